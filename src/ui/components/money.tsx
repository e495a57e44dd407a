import { formatMoney } from '../format/money.js'
import { useTexts } from '../language.js'

/** An amount in đồng; nothing to pay may be said in words. */
export function Money({ vnd, zeroAsFree }: { vnd: number; zeroAsFree?: boolean }) {
  const words = useTexts()
  return <span className="mc-money">{vnd === 0 && zeroAsFree ? words.free : formatMoney(vnd)}</span>
}
