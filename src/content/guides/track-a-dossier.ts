import type { Guide } from './guide.js'

export const trackADossier: Guide = {
  slug: 'tra-cuu-ho-so',
  title: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  summary: {
    vi: 'Ba cách biết hồ sơ đang ở đâu và hẹn trả ngày nào, không cần đăng nhập.',
    en: 'Three ways to learn where a dossier stands and when it is due, without logging in.',
  },
  body: {
    vi: `
## Trên cổng này

1. Mở [Tra cứu](/tra-cuu).
2. Nhập mã hồ sơ, hoặc số biên nhận trên giấy hẹn.
3. Xác nhận bạn không phải là máy tự động, rồi bấm **Tra cứu**.

![Trang tra cứu: ô nhập mã hồ sơ hoặc số biên nhận.](/huong-dan/hinh/tra-cuu.webp)

Trang tra cứu chỉ cho biết tình trạng và ngày hẹn, không có thông tin cá nhân. Muốn xem đầy đủ, hãy đăng nhập và mở [Tài khoản của tôi](/tai-khoan).

![Trang hồ sơ của người đã đăng nhập: tình trạng, ngày hẹn và việc tiếp theo.](/huong-dan/hinh/ho-so.webp)

## Bằng mã QR

Quét mã QR trên giấy hẹn: trang của hồ sơ mở ngay.

## Bằng tin nhắn

Soạn **TC**, dấu cách, mã hồ sơ rồi gửi số tin nhắn ghi ở trang [Hỏi đáp](/hoi-dap).
`,
    en: `
## On this portal

1. Open [Track](/tra-cuu).
2. Type the dossier code, or the receipt number on the appointment slip.
3. Show that you are not a program, then press **Track**.

![The page to track a dossier: one box for the code or the receipt number.](/huong-dan/hinh/tra-cuu-en.webp)

The page tells status and due date only, and nothing about a person. To see everything, log in and open [My account](/tai-khoan).

![A dossier as its owner sees it: status, due date and what comes next.](/huong-dan/hinh/ho-so-en.webp)

## By QR code

Scan the code on the appointment slip: the page of the dossier opens at once.

## By text message

Text **TC**, a space and the dossier code to the number named under [Questions](/hoi-dap).
`,
  },
}
