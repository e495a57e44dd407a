import { nodeAt, type Path } from '../designs/edit-definition.js'
import type { ProcedureDefinition } from '../procedure.js'
import { itemTitle } from './item-title.js'
import { propertyNames } from './property-names.js'

/** A place of a definition as people call it: `Giấy tờ › Sơ đồ ao`, `Tờ khai › trang › Nhu cầu`. */
export function placeInWords(definition: ProcedureDefinition, path: Path): string {
  const parts = path.map((name, depth) => {
    const parent = nodeAt(definition, path.slice(0, depth))
    if (!Array.isArray(parent)) return propertyNames[name] ?? name
    return itemTitle(nodeAt(definition, path.slice(0, depth + 1)), name)
  })
  return parts.join(' › ')
}
