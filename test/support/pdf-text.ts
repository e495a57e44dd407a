import { told } from './foreign-tool.js'

/** The words of a PDF, runs of white space made one space: in reading order, line by line across the page, or as drawn. */
export function pdfText(pdf: Buffer, order: 'reading' | 'layout' | 'raw' = 'reading'): string {
  const flags = order === 'reading' ? [] : [`-${order}`]
  return told('pdftotext', [...flags, '-', '-'], pdf)
    .replace(/\s+/g, ' ')
    .trim()
}

export interface PrintedWord {
  page: number
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** Every word with its box, in points from the top left corner of its page. */
export function printedWords(pdf: Buffer): PrintedWord[] {
  const pages = told('pdftotext', ['-bbox', '-', '-'], pdf).split('<page ').slice(1)
  return pages.flatMap((page, index) => [...page.matchAll(wordPattern)].map((match) => printedWord(match, index + 1)))
}

const wordPattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g

function printedWord([, left, top, right, bottom, text = '']: RegExpMatchArray, page: number): PrintedWord {
  return { page, text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }
}

/** A line for each font, as `pdffonts` tells: among others whether it is embedded, a subset, and has its letters mapped. */
export const fontsOf = (pdf: Buffer): string[] => told('pdffonts', ['-'], pdf).trim().split('\n').slice(2)
