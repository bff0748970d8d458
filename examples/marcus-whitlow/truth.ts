import { readFrom, type Truth } from '../make/person-plan.ts'

const entry = {
  'person.name': 'Marcus Dell Whitlow',
  'person.dateOfBirth': '1971-03-09',
  'conviction.sovereign': 'state',
  'conviction.state': 'Ohio',
  'conviction.court': 'Court of Common Pleas, Franklin County, Ohio',
  'conviction.docketNumber': '09 CR 000000',
  'conviction.judge': 'Eleanor P. Hastings',
  'conviction.decidedBy': 'guilty plea',
  'conviction.convictedOn': '2009-11-16',
  'conviction.sentencedOn': '2010-01-20',
  'conviction.counts.0.number': 'One',
  'conviction.counts.0.statute': 'R.C. 2923.32',
  'conviction.counts.0.description': 'Engaging in a Pattern of Corrupt Activity',
  'conviction.counts.0.term': 120,
  'conviction.counts.1.number': 'Three',
  'conviction.counts.1.statute': 'R.C. 2925.03',
  'conviction.counts.1.description': 'Trafficking in Cocaine',
  'conviction.counts.1.term': 120,
  'conviction.counts.complete': true,
  'conviction.term': 240,
  'custody.priorCreditDays': 251,
}

export const truth: readonly Truth[] = [
  ...readFrom('judgment-entry.pdf', entry),
  ...readFrom('judgment-entry (2).pdf', entry),
  ...readFrom('judgment-entry-scanned-again.pdf', entry),
  ...readFrom('offender-summary.pdf', {
    'person.name': 'Marcus D Whitelow',
    'person.dateOfBirth': '1971-09-03',
    'conviction.sovereign': 'state',
    'conviction.state': 'Ohio',
    'conviction.docketNumber': '09 CR 000000',
    'conviction.term': 240,
    'custody.status': 'in prison',
    'custody.facility': 'Marion Correctional Institution',
    'custody.priorCreditDays': 251,
  }),
  ...readFrom('letter-mother.pdf', { 'person.name': 'Marcus Dell Whitlow', 'person.dateOfBirth': '1971-03-09', 'release.letters.0.writer': 'Geneva Whitlow', 'release.letters.0.on': '2026-08-09', 'release.letters.0.signed': true }),
]
