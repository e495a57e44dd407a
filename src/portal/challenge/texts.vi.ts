export const vi = {
  legend: 'Xác nhận đây không phải là máy tự động',
  work: 'Bấm vào ô để trình duyệt tự xác nhận trong vài giây.',
  digitsInstead: 'Dùng sáu chữ số thay cho ô này',
  image: 'Sáu chữ số được vẽ méo. Bạn có thể nghe các chữ số này bằng nút phát âm thanh bên cạnh.',
  sound: 'Nghe sáu chữ số',
  soundFile: 'Tải tệp âm thanh',
  digits: 'Nhập sáu chữ số nhìn thấy hoặc nghe được',
  hint: 'Chỉ gồm các chữ số từ 0 đến 9. Có thể nghe lại nhiều lần.',
  another: 'Đổi sáu chữ số khác',
  problems: {
    missing: 'Nhập sáu chữ số trong hình hoặc trong tệp âm thanh',
    wrong: 'Các chữ số chưa đúng hoặc đã hết hạn. Xin nhập sáu chữ số mới dưới đây',
  },
}
