import path from 'node:path'
import type { DatabaseConfig } from '../config/index.js'

/** The folder of the program itself; this file runs as `dist/src/boot/places.js`. */
export const programFolder = path.resolve(import.meta.dirname, '../../..')

export const migrationsFolder = path.join(programFolder, 'migrations')

/** Where uploaded and made documents are stored. */
export const filesFolder = ({ dataFolder }: Pick<DatabaseConfig, 'dataFolder'>): string =>
  path.join(dataFolder, 'files')
