import type { Instant } from '../../src/platform/time.js'

/** A clock that stands until the test moves it. */
export class TownClock {
  private at: Instant

  constructor(at: Instant) {
    this.at = at
  }

  readonly now = (): Instant => new Date(this.at)

  set(at: Instant | string): void {
    this.at = new Date(at)
  }

  forward({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.at = new Date(this.at.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000)
  }
}
