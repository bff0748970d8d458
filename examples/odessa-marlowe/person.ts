import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../make/person-plan.ts'
import { certificate } from './certificate.ts'
import { disciplineLog } from './discipline-log.ts'
import { familyLetter, homeLetter, jobLetter } from './letters.ts'
import { judgment } from './judgment.ts'
import { medicalSummary } from './medical-summary.ts'
import { presentenceReport } from './presentence-report.ts'
import { progressReport } from './progress-report.ts'
import { reductionOrder } from './reduction-order.ts'
import { sentenceComputation } from './sentence-computation.ts'
import { statementOfReasons } from './statement-of-reasons.ts'
import { truth } from './truth.ts'
import { verdict } from './verdict.ts'

export const person: Person = {
  papers: [
    { file: 'judgment.pdf', made: 'scanned', form: 'judgment-1995', data: judgment, look: { tilt: 1.2, noise: 22 } },
    { file: 'verdict.pdf', made: 'typed', form: 'verdict', data: verdict },
    { file: 'presentence-report.pdf', made: 'typed', form: 'presentence-report', data: presentenceReport },
    { file: 'statement-of-reasons.pdf', made: 'typed', form: 'statement-of-reasons-1995', data: statementOfReasons },
    { file: 'reduction-order.pdf', made: 'typed', form: 'reduction-order', data: reductionOrder },
    { file: 'sentence-computation.pdf', made: 'typed', form: 'sentry', data: sentenceComputation },
    { file: 'discipline-log.pdf', made: 'typed', form: 'sentry', data: disciplineLog },
    { file: 'progress-report.pdf', made: 'typed', form: 'progress-report', data: progressReport },
    { file: 'medical-summary.pdf', made: 'typed', form: 'medical-summary', data: medicalSummary },
    { file: 'letter-job.pdf', made: 'typed', form: 'letter', data: jobLetter },
    { file: 'letter-home.pdf', made: 'scanned', form: 'letter', data: homeLetter, look: { tilt: 1.6, noise: 26 } },
    { file: 'letter-family.pdf', made: 'typed', form: 'letter', data: familyLetter },
    { file: 'press.html', made: 'written', words: readFileSync(join(import.meta.dirname, 'press.html'), 'utf8') },
    { file: 'certificate.jpg', made: 'photographed', form: 'certificate', data: certificate },
  ],
  truth,
}
