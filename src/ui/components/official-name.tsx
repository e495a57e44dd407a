import { type Text, textIn } from '../../platform/text.js'
import { useLanguage, useTexts } from '../language.js'
import { Paragraph } from './prose.js'

/** The name the law gives a procedure, below the short one people use, where they differ: it may fill half a screen. */
export function OfficialName({ name, shortName }: { name: Text; shortName: Text }) {
  const words = useTexts()
  const language = useLanguage()
  const official = textIn(language, name)
  if (official === textIn(language, shortName)) return null
  return (
    <Paragraph>
      <span className="mc-soft">{words.officialName}: </span>
      {official}
    </Paragraph>
  )
}
