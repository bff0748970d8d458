import { readFrom, type Person } from '../make/person-plan.ts'
import { certificate } from './certificate.ts'
import { judgment } from './judgment.ts'
import { presentenceReport } from './presentence-report.ts'

export const person: Person = {
  papers: [
    { file: 'judgment.pdf', made: 'scanned', form: 'judgment-1995', data: judgment, look: { tilt: 1.2, noise: 22 } },
    { file: 'presentence-report.pdf', made: 'typed', form: 'presentence-report', data: presentenceReport },
    { file: 'certificate.jpg', made: 'photographed', form: 'certificate', data: certificate },
  ],
  truth: [...readFrom('judgment.pdf', {})],
}
