/** Our mark: an open door with light behind it. */
export function DoorMark({ size = 44 }: { size?: number }) {
  return (
    <svg className="mc-mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className="mc-mark__frame" d="M6 44V20a18 18 0 0 1 36 0v24Z" />
      <path className="mc-mark__light" d="M13 44V20.5a11 11 0 0 1 22 0V44Z" />
      <path className="mc-mark__leaf" d="M13 44V20.5C13 15 17 10.3 22.5 9.6 25 12.8 26 17 26 21.5V47Z" />
      <circle className="mc-mark__knob" cx="22.6" cy="29.5" r="1.7" />
    </svg>
  )
}
