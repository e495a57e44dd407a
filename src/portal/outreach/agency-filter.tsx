import type { Agency } from '../../agencies/index.js'
import { Button, Form, localPath, type PageFrame, Select } from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { outreachTexts } from './texts.js'

export interface AgencyFilterProps {
  frame: PageFrame
  action: string
  agencies: readonly Agency[]
  /** Slug of the one that was chosen. */
  chosen: string
}

/** Shows what one agency offers; those without anything are not offered. */
export function AgencyFilter({ frame: { language }, action, agencies, chosen }: AgencyFilterProps) {
  const words = outreachTexts(language).filter
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
