const sections: Record<string, string> = {
  legalBasis: 'information',
  steps: 'information',
  conditions: 'information',
  timeLimit: 'information',
  timeLimitNote: 'information',
  caseLimits: 'information',
  requiredDocuments: 'papers',
  templates: 'papers',
  form: 'form',
  fees: 'money',
  feeGroupField: 'money',
  workflow: 'process',
  results: 'documents',
  documentTexts: 'documents',
  onlineService: 'online',
  returnWays: 'online',
  supplement: 'supplement',
}

/** The section of the designer in which a place of the definition is edited. */
export const sectionOf = (address: string): string | undefined => sections[address.split('.')[0] ?? '']
