import { generate } from 'otplib'
import type { Instant } from '../../platform/time.js'

/** An officer of the demo city whom a visitor may be. */
export interface DemoLogin {
  login: string
  title: string
  /** The one-time code of this moment. */
  code: string
}

export interface DemoLogins {
  password: string
  agency: { slug: string; name: string }
  agencies: { slug: string; name: string }[]
  logins: DemoLogin[]
}

/** Who a visitor of the demo may log in as at one agency, the first ward when none is named. Only the demo may call it. */
export async function demoLogins(wantedAgency: string, now: Instant): Promise<DemoLogins | undefined> {
  const { demoOfficerPassword, officers } = await import('../../../seeds/officers.js')
  const { agencies } = await import('../../../seeds/city.js')
  const agency =
    agencies.find((each) => each.slug === wantedAgency) ?? agencies.find((each) => each.kind === 'ward') ?? agencies[0]
  if (!agency) return undefined
  const posts = officers.filter((officer) => officer.agencyCode === agency.code)
  return {
    password: demoOfficerPassword,
    agency: { slug: agency.slug, name: agency.name.vi },
    agencies: agencies.map(({ slug, name }) => ({ slug, name: name.vi })),
    logins: await Promise.all(
      posts.map(async ({ login, title, totpSecret }) => ({ login, title, code: await codeAt(totpSecret, now) })),
    ),
  }
}

const codeAt = (secret: string, at: Instant): Promise<string> =>
  generate({ secret, epoch: Math.floor(at.getTime() / 1000) })
