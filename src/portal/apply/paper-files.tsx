import type { Attachment } from '../../documents/index.js'
import { Button, UploadedFiles, useLanguage } from '../../ui/index.js'
import { applyTexts } from './texts.js'

/** Name of the buttons that take a file out; the value is its id. */
export const removeButton = 'bo'

const states = {
  clean: 'received',
  not_scanned: 'received',
  waiting: 'checking',
  scanner_down: 'checking',
  infected: 'refused',
} as const satisfies Record<Attachment['scanState'], string>

/** Where a file came from, when the person did not send it now. */
const origins = { e_document_store: 'fromStore', earlier_dossier: 'fromEarlier', register: 'fromRegister' } as const

export interface PaperFilesProps {
  files: readonly Attachment[]
  hrefOf?: (id: string) => string
  /** Of a question that is answered with them: its name, under which the page says which files are there. */
  name?: string
}

/** Shown by the script that can do it: several photographs become one file. */
export function PhotographButton() {
  return (
    <Button type="button" variant="secondary" small attributes={{ 'data-photos': '', hidden: 'hidden' }}>
      {applyTexts[useLanguage()].papers.photos.open}
    </Button>
  )
}

/** The files given for a paper, each with what was found out about it and a button that takes it out. */
export function PaperFiles({ files, hrefOf, name }: PaperFilesProps) {
  const words = applyTexts[useLanguage()].papers
  const reasons = { waiting: words.waiting, scanner_down: words.scannerDown, infected: words.infected }
  return (
    <>
      <p role="status" className="mc-files__said" />
      <div data-kept-files="">
        {name && files.map(({ id }) => <input key={id} type="hidden" name={name} value={id} />)}
        <UploadedFiles
          files={files.map(({ id, fileName, size, pages, scanState, source }) => ({
            id,
            name: fileName,
            bytes: size,
            state: states[scanState],
            ...(pages ? { note: words.pages(pages) } : {}),
            ...(source in origins ? { origin: words[origins[source as keyof typeof origins]] } : {}),
            ...(scanState in reasons ? { reason: reasons[scanState as keyof typeof reasons] } : {}),
            ...(hrefOf && scanState !== 'infected' ? { href: hrefOf(id) } : {}),
            remove: (
              <Button
                variant="quiet"
                small
                name={removeButton}
                value={id}
                attributes={{ 'aria-label': words.removeFile(fileName) }}
              >
                {words.remove}
              </Button>
            ),
          }))}
        />
      </div>
    </>
  )
}
