import {
  type BrowserRules,
  type ParsedPage,
  type Posted,
  parsePage,
  type UnitDirectory,
} from '../../../procedures/forms/index.js'
import { knowRules } from './feel-parser.js'

/** Reads and checks a page as it stands, by the code and the definition that the server will use. */
export function judge(
  rules: BrowserRules,
  page: { id: string; posted: Posted },
  units: Pick<UnitDirectory, 'provinces' | 'communes'>,
): ParsedPage {
  knowRules(rules.rules)
  const { form, known, prefilled, today } = rules
  const directory = { ...units, search: () => [] }
  return parsePage(page.id, page.posted, { form, known, prefilled, today, units: directory })
}
