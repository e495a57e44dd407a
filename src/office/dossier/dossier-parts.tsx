import { type DossierEvent, type DossierStep, openedBy } from '../../dossiers/index.js'
import type { PaymentDue } from '../../payments/index.js'
import { beneficiaryGroups, isBeneficiaryGroup } from '../../procedures/index.js'
import {
  AnswersSummary,
  DateTime,
  Details,
  formatMoney,
  Money,
  Paragraph,
  SummaryList,
  Table,
  Tag,
  type TagTone,
  Timeline,
  type TimelineEvent,
} from '../../ui/index.js'
import { type DossierView, stepName } from './load-dossier.js'
import { targetsOf } from './supplement-verbs.js'
import { eventWords, problemWords, roleWords, textWords, dossierTexts as words } from './texts.vi.js'

interface Part {
  view: DossierView
  code: string
}

/** Questions and answers as they were frozen; what the person read in another language stands below. */
export function AnswersPart({ view: { answers } }: Part) {
  const { asRead, inVietnamese } = answers
  if (inVietnamese.length === 0) return <Paragraph>{words.none.answers}</Paragraph>
  return (
    <>
      <AnswersSummary answers={inVietnamese} headingLevel={3} />
      {asRead !== inVietnamese && (
        <Details summary={words.answersAsRead}>
          <AnswersSummary answers={asRead} headingLevel={4} />
        </Details>
      )}
    </>
  )
}

/** The steps of the workflow and where the dossier stands. */
export function WorkflowPart({ view }: Part) {
  if (view.steps.length === 0) return <Paragraph>{words.none.steps}</Paragraph>
  return <Timeline label={words.tabs.workflow} events={view.steps.map((step) => stepEvent(step, view))} />
}

const stepStandings = {
  waiting: 'coming',
  active: 'current',
  done: 'done',
  sent_back: 'done',
  recalled: 'done',
} as const satisfies Record<DossierStep['state'], TimelineEvent['standing']>

function stepEvent(step: DossierStep, { definition, names }: DossierView): TimelineEvent {
  const at = step.finishedAt ?? step.startedAt
  const who = names.get(step.officerId ?? step.assignedOfficerId ?? '') ?? roleWords[step.role]
  const name = stepName({ definition }, step.step)
  return {
    title: step.round > 1 ? words.rounds(name, step.round) : name,
    standing: stepStandings[step.state],
    ...(at ? { at } : {}),
    by: [words.steps[step.state], who, names.get(step.agencyId)].filter(Boolean).join(' · '),
    detail: [words.hoursOf(step.hours), joinsWords(step, definition)].filter(Boolean).join(' · '),
  }
}

/** Where branches join, what is waited for. */
function joinsWords({ waitsFor, state }: DossierStep, definition: DossierView['definition']): string {
  if (waitsFor.length < 2 || state !== 'waiting') return ''
  return words.waitsFor(waitsFor.map((id) => stepName({ definition }, id)))
}

/** What the dossier costs and what of it was paid. */
export function MoneyPart({ view }: Part) {
  if (view.dues.length === 0) return <Paragraph>{words.none.dues}</Paragraph>
  const tones: Record<string, TagTone> = { due: 'orange', paid: 'green', waived: 'grey', refunded: 'grey' }
  return (
    <Table
      caption={words.tabs.money}
      captionHidden
      rows={view.dues}
      rowKey={({ id }) => id}
      columns={[
        { heading: words.columns.name, cell: (due) => <DueName due={due} view={view} /> },
        { heading: words.columns.amount, cell: ({ amountVnd }) => <Money vnd={amountVnd} />, numeric: true },
        { heading: words.columns.when, cell: ({ collect }) => words.collect[collect] },
        { heading: words.columns.state, cell: ({ state }) => <Tag tone={tones[state]}>{words.dueStates[state]}</Tag> },
      ]}
    />
  )
}

/** What it is for, and by which rule, group and paper less of it is asked. */
function DueName({ due, view }: Pick<Part, 'view'> & { due: PaymentDue }) {
  const { name, fullVnd, amountVnd, beneficiaryGroup, reliefBasis, evidence, evidenceDocument } = due
  if (!isBeneficiaryGroup(beneficiaryGroup) || !evidence) return name
  const paper = view.definition.requiredDocuments.find(({ id }) => id === evidenceDocument)
  return (
    <div className="mc-told">
      <span>{name}</span>
      <span className="mc-soft">
        {words.relief(formatMoney((fullVnd ?? amountVnd) - amountVnd), beneficiaryGroups[beneficiaryGroup].vi)}{' '}
        {reliefBasis}. {words.evidence[evidence]}
        {paper && `: ${paper.name.vi}`}
      </span>
    </div>
  )
}

/** Notes and reasons in words, and what was asked to be supplemented. */
export function NotesPart({ view }: Part) {
  const { texts, requests, names } = view
  if (texts.length + requests.length === 0) return <Paragraph>{words.none.notes}</Paragraph>
  const targets = new Map(targetsOf(view).map(({ value, name }) => [value, name]))
  return (
    <>
      {requests.map((request) => (
        <SummaryList
          key={request.id}
          cardTitle={words.requests(request.number)}
          headingLevel={3}
          rows={[
            ...request.items.map(({ target, targetId, problem, note }) => ({
              key: targets.get(`${target}:${targetId}`) ?? targetId,
              value: note ? `${problemWords[problem]}: ${note}` : problemWords[problem],
            })),
            ...(request.answeredAt
              ? [{ key: words.answeredAt, value: <DateTime at={request.answeredAt} show="moment" /> }]
              : []),
          ]}
        />
      ))}
      <Timeline
        label={words.tabs.notes}
        events={texts.map((text) => ({
          title: textWords[text.kind],
          at: text.at,
          by: (text.officerId && names.get(text.officerId)) || words.byCitizen,
          detail: text.words,
        }))}
      />
    </>
  )
}

/** What happened, in words, the newest first. */
export function HistoryPart({ view }: Part) {
  const { events, names } = view
  const byWhom = { citizen: words.byCitizen, system: words.bySystem }
  return (
    <Timeline
      label={words.tabs.history}
      events={events.toReversed().map((event) => ({
        title: eventWords[event.kind],
        at: event.at,
        by:
          event.actorKind === 'officer'
            ? [names.get(event.actorId ?? ''), names.get(event.agencyId)].filter(Boolean).join(', ')
            : byWhom[event.actorKind],
        detail: stepsTold(event, view),
      }))}
    />
  )
}

/** The step that ended, and those that began with it. */
function stepsTold(event: DossierEvent, view: DossierView): string | undefined {
  const ended = typeof event.detail.step === 'string' ? [stepName(view, event.detail.step)] : []
  const begun = openedBy(event).map(({ step }) => stepName(view, step))
  return [ended.join(', '), begun.join(', ')].filter(Boolean).join(' → ') || undefined
}

/** Who looked at the dossier; the person may see this too. */
export function AccessPart({ view }: Part) {
  return (
    <Table
      caption={words.tabs.access}
      captionHidden
      compact
      rows={view.access}
      rowKey={(_, index) => index}
      columns={[
        { heading: words.columns.at, cell: ({ at }) => <DateTime at={at} show="moment" /> },
        { heading: words.columns.who, cell: ({ officer }) => officer },
        { heading: words.columns.agency, cell: ({ agency }) => agency },
        { heading: words.columns.what, cell: ({ what }) => words.access[what] },
      ]}
    />
  )
}
