/** Our mark: an open door with light behind it. */
export function DoorMark({ size = 44 }: { size?: number }) {
  return (
    <svg className="mc-mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className="mc-mark__frame" d="M6 44V20a18 18 0 0 1 36 0v24Z" />
      <path className="mc-mark__light" d="M13 44V20.500a11 11 0 0 1 22 0V44Z" />
      <path className="mc-mark__leaf" d="M13 44V20.500C13 15 17 10.300 22.500 9.600 25 12.800 26 17 26 21.500V47Z" />
      <circle className="mc-mark__knob" cx="22.600" cy="29.500" r="1.700" />
    </svg>
  )
}
