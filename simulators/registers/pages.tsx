import { Page, timeInVietnam } from '../page.js'
import type { RegisteredCitizen } from './records.js'

/** What was asked, without whom: the page is for everybody who looks. */
export interface AskedLine {
  at: Date
  service: string
  agency: string
  purpose: string
  result: string
}

/** Who stands in the registers and what was asked of them. */
export function RegistersPage(props: { citizens: readonly RegisteredCitizen[]; asked: readonly AskedLine[] }) {
  return (
    <Page title="Người có trong cơ sở dữ liệu" simulator="Cơ sở dữ liệu quốc gia">
      <p>
        Tra cứu cần số định danh và họ tên khớp nhau; ngày sinh, nếu có, cũng phải khớp. Trả lời: 1 trùng khớp, 2 không
        trùng khớp, 3 không có thông tin, 4 chưa đủ căn cứ.
      </p>
      <ul className="card">
        {props.citizens.map(({ personalId, fullName }) => (
          <li key={personalId}>
            {personalId} – {fullName}
          </li>
        ))}
      </ul>
      <h2>Các lần hỏi gần đây</h2>
      {props.asked.length === 0 && <p className="soft">Chưa có lần nào.</p>}
      {props.asked.map(({ at, service, agency, purpose, result }) => (
        <p key={`${at.getTime()}-${service}`} className="card small">
          {timeInVietnam(at)} · {service} · cơ quan {agency} · thủ tục {purpose} · trả lời: {result}
        </p>
      ))}
    </Page>
  )
}
