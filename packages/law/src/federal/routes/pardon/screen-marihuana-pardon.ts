import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf, anyOf } from '../../../core/combine.ts'
import { unknown } from '../../../core/leaf.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { parsePenalty } from '../../statutes/parse-penalty.ts'
import { decide, layOut, read, readComplete } from '../ask.ts'
import { marihuanaPardon } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

/** The last day the offense, or the conviction, can be of. */
const proclaimed: CivilDate = '2023-12-22'

const covered = { id: 'marihuana pardon', question: 'Convicted of simple possession of marihuana, or an attempt at it, through 22 December 2023?', sources: [marihuanaPardon.granted, marihuanaPardon.only] }
const when = { id: 'marihuana pardon day', question: 'On or before 22 December 2023?', sources: [marihuanaPardon.who] }
const person = { id: 'marihuana pardon person', question: 'A citizen or permanent resident on that day, and lawfully present when it happened?', sources: [marihuanaPardon.who] }

/** The pardon of everyone convicted of simple possession of marihuana: it is granted already, and a certificate shows it. */
export function screenMarihuanaPardon(facts: CaseFacts): RouteScreen {
  const items = facts.conviction.counts.items.length === 0 ? [{ statute: unknown, penalty: unknown, substance: unknown }] : facts.conviction.counts.items
  return {
    id: 'marihuana pardon', name: 'Certificate of the pardon for simple possession of marihuana', source: marihuanaPardon.granted, beside: true, to: 'the Pardon Attorney, on the form for the certificate',
    about: 'The proclamations of 2022 and 2023 have pardoned everyone of it. No petition is needed; the certificate is the paper that shows it. Earlier convictions of this kind are pardoned as well.',
    answers: [
      allOf(covered, [
        anyOf({ ...covered, id: 'marihuana pardon count' }, [...items.map((count, i) => possession(i, count)), anotherCount(facts)]),
        decide(when, { ended: read('conviction.offenseEndedOn', facts.conviction.offenseEndedOn) }, ({ ended }) => (ended === undefined ? { truth: 'cannot say', text: 'The day of the offense is not known.' } : { truth: ended <= proclaimed ? 'met' : 'not met', text: `The offense ended on ${ended}.` })),
      ]),
      layOut(person, { citizenship: read('person.citizenship', facts.person.citizenship) }, ({ citizenship }) => (citizenship === undefined ? [] : [`Citizenship: ${citizenship}.`])),
    ],
  }
}

function anotherCount({ conviction }: CaseFacts): Answer {
  return decide({ id: 'marihuana pardon another', question: 'Another count?', sources: [marihuanaPardon.granted] }, { all: readComplete('conviction.counts', conviction.counts) }, ({ all }) =>
    (all === true ? { truth: 'not met', text: 'These are all counts.' } : { truth: 'cannot say', text: 'Whether these are all counts is not known.' }))
}

function possession(i: number, { statute, penalty, substance }: Pick<CaseFacts['conviction']['counts']['items'][number], 'statute' | 'penalty' | 'substance'>): Answer {
  const at = `conviction.counts.${i}`
  const cite = penalty.is === 'unknown' ? { path: `${at}.statute`, leaf: statute } : { path: `${at}.penalty`, leaf: penalty }
  return decide({ id: `marihuana pardon ${i}`, question: `Count ${i + 1}: simple possession of marihuana?`, sources: [marihuanaPardon.granted] }, { cited: read(cite.path, cite.leaf), drug: read(`${at}.substance`, substance) }, ({ cited, drug }) => {
    if (cited !== undefined && parsePenalty(cited).kind !== '844') return { truth: 'not met', text: `Count ${i + 1} is under ${cited}.` }
    if (drug !== undefined && drug !== 'marihuana') return { truth: 'not met', text: `Count ${i + 1} is for ${drug}.` }
    return cited === undefined || drug === undefined ? { truth: 'cannot say', text: `The statute or the substance of count ${i + 1} is not known.` } : { truth: 'met', text: `Count ${i + 1} is for simple possession of marihuana.` }
  })
}
