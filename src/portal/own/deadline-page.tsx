import type { DueDate } from '../../calendar/index.js'
import { shownCode } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  CitizenLayout,
  DateTime,
  Heading,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  SummaryList,
  Table,
} from '../../ui/index.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'

/** Why the result is due when it is: every day from receipt to due date, and whether it counts (X2). */
export function DeadlinePage({
  frame,
  dossier,
  due,
}: {
  frame: PageFrame
  dossier: OwnDossier['dossier']
  due: DueDate | null
}) {
  const words = ownTexts[frame.language].deadline
  const back = localPath(frame.language, paths.dossier(dossier.submissionCode))
  return (
    <CitizenLayout frame={frame} title={words.title} before={<BackLink href={back} />} isPrivate>
      <Heading caption={shownCode(dossier)}>{words.title}</Heading>
      {due ? <Proof frame={frame} due={due} /> : <Paragraph>{words.none}</Paragraph>}
    </CitizenLayout>
  )
}

function Proof({ frame, due: { proof } }: { frame: PageFrame; due: DueDate }) {
  const words = ownTexts[frame.language].deadline
  const moment = (at: Date, reason: string) => (
    <>
      <DateTime at={at} show="long-moment" />
      <br />
      {reason}
    </>
  )
  return (
    <>
      <SummaryList
        rows={[
          { key: words.start, value: moment(proof.start.at, proof.start.reason) },
          { key: words.end, value: moment(proof.end.at, proof.end.reason) },
        ]}
      />
      {proof.pauses.length > 0 && (
        <>
          <Heading level={2}>{words.pauses}</Heading>
          <List
            items={proof.pauses.map((pause) => (
              <span key={pause.from.getTime()}>
                {pause.cause}: <DateTime at={pause.from} show="moment" /> – <DateTime at={pause.to} show="moment" />
              </span>
            ))}
          />
        </>
      )}
      <Table
        columns={[
          { heading: words.day, cell: (day) => <DateTime at={day.date} show="long-day" /> },
          { heading: words.counted, cell: (day) => (day.counted ? words.yes : words.no) },
          { heading: words.reason, cell: (day) => day.reason },
        ]}
        rows={proof.days}
        rowKey={(day) => day.date}
        firstCellIsHeader
        compact
      />
    </>
  )
}
