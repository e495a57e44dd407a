export interface Running {
  url: string
  stop(): Promise<void>
}

/** One simulator that can be turned off and on again while the portal runs, as partners really fail. */
export interface Switch {
  name: string
  title: string
  about: string
  /** Where its page is, whether it runs or not. */
  url: string
  isOn(): boolean
  turnOn(): Promise<void>
  turnOff(): Promise<void>
}

/** Starts a simulator and keeps the means to start it again in the same place. */
export async function makeSwitch(
  named: { name: string; title: string; about: string },
  start: () => Promise<Running>,
): Promise<Switch> {
  let running: Running | undefined = await start()
  let change: Promise<void> = Promise.resolve()
  const afterwards = (act: () => Promise<void>) => {
    change = change.then(act, act)
    return change
  }
  return {
    ...named,
    url: running.url,
    isOn: () => running !== undefined,
    turnOn: () =>
      afterwards(async () => {
        running ??= await start()
      }),
    turnOff: () =>
      afterwards(async () => {
        await running?.stop()
        running = undefined
      }),
  }
}
