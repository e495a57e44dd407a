/** Words of the list of e-forms. */
export const formsTexts = {
  title: 'Tờ khai điện tử',
  about: 'Tờ khai của các thủ tục đang công bố; tờ nào còn phải kiểm tra lại với mẫu gốc.',
  intro: 'Tờ khai của bản đang có hiệu lực. Tờ khai có nhãn “Kiểm tra lại mẫu” chưa được đối chiếu với mẫu in gốc.',
  toCheck: 'Kiểm tra lại mẫu',
  checked: 'Theo mẫu đã công bố',
  procedure: 'Thủ tục',
  revision: 'Bản',
  size: 'Số trang, câu hỏi, quy tắc',
  sizeOf: (pages: number, questions: number, rules: number) => `${pages} trang, ${questions} câu hỏi, ${rules} quy tắc`,
  standing: 'Mẫu',
  none: 'Chưa có thủ tục nào có tờ khai điện tử',
  noneAbout: 'Tờ khai xuất hiện ở đây khi thủ tục được công bố.',
  count: (toCheck: number) => `${toCheck} tờ khai cần kiểm tra lại với mẫu gốc`,
}
