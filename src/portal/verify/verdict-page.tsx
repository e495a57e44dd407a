import type { CheckedFile } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  CitizenLayout,
  DateTime,
  Heading,
  Link,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  SummaryList,
  Table,
  WarningText,
} from '../../ui/index.js'
import { verifyTexts } from './texts.js'
import { verdictOf } from './verdict.js'

export interface VerdictPageProps {
  frame: PageFrame
  checked: CheckedFile
  /** Name of the agency that issued it; empty when nobody did. */
  agencyName: string
}

type Finding = CheckedFile['signatures'][number]

/** What the file is worth: the sentence first, then the facts it rests on. */
export function VerdictPage({ frame, checked, agencyName }: VerdictPageProps) {
  const { language } = frame
  const words = verifyTexts[language]
  const verdict = verdictOf(checked)
  return (
    <CitizenLayout frame={frame} title={words.verdicts[verdict]}>
      <Heading>{words.title}</Heading>
      {verdict === 'issued' ? (
        <NotificationBanner type="success" heading={words.verdicts[verdict]}>
          <Paragraph>{words.advice[verdict]}</Paragraph>
        </NotificationBanner>
      ) : (
        <>
          <WarningText>{words.verdicts[verdict]}</WarningText>
          <Paragraph>{words.advice[verdict]}</Paragraph>
        </>
      )}
      {checked.issued && <Issued frame={frame} issued={checked.issued} agencyName={agencyName} />}
      <Heading level={2}>{words.signatures}</Heading>
      {checked.signatures.length > 0 ? <Signatures frame={frame} found={checked.signatures} /> : words.noSignature}
      <Paragraph>
        <Link href={localPath(language, paths.verify)}>{words.again}</Link>
      </Paragraph>
    </CitizenLayout>
  )
}

function Issued(props: { frame: PageFrame; issued: NonNullable<CheckedFile['issued']>; agencyName: string }) {
  const { kind, number, madeAt } = props.issued
  const { facts, kinds } = verifyTexts[props.frame.language]
  return (
    <SummaryList
      rows={[
        { key: facts.kind, value: kinds[kind] },
        ...(number ? [{ key: facts.number, value: number }] : []),
        { key: facts.agency, value: props.agencyName },
        ...(madeAt ? [{ key: facts.madeAt, value: <DateTime at={madeAt} /> }] : []),
      ]}
    />
  )
}

function Signatures({ frame, found }: { frame: PageFrame; found: Finding[] }) {
  const words = verifyTexts[frame.language]
  return (
    <>
      <Table
        caption={words.signatures}
        captionHidden
        columns={[
          { heading: words.columns.signer, cell: (each) => each.signerName || words.unnamed },
          { heading: words.columns.at, cell: (each) => (each.signedAt ? <DateTime at={each.signedAt} /> : '–') },
          { heading: words.columns.finding, cell: (each) => words.findings[findingOf(each)] },
        ]}
        rows={found}
        rowKey={(_, index) => index}
      />
      <Paragraph>{words.revocation}</Paragraph>
    </>
  )
}

function findingOf({ intact, trusted, wholeDocument }: Finding) {
  if (!intact) return 'broken'
  if (!trusted) return 'untrusted'
  return wholeDocument ? 'good' : 'goodUntilNext'
}
