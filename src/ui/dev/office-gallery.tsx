import { Button, ButtonGroup } from '../components/button.js'
import { CodeBadge } from '../components/code-badge.js'
import { type DueStanding, DueTag } from '../components/due-tag.js'
import { StatusTag } from '../components/status-tag.js'
import { SummaryList } from '../components/summary-list.js'
import { Table } from '../components/table.js'
import { Timeline } from '../components/timeline.js'
import { OfficeLayout, type QueueGroup } from '../layout/office-layout.js'
import type { PageFrame } from '../layout/page-frame.js'

const queues: QueueGroup[] = [
  {
    label: 'Hàng đợi',
    links: [
      { href: '#accept', label: 'Chờ tiếp nhận', count: 12, current: true },
      { href: '#mine', label: 'Của tôi', count: 7 },
      { href: '#unit', label: 'Của bộ phận', count: 41 },
      { href: '#citizen', label: 'Chờ công dân', count: 5 },
      { href: '#soon', label: 'Sắp đến hạn', count: 3, tone: 'soon' },
      { href: '#overdue', label: 'Quá hạn', count: 1, tone: 'overdue' },
      { href: '#sign', label: 'Chờ ký', count: '99+' },
    ],
  },
  { label: 'Tại quầy', links: [{ href: '#new', label: 'Nhận hồ sơ giấy' }] },
]

interface Row {
  code: string
  procedure: string
  person: string
  left: number
  standing: DueStanding
}

const rows: Row[] = [
  {
    code: '7K4M-9TQX-2PLD',
    procedure: 'Đăng ký khai sinh',
    person: 'Nguyễn Thị Ngọc Ánh',
    left: 420,
    standing: 'on_time',
  },
  {
    code: '3F8A-1WZC-6RNE',
    procedure: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    person: 'Trần Văn Bình',
    left: 95,
    standing: 'due_soon',
  },
  {
    code: '9B2D-5YHU-8KVS',
    procedure: 'Cấp giấy xác nhận tình trạng hôn nhân',
    person: 'Lê Hoàng Mai',
    left: -30,
    standing: 'overdue',
  },
]

/** The officer's workspace with made-up rows; shown in demo mode at /dev/ui/can-bo. */
export function OfficeGallery({ frame }: { frame: PageFrame }) {
  return (
    <OfficeLayout frame={frame} title="Chờ tiếp nhận" queues={queues} aside={<Preview now={frame.now} />}>
      <h1 className="govuk-heading-l">Chờ tiếp nhận</h1>
      <Table
        caption="Hồ sơ chờ tiếp nhận"
        captionHidden
        rows={rows}
        rowKey={(row) => row.code}
        rowAttributes={(_, index) => ({ 'data-key-row': '', 'data-key-current': index === 0 ? '' : undefined })}
        columns={[
          { heading: 'Mã', cell: (row) => <OpenLink code={row.code} /> },
          { heading: 'Thủ tục', cell: (row) => row.procedure },
          { heading: 'Người nộp', cell: (row) => row.person },
          { heading: 'Còn lại', cell: (row) => <DueTag workingMinutesLeft={row.left} standing={row.standing} /> },
        ]}
      />
    </OfficeLayout>
  )
}

function OpenLink({ code }: { code: string }) {
  return (
    <a className="govuk-link mc-time" href={`#${code}`} data-key-open="">
      {code}
    </a>
  )
}

function Preview({ now }: { now: Date }) {
  return (
    <>
      <h2 className="govuk-heading-m">Đăng ký khai sinh</h2>
      <p>
        <CodeBadge code="7K4M-9TQX-2PLD" /> <StatusTag status="submitted" />
      </p>
      <ButtonGroup>
        <Button attributes={{ 'data-key': 'a' }}>Tiếp nhận</Button>
        <Button variant="secondary" attributes={{ 'data-key': 'b' }}>
          Yêu cầu bổ sung
        </Button>
        <Button variant="warning">Từ chối</Button>
      </ButtonGroup>
      <SummaryList
        rows={[
          { key: 'Người nộp', value: 'Nguyễn Thị Ngọc Ánh' },
          { key: 'Họ tên trẻ', value: 'Nguyễn Ngọc Bảo Hân' },
          { key: 'Ngày sinh', value: '07/03/2026' },
          { key: 'Nhận kết quả', value: 'Bản điện tử trên Cổng' },
        ]}
      />
      <Timeline
        events={[
          { title: 'Đã nộp hồ sơ', at: now, by: 'Công dân' },
          { title: 'Tiếp nhận', standing: 'coming' },
        ]}
      />
    </>
  )
}
