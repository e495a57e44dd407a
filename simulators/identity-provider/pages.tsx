import { Page } from '../page.js'
import { type SimulatedCitizen, vietnameseDay } from './citizens.js'

const simulator = 'Định danh điện tử'

/** Any passcode of six digits is right here; the page proposes this one. */
export const proposedPasscode = '123456'

/** The person's first step: who they are. */
export function LoginPage(props: { uid: string; citizens: SimulatedCitizen[]; personalId?: string; error?: string }) {
  return (
    <Page title="Đăng nhập bằng tài khoản định danh" simulator={simulator} narrow>
      {props.error && (
        <p className="error" role="alert" id="login-error">
          {props.error}
        </p>
      )}
      <form method="post" action={`/dang-nhap/${props.uid}/mat-khau`} className="card">
        <label htmlFor="personal-id">Số định danh cá nhân</label>
        <input
          id="personal-id"
          name="personalId"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={12}
          defaultValue={props.personalId}
          aria-describedby={props.error ? 'login-error' : undefined}
        />
        <label htmlFor="passcode">Mật khẩu</label>
        <p className="hint" id="passcode-hint">
          Trong mô phỏng, 6 chữ số nào cũng đúng, ví dụ {proposedPasscode}.
        </p>
        <input
          id="passcode"
          name="passcode"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={6}
          aria-describedby="passcode-hint"
        />
        <button type="submit">Đăng nhập</button>
      </form>
      <h2>Hoặc chọn một công dân của thành phố trình diễn</h2>
      <form method="post" action={`/dang-nhap/${props.uid}/mat-khau`}>
        <input type="hidden" name="passcode" value={proposedPasscode} />
        {props.citizens.map((citizen) => (
          <button
            key={citizen.personalId}
            type="submit"
            name="personalId"
            value={citizen.personalId}
            className="wide plain"
          >
            {citizen.fullName}
            <span className="sub">
              {citizen.personalId}, sinh ngày {vietnameseDay(citizen.birthDate)}, tài khoản mức {citizen.assuranceLevel}
            </span>
          </button>
        ))}
      </form>
      <CancelForm uid={props.uid} />
    </Page>
  )
}

/** The person's second step: what may be told to the portal. */
export function ConsentPage({ uid, citizen, client }: { uid: string; citizen: SimulatedCitizen; client: string }) {
  return (
    <Page title={`Đồng ý chia sẻ thông tin với ${client}?`} simulator={simulator} narrow>
      <dl className="card">
        <dt>Họ và tên</dt>
        <dd>{citizen.fullName}</dd>
        <dt>Số định danh cá nhân</dt>
        <dd>{citizen.personalId}</dd>
        <dt>Ngày sinh</dt>
        <dd>{vietnameseDay(citizen.birthDate)}</dd>
        <dt>Giới tính</dt>
        <dd>{citizen.gender === 'male' ? 'Nam' : 'Nữ'}</dd>
        <dt>Điện thoại</dt>
        <dd>{citizen.phone ?? 'Không có'}</dd>
        <dt>Thư điện tử</dt>
        <dd>{citizen.email ?? 'Không có'}</dd>
        <dt>Mức tài khoản</dt>
        <dd>Mức {citizen.assuranceLevel}</dd>
      </dl>
      <form method="post" action={`/dang-nhap/${uid}/dong-y`}>
        <p>
          <button type="submit">Đồng ý chia sẻ</button>
        </p>
      </form>
      <CancelForm uid={uid} />
    </Page>
  )
}

function CancelForm({ uid }: { uid: string }) {
  return (
    <form method="post" action={`/dang-nhap/${uid}/huy`}>
      <button type="submit" className="plain">
        Hủy, quay lại cổng dịch vụ công
      </button>
    </form>
  )
}

/** Said when a login cannot go on. */
export function LoginErrorPage({ code }: { code: string }) {
  return (
    <Page title="Không tiếp tục đăng nhập được" simulator={simulator} narrow>
      <p className="error">Yêu cầu đăng nhập không hợp lệ hoặc đã hết hạn ({code}).</p>
      <p>Hãy quay lại cổng dịch vụ công và đăng nhập lại từ đầu.</p>
    </Page>
  )
}

/** The front page: who exists here. */
export function CitizenListPage({ citizens }: { citizens: SimulatedCitizen[] }) {
  return (
    <Page title="Công dân có tài khoản định danh" simulator={simulator}>
      <p>Trang đăng nhập mở ra khi một người bấm “Đăng nhập” ở cổng dịch vụ công.</p>
      <ul className="list card">
        {citizens.map((citizen) => (
          <li key={citizen.personalId}>
            {citizen.fullName}
            <div className="soft small">
              {citizen.personalId}, sinh ngày {vietnameseDay(citizen.birthDate)}, tài khoản mức {citizen.assuranceLevel}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
