import type { Guide } from './guide.js'

export const fileOnline: Guide = {
  slug: 'nop-ho-so-truc-tuyen',
  title: { vi: 'Nộp hồ sơ trực tuyến', en: 'File a dossier online' },
  summary: {
    vi: 'Bốn bước, từ tìm thủ tục đến nhận kết quả. Làm được trên điện thoại.',
    en: 'Four steps, from finding the procedure to the result. A telephone is enough.',
  },
  body: {
    vi: `
Bạn cần có tài khoản định danh điện tử và ảnh chụp hoặc bản quét những giấy tờ ghi ở trang thủ tục.

## 1. Tìm thủ tục

Ở [trang chủ](/), gõ việc cần làm bằng lời thường ngày, có dấu hay không dấu đều được.

Mở thủ tục và đọc: giấy tờ cần có, thời hạn, số tiền phải nộp. Bấm **Thực hiện**.

![Trang tìm thủ tục trên điện thoại: gõ “giay khai sinh”, danh sách có Đăng ký khai sinh.](/huong-dan/hinh/tim-thu-tuc.webp)

![Trang thủ tục Đăng ký khai sinh: thời hạn, phí, kết quả và nút Thực hiện.](/huong-dan/hinh/trang-thu-tuc.webp)

## 2. Chọn cơ quan và đăng nhập

Chọn cơ quan nhận hồ sơ, rồi đăng nhập bằng tài khoản định danh điện tử. Cổng không giữ mật khẩu của bạn.

## 3. Điền tờ khai và gửi giấy tờ

- Mỗi trang hỏi một nội dung; ô có dấu \\* là bắt buộc.
- Phần đã điền được giữ lại. Bạn có thể dừng và làm tiếp hôm khác.
- Trang cuối cho xem lại tất cả trước khi nộp.

![Trang đầu của tờ khai: họ tên và số định danh đã có sẵn, thanh trên cùng cho biết bước mấy.](/huong-dan/hinh/to-khai.webp)

![Trang giấy tờ kèm theo: mỗi giấy tờ một chỗ tải tệp, có hướng dẫn bên cạnh.](/huong-dan/hinh/giay-to.webp)

## 4. Theo dõi và nhận kết quả

Sau khi nộp, bạn có mã hồ sơ. Cơ quan trả lời trong 8 giờ làm việc. Xem thêm [Tra cứu hồ sơ](/huong-dan/tra-cuu-ho-so).
`,
    en: `
You need your electronic identity, and photographs or scans of the papers that the procedure’s page names.

## 1. Find the procedure

On the [home page](/), type what you need in everyday words.

Open the procedure and read which papers you need, how long it takes and what it costs. Press **Start** (*Thực hiện*).

![Search on a telephone: “giay khai sinh” finds Birth registration.](/huong-dan/hinh/tim-thu-tuc-en.webp)

![The page of a procedure: time limit, fees, result and the button Start.](/huong-dan/hinh/trang-thu-tuc-en.webp)

## 2. Choose the agency and log in

Choose the agency that takes your dossier, then log in with your electronic identity. The portal keeps no password of yours.

## 3. Fill in the form and send the papers

- Each page asks about one thing; fields with \\* are required.
- What you have filled in is kept. You may stop and go on another day.
- The last page shows everything before you file.

![The first page of a form: the name is there already, a bar above says which step it is.](/huong-dan/hinh/to-khai-en.webp)

![The page of papers: one place for each paper, with what it must show.](/huong-dan/hinh/giay-to-en.webp)

## 4. Track it and receive the result

After filing you have a code. The agency answers within 8 working hours. See [Track a dossier](/huong-dan/tra-cuu-ho-so).
`,
  },
}
