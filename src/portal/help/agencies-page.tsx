import type { Agency } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Card,
  CardGrid,
  CitizenLayout,
  EmptyState,
  formatPhone,
  Heading,
  localPath,
  type PageFrame,
  Paragraph,
  SearchBox,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { helpTexts } from './texts.js'

export interface AgenciesPageProps {
  frame: PageFrame
  agencies: Agency[]
  search: string
}

const kinds = ['peoples_committee', 'department', 'ward', 'commune', 'special_zone'] as const satisfies Agency['kind'][]

/** Every agency with its counter, by kind. */
export function AgenciesPage({ frame, agencies, search }: AgenciesPageProps) {
  const { language } = frame
  const words = helpTexts(language).agencies
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} isPrivate={search !== ''}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <SearchBox id="q" action={localPath(language, paths.agencies)} label={words.search} value={search} />
      {agencies.length === 0 && (
        <EmptyState
          title={words.none}
          icon="agency"
          action={
            <Button href={localPath(language, paths.agencies)} variant="secondary">
              {words.all}
            </Button>
          }
        >
          {words.noneText}
        </EmptyState>
      )}
      {kinds.map((kind) => (
        <OfKind key={kind} frame={frame} kind={kind} agencies={agencies.filter((agency) => agency.kind === kind)} />
      ))}
    </CitizenLayout>
  )
}

function OfKind({ frame, kind, agencies }: { frame: PageFrame; kind: Agency['kind']; agencies: Agency[] }) {
  const { language } = frame
  if (agencies.length === 0) return null
  return (
    <section aria-labelledby={kind}>
      <Heading level={2} id={kind}>
        {helpTexts(language).agencies.kinds[kind]}
      </Heading>
      <CardGrid>
        {agencies.map((agency) => (
          <Card
            key={agency.id}
            icon="agency"
            title={agencyName(language, agency)}
            href={localPath(language, paths.agency(agency.slug))}
            footer={formatPhone(agency.hotline)}
          >
            {agency.address}
          </Card>
        ))}
      </CardGrid>
    </section>
  )
}
