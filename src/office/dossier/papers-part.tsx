import { type Attachment, mayBeOpened } from '../../documents/index.js'
import { fileQuestions, fileSlot } from '../../procedures/forms/index.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import { Details, formatFileSize, Heading, Link, PaperViewer, Paragraph, Tag } from '../../ui/index.js'
import type { DossierView } from './load-dossier.js'
import { checkWords, dossierTexts } from './texts.vi.js'

const words = dossierTexts.papers

interface Part {
  view: DossierView
  code: string
}

/** The checklist of required documents, each with the papers that were given for it. */
export function PapersPart({ view, code }: Part) {
  const { definition, attachments, dossier } = view
  const asked = definition.requiredDocuments.filter(({ channels }) => !channels || channels.includes(dossier.channel))
  const filesOf = (id: string) => attachments.filter(({ requiredDocumentId }) => requiredDocumentId === id)
  const answered = fileQuestions(definition.form).filter(({ id }) => filesOf(fileSlot(id)).length > 0)
  return (
    <>
      {asked.map((document) => (
        <Paper key={document.id} document={document} files={filesOf(document.id)} view={view} code={code} />
      ))}
      {answered.map(({ id, label }) => (
        <section key={id} className="mc-office-paper">
          <Heading level={3}>{label.vi}</Heading>
          <p className="mc-office-tags">
            <Tag tone="grey">{words.inForm}</Tag>
          </p>
          <Files files={filesOf(fileSlot(id))} view={view} code={code} />
        </section>
      ))}
    </>
  )
}

function Paper({ document, files, view, code }: Part & { document: RequiredDocument; files: Attachment[] }) {
  const check = view.checks.find(({ requiredDocumentId }) => requiredDocumentId === document.id)
  return (
    <section className="mc-office-paper">
      <Heading level={3}>{document.name.vi}</Heading>
      <p className="mc-office-tags">
        <Tag tone={document.required ? 'blue' : 'grey'}>{kindOf(document)}</Tag>{' '}
        {files.length === 0 && document.mode === 'hand_in' && (
          <Tag tone={document.required ? 'orange' : 'grey'}>{words.noFile}</Tag>
        )}{' '}
        {check && <Tag tone="green">{checkWords[check.outcome as keyof typeof checkWords]}</Tag>}
      </p>
      <Files files={files} view={view} code={code} />
    </section>
  )
}

function Files({ files, view, code }: Part & { files: Attachment[] }) {
  return files.map((file) =>
    mayBeOpened(file.scanState) ? (
      <File key={file.id} file={file} code={code} isOpen={files.length === 1 && view.attachments.length < 4} />
    ) : (
      <Unopened key={file.id} file={file} />
    ),
  )
}

function kindOf(document: RequiredDocument): string {
  if (document.mode === 'present') return words.present
  if (document.required) return words.required
  return document.requiredWhen || document.askedWhen ? words.conditional : words.optional
}

const scanTones = { waiting: 'blue', scanner_down: 'orange', infected: 'red' } as const

/** Nobody opens a file before it was looked at, nor one that holds malware. */
function Unopened({ file }: { file: Attachment }) {
  const state = file.scanState as keyof typeof scanTones
  return (
    <Paragraph>
      {file.fileName} ({formatFileSize('vi', file.size)}) <Tag tone={scanTones[state]}>{words.scan[state]}</Tag>
    </Paragraph>
  )
}

function File({ file, code, isOpen }: { file: Attachment; code: string; isOpen: boolean }) {
  const href = paths.officeAttachment(code, file.id)
  return (
    <Details summary={`${words.view(file.fileName)} (${formatFileSize('vi', file.size)})`} open={isOpen}>
      <Paragraph small>
        {file.source === 'e_document_store' && <Tag tone="teal">{words.fromStore}</Tag>}{' '}
        {file.source === 'earlier_dossier' && <Tag tone="teal">{words.fromEarlier}</Tag>}{' '}
        {file.source === 'register' && <Tag tone="teal">{words.fromRegister(file.sourceRegister ?? '')}</Tag>}{' '}
        {file.supplementRequestId && <Tag tone="purple">{words.inSupplement}</Tag>}{' '}
        <Link href={href}>{words.open}</Link>
      </Paragraph>
      <PaperViewer href={href} type={file.renditionType} name={file.fileName} />
    </Details>
  )
}
