import { Breadcrumbs } from '../components/breadcrumbs.js'
import { Chips } from '../components/chips.js'
import { SearchBox } from '../components/search-box.js'
import { CitizenLayout } from '../layout/citizen-layout.js'
import { Hero } from '../layout/hero.js'
import type { PageFrame } from '../layout/page-frame.js'
import { ActionSamples } from './action-samples.js'
import { ContentSamples } from './content-samples.js'
import { DataSamples } from './data-samples.js'
import { FieldSamples } from './field-samples.js'

/** Every component in every state, on one page; shown in demo mode at /dev/ui. */
export function Gallery({ frame }: { frame: PageFrame }) {
  return (
    <CitizenLayout
      frame={frame}
      title="Bộ giao diện"
      isPrivate
      before={<Breadcrumbs items={[{ text: 'Trang chủ', href: '/' }, { text: 'Bộ giao diện' }]} />}
      opening={
        <Hero title="Bạn cần làm thủ tục gì?" lead="Nộp hồ sơ, theo dõi và nhận kết quả ở một nơi.">
          <SearchBox
            id="hero-search"
            action="/thu-tuc"
            label="Tên thủ tục hoặc việc bạn cần làm"
            labelHidden
            large
            suggestions={['Đăng ký khai sinh', 'Đăng ký kết hôn']}
          />
          <Chips
            links={[
              { href: '/thu-tuc/1.001193', text: 'Đăng ký khai sinh' },
              { href: '/thu-tuc/1.000894', text: 'Đăng ký kết hôn' },
              { href: '/thu-tuc/2.000815', text: 'Chứng thực bản sao' },
            ]}
          />
        </Hero>
      }
    >
      <ActionSamples />
      <FieldSamples />
      <ContentSamples now={frame.now} />
      <DataSamples now={frame.now} />
    </CitizenLayout>
  )
}
