import type { ReactNode } from 'react'
import type { AssetName } from '../assets.js'
import { classNames } from '../class-names.js'
import { LanguageContext } from '../language.js'
import { texts } from '../texts/texts.js'
import { accentRule } from './accent.js'
import { localPath } from './local-path.js'
import { FrameContext, type PageFrame } from './page-frame.js'

export interface DocumentProps {
  frame: PageFrame
  title: string
  /** One sentence for search engines. */
  description?: string
  /** Puts "Lỗi:" before the title, so that it is the first thing heard. */
  hasErrors?: boolean
  /** Pages about one person or one dossier are kept out of search engines. */
  isPrivate?: boolean
  styles: AssetName
  script: AssetName
  bodyClasses?: string
  children: ReactNode
}

const markScripting =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')"

/** The HTML document around every page: language, title, styles, script, and the contexts that components read. */
export function Document(props: DocumentProps) {
  const { frame } = props
  return (
    <FrameContext value={frame}>
      <LanguageContext value={frame.language}>
        <html lang={frame.language} className="govuk-template">
          <Head {...props} />
          <body className={classNames('govuk-template__body', props.bodyClasses)}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, allowed by its nonce */}
            <script nonce={frame.nonce} dangerouslySetInnerHTML={{ __html: markScripting }} />
            {props.children}
          </body>
        </html>
      </LanguageContext>
    </FrameContext>
  )
}

function Head({ frame, title, description, hasErrors, isPrivate, styles, script }: DocumentProps) {
  const words = texts(frame.language)
  const rule = accentRule(frame.agency.accent)
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${hasErrors ? words.titleError : ''}${title} – ${words.serviceName} – ${frame.agency.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#a4161a" />
      {description && <meta name="description" content={description} />}
      {isPrivate ? <meta name="robots" content="noindex" /> : <Alternates frame={frame} />}
      <link rel="icon" href={frame.assets('favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={frame.assets(styles)} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: one colour that accentRule has checked */}
      {rule && <style nonce={frame.nonce} dangerouslySetInnerHTML={{ __html: rule }} />}
      <script type="module" src={frame.assets(script)} nonce={frame.nonce} />
    </head>
  )
}

function Alternates({ frame }: { frame: PageFrame }) {
  return (
    <>
      <link rel="alternate" hrefLang="vi" href={localPath('vi', frame.path)} />
      <link rel="alternate" hrefLang="en" href={localPath('en', frame.path)} />
    </>
  )
}
