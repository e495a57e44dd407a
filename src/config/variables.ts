import { z } from 'zod'
import { parseClamdAddress } from '../platform/malware/index.js'

/** In the two languages of whoever installs. */
export const both = (vi: string, en: string) => `${vi} / ${en}`
const oneOf = (words: readonly string[]) => both(`phải là một trong: ${words.join(', ')}`, `must be one of these`)
export const required = both('phải có', 'is required')

const choice = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words, { error: oneOf(words) })
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  hostname: /./,
  error: both(
    'phải có dạng postgres://tên:mậtkhẩu@máy:cổng/csdl',
    'must look like postgres://user:password@host:port/database',
  ),
})
const webUrl = z.url({
  protocol: /^https?$/,
  error: both('phải là địa chỉ http hoặc https', 'must be an http or https address'),
})
const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: both('phải có dạng smtp://máy:cổng', 'must look like smtp://host:port'),
})
const smppUrl = z.url({
  protocol: /^smpps?$/,
  error: both('phải có dạng smpp://tên:mậtkhẩu@máy:cổng', 'must look like smpp://name:password@host:port'),
})

// The city begins in 2025-07 with certificates of five years, and its dossiers reach a few months back.
const demoYears: readonly number[] = [2026, 2027, 2028, 2029]

/** Everything that may be configured, each by itself. */
export const variables = z.object({
  MOTCUA_MODE: choice(['demo', 'production']).optional(),
  MOTCUA_ROLE: choice(['web', 'worker', 'all']).default('all'),
  MOTCUA_DATA: z.string().default('.motcua'),
  MOTCUA_SECRET: z.string().min(32, both('phải dài ít nhất 32 ký tự', 'must have 32 characters or more')).optional(),
  MOTCUA_RATE_LIMIT: choice(['on', 'off']).default('on'),
  // A form in a browser's window has no end of its own. What it could do twice ends after thirty days, since drafts do; the same again for the window.
  MOTCUA_REQUEST_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, both('phải là số ngày', 'must be a number of days'))
    .transform(Number)
    .pipe(
      z.number().min(31, both('phải từ 31 ngày, vì bản nháp sống 30 ngày', 'must be 31 or more, since drafts live 30')),
    )
    .default(60),
  MOTCUA_PROXIES: z
    .string()
    .regex(/^\d$/, both('phải là số máy chủ trung gian, từ 0 đến 9', 'must be how many proxies there are, 0 to 9'))
    .transform(Number)
    .optional(),
  MOTCUA_DEMO_CLOCK: z.iso
    .datetime({
      offset: true,
      error: both('phải có dạng 2026-11-23T16:50:00+07:00', 'must look like 2026-11-23T16:50:00+07:00'),
    })
    .transform((text) => new Date(text))
    .refine(
      (at) => demoYears.includes(at.getUTCFullYear()),
      both(
        `phải thuộc các năm ${demoYears[0]}-${demoYears.at(-1)}`,
        `must lie in ${demoYears[0]}-${demoYears.at(-1)}, where the demo city lives`,
      ),
    )
    .optional(),
  MOTCUA_LOG: choice(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  HOST: z.string().default('localhost'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, both('phải là số cổng', 'must be a port number'))
    .transform(Number)
    .pipe(z.number().max(65535, both('lớn nhất là 65535', 'is 65535 at most')))
    .default(3000),
  PUBLIC_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_JOBS_URL: postgresUrl.optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  VNPAY_TMN_CODE: z.string().optional(),
  VNPAY_SECRET: z.string().optional(),
  VNPAY_PAY_URL: webUrl.optional(),
  VNPAY_QUERY_URL: webUrl.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z
    .string()
    .regex(/@[\w.-]+>?$/, both('phải có địa chỉ thư', 'must hold a mail address'))
    .optional(),
  SMPP_URL: smppUrl.optional(),
  SMS_SOURCE: z.string().optional(),
  REGISTERS_URL: webUrl.optional(),
  REGISTERS_USERNAME: z.string().optional(),
  REGISTERS_PASSWORD: z.string().optional(),
  REGISTERS_DESTINATION: z.string().optional(),
  CLAMD_URL: z
    .string()
    .refine(
      (text) => text === 'off' || parseClamdAddress(text) !== undefined,
      both(
        'phải có dạng tcp://máy:cổng, unix:/đường/dẫn hoặc off',
        'must look like tcp://host:port, unix:/path, or off',
      ),
    )
    .optional(),
  S3_URL: webUrl.optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMS_SHORT_NUMBER: z.string().default('8188'),
  MAP_URL: webUrl
    .refine(
      (url) => url.includes('{lat}') && url.includes('{lon}'),
      both('phải có {lat} và {lon}', 'must hold {lat} and {lon}'),
    )
    .default('https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}'),
})

export type Variables = z.output<typeof variables>
export type Name = keyof Variables
