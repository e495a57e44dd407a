/** Why the program or a command cannot go on, in one sentence for the person who runs it. Never wraps a bug. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
