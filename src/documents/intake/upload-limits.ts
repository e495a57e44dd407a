const megabyte = 1024 * 1024

/** A colour scan of forty pages at 200 dpi, or any phone photo, fits; a slow mobile line (1 Mbit/s) sends it in 80 s. */
export const maxFileBytes = 10 * megabyte

/** More papers than the longest list of required documents in the catalogue, with room for pages sent one by one. */
export const maxFilesPerDossier = 20

/** What one dossier may hold in all: the printed dossier of a construction permit scanned, and a bound on what one visitor can fill. */
export const maxDossierBytes = 60 * megabyte

/** An A3 sheet at 600 dpi. A picture unpacks to many times its size, so pixels need a limit of their own. */
export const maxImagePixels = 70_000_000

/** The structure of a PDF may unpack to this much; real ones stay under a tenth of it, bombs do not. */
export const maxPdfStructureBytes = 64 * megabyte

export type DossierRoom = 'fits' | 'too_many_files' | 'dossier_too_large'

/** Whether one more file still fits into a dossier that already holds files of these sizes. */
export function roomFor(size: number, held: readonly number[]): DossierRoom {
  if (held.length + 1 > maxFilesPerDossier) return 'too_many_files'
  return held.reduce((sum, one) => sum + one, size) > maxDossierBytes ? 'dossier_too_large' : 'fits'
}
