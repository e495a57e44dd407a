import type { Agency, OpeningHours } from '../../agencies/index.js'
import type { Draft } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { Unit } from '../../procedures/forms/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  Details,
  ErrorSummary,
  Form,
  formatDay,
  formatOpeningHours,
  formatPhone,
  Heading,
  InsetText,
  Link,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  Radios,
  useLanguage,
  useTexts,
} from '../../ui/index.js'
import { ChooseHome, homeField } from '../home-commune.js'
import { agencyName } from '../named-in.js'
import { applyTexts } from './texts.js'

export interface AgencyOffered extends Agency {
  openings: OpeningHours[]
}

export interface StartPageProps {
  frame: PageFrame
  definition: ProcedureDefinition
  agencies: readonly AgencyOffered[]
  /** Those of the commune where the person lives. */
  near: readonly AgencyOffered[]
  /** Communes to choose from. */
  communes: readonly Unit[]
  home?: string | undefined
  /** Drafts of this procedure that the person has already. */
  drafts: readonly Draft[]
  isLoggedIn: boolean
  chosenAgency?: string | undefined
  chosenLanguage: Language
  requestId: string
  isAgencyMissing?: boolean
}

/** The first page of filing: to which agency, in which language. */
export function StartPage(props: StartPageProps) {
  const { frame, definition, isAgencyMissing } = props
  const words = applyTexts[frame.language].start
  const to = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      hasErrors={isAgencyMissing}
      isPrivate
      before={<BackLink href={to(paths.procedure(definition.code))} />}
    >
      <div className="mc-step">
        {isAgencyMissing && <ErrorSummary errors={[{ field: 'co-quan', text: words.chooseAgency }]} />}
        <Heading caption={textIn(frame.language, definition.shortName)}>{words.title}</Heading>
        <EarlierDrafts {...props} />
        <ChooseHome frame={frame} action={paths.apply(definition.code)} communes={props.communes} home={props.home} />
        <Form
          action={to(paths.apply(definition.code))}
          hidden={{ 'yeu-cau': props.requestId, ...(props.home && { [homeField]: props.home }) }}
        >
          <ChooseAgency {...props} />
          <Radios
            id="ngon-ngu"
            label={words.language}
            labelSize="m"
            hint={words.languageHint}
            value={props.chosenLanguage}
            items={(['vi', 'en'] as const).map((language) => ({ value: language, text: words.languages[language] }))}
          />
          <Button start>{props.isLoggedIn ? words.begin : words.logInAndBegin}</Button>
        </Form>
        <Paragraph small>{words.saved}</Paragraph>
      </div>
    </CitizenLayout>
  )
}

/** The agency of the person's commune first; others are one step away, since people may file anywhere. */
function ChooseAgency({ frame, agencies, near, chosenAgency, isAgencyMissing }: StartPageProps) {
  const words = applyTexts[frame.language].start
  const choices = (offered: readonly AgencyOffered[]) =>
    offered.map((agency) => ({
      value: agency.slug,
      text: agencyName(frame.language, agency),
      hint: <AgencyFacts agency={agency} />,
    }))
  const others = agencies.filter((agency) => !near.includes(agency))
  const first = near.length > 0 ? near : agencies
  const isElsewhere = others.some(({ slug }) => slug === chosenAgency)
  return (
    <>
      <Radios
        id="co-quan"
        label={words.agency}
        labelSize="m"
        hint={near.length > 0 ? words.nearHint : agencies.length > 1 ? words.agencyHint : undefined}
        error={isAgencyMissing ? words.chooseAgency : undefined}
        required
        value={chosenAgency}
        items={choices(first)}
      />
      {near.length > 0 && others.length > 0 && (
        <Details summary={words.elsewhere(others.length)} open={isElsewhere}>
          <Paragraph>{words.elsewhereHint}</Paragraph>
          <Radios
            id="noi-khac"
            name="co-quan"
            label={words.elsewhereLabel}
            labelSize="s"
            value={chosenAgency}
            items={choices(others)}
          />
        </Details>
      )}
    </>
  )
}

function AgencyFacts({ agency }: { agency: AgencyOffered }) {
  const language = useLanguage()
  const words = applyTexts[language].start
  const shared = useTexts()
  const extension = agency.hotlineExtension ? `, ${shared.extension(agency.hotlineExtension)}` : ''
  const lines = [
    `${agency.counterName}, ${agency.address}`,
    ...(agency.openings.length > 0 ? [`${words.hours}: ${formatOpeningHours(language, agency.openings)}`] : []),
    `${words.hotline}: ${formatPhone(agency.hotline)}${extension}`,
  ]
  return lines.map((line) => (
    <span key={line} className="mc-agency-line">
      {line}
    </span>
  ))
}

function EarlierDrafts({ frame, drafts, agencies }: StartPageProps) {
  const words = applyTexts[frame.language].start
  if (drafts.length === 0) return null
  const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? ''
  return (
    <InsetText>
      <Paragraph>{words.before}</Paragraph>
      <List
        items={drafts.map((draft) => (
          <Link key={draft.id} href={localPath(frame.language, paths.draft(draft.id))}>
            {words.continueDraft(nameOf(draft.agencyId), formatDay(draft.updatedAt))}
          </Link>
        ))}
      />
      <Paragraph>{words.orNew}</Paragraph>
    </InsetText>
  )
}
