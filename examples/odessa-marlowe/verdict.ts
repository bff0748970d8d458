import { facts } from './facts.ts'

export const verdict = {
  filed: 'FEB 15 1996',
  district: 'Western District of Missouri',
  defendant: facts.nameInCapitals,
  name: facts.name,
  docket: facts.docket,
  counts: [
    { number: 'One', finding: 'guilty', of: 'conspiracy to possess with intent to distribute and to distribute cocaine base' },
    { number: 'Six', finding: 'not guilty', of: 'possession of cocaine base with intent to distribute' },
  ],
  foreperson: 'Harold Jessup',
  dated: 'February 15, 1996',
}
