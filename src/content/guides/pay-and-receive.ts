import type { Guide } from './guide.js'

export const payAndReceive: Guide = {
  slug: 'nop-phi-va-nhan-ket-qua',
  title: { vi: 'Nộp phí và nhận kết quả', en: 'Pay and receive the result' },
  summary: {
    vi: 'Nộp phí qua mạng hay tại quầy, nhận bản điện tử hay bản giấy.',
    en: 'Pay online or at the counter, receive the electronic result or paper.',
  },
  body: {
    vi: `
## Nộp phí

- **Qua mạng:** mở hồ sơ trong [Tài khoản của tôi](/tai-khoan), bấm **Thanh toán**. Biên lai hiện ngay sau khi cổng thanh toán xác nhận.
- **Tại quầy:** đọc mã hồ sơ, nộp tiền và nhận biên lai.

> Chỉ nộp tiền trên cổng này hoặc tại quầy có biên lai. Không ai được thu tiền qua điện thoại.

## Nhận kết quả

- **Bản điện tử** có chữ ký số của cơ quan, nằm trong hồ sơ của bạn, có giá trị như bản giấy. Ai cũng có thể kiểm tra tại [Kiểm tra văn bản](/xac-minh).
- **Tại quầy:** đến đúng ngày hẹn, mang giấy hẹn hoặc mã hồ sơ. Giờ mở cửa ghi ở trang của từng [cơ quan](/co-quan).
- **Qua bưu chính:** chọn khi nộp hồ sơ.

![Trang kiểm tra văn bản: chọn tệp PDF rồi bấm Kiểm tra.](/huong-dan/hinh/kiem-tra-van-ban.webp)
`,
    en: `
## Paying

- **Online:** open the dossier in [My account](/tai-khoan) and pay. The receipt is there as soon as the payment gateway confirms.
- **At the counter:** give the dossier code, pay and take the receipt.

> Pay only on this portal or at the counter against a receipt. Nobody may take money over the telephone.

## Receiving the result

- **The electronic result** carries the agency’s digital signature, stays in your dossier and is worth as much as paper. Anyone can check it under [Check a document](/xac-minh).
- **At the counter:** come on the day that was promised, with the slip or the code. Opening hours stand on the page of each [agency](/co-quan).
- **By post:** choose it when you file.

![The page that checks a document: choose the PDF and press Check.](/huong-dan/hinh/kiem-tra-van-ban-en.webp)
`,
  },
}
