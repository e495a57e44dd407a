import { type Language, textIn } from '../../platform/text.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { Heading, Table } from '../../ui/index.js'
import { limitInWords } from '../time-limit-words.js'
import { findTexts } from './texts.js'

interface CaseLimitsProps {
  definition: ProcedureDefinition
  language: Language
}

/** Time limits that are not the procedure's own: of its cases (`.01`) and of ways of filing. */
export function CaseLimits({ definition: { caseLimits = [] }, language }: CaseLimitsProps) {
  const { procedure: words, channels: channelNames } = findTexts(language)
  if (caseLimits.length === 0) return null
  return (
    <>
      <Heading level={3}>{words.caseLimits}</Heading>
      <Table
        rows={caseLimits}
        rowKey={(row) => JSON.stringify(row)}
        firstCellIsHeader
        columns={[
          {
            heading: words.case,
            cell: ({ name, code, channels }) => (
              <div className="mc-told">
                <span>
                  {name
                    ? textIn(language, name)
                    : (channels ?? []).map((channel) => channelNames[channel]).join(', ') || words.anyChannel}
                </span>
                {code && <span className="mc-soft">{code}</span>}
              </div>
            ),
          },
          { heading: words.limit, cell: ({ limit }) => limitInWords(language, limit) },
        ]}
      />
    </>
  )
}
