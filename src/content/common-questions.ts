import type { QuestionGroup } from './question.js'
import { account } from './questions/account.js'
import { business } from './questions/business.js'
import { dataAndHelp } from './questions/data-and-help.js'
import { filing } from './questions/filing.js'
import { money } from './questions/money.js'
import { onlineServices } from './questions/online-services.js'
import { tracking } from './questions/tracking.js'

/** The questions that citizens and businesses ask most, in the order of a dossier's life. */
export const commonQuestions: QuestionGroup[] = [
  onlineServices,
  account,
  filing,
  tracking,
  money,
  business,
  dataAndHelp,
]
