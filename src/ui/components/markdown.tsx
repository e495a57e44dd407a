import type { ReactNode } from 'react'
import { type MarkdownPart, type PlainPart, parseMarkdown } from '../../platform/markdown.js'
import { useLanguage } from '../language.js'
import { localPath } from '../layout/local-path.js'

export interface MarkdownProps {
  text: string
  /** Level of the first headings in the text; the page's own heading is 1. */
  headingLevel?: 2 | 3 | 4
}

/** A text that an administrator wrote. Every part is drawn by a component, so no markup of theirs can reach the page. */
export function Markdown({ text, headingLevel = 2 }: MarkdownProps) {
  return (
    <div className="mc-prose">
      <Parts parts={parseMarkdown(text)} top={headingLevel} />
    </div>
  )
}

interface PartsProps {
  parts: MarkdownPart[]
  top: number
}

function Parts({ parts, top }: PartsProps) {
  return parts.map((part, index) => <Part key={index} part={part} top={top} />)
}

function Part({ part, top }: { part: MarkdownPart; top: number }) {
  switch (part.name) {
    case 'text':
      return part.text
    case 'code':
      return <code>{part.text}</code>
    case 'block_code':
      return (
        <pre>
          <code>{part.text}</code>
        </pre>
      )
    case 'link':
      return (
        <TextLink href={part.href}>
          <Parts parts={part.parts} top={top} />
        </TextLink>
      )
    case 'picture':
      return <img className="mc-prose__picture" src={part.src} alt={part.alt} loading="lazy" />
    case 'heading':
      return <TextHeading part={part} top={top} />
    default:
      return plain[part.name](<Parts parts={part.parts} top={top} />)
  }
}

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={localPath(useLanguage(), href)}>
      {children}
    </a>
  )
}

/** Writers begin with `#` or `##` as they like; the page keeps its levels without a gap at the top. */
function TextHeading({ part, top }: { part: Extract<MarkdownPart, { level: number }>; top: number }) {
  const level = Math.min(6, top + Math.max(0, part.level - 2))
  const Tag = `h${level}` as 'h2'
  return (
    <Tag className={level <= 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
      <Parts parts={part.parts} top={top} />
    </Tag>
  )
}

const plain: Record<PlainPart, (children: ReactNode) => ReactNode> = {
  paragraph: (children) => <p className="govuk-body">{children}</p>,
  bullets: (children) => <ul className="govuk-list govuk-list--bullet">{children}</ul>,
  numbers: (children) => <ol className="govuk-list govuk-list--number">{children}</ol>,
  item: (children) => <li>{children}</li>,
  quotation: (children) => <blockquote className="govuk-inset-text">{children}</blockquote>,
  strong: (children) => <strong>{children}</strong>,
  emphasis: (children) => <em>{children}</em>,
  rule: () => <hr className="mc-rule" />,
  break: () => <br />,
  table: (children) => <table className="govuk-table">{children}</table>,
  head: (children) => <thead className="govuk-table__head">{children}</thead>,
  body: (children) => <tbody className="govuk-table__body">{children}</tbody>,
  row: (children) => <tr className="govuk-table__row">{children}</tr>,
  heading_cell: (children) => (
    <th scope="col" className="govuk-table__header">
      {children}
    </th>
  ),
  cell: (children) => <td className="govuk-table__cell">{children}</td>,
}
