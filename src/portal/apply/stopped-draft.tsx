import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { textIn } from '../../platform/text.js'
import { getShownProcedure } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer } from '../../surface/route.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  formatDay,
  Heading,
  localPath,
  Paragraph,
} from '../../ui/index.js'
import { Standing } from '../find/standing.js'
import type { CitizenRequest, DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** A draft of a procedure that was suspended or abolished: why nothing can be submitted, and what becomes of what was typed. */
export async function showStopped(
  { frame }: CitizenRequest,
  { draft, definition }: DraftView,
  needs: Needs,
): Promise<Answer> {
  const shown = await asActor(needs.db, { kind: 'anyone' }, (tx) => getShownProcedure(tx, draft.procedureCode))
  const { language } = frame
  const words = applyTexts[language].stopped
  const to = (path: string) => localPath(language, path)
  return {
    page: (
      <CitizenLayout frame={frame} title={words.title} before={<BackLink href={to(paths.account)} />}>
        <Heading caption={textIn(language, definition.shortName)}>{words.title}</Heading>
        <Standing frame={frame} shown={shown} code={draft.procedureCode} />
        <Paragraph>{words.kept(formatDay(draft.expiresAt))}</Paragraph>
        <ButtonGroup>
          <Button href={to(paths.procedure(draft.procedureCode))}>{words.procedure}</Button>
          <Button href={to(paths.draftDelete(draft.id))} variant="secondary">
            {words.remove}
          </Button>
        </ButtonGroup>
      </CitizenLayout>
    ),
  }
}
