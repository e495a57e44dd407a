export {
  type AgencyFigures,
  type Figures,
  listFiguresByAgency,
  listFiguresByMonth,
  listMostWanted,
  type MonthFigures,
  type OpenFigures,
  readFigures,
  readFirstYear,
  readOpenFigures,
  refreshFigures,
} from './figures.js'
export { countByLevel, type LevelCount, listCatalogueByLevel } from './services-by-level.js'
