import { money, Page, timeInVietnam } from '../page.js'
import { type RequestError, requestErrors } from './check-request.js'
import { type Faults, faultNames } from './faults.js'
import type { Transaction } from './transactions.js'

const simulator = 'Cổng thanh toán'

const banks = { NCB: 'NCB', VCB: 'Vietcombank', BIDV: 'BIDV', VNPAYQR: 'Quét mã QR' }

const endingNames = {
  open: 'Chờ thanh toán',
  paid: 'Đã thanh toán',
  cancelled: 'Người trả đã hủy',
  no_money: 'Không đủ số dư',
  expired: 'Quá hạn',
}

/** Where the payer decides. */
export function PayPage({ transaction, merchant }: { transaction: Transaction; merchant: string }) {
  return (
    <Page title="Xác nhận thanh toán" simulator={simulator} narrow>
      <div className="card">
        <p className="soft small">Số tiền</p>
        <p className="figure">{money(transaction.amountVnd)}</p>
        <dl>
          <dt>Đơn vị thu</dt>
          <dd>{merchant}</dd>
          <dt>Nội dung</dt>
          <dd>{transaction.description}</dd>
          <dt>Mã giao dịch</dt>
          <dd>{transaction.reference}</dd>
        </dl>
      </div>
      <form method="post" action={`/giao-dich/${transaction.id}`} className="card">
        <fieldset>
          <legend>Trả bằng</legend>
          {Object.entries(banks).map(([code, name], index) => (
            <label key={code} className="choice">
              <input type="radio" name="bank" value={code} defaultChecked={index === 0} />
              {name}
            </label>
          ))}
        </fieldset>
        <button type="submit" name="action" value="pay" className="wide">
          Thanh toán
        </button>
        <button type="submit" name="action" value="pay_and_leave" className="wide plain">
          Thanh toán rồi đóng cửa sổ
          <span className="sub">Tiền đã trả nhưng trình duyệt không quay lại cổng dịch vụ công</span>
        </button>
        <button type="submit" name="action" value="no_money" className="wide plain">
          Thử trả khi tài khoản không đủ số dư
        </button>
        <button type="submit" name="action" value="cancel" className="wide plain">
          Hủy giao dịch
        </button>
      </form>
    </Page>
  )
}

/** What is left on the screen of a payer who paid and went away. */
export function LeftPage({ transaction }: { transaction: Transaction }) {
  return (
    <Page title="Đã thanh toán" simulator={simulator} narrow>
      <p className="done">
        Đã trả {money(transaction.amountVnd)}. Cửa sổ này coi như đã đóng: trình duyệt không quay lại cổng, chỉ có xác
        nhận giữa hai máy chủ.
      </p>
    </Page>
  )
}

/** Said where a payment cannot be served. */
export function PayErrorPage({ error }: { error: RequestError }) {
  return (
    <Page title="Không thực hiện được giao dịch" simulator={simulator} narrow>
      <p className="error">
        {requestErrors[error]} (mã {error})
      </p>
    </Page>
  )
}

/** Said while the gateway plays dead. */
export function DownPage() {
  return (
    <Page title="Cổng thanh toán đang ngừng" simulator={simulator} narrow>
      <p className="error">Cổng thanh toán mô phỏng đang được cho ngừng hoạt động.</p>
    </Page>
  )
}

/** The operator's page: every payment with its confirmations, and the ways to misbehave. */
export function GatewayPage({ transactions, faults }: { transactions: Transaction[]; faults: Faults }) {
  return (
    <Page title="Các giao dịch" simulator={simulator}>
      {transactions.length === 0 ? (
        <p className="card">Chưa có giao dịch nào. Giao dịch hiện ra khi một người dân chọn trả phí trực tuyến.</p>
      ) : (
        <TransactionList transactions={transactions} />
      )}
      <h2>Gây sự cố để thử</h2>
      <form method="post" action="/faults" className="card">
        {Object.entries(faultNames).map(([name, title]) => (
          <label key={name} className="choice">
            <input type="checkbox" name={name} value="true" defaultChecked={faults[name as keyof Faults]} />
            {title}
          </label>
        ))}
        <button type="submit">Áp dụng</button>
      </form>
    </Page>
  )
}

function TransactionList({ transactions }: { transactions: Transaction[] }) {
  return (
    <ul className="list card">
      {transactions.toReversed().map((transaction) => (
        <li key={transaction.id}>
          <strong>{money(transaction.amountVnd)}</strong> <span className="tag">{endingNames[transaction.ending]}</span>
          <div>{transaction.description}</div>
          <div className="soft small">
            Mã giao dịch {transaction.reference}
            {transaction.gatewayNumber !== '0' && ` · số của cổng ${transaction.gatewayNumber}`}
          </div>
          {transaction.ipn.map(({ at, answer }) => (
            <div key={at.getTime()} className="soft small">
              Xác nhận lúc {timeInVietnam(at)}, được trả lời: {answer}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
