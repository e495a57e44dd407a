import type { FormFault, FormSet } from '../../documents/index.js'
import { isNumberedKind, type NumberedKind, seriesLength, seriesOfLaw } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Heading,
  Hint,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  type QueueGroup,
  Radios,
  TextInput,
} from '../../ui/index.js'
import type { AdministeredPaper } from './load-paper.js'
import { comesInTwoSets, comesInTwoSizes, everyProcedure, mayBeWorded } from './paper-slugs.js'
import { faultSentence, paperNames, papersTexts as words } from './texts.vi.js'
import { WordingPart } from './wording-part.js'

export interface PaperPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  paper: AdministeredPaper
  /** What is wrong with the draft. */
  faults: FormFault[]
  /** What just happened. */
  done?: string
  /** Settings that were typed, when they come back. */
  typed?: { series: string; size: string }
  /** Words that were typed and not kept. */
  typedText?: string
  /** A sentence that belongs to a field, or to the whole page. */
  errors?: { field?: string; text: string }[]
}

/** One paper of an agency: its numbers, its size, its words, and how it looks. */
export function PaperPage({ frame, menu, paper, faults, done, typed, typedText, errors = [] }: PaperPageProps) {
  const { agency, kind, procedure } = paper
  return (
    <OfficeLayout frame={frame} title={paperNames[kind]} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminPapersOf(agency.slug)}>{words.back}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {done && <NotificationBanner type="success">{done}</NotificationBanner>}
      <Heading caption={[agency.name, procedure?.name].filter(Boolean).join(' · ')}>{paperNames[kind]}</Heading>
      <div className="mc-beside">
        <div className="mc-beside__side">
          {procedure === null && isNumberedKind(kind) && <Settings {...{ paper, kind, typed, errors }} />}
          {mayBeWorded(kind, procedure?.code ?? null) && <WordingPart {...{ paper, kind, faults, typedText }} />}
        </div>
        <Preview paper={paper} isSound={faults.length === 0} />
      </div>
    </OfficeLayout>
  )
}

function Settings({
  paper,
  kind,
  typed,
  errors,
}: Pick<PaperPageProps, 'paper' | 'typed' | 'errors'> & { kind: NumberedKind }) {
  const { agency, slug, settings } = paper
  const text = words.settings
  return (
    <Form action={paths.adminPaperDeed(agency.slug, slug, everyProcedure, 'so')}>
      <Heading level={2}>{text.heading}</Heading>
      <TextInput
        id="ky-hieu"
        label={text.series}
        hint={text.seriesHint(seriesOfLaw('2025', kind))}
        value={typed?.series ?? settings.series ?? ''}
        error={errors?.find(({ field }) => field === 'ky-hieu')?.text}
        maxLength={seriesLength}
        width={20}
        autoComplete="off"
        asCode
      />
      {comesInTwoSizes(kind) && (
        <Radios
          id="kho"
          name="kho"
          label={text.size}
          value={typed?.size ?? settings.paper ?? ''}
          items={[
            { value: '', text: text.sizeDefault },
            { value: 'a4', text: words.sizes.a4 },
            { value: 'a5', text: words.sizes.a5 },
          ]}
          small
        />
      )}
      <Button variant="secondary" preventDoubleClick>
        {text.save}
      </Button>
    </Form>
  )
}

/** The paper with sample data: the draft where there is one without faults; and the law's two sets to compare with. */
function Preview({ paper, isSound }: { paper: AdministeredPaper; isSound: boolean }) {
  const { agency, slug, procedure, kind, draft, inForce, settings } = paper
  const address = paths.adminPaperDeed(agency.slug, slug, procedure?.code ?? everyProcedure, 'xem-thu')
  const of = (which: keyof typeof words.preview.which, set: FormSet = '2025') =>
    `${address}?ban=${which}&bo=${set}&kho=${settings.paper ?? (set === '2018' && comesInTwoSizes(kind) ? 'a5' : 'a4')}`
  const isBuiltIn = !comesInTwoSets(kind) && kind !== 'result'
  const shown = draft && isSound ? 'nhap' : inForce ? 'dang-dung' : 'luat'
  const which = shown === 'luat' && isBuiltIn ? words.preview.builtIn : words.preview.which[shown]
  return (
    <section className="mc-beside__side" aria-labelledby="xem-thu">
      <Heading level={2} id="xem-thu">
        {words.preview.heading}: {which}
      </Heading>
      <Hint>{words.preview.note}</Hint>
      <List
        items={[
          <Link key="pdf" href={of(shown)}>
            {words.preview.open}
          </Link>,
          ...(inForce && shown !== 'dang-dung'
            ? [
                <Link key="dang-dung" href={of('dang-dung')}>
                  {words.preview.inForce}
                </Link>,
              ]
            : []),
          ...(!comesInTwoSets(kind)
            ? []
            : (['2025', '2018'] as const).map((set) => (
                <Link key={set} href={of('luat', set)}>
                  {words.preview.set[set]}
                </Link>
              ))),
        ]}
      />
      <img className="mc-print-preview" src={`${of(shown)}&dang=hinh`} alt={`${paperNames[kind]}: ${which}`} />
    </section>
  )
}

/** Every fault of a draft in words. */
export const sentencesOf = (faults: readonly FormFault[], text: string): { field: string; text: string }[] =>
  faults.map((fault) => ({ field: 'loi-van', text: faultSentence(fault, text) }))
