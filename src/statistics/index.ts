export {
  type AgencyFigures,
  type AnswerFigures,
  type ApologyFigures,
  type Figures,
  listFiguresByAgency,
  listFiguresByMonth,
  listMostWanted,
  type MonthFigures,
  type OpenFigures,
  readAnswerFigures,
  readApologyFigures,
  readFigures,
  readFirstYear,
  readOpenFigures,
  refreshFigures,
} from './figures.js'
export { countByLevel, type LevelCount, listOfferedByLevel } from './services-by-level.js'
