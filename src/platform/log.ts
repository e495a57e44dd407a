import pino, { type Logger } from 'pino'

/** The program's log: JSON lines, never with personal data; URLs are left out, since codes in them open the public lookup. */
export function openLog(level: string): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['req.url', 'req.headers', 'err.client', 'err.config', 'err.parameters', 'err.detail'],
      remove: true,
    },
  })
}
