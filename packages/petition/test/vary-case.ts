import { toCaseFacts, type Fact, type FactSource } from '@lenity/casefile'
import { screen, thenAndNow, timeServed, type CivilDate, type PaperKind } from '@lenity/law'
import type { PacketInput } from '../src/index.ts'
import { makeText, type MadePaper } from './made-up-papers.ts'

/** Whose papers are made: every word of theirs that can stand in a packet. */
export interface MadeUpPerson {
  readonly name: string
  readonly number: string
  readonly judge: string
  readonly district: string
  readonly home: string
  readonly job: string
  readonly program: string
  readonly condition: string
}

export const persons: readonly [MadeUpPerson, MadeUpPerson] = [
  { name: 'Ansel Quill', number: '00000-101', judge: 'Petra Vane', district: 'District of Kansas', home: 'a room over the garage on Fennel Street', job: 'stock clerk at Quarry Hardware', program: 'Bookbinding', condition: 'Glaucoma' },
  { name: 'Beata Marsh', number: '00000-202', judge: 'Osric Lund', district: 'Western District of Texas', home: 'the back house on Tamarind Road', job: 'seamstress at Needle and Sons', program: 'Horticulture', condition: 'Lupus' },
]

/** What can differ between the cases. */
export interface Variation {
  readonly person: MadeUpPerson
  readonly old: boolean
  readonly ill: boolean
  readonly counts: number
  readonly letters: boolean
  readonly disputed: boolean
  readonly unconfirmed: boolean
  readonly citizen: boolean
  readonly counsel: boolean
  readonly state: boolean
  readonly life: boolean
  readonly noPapers: boolean
  /** Whether the papers leave open what the law would have to know: then the case reads in several ways. */
  readonly open: boolean
  readonly variant: PacketInput['variant']
  readonly substance: 'cocaine base' | 'heroin' | 'methamphetamine (mixture)'
  readonly grams: number
  readonly year: number
}

/** A case of its own from a number generator, 0 inclusive to 1 exclusive. */
export function varyCase(random: () => number): Variation {
  const chance = (of: number) => random() < of
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0]
  return {
    person: pick(persons), old: chance(0.4), ill: chance(0.4), counts: pick([1, 1, 2, 4]), letters: chance(0.7), disputed: chance(0.3), unconfirmed: chance(0.3), citizen: chance(0.7), counsel: chance(0.7),
    state: chance(0.1), life: chance(0.3), noPapers: chance(0.1), open: chance(0.2), variant: pick(['pardon attorney', 'person by mail']), substance: pick(['cocaine base', 'heroin', 'methamphetamine (mixture)']), grams: pick([60, 500, 1900, 12_000]), year: pick([1994, 1999, 2004, 2009, 2014, 2019]),
  }
}

