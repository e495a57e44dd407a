import { needsAnother, supplementProblems } from '../../dossiers/index.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import { Checkboxes, Select, TextInput } from '../../ui/index.js'
import type { DossierView } from './load-dossier.js'
import { offeredTargets, type Target } from './supplement-verbs.js'
import { problemWords, supplementTexts } from './texts.vi.js'

/** Papers that hold malware are proposed from the beginning, with what the person must do. */
function proposed({ attachments }: DossierView): Fields {
  const infected = attachments.filter((paper) => needsAnother(paper, attachments))
  const targets = [...new Set(infected.map(({ requiredDocumentId }) => `document:${requiredDocumentId}`))]
  const about = targets.flatMap((value) => [
    [`van-de:${value}`, 'other'],
    [`ghi-chu:${value}`, supplementTexts.infected],
  ])
  return { muc: targets, ...Object.fromEntries(about) }
}

type ErrorOf = (field: string) => string | undefined

/** Everything that may be wrong with a dossier, to be flagged all together; each with its kind and what to do. */
export function SupplementTargets({
  view,
  body: sent,
  errorOf,
}: {
  view: DossierView
  body: Fields
  errorOf: ErrorOf
}) {
  const body = Object.keys(sent).length > 0 ? sent : proposed(view)
  const values = textsOf(body, 'muc')
  return [...Map.groupBy(offeredTargets(view), titleOf)].map(([title, targets], index) => {
    // What is wrong with the choice as a whole is said, and linked to, at the first group.
    const id = index === 0 ? 'muc' : `muc-${index}`
    const items = targets.map((each) => ({
      value: each.value,
      text: each.asked?.question ?? each.name,
      conditional: <ProblemFields target={each} body={body} errorOf={errorOf} />,
    }))
    return (
      <Checkboxes
        key={id}
        id={id}
        name="muc"
        label={title}
        labelSize="m"
        items={items}
        values={values}
        error={errorOf(id)}
        small
      />
    )
  })
}

function titleOf({ asked }: Target): string {
  return asked ? `Mục kê khai cần sửa: ${asked.page}` : 'Giấy tờ cần bổ sung'
}

function ProblemFields({
  target: { value, target },
  body,
  errorOf,
}: {
  target: Target
  body: Fields
  errorOf: ErrorOf
}) {
  return (
    <>
      <Select
        id={`van-de:${value}`}
        label="Vấn đề"
        value={textOf(body, `van-de:${value}`) || (target === 'document' ? 'missing' : 'wrong')}
        options={supplementProblems.map((problem) => ({ value: problem, text: problemWords[problem] }))}
      />
      <TextInput
        id={`ghi-chu:${value}`}
        label="Cần sửa thế nào"
        value={textOf(body, `ghi-chu:${value}`)}
        error={errorOf(`ghi-chu:${value}`)}
        maxLength={500}
      />
    </>
  )
}
