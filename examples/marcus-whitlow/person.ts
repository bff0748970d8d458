import type { Person } from '../make/person-plan.ts'
import { judgmentEntry, letter, offenderSummary } from './papers.ts'
import { truth } from './truth.ts'

/**
 * Marcus Whitlow is made up. His conviction is Ohio's, so no federal clemency reaches it; one paper came twice, was then scanned
 * once more, and the prison spells his name and writes his birthday in its own way.
 */
export const person: Person = {
  papers: [
    { file: 'judgment-entry.pdf', made: 'typed', form: 'judgment-entry-ohio', data: judgmentEntry },
    { file: 'judgment-entry (2).pdf', made: 'copied', of: 'judgment-entry.pdf' },
    { file: 'judgment-entry-scanned-again.pdf', made: 'scanned', form: 'judgment-entry-ohio', data: judgmentEntry, look: { tilt: 1.5, noise: 24 } },
    { file: 'offender-summary.pdf', made: 'typed', form: 'state-offender-summary', data: offenderSummary },
    { file: 'letter-mother.pdf', made: 'typed', form: 'letter', data: letter },
  ],
  truth,
}
