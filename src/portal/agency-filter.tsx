import type { Agency } from '../agencies/index.js'
import { Button, Form, localPath, type PageFrame, Select } from '../ui/index.js'
import { agencyName } from './named-in.js'

export interface AgencyFilterProps {
  frame: PageFrame
  action: string
  agencies: readonly Agency[]
  /** Slug of the one that was chosen. */
  chosen: string
}

const texts = {
  vi: { agency: 'Cơ quan, xã, phường', all: 'Tất cả', show: 'Xem' },
  en: { agency: 'Agency, ward or commune', all: 'All', show: 'Show' },
}

/** Narrows a list to one agency; where there is nothing to choose between, it is not there. */
export function AgencyFilter({ frame: { language }, action, agencies, chosen }: AgencyFilterProps) {
  const words = texts[language]
  if (agencies.length < 2 && chosen === '') return null
  return (
    <Form action={localPath(language, action)} method="get" classes="mc-filter-line">
      <Select
        id="co-quan"
        label={words.agency}
        value={chosen}
        options={[
          { value: '', text: words.all },
          ...agencies.map((agency) => ({ value: agency.slug, text: agencyName(language, agency) })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  )
}
