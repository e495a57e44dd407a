import type { OpenUnitDirectory } from './agencies/unit-directory.js'
import type { PaymentGateway } from './payments/gateway.js'
import type { IdentityProvider } from './people/identity-provider.js'
import type { Mailer } from './platform/mail.js'
import type { MalwareScanner } from './platform/malware/index.js'
import type { CoreNeeds } from './platform/needs.js'
import type { RateLimits } from './platform/rate-limits.js'
import type { SmsSender } from './platform/sms.js'
import type { FileStorage } from './platform/storage.js'
import type { Registers } from './registers/index.js'
import type { PortalFace } from './surface/portal-face.js'

/** Everything the program is built of; `main.ts` makes it once, tests make their own. */
export interface Needs extends CoreNeeds {
  mode: 'demo' | 'production'
  /** The demo's clock was set to another moment, which every page says. */
  hasMovedClock?: boolean
  /** How many proxies of the operator's own each request passes: what they say of its sender is believed, and nobody else. None when left out. */
  proxies?: number
  /** How long the request ids of forms are kept, in days. */
  requestDays: number
  portal: PortalFace
  /** Provinces and communes for address fields. */
  units: OpenUnitDirectory
  storage: FileStorage
  /** Undefined where the installation has none. */
  scanner?: MalwareScanner | undefined
  identityProvider: IdentityProvider
  gateway: PaymentGateway
  /** Registers of the state; undefined where the installation is connected to none. */
  registers?: Registers | undefined
  mailer: Mailer
  sms: SmsSender
  rateLimits: RateLimits
  /** Secret of cookies and challenges; the keyring has keys of its own. */
  secret: string
  /** Short number that citizens send `TC <mã>` to. */
  smsShortNumber: string
  /** Address of a map with `{lat}` and `{lon}` in it, for links to agencies. */
  mapUrl: string
}
