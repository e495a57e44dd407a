/** Another system could not be reached or did not answer in time. Trying again later may help. */
export class PartnerUnavailable extends Error {
  readonly partner: string

  constructor(partner: string, cause?: unknown) {
    super(`${partner} cannot be reached`, { cause })
    this.name = 'PartnerUnavailable'
    this.partner = partner
  }
}

/** Another system answered that it will never take this message. Trying again cannot help. */
export class MessageRefused extends Error {
  readonly partner: string
  readonly code: string

  constructor(partner: string, code: string, cause?: unknown) {
    super(`${partner} refused the message with code ${code}`, { cause })
    this.name = 'MessageRefused'
    this.partner = partner
    this.code = code
  }
}
