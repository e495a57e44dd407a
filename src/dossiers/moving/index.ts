export { type MoveOrder, type Moving, moveDossiers } from './move-dossiers.js'
export type { MoveObstacle } from './move-obstacles.js'
export { type MoveNeeds, type MovePreview, type MovePreviews, mostJudged, previewMove } from './preview-move.js'
