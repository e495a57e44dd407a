import { type SwitchableService, switchConnection } from '../../connections/index.js'
import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { examineLevelsWithin } from './examine-levels.js'
import type { LevelChange } from './level-changes.js'

export interface ServiceSwitch {
  service: SwitchableService
  isOn: boolean
  officerId: string
}

/** Switches a connected service on or off; every label that stood on it rises or falls in the same transaction. */
export async function switchService(
  needs: CoreNeeds,
  { service, isOn, officerId }: ServiceSwitch,
): Promise<LevelChange[]> {
  return asActor(needs.db, { kind: 'system' }, async (tx) => {
    const isChanged = await switchConnection(tx, { service, isOn, officerId, at: needs.now() })
    return isChanged ? examineLevelsWithin(tx, needs, { cause: 'connection' }) : []
  })
}
