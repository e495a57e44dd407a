import { LinkedText, Page, timeInVietnam } from '../page.js'
import type { ReceivedMail } from './mailbox.js'

const simulator = 'Hộp thư điện tử'

/** All mails, newest first, with the choice of one recipient. */
export function MailListPage(props: { mails: ReceivedMail[]; to: string; recipients: string[] }) {
  return (
    <Page title="Thư đã nhận" simulator={simulator}>
      <form method="get" action="/" className="card">
        <label htmlFor="to">Người nhận</label>
        <select id="to" name="to" defaultValue={props.to}>
          <option value="">Tất cả mọi người</option>
          {props.recipients.map((recipient) => (
            <option key={recipient}>{recipient}</option>
          ))}
        </select>
        <button type="submit">Xem thư</button>
      </form>
      {props.mails.length === 0 ? (
        <p className="card">Chưa có thư nào. Thư do cổng gửi đi sẽ hiện ở đây; hãy tải lại trang sau ít giây.</p>
      ) : (
        <ul className="list card">
          {props.mails.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </Page>
  )
}

function MailRow({ mail }: { mail: ReceivedMail }) {
  return (
    <li>
      <a href={`/thu/${mail.id}`}>{mail.subject}</a>{' '}
      {mail.retryOf !== null && <span className="tag warn">Bản gửi lại của thư {mail.retryOf}</span>}
      <div className="soft small">
        {timeInVietnam(mail.at)} · gửi tới {mail.to.join(', ')}
        {mail.attachments.length > 0 && ` · ${mail.attachments.length} tệp đính kèm`}
      </div>
    </li>
  )
}

/** One mail as its recipient reads it. HTML of the sender is shut in a frame that may run and load nothing. */
export function MailPage({ mail }: { mail: ReceivedMail }) {
  return (
    <Page title={mail.subject} simulator={simulator}>
      <p>
        <a href="/">Tất cả thư</a>
      </p>
      <dl className="card">
        <dt>Từ</dt>
        <dd>{mail.from}</dd>
        <dt>Đến</dt>
        <dd>{mail.to.join(', ')}</dd>
        <dt>Lúc</dt>
        <dd>{timeInVietnam(mail.at)}</dd>
        <dt>Mã thư</dt>
        <dd className="small">{mail.messageId}</dd>
      </dl>
      <section className="card" aria-label="Nội dung thư">
        {mail.html === '' ? (
          <LinkedText text={mail.text} />
        ) : (
          <iframe title="Nội dung thư" sandbox="" srcDoc={mail.html} />
        )}
      </section>
      <Attachments mail={mail} />
    </Page>
  )
}

function Attachments({ mail }: { mail: ReceivedMail }) {
  if (mail.attachments.length === 0) return null
  return (
    <section className="card" aria-label="Tệp đính kèm">
      <ul className="list">
        {mail.attachments.map((file, index) => (
          <li key={file.fileName}>
            <a href={`/thu/${mail.id}/tep/${index}`}>{file.fileName}</a>{' '}
            <span className="soft small">
              {file.contentType}, {Math.ceil(file.content.length / 1024)} KB
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Said where a mail is no longer kept. */
export function NoMailPage() {
  return (
    <Page title="Không còn giữ thư này" simulator={simulator}>
      <p>
        Hộp thư chỉ giữ những thư gần nhất và quên hết khi tắt. <a href="/">Xem các thư đang có</a>.
      </p>
    </Page>
  )
}
