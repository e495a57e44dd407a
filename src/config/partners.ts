import type { ExchangeConfig } from '../registers/index.js'
import type { Variables } from './variables.js'

/** The outside parties that are really there; one left out is simulated, which only the demo may. */
export interface PartnersConfig {
  identity: { issuer: string; clientId: string; clientSecret: string } | undefined
  payments: { tmnCode: string; secret: string; payUrl: string; queryUrl: string } | undefined
  mail: { smtpUrl: string; from: string } | undefined
  sms:
    | { host: string; port: number; encrypted: boolean; systemId: string; password: string; source: string }
    | undefined
  /** Left out in production: nothing is looked up, people type. */
  registers: ExchangeConfig | undefined
}

export function partnersConfig(found: Variables): PartnersConfig {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found
  const { VNPAY_TMN_CODE: tmnCode, VNPAY_SECRET: secret, VNPAY_PAY_URL: payUrl, VNPAY_QUERY_URL: queryUrl } = found
  const { SMTP_URL: smtp, MAIL_FROM: from, SMPP_URL: smpp, SMS_SOURCE: source } = found
  return {
    identity: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    payments: tmnCode && secret && payUrl && queryUrl ? { tmnCode, secret, payUrl, queryUrl } : undefined,
    mail: smtp && from ? { smtpUrl: smtp, from } : undefined,
    sms: smpp && source ? { ...smppLogin(new URL(smpp)), source } : undefined,
    registers: registersConfig(found),
  }
}

function registersConfig(found: Variables): ExchangeConfig | undefined {
  const { REGISTERS_URL: url, REGISTERS_USERNAME: username, REGISTERS_PASSWORD: password } = found
  const { REGISTERS_DESTINATION: destination } = found
  return url && username && password && destination ? { url, username, password, destination } : undefined
}

function smppLogin(url: URL) {
  return {
    host: url.hostname,
    port: Number(url.port || 2775),
    encrypted: url.protocol === 'smpps:',
    systemId: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }
}
