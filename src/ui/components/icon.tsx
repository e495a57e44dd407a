import { classNames } from '../class-names.js'

/** Line drawings of our own on a grid of 24: life events, facts of a procedure, actions. */
const drawings = {
  birth:
    'M12 5.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm0 0c-1.7-.8-1.2-3 .8-2.8M9.5 12v.01M14.5 12v.01M9.6 15.5c1.4 1.3 3.4 1.3 4.8 0',
  marriage:
    'M8.7 9.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6ZM15.3 9.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6ZM6.7 5.2h4l-2 4-2-4Z',
  home: 'M4 11.5 12 5l8 6.5M6 10v9.5h12V10M10 19.5V14h4v5.5',
  land: 'M3 18.5 9 7l4 6 2.5-3.5 5.5 9H3ZM16.5 6.5h.01M3 21.5h18',
  business:
    'M4 9.5 5.5 4.5h13L20 9.5M4 9.5a2.67 2.67 0 0 0 5.33 0 2.67 2.67 0 0 0 5.34 0 2.67 2.67 0 0 0 5.33 0M5.5 12.5v8h13v-8M10 20.5V16h4v4.5',
  death: 'M12 3c2 2.2 3 3.8 3 5.2a3 3 0 0 1-6 0C9 6.8 10 5.2 12 3ZM9 14h6v6.5H9V14ZM6 20.5h12M12 11.2V14',
  residence:
    'M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11ZM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  health:
    'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.3 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10ZM8 12h2.5l1.5-2.5 1.5 4L15 12h1.5',
  support:
    'M12 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 17.5 7 14.5h5c1.2 0 1.2 2 0 2H9.5M12.5 16.5l4.5-3c1.3-.8 2.5.8 1.3 1.9L13 20H7.5l-1.5-1',
  study: 'M2.5 9.5 12 5l9.5 4.5L12 14 2.5 9.5ZM6.5 11.7V16c1.5 1.6 3.3 2.4 5.5 2.4s4-.8 5.5-2.4v-4.3M21.5 9.5V15',
  construction: 'M4 20V9.5l8-5 8 5V20M4 20h16M9 20v-6.5h6V20M12 4.5V2M8 10h.01M16 10h.01',
  certificate:
    'M6 3.5h9l3.5 3.5v7M6 3.5v17h6M14.5 3.5V7.5h4M9 11h6M9 14.5h3M16.5 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM15 19.6V22.5l1.5-.9 1.5.9v-2.9',
  document: 'M6 3.5h8.5L18.5 7.5v13H6v-17ZM14 3.5V8h4.5M9 12h6.5M9 15.5h6.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  money: 'M3 7h18v10.5H3V7ZM12 9.7a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2ZM6 10v.01M18 14.5v.01',
  result: 'M12 3.5 19 6v5.5c0 4.5-2.8 7.6-7 9-4.2-1.4-7-4.5-7-9V6l7-2.5ZM8.7 12l2.4 2.4 4.3-4.6',
  law: 'M12 4v16M7.5 20h9M5 7l7-1.5L19 7M5 7l-2.5 6.5h5L5 7ZM19 7l-2.5 6.5h5L19 7Z',
  phone: 'M5 4h4l1.5 4.5-2.2 1.6a12 12 0 0 0 5.6 5.6l1.6-2.2L20 15v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1Z',
  mail: 'M3.5 6h17v12.5h-17V6Zm0 .5L12 13l8.5-6.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20.5 20.5',
  check: 'M5 12.5 10 17.5 19.5 7',
  warning: 'M12 4 21.5 20h-19L12 4ZM12 10v4.5M12 17.3v.01',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  print: 'M7 8.5V4h10v4.5M7 17H4.5V8.5h15V17H17M7 14h10v6.5H7V14Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.5-4 3.3-6 7.5-6s7 2 7.5 6',
  agency: 'M3.5 20.5h17M5 20.5V10.5M9.7 20.5V10.5M14.3 20.5V10.5M19 20.5V10.5M3.5 10.5h17L12 4l-8.5 6.5Z',
  calendar: 'M4.5 6h15v14h-15V6ZM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4',
  inbox: 'M4 13.5 6.5 5h11l2.5 8.5V19.5H4v-6Zm0 0h4.5L10 16h4l1.5-2.5H20',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2ZM10 20.5h4',
  globe:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c2.5 2.5 3.5 5.3 3.5 8.5s-1 6-3.5 8.5c-2.5-2.5-3.5-5.3-3.5-8.5s1-6 3.5-8.5Z',
} as const

export type IconName = keyof typeof drawings

/** A small drawing beside words; never alone, so it is hidden from those who hear the page. */
export function Icon({ name, size = 24, classes }: { name: IconName; size?: number; classes?: string }) {
  return (
    <svg
      className={classNames('mc-icon', classes)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
