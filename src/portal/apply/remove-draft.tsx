import { deleteDraft } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import type { Answer } from '../../surface/route.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  Form,
  Heading,
  localPath,
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import type { CitizenRequest, DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** Asks before a draft is deleted, since nothing of it can be had back. */
export async function askRemoval({ frame }: CitizenRequest, view: DraftView): Promise<Answer> {
  return { page: RemovePage({ frame, view }) }
}

/** Deletes the draft; its files go with the sweeper. */
export async function removeDraft({ viewer }: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  await asActor(needs.db, { kind: 'citizen', id: viewer.id }, (tx) => deleteDraft(tx, view.draft.id))
  return { redirect: paths.account }
}

function RemovePage({ frame, view }: { frame: PageFrame; view: DraftView }) {
  const { language } = frame
  const words = applyTexts[language].remove
  const to = (path: string) => localPath(language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} isPrivate before={<BackLink href={to(paths.account)} />}>
      <Heading caption={textIn(language, view.definition.shortName)}>{words.title}</Heading>
      <Paragraph lead>{words.text}</Paragraph>
      <Form action={to(paths.draftDelete(view.draft.id))}>
        <ButtonGroup>
          <Button variant="warning">{words.confirm}</Button>
          <Button variant="secondary" href={to(paths.account)}>
            {words.cancel}
          </Button>
        </ButtonGroup>
      </Form>
    </CitizenLayout>
  )
}
