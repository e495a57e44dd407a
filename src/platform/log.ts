import pino, { type Logger, type LoggerOptions } from 'pino'
import { brokenOf } from './broken.js'

/** How the program logs: JSON lines, never with personal data. URLs are left out, since codes in them open the public lookup; messages of errors, since they are free text. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: (thrown) => brokenOf(thrown) },
  redact: { paths: ['req.url', 'req.headers'], remove: true },
})

export const openLog = (level: string): Logger => pino(logOptions(level))
