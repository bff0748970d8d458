import { readFrom, type Truth } from '../make/person-plan.ts'
import { facts } from './facts.ts'
import { programs } from './progress-report.ts'

const person = { 'person.name': facts.name, 'person.registerNumber': facts.registerNumber }
const day = (printed: string): string => `${printed.slice(6)}-${printed.slice(0, 2)}-${printed.slice(3, 5)}`

const judgment = readFrom('judgment.pdf', {
  ...person,
  'conviction.sovereign': 'federal',
  'conviction.court': 'United States District Court',
  'conviction.district': 'District of Nebraska',
  'conviction.docketNumber': facts.docket,
  'conviction.judge': facts.judge,
  'conviction.decidedBy': 'guilty plea',
  'conviction.offenseEndedOn': '2014-03-11',
  'conviction.sentencedOn': '2015-02-20',
  'conviction.counts.0.number': 'I',
  'conviction.counts.0.statute': '21 U.S.C. 846',
  'conviction.counts.0.penalty': '841(b)(1)(A)(viii)',
  'conviction.counts.0.description': 'CONSPIRACY TO DISTRIBUTE AND POSSESS WITH INTENT TO DISTRIBUTE METHAMPHETAMINE',
  'conviction.counts.0.term': 240,
  'conviction.counts.complete': true,
  'conviction.term': 240,
  'conviction.supervisedReleaseMonths': 120,
  'conviction.fine': 0,
  'conviction.restitution': 0,
  'conviction.assessment': 100,
})

const notice851 = readFrom('notice-851.pdf', {
  'person.name': facts.name,
  'conviction.district': 'District of Nebraska',
  'conviction.notice851': true,
  'conviction.priors851.0.description': 'Possession of a Controlled Substance (methamphetamine)',
  'conviction.priors851.0.finalOn': '2003-06-11',
  'conviction.priors851.complete': true,
})

const pleaAgreement = readFrom('plea-agreement.pdf', {
  'person.name': facts.name,
  'conviction.district': 'District of Nebraska',
  'conviction.decidedBy': 'guilty plea',
  'conviction.convictedOn': '2014-09-22',
  'conviction.offenseBeganOn': '2012-01-01',
  'conviction.offenseEndedOn': '2014-03-11',
  'conviction.counts.0.number': 'I',
  'conviction.counts.0.statute': '21 U.S.C. 846',
  'conviction.counts.0.penalty': '841(b)(1)(A)(viii)',
  'conviction.counts.0.substance': 'methamphetamine (mixture)',
  'conviction.counts.0.foundGrams': 500,
  'conviction.counts.0.deathResulted': false,
  'conviction.notice851': true,
})

const presentenceReport = readFrom('presentence-report.pdf', {
  ...person,
  'person.dateOfBirth': facts.born,
  'person.citizenship': 'United States',
  'conviction.district': 'District of Nebraska',
  'conviction.docketNumber': facts.docket,
  'conviction.judge': facts.judge,
  'conviction.decidedBy': 'guilty plea',
  'conviction.offenseBeganOn': '2012-01-01',
  'conviction.offenseEndedOn': '2014-03-11',
  'conviction.convictedOn': '2014-09-22',
  'conviction.sentencedOn': '2015-02-20',
  'conviction.counts.0.statedMinimum': 240,
  'conviction.notice851': true,
  'conviction.priors851.0.description': 'Possession of a Controlled Substance (methamphetamine)',
  'conviction.priors851.0.kind': 'felony drug offense, not serious',
  'conviction.priors851.0.finalOn': '2003-06-11',
  'guideline.edition': '2014',
  'guideline.drugs.0.substance': 'methamphetamine (mixture)',
  'guideline.drugs.0.grams': 1134,
  'guideline.drugs.complete': true,
  'guideline.weapon': false,
  'guideline.characteristics.complete': true,
  'guideline.roleLevels': 0,
  'guideline.obstruction': false,
  'guideline.acceptanceLevels': -3,
  'guideline.careerOffender': false,
  'guideline.safetyValve': false,
  'guideline.baseLevel': 30,
  'guideline.totalLevel': 27,
  'guideline.category': 2,
  'guideline.points': 2,
  'guideline.statusPoints': 0,
  'guideline.range': [240, 240],
  'history.priors.0.offense': 'Possession of a Controlled Substance (methamphetamine)',
  'history.priors.0.sentencedOn': '2003-05-12',
  'history.priors.0.months': 0,
  'history.priors.0.points': 1,
  'history.priors.0.violent': false,
  'history.priors.1.offense': 'Driving Under the Influence',
  'history.priors.1.sentencedOn': '2010-10-04',
  'history.priors.1.points': 1,
  'history.priors.1.violent': false,
  'history.priors.complete': true,
  'history.violence': false,
  'history.organizationTies': false,
})

