import { Readable } from 'node:stream'
import type { FastifyError, FastifyRequest } from 'fastify'
import { maxFileBytes, maxFilesPerDossier } from '../documents/index.js'
import type { Fields, UploadedFile } from './route.js'

export interface Posted {
  body: Fields
  files: UploadedFile[]
}

export interface Reading {
  /** Of one file. */
  maxBytes?: number
  maxFiles?: number
  /** Otherwise files are let pass without their bytes. */
  keepsFiles: boolean
}

// As much as a form without files may hold.
const mostText = 1_000_000
// A browser sends a part for every input, filled in or not: more of them than any form of ours has.
const mostFields = 5_000
const mostFileParts = 200

/**
 * Reads a posted form with its files. A file that is too long is cut and marked, and one that comes after as many as a dossier holds
 * is marked too, so that the page can name them and keep the rest. Where a route takes fewer files, more are none of its forms.
 */
export async function readMultipart(request: FastifyRequest, reading: Reading): Promise<Posted> {
  try {
    return await readParts(request, reading)
  } catch (cause) {
    // What the parser cannot read was written so by the sender.
    const isTooMuch = (cause as Partial<FastifyError>).statusCode === 413
    throw Object.assign(new Error('unreadable form', { cause }), { statusCode: isTooMuch ? 413 : 400 })
  }
}

async function readParts(
  request: FastifyRequest,
  { maxBytes = maxFileBytes, maxFiles, keepsFiles }: Reading,
): Promise<Posted> {
  const body: Fields = Object.create(null)
  const files: UploadedFile[] = []
  let text = 0
  const limits = {
    fileSize: maxBytes,
    files: maxFiles ?? mostFileParts,
    fields: mostFields,
    parts: mostFields,
    fieldSize: mostText,
  }
  for await (const part of request.parts({ limits, throwFileSizeLimit: false } as Parameters<
    FastifyRequest['parts']
  >[0])) {
    if (part.type === 'field') {
      const value = String(part.value)
      text += value.length
      if (text > mostText || part.valueTruncated) throw tooMuchText()
      add(body, part.fieldname, tidied(value))
    } else {
      const isOneTooMany = files.length >= maxFilesPerDossier
      const bytes = keepsFiles && !isOneTooMany ? await part.toBuffer() : await passedBy(part.file)
      if (!part.filename) continue
      const file = { field: part.fieldname, fileName: tidied(part.filename), bytes, isTooLarge: part.file.truncated }
      files.push(isOneTooMany ? { ...file, isOneTooMany } : file)
    }
  }
  return { body, files }
}

const tooMuchText = (): Error => Object.assign(new Error('more text than a form holds'), { statusCode: 413 })

async function passedBy(file: Readable): Promise<Buffer> {
  for await (const _ of file);
  return Buffer.alloc(0)
}

/**
 * What nobody types: control characters beside tab and line breaks come along when text is copied, and NUL is what the database
 * cannot keep. A space takes their place.
 */
const tidied = (text: string): string => text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, ' ')

/** Fields of a parsed body, a query or an address as text; anything else is not ours. */
export function fieldsOf(value: unknown): Fields {
  const fields: Fields = Object.create(null)
  if (value === null || typeof value !== 'object' || value instanceof Readable) return fields
  for (const [name, content] of Object.entries(value)) {
    if (typeof content === 'string') fields[name] = tidied(content)
    else if (Array.isArray(content)) fields[name] = content.map(String).map(tidied)
  }
  return fields
}

function add(body: Fields, name: string, value: string): void {
  const earlier = body[name]
  if (earlier === undefined) body[name] = value
  else body[name] = Array.isArray(earlier) ? [...earlier, value] : [earlier, value]
}
