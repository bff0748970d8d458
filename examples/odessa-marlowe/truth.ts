import { readFrom, type Truth } from '../make/person-plan.ts'
import { facts } from './facts.ts'
import { programs } from './programs.ts'

const person = { 'person.name': facts.name, 'person.registerNumber': facts.registerNumber }
const court = { 'conviction.docketNumber': facts.docket, 'conviction.district': 'Western District of Missouri' }
const day = (printed: string): string => `${printed.slice(6)}-${printed.slice(0, 2)}-${printed.slice(3, 5)}`

const judgment = readFrom('judgment.pdf', {
  ...person,
  ...court,
  'person.dateOfBirth': facts.born,
  'conviction.sovereign': 'federal',
  'conviction.court': 'United States District Court',
  'conviction.judge': 'Lucius W. Penhallow',
  'conviction.decidedBy': 'jury verdict',
  'conviction.offenseEndedOn': '1995-03-14',
  'conviction.sentencedOn': '1996-06-21',
  'conviction.counts.0.number': 'One',
  'conviction.counts.0.statute': '21 U.S.C. 846',
  'conviction.counts.0.penalty': '841(b)(1)(A)',
  'conviction.counts.0.description': 'Conspiracy to Possess with Intent to Distribute and to Distribute Cocaine Base',
  'conviction.counts.0.substance': 'cocaine base',
  'conviction.counts.0.term': 'life',
  'conviction.counts.complete': true,
  'conviction.term': 'life',
  'conviction.supervisedReleaseMonths': 60,
  'conviction.fine': 0,
  'conviction.restitution': 0,
  'conviction.assessment': 50,
})

const verdict = readFrom('verdict.pdf', {
  'person.name': facts.name,
  ...court,
  'conviction.decidedBy': 'jury verdict',
  'conviction.convictedOn': '1996-02-15',
  'conviction.counts.0.substance': 'cocaine base',
  'conviction.counts.0.foundGrams': 0,
})

const presentenceReport = readFrom('presentence-report.pdf', {
  ...person,
  ...court,
  'person.dateOfBirth': facts.born,
  'person.citizenship': 'United States',
  'conviction.judge': 'Lucius W. Penhallow',
  'conviction.decidedBy': 'jury verdict',
  'conviction.offenseBeganOn': '1991-06-01',
  'conviction.offenseEndedOn': '1995-03-14',
  'conviction.convictedOn': '1996-02-15',
  'conviction.sentencedOn': '1996-06-21',
  'conviction.counts.0.foundGrams': 0,
  'conviction.counts.0.deathResulted': false,
  'conviction.counts.0.statedMinimum': 120,
  'conviction.notice851': false,
  'guideline.edition': '1995',
  'guideline.drugs.0.substance': 'cocaine base',
  'guideline.drugs.0.grams': 1900,
  'guideline.drugs.complete': true,
  'guideline.weapon': false,
  'guideline.characteristics.complete': true,
  'guideline.roleLevels': 3,
  'guideline.obstruction': true,
  'guideline.acceptanceLevels': 0,
  'guideline.careerOffender': false,
  'guideline.safetyValve': false,
  'guideline.baseLevel': 38,
  'guideline.totalLevel': 43,
  'guideline.category': 1,
  'guideline.points': 0,
  'guideline.statusPoints': 0,
  'guideline.range': ['life', 'life'],
  'history.priors.0.offense': 'Passing Bad Check',
  'history.priors.0.sentencedOn': '1980-01-22',
  'history.priors.0.months': 0,
  'history.priors.0.points': 0,
  'history.priors.0.violent': false,
  'history.priors.1.offense': 'Driving While License Suspended',
  'history.priors.1.sentencedOn': '1988-08-09',
  'history.priors.1.months': 0,
  'history.priors.1.points': 0,
  'history.priors.1.violent': false,
  'history.priors.complete': true,
  'history.violence': false,
  'history.organizationTies': false,
})

const statementOfReasons = readFrom('statement-of-reasons.pdf', {
  'person.name': facts.name,
  'conviction.docketNumber': facts.docket,
  'guideline.totalLevel': 43,
  'guideline.category': 1,
  'guideline.range': ['life', 'life'],
})

const reductionOrder = readFrom('reduction-order.pdf', { ...person, ...court })

const sentenceComputation = readFrom('sentence-computation.pdf', {
  ...person,
  ...court,
  'person.dateOfBirth': facts.born,
  'conviction.sentencedOn': '1996-06-21',
  'conviction.offenseEndedOn': '1995-03-14',
  'conviction.term': 'life',
  'conviction.supervisedReleaseMonths': 60,
  'conviction.assessment': 50,
  'custody.status': 'in prison',
  'custody.commencedOn': '1996-06-21',
  'custody.priorCreditDays': 400,
})

const disciplineLog = readFrom('discipline-log.pdf', {
  ...person,
  'custody.incidents.0.code': 316,
  'custody.incidents.0.on': '2004-03-09',
  'custody.incidents.0.act': 'BEING IN UNAUTH AREA',
  'custody.incidents.1.code': 305,
  'custody.incidents.1.on': '1998-09-03',
  'custody.incidents.1.act': 'POSSESSING UNAUTHORIZED ITEM',
  'custody.incidents.complete': true,
})

const progressReport = readFrom('progress-report.pdf', {
  ...person,
  'person.dateOfBirth': facts.born,
  'custody.status': 'in prison',
  'custody.facility': 'CARSWELL FMC',
  'custody.commencedOn': '1996-06-21',
  'custody.priorCreditDays': 400,
  'custody.work': 'FOOD SERVICE BAKER, LEAD',
  ...Object.fromEntries(
    programs.flatMap((program, i) => [
      [`custody.programs.${i}.name`, program.name],
      [`custody.programs.${i}.completedOn`, day(program.ended)],
    ]),
  ),
})

const medicalSummary = readFrom('medical-summary.pdf', {
  ...person,
  'person.dateOfBirth': facts.born,
  'health.conditions.0.name': 'Chronic kidney disease, stage 3b',
  'health.conditions.0.on': '2024-04-02',
  'health.conditions.1.name': 'Type 2 diabetes mellitus',
  'health.conditions.1.on': '2013-11-18',
  'health.conditions.2.name': 'Essential (primary) hypertension',
  'health.conditions.2.on': '1996-08-12',
  'health.conditions.3.name': 'Osteoarthritis of knee, bilateral',
  'health.conditions.3.on': '2017-06-05',
})

const writtenBy = (writer: string, on: string) => ({ 'release.letters.0.writer': writer, 'release.letters.0.on': on, 'release.letters.0.signed': true })

const letters = [
  ...readFrom('letter-job.pdf', { ...person, 'release.job': "full-time baker at Rosalind's Table", ...writtenBy('Rosalind Achterberg', '2026-09-28') }),
  ...readFrom('letter-home.pdf', { ...person, 'release.home': '2216 Elmhurst Terrace, Kansas City, Missouri', ...writtenBy('Verna Tate', '2026-10-02') }),
  ...readFrom('letter-family.pdf', { ...person, 'release.family': 'We will support our mother when she comes home', ...writtenBy('Denise Marlowe Ortega', '2026-10-05') }),
]

export const truth: readonly Truth[] = [
  ...judgment,
  ...verdict,
  ...presentenceReport,
  ...statementOfReasons,
  ...reductionOrder,
  ...sentenceComputation,
  ...disciplineLog,
  ...progressReport,
  ...medicalSummary,
  ...letters,
  ...readFrom('certificate.jpg', person),
]
