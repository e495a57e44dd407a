import { LinkedText, Page, timeInVietnam } from '../page.js'
import { type PhoneText, phoneOf } from './phones.js'

const simulator = 'Tổng đài tin nhắn'

/** All phones that sent or received something, and a form to send from any of them. */
export function PhoneListPage(props: { texts: PhoneText[]; shortNumber: string }) {
  const numbers = [...new Set(props.texts.map(phoneOf))].sort()
  return (
    <Page title="Điện thoại của người dân" simulator={simulator}>
      {numbers.length === 0 ? (
        <p className="card">Chưa có tin nhắn nào. Tin do cổng gửi đi sẽ hiện ở đây; hãy tải lại trang sau ít giây.</p>
      ) : (
        <ul className="list card">
          {numbers.map((number) => (
            <PhoneRow key={number} number={number} texts={props.texts.filter((text) => phoneOf(text) === number)} />
          ))}
        </ul>
      )}
      <h2>Nhắn tin tới đầu số {props.shortNumber}</h2>
      <SendForm shortNumber={props.shortNumber} />
    </Page>
  )
}

function PhoneRow({ number, texts }: { number: string; texts: PhoneText[] }) {
  const last = texts.at(-1)
  return (
    <li>
      <a href={`/dien-thoai/${number}`}>{number}</a> <span className="soft small">{texts.length} tin nhắn</span>
      {last && (
        <div className="soft small">
          {timeInVietnam(last.at)} · {last.text.slice(0, 90)}
          {last.text.length > 90 && '…'}
        </div>
      )}
    </li>
  )
}

/** One person's phone with its conversation. */
export function PhonePage(props: { number: string; texts: PhoneText[]; shortNumber: string }) {
  return (
    <Page title={`Điện thoại ${props.number}`} simulator={simulator}>
      <p>
        <a href="/">Tất cả điện thoại</a>
      </p>
      <section className="phone" aria-label={`Tin nhắn trên máy ${props.number}`}>
        {props.texts.length === 0 && <p className="bubble">Máy này chưa có tin nhắn.</p>}
        {props.texts.map((text) => (
          <Bubble key={text.id} text={text} />
        ))}
      </section>
      <h2>Nhắn tin tới đầu số {props.shortNumber}</h2>
      <SendForm shortNumber={props.shortNumber} number={props.number} />
    </Page>
  )
}

function Bubble({ text }: { text: PhoneText }) {
  const isMine = text.direction === 'from_phone'
  return (
    <div className={isMine ? 'bubble out' : 'bubble'}>
      <LinkedText text={text.text} />
      <p className="soft small">
        {isMine ? `Gửi ${text.to}` : `Từ ${text.from}`} · {timeInVietnam(text.at)}
        {text.parts > 1 && ` · ${text.parts} phần`}
        {isMine && !text.delivered && ' · đang chờ gửi'}
      </p>
    </div>
  )
}

function SendForm({ shortNumber, number }: { shortNumber: string; number?: string }) {
  return (
    <form method="post" action="/send" className="card">
      <label htmlFor="from">Số điện thoại của người gửi</label>
      <input id="from" name="from" inputMode="tel" required pattern="[0-9+ .\-]{9,16}" defaultValue={number} />
      <label htmlFor="text">Nội dung</label>
      <p className="hint" id="text-hint">
        Để tra cứu hồ sơ, nhắn TC rồi đến mã hồ sơ hoặc số biên nhận.
      </p>
      <textarea id="text" name="text" rows={3} required maxLength={1000} aria-describedby="text-hint" />
      <button type="submit">Gửi tới {shortNumber}</button>
    </form>
  )
}
