import type { FormFault, FormSet } from '../../documents/index.js'
import { seriesLength, seriesOfLaw } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Heading,
  Hint,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  PaperViewer,
  Paragraph,
  type QueueGroup,
  Radios,
  TextInput,
} from '../../ui/index.js'
import type { AdministeredPaper } from './load-paper.js'
import { everyProcedure, mayBeWorded } from './paper-slugs.js'
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
  /** A sentence that belongs to a field, or to the whole page. */
  errors?: { field?: string; text: string }[]
}

/** One paper of an agency: its numbers, its size, its words, and how it looks. */
export function PaperPage({ frame, menu, paper, faults, done, typed, errors = [] }: PaperPageProps) {
  const { agency, kind, procedure } = paper
  return (
    <OfficeLayout frame={frame} title={paperNames[kind]} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminPapersOf(agency.slug)}>{words.back}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {done && <NotificationBanner type="success">{done}</NotificationBanner>}
      <Heading caption={[agency.name, procedure?.name].filter(Boolean).join(' · ')}>{paperNames[kind]}</Heading>
      {procedure === null && <Settings {...{ paper, typed, errors }} />}
      {mayBeWorded(kind, procedure?.code ?? null) && <WordingPart {...{ paper, kind, faults }} />}
      <Preview paper={paper} isSound={faults.length === 0} />
    </OfficeLayout>
  )
}

function Settings({ paper, typed, errors }: Pick<PaperPageProps, 'paper' | 'typed' | 'errors'>) {
  const { agency, slug, kind, settings } = paper
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
      {hasSize(kind) && (
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

/** The book and the results are always A4. */
const hasSize = (kind: AdministeredPaper['kind']): boolean => kind !== 'register' && kind !== 'result'

/** The paper with sample data: the draft where there is one without faults, and the law's two sets to compare with. */
function Preview({ paper, isSound }: { paper: AdministeredPaper; isSound: boolean }) {
  const { agency, slug, procedure, kind, draft, inForce, settings } = paper
  const address = paths.adminPaperDeed(agency.slug, slug, procedure?.code ?? everyProcedure, 'xem-thu')
  const of = (which: string, set: FormSet = '2025') => `${address}?ban=${which}&bo=${set}&kho=${settings.paper ?? 'a4'}`
  const shown = draft && isSound ? 'nhap' : inForce ? 'dang-dung' : 'luat'
  return (
    <>
      <Heading level={2}>{words.preview.heading}</Heading>
      <Hint>{words.preview.note}</Hint>
      <Paragraph>
        {inForce && shown !== 'dang-dung' && <Link href={of('dang-dung')}>{words.preview.inForce}</Link>}{' '}
        <Link href={of('luat')}>{words.preview.set['2025']}</Link>{' '}
        {kind !== 'result' && <Link href={of('luat', '2018')}>{words.preview.set['2018']}</Link>}
      </Paragraph>
      <PaperViewer href={of(shown)} type="application/pdf" name={paperNames[kind]} />
    </>
  )
}

/** Every fault of a draft in words. */
export const sentencesOf = (faults: readonly FormFault[]): { field: string; text: string }[] =>
  faults.map((fault) => ({ field: 'loi-van', text: faultSentence(fault) }))
