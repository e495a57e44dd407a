import type { ReactNode } from 'react'
import { formatFileSize } from '../format/file-size.js'
import { useLanguage, useTexts } from '../language.js'
import { Icon } from './icon.js'
import { Tag, type TagTone } from './tag.js'

export interface UploadedFile {
  id: string
  name: string
  bytes: number
  state: 'received' | 'checking' | 'refused'
  /** Beside the size: how many pages. */
  note?: string
  /** Where it came from, when the person did not upload it. */
  origin?: string
  /** Why it was refused or is not yet received, and what to do. */
  reason?: ReactNode
  href?: string
  /** A form with a button that takes the file away. */
  remove?: ReactNode
}

const tones: Record<UploadedFile['state'], TagTone> = { received: 'green', checking: 'blue', refused: 'red' }

/** The files given for one required document, each with its state. */
export function UploadedFiles({ files }: { files: UploadedFile[] }) {
  const language = useLanguage()
  const words = useTexts().files
  if (files.length === 0) return null
  return (
    <ul className="mc-files">
      {files.map((file) => (
        <li key={file.id} className="mc-files__item">
          <Icon name="document" />
          <div className="mc-files__about">
            <p className="mc-files__name">
              {file.href ? (
                <a className="govuk-link" href={file.href}>
                  {file.name}
                </a>
              ) : (
                file.name
              )}
            </p>
            <p className="mc-files__size">
              {[formatFileSize(language, file.bytes), file.note, file.origin].filter(Boolean).join(' · ')}
            </p>
            {file.reason && (
              <p className={file.state === 'refused' ? 'mc-files__reason' : 'mc-files__size'}>{file.reason}</p>
            )}
          </div>
          <Tag tone={tones[file.state]}>{words[file.state]}</Tag>
          {file.remove}
        </li>
      ))}
    </ul>
  )
}
