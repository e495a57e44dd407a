import type { Asked } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { RequiredDocument, PaperSample as Sample } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  acceptedFiles,
  Details,
  FileUpload,
  Heading,
  Hint,
  Link,
  List,
  localPath,
  PaperSample,
  useLanguage,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { paperError, paperField, type WrongPapers } from './paper-errors.js'
import { PaperFiles, PhotographButton } from './paper-files.js'
import { PaperOffers } from './paper-offers.js'
import { applyTexts } from './texts.js'

/** Papers in their order, those that stand for each other together. */
export function groupsOf(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = []
  for (const each of asked) {
    const { alternatives } = each.document
    const group = groups.find(([first]) => alternatives !== undefined && first?.document.alternatives === alternatives)
    if (group) group.push(each)
    else groups.push([each])
  }
  return groups
}

interface GroupProps extends WrongPapers {
  group: readonly Asked[]
  view: DraftView
}

/** One paper, or several of which one is enough. */
export function PaperGroup({ group, view, ...wrong }: GroupProps) {
  const language = useLanguage()
  const isOne = group.length === 1
  const fields = group.map((asked) => (
    <PaperField
      key={asked.document.id}
      asked={isOne ? asked : { ...asked, isRequired: false }}
      isAlternative={!isOne}
      view={view}
      error={paperError(asked.document.id, wrong, language)}
    />
  ))
  if (isOne) return fields
  return (
    <section className="mc-paper-group">
      <Heading level={2} size="s">
        {applyTexts[language].papers.oneOf(group.length)}
      </Heading>
      {fields}
    </section>
  )
}

interface FieldProps {
  asked: Asked
  isAlternative: boolean
  view: DraftView
  error: string | undefined
}

function PaperField({ asked, isAlternative, view, error }: FieldProps) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const { document, isRequired } = asked
  const files = view.attachments.filter((each) => each.requiredDocumentId === document.id)
  return (
    <section className="mc-paper" id={`giay-${document.id}`} data-paper={document.id}>
      <PaperOffers document={document} view={view} />
      <FileUpload
        id={paperField(document.id)}
        label={textIn(language, document.name)}
        labelSize="s"
        hint={hintOf(document, language)}
        required={isRequired}
        error={error}
        accept={acceptedFiles}
        multiple
      />
      {!isRequired && !isAlternative && <Hint>{words.optional}</Hint>}
      <Help document={document} code={view.definition.code} />
      <PhotographButton />
      <PaperFiles files={files} hrefOf={paperHref(view, language)} />
    </section>
  )
}

export const paperHref = (view: DraftView, language: Language) => (id: string) =>
  localPath(language, paths.draftPaper(view.draft.id, id))

function hintOf(document: RequiredDocument, language: Language): string | undefined {
  const words = applyTexts[language].papers
  const parts = [wantedOf(document, language), document.note && textIn(language, document.note)]
  return [...parts, document.compareOriginal && words.compare].filter(Boolean).join(' ') || undefined
}

/** What the agency needs of the paper itself: how many originals, certified copies, copies. */
function wantedOf({ originals, certifiedCopies = 0, copies }: RequiredDocument, language: Language): string {
  const words = applyTexts[language].papers
  const parts = [
    originals > 0 && words.originals(originals),
    certifiedCopies > 0 && words.certifiedCopies(certifiedCopies),
    copies > 0 && words.copies(copies),
  ].filter(Boolean)
  return parts.length > 0 ? words.wanted(parts.join(', ')) : ''
}

function Help({ document, code }: { document: RequiredDocument; code: string }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const { template, sample } = document
  return (
    <>
      {template && (
        <p className="mc-paper__template">
          <Link href={localPath(language, paths.template(code, template))}>
            {words.template}
            <span className="govuk-visually-hidden">: {textIn(language, document.name)}</span>
          </Link>
        </p>
      )}
      {sample && <Sketch sample={sample} />}
    </>
  )
}

function Sketch({ sample }: { sample: Sample }) {
  const language = useLanguage()
  const words = applyTexts[language].papers
  const title = textIn(language, sample.title)
  const marks = sample.marks.map((mark) => textIn(language, mark))
  return (
    <Details
      summary={
        <>
          {words.sample}
          <span className="govuk-visually-hidden">: {title}</span>
        </>
      }
    >
      <div className="mc-sample-beside">
        <PaperSample title={title} marks={marks} alt={words.sampleAlt(title, marks.join('; '))} />
        <div>
          <p className="govuk-body">{words.sampleLegible}</p>
          <List kind="number" items={marks} />
        </div>
      </div>
    </Details>
  )
}
