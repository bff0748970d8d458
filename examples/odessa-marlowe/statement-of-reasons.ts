import { facts } from './facts.ts'

export const statementOfReasons = {
  defendant: facts.nameInCapitals,
  docket: facts.docket,
  level: '43',
  category: 'I',
  range: 'Life',
  supervised: 'five years',
  fineFrom: '25,000.00',
  fineTo: '4,000,000.00',
  restitution: 'N/A',
  why: 'The guidelines require it. The court has no discretion to impose a lesser term. Were the court free to do so, it would consider that this defendant has no countable criminal history and that she did not lead the conspiracy.',
}
