import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown } from '../../test/support/town.js'
import { sendFeedback } from '../feedback/index.js'
import { paths } from './paths.js'

test('a page that a code opens stays out of every cache; what is everybody’s may be kept', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const sent = { name: 'Người thử', email: '', phone: '', words: 'Quầy đóng cửa sớm.' }
  const feedback = { agencyId: town.agency().id, topic: 'conduct', language: 'vi', mayPublish: false, sent } as const
  const { code } = await sendFeedback(town.needs, feedback)
  const visitor = new RawVisitor(await town.app())
  for (const path of [paths.feedbackFollow(code), paths.trackDossier(dossier.submissionCode)]) {
    const { status, headers } = await visitor.get(path)
    assert.equal(status, 200)
    assert.equal(headers['cache-control'], 'private, no-store', path)
  }
  assert.doesNotMatch(String((await visitor.get(paths.home)).headers['cache-control'] ?? ''), /no-store/)
})