const statementOfReasons = readFrom('statement-of-reasons.pdf', {
  'person.name': facts.name,
  'conviction.district': 'District of Nebraska',
  'conviction.docketNumber': facts.docket,
  'guideline.totalLevel': 27,
  'guideline.category': 2,
  'guideline.range': [240, 240],
})

const docketSheet = readFrom('docket-sheet.pdf', {
  'person.name': facts.name,
  'conviction.district': 'District of Nebraska',
  'conviction.judge': facts.judge,
  'conviction.decidedBy': 'guilty plea',
  'conviction.convictedOn': '2014-09-22',
  'conviction.sentencedOn': '2015-02-20',
  'conviction.term': 240,
  'conviction.supervisedReleaseMonths': 120,
  'conviction.assessment': 100,
  'conviction.notice851': true,
  'litigation.appealPending': false,
  'litigation.collateralPending': false,
})

const prison = [
  ...readFrom('sentence-computation.pdf', {
    ...person,
    'person.dateOfBirth': facts.born,
    'conviction.docketNumber': facts.docket,
    'conviction.sentencedOn': '2015-02-20',
    'conviction.offenseEndedOn': '2014-03-11',
    'conviction.term': 240,
    'conviction.supervisedReleaseMonths': 120,
    'conviction.assessment': 100,
    'custody.status': 'in prison',
    'custody.commencedOn': '2015-02-20',
    'custody.priorCreditDays': 346,
    'custody.goodTimeLostDays': 0,
    'custody.projectedReleaseOn': '2030-03-26',
  }),
  ...readFrom('discipline-log.pdf', {
    ...person,
    'custody.incidents.0.code': 397,
    'custody.incidents.0.on': '2017-05-14',
    'custody.incidents.0.act': 'PHONE ABUSE-DISRUPT MONITORING',
    'custody.incidents.complete': true,
  }),
  ...readFrom('progress-report.pdf', {
    ...person,
    'person.dateOfBirth': facts.born,
    'custody.status': 'in prison',
    'custody.facility': 'SANDSTONE FCI',
    'custody.commencedOn': '2015-02-20',
    'custody.priorCreditDays': 346,
    'custody.projectedReleaseOn': '2030-03-26',
    'custody.work': 'FACILITIES WELDING SHOP',
    ...Object.fromEntries(
      programs.flatMap((program, i) => [
        [`custody.programs.${i}.name`, program.name],
        [`custody.programs.${i}.completedOn`, day(program.ended)],
      ]),
    ),
  }),
]

const written = { 'person.name': 'Tomás Rafael Iriarte', 'person.registerNumber': facts.registerNumber }
const writtenBy = (writer: string, on: string) => ({ 'release.letters.0.writer': writer, 'release.letters.0.on': on, 'release.letters.0.signed': true })

const letters = [
  ...readFrom('carta-esposa.pdf', { ...written, 'release.home': '1129 Sycamore Row, Grand Island, Nebraska', ...writtenBy('Leticia Navarro de Iriarte', '2026-10-11') }),
  ...readFrom('carta-hermano.pdf', { ...written, 'release.job': 'puesto fijo de soldador y techador en Techos Iriarte', ...writtenBy('Ramiro Iriarte', '2026-10-08') }),
  ...readFrom('carta-madre.pdf', { ...written, 'release.family': 'Toda la familia lo va a ayudar cuando regrese', ...writtenBy('Rosario Beltrán', '2026-10-12') }),
]

export const truth: readonly Truth[] = [...judgment, ...notice851, ...pleaAgreement, ...presentenceReport, ...statementOfReasons, ...docketSheet, ...prison, ...letters]
