export {
  type AgencyFigures,
  type Figures,
  listFiguresByAgency,
  listFiguresByMonth,
  listMostWanted,
  type MonthFigures,
  readFigures,
  readFirstYear,
  refreshFigures,
} from './figures.js'
export { type LevelCount, listCatalogueByLevel, listServicesByLevel } from './services-by-level.js'
