import { dossierStatuses } from '../../dossiers/index.js'
import { BarChart } from '../components/bar-chart.js'
import { ColumnChart } from '../components/column-chart.js'
import { EmailAddress, PhoneNumber } from '../components/contact-links.js'
import { DateTime } from '../components/date-time.js'
import { DonutChart } from '../components/donut-chart.js'
import { DueTag } from '../components/due-tag.js'
import { Money } from '../components/money.js'
import { StandingTag } from '../components/standing-tag.js'
import { Stat, StatRow } from '../components/stat.js'
import { StatusTag } from '../components/status-tag.js'
import { SummaryList } from '../components/summary-list.js'
import { Table } from '../components/table.js'
import { Tag, tagTones } from '../components/tag.js'
import { standingWords } from '../texts/standing-words.js'
import { Sample } from './sample.js'

const fees = [
  { name: 'Lệ phí đăng ký hộ kinh doanh', online: 50_000, counter: 100_000 },
  { name: 'Phí chứng thực bản sao từ bản chính', online: 2_000, counter: 2_000 },
]

const standings = Object.keys(standingWords) as (keyof typeof standingWords)[]

export function DataSamples({ now }: { now: Date }) {
  return (
    <>
      <Sample name="StatusTag, StandingTag, DueTag, Tag">
        <p>{dossierStatuses.map((status) => [<StatusTag key={status} status={status} />, ' '])}</p>
        <p>{standings.map((standing) => [<StandingTag key={standing} standing={standing} />, ' '])}</p>
        <p>
          <DueTag workingMinutesLeft={1440} standing="on_time" />{' '}
          <DueTag workingMinutesLeft={300} standing="due_soon" />{' '}
          <DueTag workingMinutesLeft={-960} standing="overdue" /> <DueTag workingMinutesLeft={600} standing="paused" />
        </p>
        <p>
          {tagTones.map((tone) => [
            <Tag key={tone} tone={tone}>
              {tone}
            </Tag>,
            ' ',
          ])}
        </p>
      </Sample>
      <Sample name="DateTime, Money, PhoneNumber, EmailAddress">
        <ul className="govuk-list">
          <li>
            <DateTime at="2026-11-24" />
          </li>
          <li>
            <DateTime at="2026-11-24" show="long-day" />
          </li>
          <li>
            <DateTime at={now} show="moment" />
          </li>
          <li>
            <DateTime at={now} show="long-moment" />
          </li>
          <li>
            <Money vnd={1_250_000} />
          </li>
          <li>
            <PhoneNumber number="02003900100" extension="210" />
          </li>
          <li>
            <EmailAddress address="motcua.phuong-sen-hong@hoasen.example" />
          </li>
        </ul>
      </Sample>
      <Sample name="SummaryList">
        <SummaryList
          cardTitle="Thông tin của trẻ"
          headingLevel={3}
          rows={[
            {
              key: 'Họ, chữ đệm, tên',
              value: 'Nguyễn Ngọc Bảo Hân',
              actions: [{ href: '#name', text: 'Thay đổi', about: 'họ tên' }],
            },
            {
              key: 'Ngày sinh',
              value: '07/03/2026',
              actions: [{ href: '#date', text: 'Thay đổi', about: 'ngày sinh' }],
            },
            { key: 'Nơi sinh', value: 'Bệnh viện Phụ sản thành phố Hoa Sen, phường Sen Hồng' },
          ]}
        />
      </Sample>
      <Sample name="Table">
        <Table
          caption="Phí, lệ phí theo cách nộp"
          captionSize="m"
          rows={fees}
          rowKey={(fee) => fee.name}
          firstCellIsHeader
          columns={[
            { heading: 'Khoản', cell: (fee) => fee.name },
            { heading: 'Trực tuyến', cell: (fee) => <Money vnd={fee.online} />, numeric: true },
            { heading: 'Tại quầy', cell: (fee) => <Money vnd={fee.counter} />, numeric: true },
          ]}
        />
      </Sample>
      <Sample name="Stat">
        <StatRow>
          <Stat value="12.408" label="Hồ sơ tiếp nhận năm 2026" note="Đến 22/11/2026" />
          <Stat value="97,2%" label="Giải quyết đúng hạn" tone="good" />
          <Stat value="31" label="Sắp đến hạn" tone="soon" />
          <Stat value="4" label="Quá hạn" tone="bad" />
        </StatRow>
      </Sample>
      <Sample name="BarChart, ColumnChart, DonutChart">
        <BarChart
          caption="Hồ sơ theo lĩnh vực"
          categories={['Hộ tịch', 'Chứng thực', 'Bảo trợ xã hội', 'Xây dựng', 'Hộ kinh doanh']}
          series={[{ name: 'Hồ sơ', values: [5210, 3998, 1204, 640, 312] }]}
        />
        <BarChart
          caption="Cách nộp"
          categoryName="Cơ quan"
          categories={['Phường Sen Hồng', 'Phường Sen Trắng', 'Xã Đồng Tháp Hạ']}
          series={[
            { name: 'Trực tuyến', values: [820, 540, 210] },
            { name: 'Tại quầy', values: [240, 330, 410] },
          ]}
        />
        <ColumnChart
          caption="Hồ sơ tiếp nhận theo tháng"
          categoryName="Tháng"
          valueName="Hồ sơ"
          categories={['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11']}
          values={[980, 610, 1120, 1180, 1090, 1210, 1305, 1288, 1190, 1402, 1033]}
        />
        <DonutChart
          caption="Dịch vụ theo mức độ"
          totalName="thủ tục"
          slices={[
            { name: 'Toàn trình', value: 128 },
            { name: 'Một phần', value: 74 },
            { name: 'Cung cấp thông tin', value: 21 },
          ]}
        />
      </Sample>
    </>
  )
}
