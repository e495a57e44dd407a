import type { Config } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { findFreePort, isFreePort } from '../platform/free-port.js'

/** The settings with the port that will be served: a free one for 0. One in use is told at once, not after half a start. */
export async function claimPort(config: Config): Promise<Config> {
  if (config.role === 'worker') return config
  if (config.port === 0) {
    const port = await findFreePort()
    return { ...config, port, publicUrl: config.publicUrl.replace(/:0$/, `:${port}`) }
  }
  if (await isFreePort(config.port, config.host)) return config
  throw new CannotStart(
    `Cổng ${config.port} đang bận; hãy đặt PORT khác / Port ${config.port} on ${config.host} is in use: stop what listens there, or set PORT.`,
  )
}
