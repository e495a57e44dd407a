import type { Language } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Form,
  Heading,
  Link,
  localPath,
  Select,
  type SelectOption,
} from '../../ui/index.js'
import { isFiltered, type SearchQuery, searchNames, searchPath } from './search-query.js'
import { findTexts } from './texts.js'

/** What the filters offer, named in the person's language. */
export interface FilterChoices {
  sectors: SelectOption[]
  /** Provinces with procedures of their own. */
  provinces: SelectOption[]
  agencies: SelectOption[]
  lifeEvents: SelectOption[]
}

interface SearchFiltersProps {
  language: Language
  search: SearchQuery
  choices: FilterChoices
}

/** Narrows the results; the words stay. */
export function SearchFilters({ language, search, choices }: SearchFiltersProps) {
  const words = findTexts(language).search
  return (
    <section className="mc-filters" id="loc" aria-labelledby="loc-title">
      <Heading level={2} size="s" id="loc-title">
        {words.filters}
      </Heading>
      <Form
        action={localPath(language, paths.procedures)}
        method="get"
        hidden={search.words ? { q: search.words } : {}}
      >
        <FilterSelects language={language} search={search} choices={choices} />
        <ButtonGroup>
          <Button small>{words.apply}</Button>
          {isFiltered(search) && (
            <Link href={localPath(language, searchPath({ words: search.words }))}>{words.clear}</Link>
          )}
        </ButtonGroup>
      </Form>
    </section>
  )
}

function FilterSelects({ language, search, choices }: SearchFiltersProps) {
  const { search: words, authority } = findTexts(language)
  const any: SelectOption = { value: '', text: words.any }
  const authorities = Object.entries(authority).map(([value, text]) => ({ value, text }))
  const levels = ['4', '3', '2', '1'].map((value) => ({ value, text: words.levels[Number(value)] ?? value }))
  const selects = [
    { key: 'lifeEvent', label: words.lifeEvent, options: choices.lifeEvents },
    { key: 'sector', label: words.sector, options: choices.sectors },
    { key: 'authorityLevel', label: words.authority, options: authorities },
    { key: 'agency', label: words.agency, options: choices.agencies },
    { key: 'level', label: words.level, options: levels },
    { key: 'province', label: words.province, options: choices.provinces },
  ] as const
  const isOffered = ({ key, options }: { key: string; options: readonly SelectOption[] }) =>
    key !== 'province' || options.length > 0
  return (
    <>
      {selects.filter(isOffered).map(({ key, label, options }) => (
        <Select key={key} id={searchNames[key]} label={label} value={search[key]} options={[any, ...options]} />
      ))}
      <Checkboxes
        id={searchNames.isFree}
        label={words.more}
        labelSize="s"
        small
        items={[
          { value: '1', text: words.free, name: searchNames.isFree, id: searchNames.isFree, checked: search.isFree },
          {
            value: '1',
            text: words.online,
            name: searchNames.isOnline,
            id: searchNames.isOnline,
            checked: search.isOnline,
          },
        ]}
      />
    </>
  )
}
