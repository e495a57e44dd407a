/** There is no such thing, or it is not yours: one class for both, so that nobody learns which. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`not found: ${what}`)
    this.name = 'NotFound'
  }
}

/** The person is known but may not do this; shown as 403 without saying what lies behind. */
export class NotAllowed extends Error {
  constructor(what: string) {
    super(`not allowed: ${what}`)
    this.name = 'NotAllowed'
  }
}

/** The installation lacks what only its operator can give; the sentence says what to do. */
export class NotSetUp extends Error {
  constructor(what: string) {
    super(`not set up: ${what}`)
    this.name = 'NotSetUp'
  }
}

/** Closes a `switch` over a union: a new member does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
