import { Button } from '../components/button.js'
import { Card, CardGrid } from '../components/card.js'
import { Details } from '../components/details.js'
import { EmptyState } from '../components/empty-state.js'
import { Facts } from '../components/facts.js'
import { InsetText } from '../components/inset-text.js'
import { Money } from '../components/money.js'
import { NotificationBanner } from '../components/notification-banner.js'
import { Panel } from '../components/panel.js'
import { StepList } from '../components/step-list.js'
import { Tag } from '../components/tag.js'
import { TaskList } from '../components/task-list.js'
import { Timeline } from '../components/timeline.js'
import { WarningText } from '../components/warning-text.js'
import { Sample } from './sample.js'

export function ContentSamples({ now }: { now: Date }) {
  const earlier = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  return (
    <>
      <Sample name="Panel">
        <Panel title="Đã nộp hồ sơ" headingLevel={2}>
          Mã nộp của bạn là <strong>7K4M-9TQX-2PLD</strong>. Cơ quan trả lời trong 8 giờ làm việc.
        </Panel>
      </Sample>
      <Sample name="NotificationBanner">
        <NotificationBanner
          titleId="banner-info"
          headingLevel={3}
          heading="Hệ thống thanh toán bảo trì từ 22:00 đến 24:00."
        >
          <p className="govuk-body">Bạn vẫn nộp hồ sơ và tra cứu được.</p>
        </NotificationBanner>
        <NotificationBanner titleId="banner-done" headingLevel={3} type="success" heading="Đã lưu thay đổi của bạn." />
      </Sample>
      <Sample name="WarningText, InsetText, Details">
        <WarningText>Bạn cần mang bản chính đến đối chiếu khi nhận kết quả.</WarningText>
        <InsetText>
          Người yêu cầu đăng ký hộ tịch chịu trách nhiệm trước pháp luật về nội dung cam đoan của mình.
        </InsetText>
        <Details summary="Giấy chứng sinh là gì?">
          Giấy do cơ sở y tế nơi trẻ sinh ra cấp. Nếu không có, bạn nộp văn bản của người làm chứng.
        </Details>
      </Sample>
      <Sample name="Facts">
        <Facts
          facts={[
            {
              icon: 'clock',
              label: 'Thời hạn',
              value: '1 ngày làm việc',
              note: 'Nhận sau 15 giờ thì trả vào ngày làm việc sau',
            },
            { icon: 'money', label: 'Lệ phí', value: <Money vnd={0} zeroAsFree />, note: 'Nộp trực tuyến' },
            { icon: 'result', label: 'Kết quả', value: 'Giấy khai sinh' },
            { icon: 'agency', label: 'Nơi giải quyết', value: 'Ủy ban nhân dân cấp xã' },
          ]}
        />
      </Sample>
      <Sample name="Card">
        <CardGrid narrow>
          <Card icon="birth" title="Sinh con" href="#birth-event" headingLevel={3}>
            Khai sinh, thường trú, bảo hiểm y tế
          </Card>
          <Card icon="marriage" title="Kết hôn" href="#marriage-event" headingLevel={3}>
            Đăng ký, xác nhận tình trạng hôn nhân
          </Card>
          <Card icon="home" title="Nhà ở, xây dựng" href="#home-event" headingLevel={3} />
          <Card icon="business" title="Kinh doanh" href="#business-event" headingLevel={3} />
          <Card icon="death" title="Người thân qua đời" href="#death-event" headingLevel={3} />
          <Card icon="certificate" title="Chứng thực, sao lục" href="#copy-event" headingLevel={3} />
        </CardGrid>
        <CardGrid>
          <Card
            title="Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con"
            caption="Hộ tịch · 1.000689"
            href="#procedure"
            footer={
              <>
                <Tag tone="green">Toàn trình</Tag> <Money vnd={0} zeroAsFree />
              </>
            }
          >
            Ủy ban nhân dân cấp xã · 3 ngày làm việc
          </Card>
          <Card tone="accent" title="Thẻ nhấn mạnh">
            Không dẫn đi đâu.
          </Card>
        </CardGrid>
      </Sample>
      <Sample name="TaskList">
        <TaskList
          items={[
            { title: 'Thông tin của trẻ', href: '#task-1', status: 'Đã xong' },
            {
              title: 'Thông tin cha, mẹ',
              href: '#task-2',
              hint: 'Lấy sẵn từ tài khoản định danh',
              status: <Tag tone="blue">Đang làm</Tag>,
            },
            { title: 'Nộp hồ sơ', status: 'Chưa làm được', cannotStart: true },
          ]}
        />
      </Sample>
      <Sample name="StepList">
        <StepList
          steps={[
            { title: 'Chọn nơi nộp', children: <p className="govuk-body">Xã, phường nơi cư trú của cha hoặc mẹ.</p> },
            { title: 'Điền tờ khai điện tử', children: <p className="govuk-body">Mỗi trang một chủ đề, tự lưu.</p> },
            { title: 'Nhận Giấy khai sinh' },
          ]}
        />
      </Sample>
      <Sample name="Timeline">
        <Timeline
          label="Diễn biến hồ sơ"
          events={[
            { title: 'Đã nộp hồ sơ', at: earlier(50), by: 'Bạn' },
            {
              title: 'Yêu cầu bổ sung',
              at: earlier(44),
              by: 'Bộ phận một cửa phường Sen Hồng',
              standing: 'problem',
              detail: 'Ảnh giấy chứng sinh bị mờ.',
            },
            { title: 'Đang xử lý', at: earlier(20), by: 'Tư pháp – hộ tịch', standing: 'current' },
            { title: 'Trả kết quả', standing: 'coming' },
          ]}
        />
      </Sample>
      <Sample name="EmptyState">
        <EmptyState
          title="Bạn chưa có hồ sơ nào"
          headingLevel={3}
          action={
            <Button href="#find" variant="secondary">
              Tìm thủ tục
            </Button>
          }
        >
          Hồ sơ bạn nộp sẽ hiện ở đây cùng ngày hẹn trả.
        </EmptyState>
      </Sample>
    </>
  )
}
