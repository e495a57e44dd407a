import { BackLink } from '../components/back-link.js'
import { Button, ButtonGroup } from '../components/button.js'
import { CodeBadge } from '../components/code-badge.js'
import { Pagination } from '../components/pagination.js'
import { SearchBox } from '../components/search-box.js'
import { StepProgress } from '../components/step-list.js'
import { Tabs } from '../components/tabs.js'
import { Sample } from './sample.js'

export function ActionSamples() {
  return (
    <>
      <h1 className="govuk-heading-xl">Bộ giao diện</h1>
      <Sample name="Button">
        <Button start href="#button">
          Thực hiện
        </Button>
        <ButtonGroup>
          <Button>Tiếp tục</Button>
          <Button variant="secondary">Lưu và làm tiếp sau</Button>
          <Button variant="warning">Rút hồ sơ</Button>
          <Button variant="quiet">Hủy</Button>
          <Button disabled>Không bấm được</Button>
          <Button small variant="secondary">
            Nhỏ
          </Button>
        </ButtonGroup>
      </Sample>
      <Sample name="SearchBox">
        <SearchBox
          id="search"
          action="/tra-cuu"
          label="Mã hồ sơ"
          hint="In trên giấy tiếp nhận, ví dụ H29-261122-0007"
        />
      </Sample>
      <Sample name="CodeBadge">
        <p>
          <CodeBadge code="000.00.29.H29-261122-0007" /> <CodeBadge code="7K4M-9TQX-2PLD" large />
        </p>
      </Sample>
      <Sample name="BackLink, StepProgress">
        <BackLink href="#back" />
        <StepProgress current={2} total={6} name="Thông tin của trẻ" />
      </Sample>
      <Sample name="Tabs">
        <Tabs
          items={[
            { id: 'tab-papers', label: 'Giấy tờ', children: <p className="govuk-body">Tờ khai, giấy chứng sinh.</p> },
            { id: 'tab-limit', label: 'Thời hạn', children: <p className="govuk-body">Trong ngày làm việc.</p> },
            { id: 'tab-fee', label: 'Phí, lệ phí', children: <p className="govuk-body">Miễn lệ phí.</p> },
          ]}
        />
      </Sample>
      <Sample name="Pagination">
        <Pagination
          previous={{ href: '#previous', labelText: 'Đăng ký khai sinh' }}
          next={{ href: '#next', labelText: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con' }}
        />
      </Sample>
    </>
  )
}