/** The case as the packet's input: papers of plain text, facts with their words on them, the law's real answers. */
export function inputOf(made: Variation): PacketInput {
  const { person } = made
  const facts: Fact[] = []
  const papers: MadePaper[] = []
  const add = (name: string, kind: PaperKind, entries: readonly (readonly [path: string, value: unknown, words: string])[]) => {
    if (made.noPapers && kind !== 'judgment') return
    const paper = makeText(name, kind, `${kind} of ${person.name}\n${entries.map(([, , words]) => words).join('\n')}`)
    papers.push(paper)
    for (const [path, value, words] of entries) put(path, value, sourceOn(paper, words))
  }
  const put = (path: string, value: unknown, source: FactSource, standing: Fact['standing'] = 'confirmed') => { facts.push({ id: `f${String(facts.length + 1)}`, path, value, source, standing, decidedBy: 'A. Counsel', decidedAt: '2026-11-20T10:00:00Z' }) }
  const term = made.life ? 'life' as const : 300
  add('judgment.txt', 'judgment', [
    ['person.name', person.name, person.name], ['person.registerNumber', person.number, person.number], ['conviction.sovereign', made.state ? 'state' : 'federal', made.state ? 'STATE OF OHIO' : 'UNITED STATES'], ['conviction.court', 'United States District Court', 'United States District Court'],
    ['conviction.district', person.district, person.district], ['conviction.judge', person.judge, person.judge], ['conviction.docketNumber', `1:${person.number}`, `1:${person.number}`], ['conviction.decidedBy', 'jury verdict', 'by a jury'],
    ['conviction.offenseEndedOn', `${String(made.year - 1)}-05-01`, 'offense ended'], ['conviction.sentencedOn', `${String(made.year)}-03-02`, 'sentenced'], ['conviction.term', term, 'committed for a term'], ['conviction.supervisedReleaseMonths', { 60: 36, 500: 48, 1900: 60 }[made.grams] ?? 120, 'supervised release'],
    ...Array.from({ length: made.counts }, (_, i) => [
      [`conviction.counts.${String(i)}.number`, String(i + 1), `count ${String(i + 1)}`], [`conviction.counts.${String(i)}.statute`, '21 U.S.C. 846', `statute of count ${String(i + 1)}`], [`conviction.counts.${String(i)}.penalty`, '841(b)(1)(A)', `penalty of count ${String(i + 1)}`],
      [`conviction.counts.${String(i)}.substance`, made.substance, `substance of count ${String(i + 1)}`], [`conviction.counts.${String(i)}.term`, term, `term of count ${String(i + 1)}`], ...(made.open ? [] : [[`conviction.counts.${String(i)}.foundGrams`, 60, `weight of count ${String(i + 1)}`] as const]),
    ] as const).flat(),
    ['conviction.counts.complete', true, 'and no other count'],
  ])
  add('report.txt', 'presentence report', [
    ['person.dateOfBirth', `${String(made.year - (made.old ? 49 : 24))}-07-07`, 'born'], ['person.citizenship', made.citizen ? 'United States' : 'Mexico', made.citizen ? 'citizen' : 'noncitizen'], ['guideline.drugs.0.substance', made.substance, 'drug'], ['guideline.drugs.0.grams', made.grams, 'weight'], ['guideline.drugs.complete', true, 'no other drug'],
    ['guideline.roleLevels', 0, 'no role'], ['guideline.weapon', false, 'no weapon'], ['guideline.obstruction', false, 'no obstruction'], ['guideline.acceptanceLevels', 0, 'no acceptance'], ['guideline.careerOffender', false, 'no career'], ['guideline.safetyValve', false, 'no valve'],
    ...(made.open ? [] : [['guideline.statusPoints', 0, 'no status points'] as const, ...Array.from({ length: made.counts }, (_, i) => [`conviction.counts.${String(i)}.deathResulted`, false, 'no death'] as const)]),
    ['guideline.points', 3, 'three points'], ['guideline.category', 2, 'category two'], ['guideline.edition', String(made.year - 1), 'edition'], ['conviction.notice851', false, 'no notice'], ['history.priors.0.offense', 'Shoplifting', 'Shoplifting'], ['history.priors.complete', true, 'no other prior'],
  ])
  add('computation.txt', 'sentence computation', [['custody.status', 'in prison', 'in custody'], ['custody.commencedOn', `${String(made.year)}-03-02`, 'commenced'], ['custody.priorCreditDays', 200, 'jail credit'], ['custody.facility', 'EXAMPLE FCI', 'EXAMPLE FCI']])
  add('progress.txt', 'progress report', [['custody.programs.0.name', person.program, person.program], ['custody.programs.0.completedOn', '2020-02-02', 'completed']])
  if (made.ill) add('medical.txt', 'medical record', [['health.conditions.0.name', person.condition, person.condition]])
  if (made.letters) {
    add('letter-one.txt', 'letter of support', [['release.home', person.home, person.home]])
    add('letter-two.txt', 'letter of support', [['release.home', 'a bed at the parish house', 'a bed at the parish house'], ['release.job', person.job, person.job]])
  }
  if (made.disputed) put('conviction.judge', 'Someone Else', { from: 'person', who: 'A friend', on: '2026-01-02', words: 'Someone Else' })
  const all = facts.map((fact): Fact => (made.unconfirmed && fact.path === 'guideline.drugs.0.grams' ? { ...fact, standing: 'proposed' } : fact))
  const { caseFacts, standing } = toCaseFacts(all, [], new Map(papers.map(({ paper }) => [paper.id, paper.kind.kind])))
  const asOf: CivilDate = '2026-11-23'
  return {
    title: person.name, variant: made.variant, asOf, caseFacts, standing, facts: all, papers: papers.map(({ paper }) => paper), narrative: made.counsel ? [{ question: 'offense', text: 'I did it.', takenDownBy: 'A. Counsel', on: '2026-10-01' }] : [],
    thenAndNow: thenAndNow(caseFacts, asOf), screening: screen(caseFacts, asOf), timeServed: timeServed(caseFacts, asOf), confidentialAllowedBy: made.counsel ? 'An order' : undefined,
  }
}

function sourceOn({ paper }: MadePaper, words: string): FactSource {
  const start = paper.pages[0]?.text.indexOf(words) ?? 0
  return { from: 'paper', paper: paper.id, page: 1, start, end: start + words.length, words, boxes: [], confidence: 100 }
}
