import type { Agency, OpeningHours } from '../../agencies/index.js'
import type { Language } from '../../platform/text.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { LevelCount } from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  DonutChart,
  EmailAddress,
  formatPhone,
  Heading,
  Link,
  List,
  localPath,
  type PageFrame,
  PhoneNumber,
  SummaryList,
  texts,
} from '../../ui/index.js'
import { levelName } from '../level-label.js'
import { agencyName } from '../named-in.js'
import { AgencyProcedures } from './agency-procedures.js'
import { helpTexts } from './texts.js'

export interface AgencyPageProps {
  frame: PageFrame
  agency: Agency
  /** With `{lat}` and `{lon}` in it. */
  mapUrl: string
  openings: OpeningHours[]
  levels: LevelCount[]
  procedures: ProcedureDefinition[]
  total: number
  /** Whether it has a class to come, and a support point. */
  offersClasses: boolean
  offersHelp: boolean
}

/** One agency: how to reach it, when it is open, what it takes and how much of that goes online. */
export function AgencyPage(props: AgencyPageProps) {
  const { frame, agency, levels } = props
  const { language } = frame
  const words = helpTexts(language)
  const name = agencyName(language, agency)
  return (
    <CitizenLayout
      frame={frame}
      title={name}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: words.agencies.title, href: localPath(language, paths.agencies) },
            { text: name },
          ]}
        />
      }
    >
      <Heading>{name}</Heading>
      <div className="mc-pair">
        <section aria-labelledby="contact">
          <Heading level={2} id="contact">
            {words.agency.contact}
          </Heading>
          <Contact {...props} />
        </section>
        {levels.length > 0 && (
          <section aria-labelledby="services">
            <Heading level={2} id="services">
              {words.agency.services}
            </Heading>
            <DonutChart
              caption={words.agency.services}
              totalName={words.agency.servicesTotal}
              slices={levels.map((count) => ({ name: levelName(language, count), value: count.procedures }))}
            />
          </section>
        )}
      </div>
      {(props.offersClasses || props.offersHelp) && <InPerson {...props} />}
      <AgencyProcedures {...props} />
    </CitizenLayout>
  )
}

function InPerson({ frame: { language }, agency, offersClasses, offersHelp }: AgencyPageProps) {
  const words = helpTexts(language).agency
  const at = (path: string) => `${localPath(language, path)}?co-quan=${agency.slug}`
  const links = [
    ...(offersClasses
      ? [
          <Link key="classes" href={at(paths.classes)}>
            {words.classes}
          </Link>,
        ]
      : []),
    ...(offersHelp
      ? [
          <Link key="points" href={at(paths.supportPoints)}>
            {words.points}
          </Link>,
        ]
      : []),
  ]
  return (
    <section aria-labelledby="in-person">
      <Heading level={2} id="in-person">
        {words.inPerson}
      </Heading>
      <List kind="plain" items={links} />
    </section>
  )
}

function Contact({ frame, agency, openings, mapUrl }: AgencyPageProps) {
  const words = helpTexts(frame.language).agency
  const { hotline, hotlineExtension, fax } = agency
  return (
    <SummaryList
      rows={[
        { key: words.counter, value: agency.counterName },
        { key: words.address, value: <Address {...{ frame, agency, mapUrl }} /> },
        {
          key: words.hotline,
          value: <PhoneNumber number={hotline} extension={hotlineExtension} />,
        },
        ...(fax ? [{ key: words.fax, value: formatPhone(fax) }] : []),
        { key: words.email, value: <EmailAddress address={agency.email} /> },
        { key: words.hours, value: <Openings openings={openings} language={frame.language} /> },
        { key: words.code, value: agency.code },
      ]}
    />
  )
}

function Address({ frame, agency, mapUrl }: Pick<AgencyPageProps, 'frame' | 'agency' | 'mapUrl'>) {
  const { address, latitude, longitude } = agency
  if (latitude === null || longitude === null) return address
  const href = mapUrl.replaceAll('{lat}', latitude.toFixed(5)).replaceAll('{lon}', longitude.toFixed(5))
  return (
    <div className="mc-told">
      <span>{address}</span>
      <Link href={href}>{helpTexts(frame.language).agency.map}</Link>
    </div>
  )
}

function Openings({ openings, language }: { openings: OpeningHours[]; language: Language }) {
  const words = helpTexts(language).agency
  if (openings.length === 0) return <>{words.noHours}</>
  return openings.map(({ from, to, hours, isReceptionOnly }) => (
    <div key={from}>
      {words.days[from - 1]}
      {to > from && ` – ${words.days[to - 1]}`}: {hours.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')}
      {isReceptionOnly && <span className="mc-soft"> ({words.receptionOnly})</span>}
    </div>
  ))
}
