import type { Person } from '../make/person-plan.ts'
import { docketSheet } from './docket-sheet.ts'
import { judgment } from './judgment.ts'
import { familyLetter, homeLetter, jobLetter } from './letters.ts'
import { notice851, pleaAgreement } from './pleadings.ts'
import { presentenceReport } from './presentence-report.ts'
import { disciplineLog, sentenceComputation } from './prison-records.ts'
import { progressReport } from './progress-report.ts'
import { statementOfReasons } from './statement-of-reasons.ts'
import { truth } from './truth.ts'

export const person: Person = {
  papers: [
    { file: 'judgment.pdf', made: 'typed', form: 'judgment-2011', data: judgment },
    { file: 'notice-851.pdf', made: 'typed', form: 'pleading', data: notice851 },
    { file: 'plea-agreement.pdf', made: 'typed', form: 'pleading', data: pleaAgreement },
    { file: 'presentence-report.pdf', made: 'typed', form: 'presentence-report', data: presentenceReport },
    { file: 'statement-of-reasons.pdf', made: 'typed', form: 'statement-of-reasons-2011', data: statementOfReasons },
    { file: 'docket-sheet.pdf', made: 'typed', form: 'docket-sheet', data: docketSheet },
    { file: 'sentence-computation.pdf', made: 'typed', form: 'sentry', data: sentenceComputation },
    { file: 'discipline-log.pdf', made: 'typed', form: 'sentry', data: disciplineLog },
    { file: 'progress-report.pdf', made: 'typed', form: 'progress-report', data: progressReport },
    { file: 'carta-esposa.pdf', made: 'typed', form: 'letter', data: homeLetter },
    { file: 'carta-hermano.pdf', made: 'typed', form: 'letter', data: jobLetter },
    { file: 'carta-madre.pdf', made: 'typed', form: 'letter', data: familyLetter },
  ],
  truth,
}
