import { fileOnline } from './file-online.js'
import type { Guide } from './guide.js'
import { payAndReceive } from './pay-and-receive.js'
import { trackADossier } from './track-a-dossier.js'

export type { Guide } from './guide.js'

/** Guides that come with the program, in the order of a dossier's life. An administrator may put others in their place, by address. */
export const builtInGuides: readonly Guide[] = [fileOnline, trackADossier, payAndReceive]
