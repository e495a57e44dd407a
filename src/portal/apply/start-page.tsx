import type { Agency, OpeningHours } from '../../agencies/index.js'
import type { Draft } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
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
import { applyTexts } from './texts.js'

export interface AgencyOffered extends Agency {
  openings: OpeningHours[]
}

export interface StartPageProps {
  frame: PageFrame
  definition: ProcedureDefinition
  agencies: readonly AgencyOffered[]
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
  const { frame, definition, agencies, isAgencyMissing } = props
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
        <Form action={to(paths.apply(definition.code))} hidden={{ 'yeu-cau': props.requestId }}>
          <Radios
            id="co-quan"
            label={words.agency}
            labelSize="m"
            hint={agencies.length > 1 ? words.agencyHint : undefined}
            error={isAgencyMissing ? words.chooseAgency : undefined}
            required
            value={props.chosenAgency}
            items={agencies.map((agency) => ({
              value: agency.slug,
              text: agency.name,
              hint: <AgencyFacts agency={agency} />,
            }))}
          />
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
