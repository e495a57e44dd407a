import { existsSync } from 'node:fs'
import path from 'node:path'

// The real catalogue and real questions are not ours to publish: they lie beside the project where they may be used.
const folder = path.resolve(process.env.MOTCUA_SHARED_DATA ?? path.join('..', 'shared', 'data'))

export const nationalFile = (name: string): string => path.join(folder, name)

/** Why a test of the real catalogue is skipped; false where the files are there. */
export const withoutNationalCatalogue = ['catalogue.jsonl', 'catalogue-details.jsonl'].every((name) =>
  existsSync(nationalFile(name)),
)
  ? false
  : 'the files of the national catalogue are not beside the project (MOTCUA_SHARED_DATA)'
