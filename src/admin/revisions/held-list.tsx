import type { HeldDossier, MoveObstacle } from '../../dossiers/index.js'
import { List } from '../../ui/index.js'
import { revisionTexts as words } from './texts.vi.js'

interface HeldListProps {
  held: readonly Omit<HeldDossier, 'id'>[]
  /** Names of agencies, by id. */
  agencies: ReadonlyMap<string, string>
}

/** Dossiers that do not move, each with the agency that settles it, and who must be asked what. */
export const HeldList = ({ held, agencies }: HeldListProps) => (
  <List
    items={held.map(
      ({ code, agencyId, obstacles }) =>
        `${code} (${agencies.get(agencyId) ?? ''}): ${obstacles.map(obstacleInWords).join('; ')}`,
    )}
  />
)

const obstacleInWords = ({ asks, about, what }: MoveObstacle): string =>
  `${words.asks[asks]} – ${words.about[about]} “${about === 'return_way' ? (words.ways[what] ?? what) : what}”`
