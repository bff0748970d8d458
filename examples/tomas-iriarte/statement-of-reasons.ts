import { facts } from './facts.ts'

export const statementOfReasons = {
  defendant: facts.nameInCapitals,
  docket: facts.docket,
  district: 'District of Nebraska',
  level: '27',
  category: 'II',
  from: '240',
  to: '240',
  supervised: '10',
  fineFrom: '12,500',
  fineTo: '20,000,000',
  withinNote: 'Mandatory minimum under 21 U.S.C. § 851; U.S.S.G. § 5G1.1(b).',
  additional: 'But for the enhanced minimum the range would have been 78 to 97 months. The court regards a sentence of twenty years as greater than necessary in this case and has no authority to impose less.',
}
