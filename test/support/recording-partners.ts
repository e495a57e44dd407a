import type { LoginEnd, LoginStart } from '../../src/people/identity-provider.js'
import type { Mail, Mailer } from '../../src/platform/mail.js'
import { PartnerUnavailable } from '../../src/platform/partner-failures.js'
import type { SmsSender } from '../../src/platform/sms.js'

/** A partner that a test can take down. */
interface Partner {
  isDown: boolean
}

/** Keeps the mails it was given. */
export class RecordingMailer implements Mailer, Partner {
  readonly mails: Mail[] = []
  isDown = false

  async send(mail: Mail): Promise<{ messageId: string }> {
    if (this.isDown) throw new PartnerUnavailable('mail server', new Error('taken down by the test'))
    this.mails.push(mail)
    return { messageId: `<${mail.messageId}@town.example>` }
  }

  async check(): Promise<void> {
    if (this.isDown) throw new PartnerUnavailable('mail server', new Error('taken down by the test'))
  }

  close(): void {
    this.isDown = true
  }
}

/** Keeps the text messages it was given. */
export class RecordingSms implements SmsSender, Partner {
  readonly messages: { to: string; text: string }[] = []
  isDown = false

  async send(message: { to: string; text: string }): Promise<{ messageId: string; parts: number }> {
    if (this.isDown) throw new PartnerUnavailable('SMS centre', new Error('taken down by the test'))
    this.messages.push(message)
    return { messageId: `sms-${this.messages.length}`, parts: 1 }
  }

  async check(): Promise<void> {
    if (this.isDown) throw new PartnerUnavailable('SMS centre', new Error('taken down by the test'))
  }

  async close(): Promise<void> {
    this.isDown = true
  }
}

/** An identity provider that vouches for whomever the test names. */
export class TownIdentityProvider implements Partner {
  isDown = false
  next: LoginEnd = { outcome: 'refused', because: 'cancelled' }

  async begin(): Promise<LoginStart> {
    if (this.isDown) return { outcome: 'unavailable' }
    return { outcome: 'started', url: 'http://identity.example/', state: 'state', nonce: 'nonce', codeVerifier: 'code' }
  }

  async complete(): Promise<LoginEnd> {
    return this.isDown ? { outcome: 'unavailable' } : this.next
  }

  async check(): Promise<void> {
    if (this.isDown) throw new Error('the identity provider is down')
  }
}
