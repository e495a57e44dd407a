import type { CatalogueImport, LineOutcome } from '../../procedures/index.js'

export const catalogueTexts = {
  title: 'Nhập danh mục',
  about: 'Cập nhật danh mục thủ tục từ tệp của Cổng Dịch vụ công quốc gia, có chạy thử và báo cáo từng dòng.',
  intro:
    'Tệp mỗi dòng một thủ tục (JSON Lines). Nhập lại cùng tệp không đổi gì. Thời hạn, phí hay giấy tờ thay đổi thì thành phiên bản mới có ngày hiệu lực; thủ tục thiết kế tại đây không bị ghi đè.',
  catalogue: 'Tệp danh mục',
  catalogueHint: 'catalogue.jsonl, nhiều nhất 60 MB.',
  details: 'Tệp chi tiết (nếu có)',
  detailsHint: 'Trình tự, giấy tờ, phí từng cách nộp, căn cứ pháp lý.',
  dryRun: 'Chạy thử: đọc và báo cáo, chưa ghi gì',
  mode: 'Cách chạy',
  start: 'Bắt đầu',
  fileMissing: 'Chọn tệp danh mục',
  tooLarge: 'Tệp dài quá 60 MB; chia tệp rồi nhập từng phần',
  past: 'Các lần nhập',
  none: 'Chưa nhập lần nào',
  noneText: 'Chọn tệp ở trên, nên chạy thử trước.',
  columns: { file: 'Tệp', startedAt: 'Bắt đầu', state: 'Tình trạng', progress: 'Tiến độ', result: 'Kết quả' },
  dryRunTag: 'Chạy thử',
  progressOf: (done: string, total: string) => `${done} trên ${total} dòng`,
  counts: (count: Record<LineOutcome, string>) =>
    `Thêm ${count.added} · thay đổi ${count.changed} · như cũ ${count.unchanged} · từ chối ${count.refused}`,
  refresh: 'Xem tiến độ mới nhất',
  leave: 'Có thể rời trang này; việc nhập vẫn chạy tiếp.',
  lines: 'Báo cáo từng dòng',
  line: 'Dòng',
  code: 'Mã thủ tục',
  reason: 'Lý do',
  noLines: 'Không có dòng nào như vậy.',
  more: 'Các dòng tiếp theo',
  states: {
    waiting: 'Đang chờ',
    running: 'Đang chạy',
    done: 'Xong',
    failed: 'Hỏng',
  } satisfies Record<CatalogueImport['state'], string>,
  outcomes: {
    refused: 'Bị từ chối',
    changed: 'Thay đổi',
    added: 'Thêm mới',
  } as const,
} as const
