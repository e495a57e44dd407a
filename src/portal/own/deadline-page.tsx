import { type Dossier, type DossierProof, shownCode } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import { BackLink, CitizenLayout, DueProofView, Heading, localPath, type PageFrame, Paragraph } from '../../ui/index.js'
import { ownTexts } from './texts.js'

/** Why the result is due when it is: every day from receipt to due date, and whether it counts (X2). */
export function DeadlinePage({
  frame,
  dossier,
  proof,
}: {
  frame: PageFrame
  dossier: Dossier
  proof: DossierProof | undefined
}) {
  const words = ownTexts[frame.language].deadline
  const back = localPath(frame.language, paths.dossier(dossier.submissionCode))
  return (
    <CitizenLayout frame={frame} title={words.title} before={<BackLink href={back} />} isPrivate>
      <Heading caption={shownCode(dossier)}>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      {proof ? (
        <DueProofView due={proof.counted} {...proof} isPaused={dossier.clockPausedAt !== null} />
      ) : (
        <Paragraph>{words.none}</Paragraph>
      )}
    </CitizenLayout>
  )
}
