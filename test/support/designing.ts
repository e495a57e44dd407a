import assert from 'node:assert/strict'
import { paths } from '../../src/surface/paths.js'
import { postedBy } from './posted-by.js'
import { RawVisitor } from './raw-visitor.js'
import type { Town } from './town.js'

/** Somebody who keeps the catalogue, at the workspace. */
export const keeperOf = async (town: Town) =>
  new RawVisitor(await town.app(), await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')))

/** Begins a design; gives its id. */
export async function begin(keeper: RawVisitor, fields: Record<string, string>): Promise<string> {
  await keeper.get(paths.adminProcedures)
  const { location = '' } = await keeper.post(paths.adminDesigns, fields)
  assert.match(location, /thiet-ke\/[0-9a-f-]{36}$/)
  await keeper.get(location)
  return location.split('/').at(-1) ?? ''
}

/** Which state of a design a page was made of. */
export const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** What a browser would post with any button of a part: its one form, and the boxes beside it that belong to it. */
export const partIn = (html: string) => postedBy(/<form id="phan"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '')

/** Types into one part and presses a button, the one that saves when none is named; gives where it leads. */
export async function save(keeper: RawVisitor, id: string, address: string, fields: Record<string, string | string[]>) {
  const at = paths.adminDesignPart(id, address)
  return keeper.post(at, { ...partIn((await keeper.get(at)).html), viec: 'luu', ...fields })
}
