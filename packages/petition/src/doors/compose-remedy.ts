import { refused } from '@lenity/casefile'
import { leafShapeAt, type CivilDate } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import type { Known } from '../compose/ledger.ts'
import { present, said, tell } from '../compose/tell.ts'
import { byHand } from '../letters/letter.ts'
import type { Block, Cell } from '../packet.ts'
import { capital } from '../parts/range-sentences.ts'
import { paragraphOf } from '../parts/rows.ts'
import { sayDate } from '../say/say-date.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { count } from '../say/say-term.ts'
import { connective, law, type Label, type Sentence } from '../sentence.ts'
import { assemblePaper } from './assemble-paper.ts'
import { compareRelease, comparedPaths } from './compare-release.ts'
import type { ComposedPaper } from './door-paper.ts'
import { onlyWhatIsKnown } from './only-what-is-known.ts'
import type { PaperHead } from './paper-head.ts'
import { refusalOf } from './person-needed.ts'
import { planPaper, type Cited } from './plan-paper.ts'
import { remedyLaw } from './remedy-law.table.ts'

const ofTheBureau = ['sentence computation', 'inmate profile', 'progress report'] as const
const notShown = connective('not read from its papers')

/**
 * What goes with a request for administrative remedy about a sentence computed wrongly: the law’s computation beside the official one, line by
 * line, with the rule of each; what the Bureau’s day would rest on; what is asked; and the steps after it. It goes into a prison.
 */
export function composeRemedy(asked: PacketInput, on: CivilDate, cited?: Cited): ComposedPaper {
  const given: PacketInput = { ...asked, variant: 'person by mail', confidentialAllowedBy: undefined, draft: false }
  const plan = planPaper(given, cited)
  const { input, ...opened } = openDeskFor(given, plan, 'other paper')
  const desk = opened.desk.at('Administrative remedy')
  const refusal = refusalOf(desk, 'A request for administrative remedy', ['person.name', 'person.registerNumber', ...comparedPaths])
  if (refusal !== undefined) return refusal
  const compared = compareRelease(input.caseFacts)
  const { barred, used } = desk.ledger.takeRead(comparedPaths)
  if (compared === undefined || barred !== undefined) return refused('conflict', 'The two computations cannot be held against each other: a fact they rest on is unknown, told in two ways, or not to be said here.', input.title, 'Decide or confirm it among the facts.')
  if (compared.daysLater <= 0) return refused('conflict', 'The Bureau’s day of release is not later than the one the law gives: there is nothing to remedy.', input.title, 'Look at the sheet again when a new computation comes.')
  const known = (path: string): Known => desk.known(path) as Known
  const [name, number, place] = [known('person.name'), known('person.registerNumber'), desk.known('custody.facility')]
  const { ours, official, daysLater, explains } = compared
  const step = (id: string) => ours.steps.find((each) => each.id === id)
  const byLaw = (text: string, id: string): Cell => { const source = step(id)?.source; return source === undefined ? connective(text) : [law(text, source, used)] }
  const asTold = (path: string): Cell => [tell`${known(path)}`].filter((sentence): sentence is Sentence => sentence !== undefined)
  // The Bureau's column holds what its own papers say; a fact from elsewhere is not put into its mouth.
  const asTheBureau = (path: string): Cell => { const { stands } = known(path); return stands.in === 'exhibit' && ofTheBureau.some((kind) => kind === stands.kind) ? asTold(path) : notShown }
  const rows: readonly (readonly Cell[])[] = [
    ...comparedPaths.slice(0, 3).map((path) => [label(path), asTold(path), asTheBureau(path)]),
    [connective('End of the term, less that credit'), byLaw(sayDate(ours.value.fullTermOn), '3585(b)'), notShown],
    [connective('Good conduct time of the whole term'), byLaw(count(ours.value.goodTimeDays, 'day'), '3624(b)'), notShown],
    [label('custody.goodTimeLostDays'), asTold('custody.goodTimeLostDays'), asTheBureau('custody.goodTimeLostDays')],
    [connective('Release'), byLaw(sayDate(ours.value.releaseOn), '3624(b)'), asTold('custody.projectedReleaseOn')],
  ]
  const ask = law(`The day of release is to be computed as ${sayDate(ours.value.releaseOn)}${ours.value.weekdayOn === ours.value.releaseOn ? '' : `; because that is a ${weekdayOf(ours.value.releaseOn)}, release may be on ${weekdayOf(ours.value.weekdayOn)}, ${sayDate(ours.value.weekdayOn)}`}.`, step('3624(a)')?.source ?? remedyLaw.informal, used)
  const sections = onlyWhatIsKnown(desk, [
    { title: undefined, blocks: present<Block>([paragraphOf([
      tell`This is about the sentence computation of ${name}, register number ${number}.`,
      tell`The Bureau’s projected release is ${known('custody.projectedReleaseOn')}, ${said(known('custody.commencedOn'), count(daysLater, 'day'))} after the day the law gives.`,
    ])]) },
    { title: connective('Line by line'), blocks: [{ is: 'table', caption: connective('The two computations'), columns: ['Line', 'By law', 'As the Bureau has it'].map((text) => connective(text)), rows }] },
    { title: connective('The rule of each line, and where they part'), blocks: [{ is: 'reasons', items: [
      ...ours.steps.filter(({ applied, id }) => applied && (id === '3624(b)' || id === '3585(b)')).map(({ rule, source, change }) => ({ lead: connective(`${rule}.`), sentences: [law(`The law, in its words: “${source.quote.replace(/\.$/, '')}.” Here: ${/^\d{4}-/.test(change) ? `the term ends on ${sayDate(change)} with it` : change.replace(/^(\d+) days$/, (_, days: string) => count(Number(days), 'day'))}.`, source, used)] })),
      ...explains.map(({ words, source }) => ({ lead: connective('What the Bureau’s day would rest on.'), sentences: [law(`${sayDate(official)} is the day that comes out ${words}.`, source ?? remedyLaw.informal, used)] })),
    ] }] },
    { title: connective('What is asked'), blocks: present<Block>([paragraphOf([ask])]) },
    { title: connective('In the person’s own words, if they wish to add to this'), blocks: [{ is: 'lined space', label: connective('What was said when the matter was put to staff, and when'), lines: 5 }] },
    { title: connective('Signed'), blocks: [{ is: 'signature', label: connective('The person; date') }] },
    { title: connective('What comes after this'), blocks: [{ is: 'list', items: [
      [law('The matter is first put to staff informally (BP-8).', remedyLaw.informal)],
      [law('That step and the request to the Warden (BP-9) are due within 20 calendar days after the day on which the ground for the request arose.', remedyLaw.first), law('For a valid reason the time may be extended.', remedyLaw.late)],
      [law('The person submits each paper; others may help to write it.', remedyLaw.byThePerson)],
      [law('After the Warden’s answer, an appeal to the Regional Director (BP-10) is due within 20 calendar days of the day the Warden signed it.', remedyLaw.regional)],
      [law('After the Regional Director’s answer, an appeal to the General Counsel (BP-11) is due within 30 calendar days of the day that was signed.', remedyLaw.central)],
      [law('The Warden answers within 20 calendar days of filing, the Regional Director within 30, the General Counsel within 40.', remedyLaw.answers), law('Each may extend that once, in writing: by 20, 30 and 20 days.', remedyLaw.longer)],
      [law('Where no answer comes within that time, the silence may be taken as a denial at that level.', remedyLaw.noAnswer)],
      [law('An appeal can raise only what was raised before: keep a copy of everything.', remedyLaw.sameIssues)],
    ] }] },
  ])
  if (explains.length === 0) desk.note('No other way of counting that is known here gives the Bureau’s day: ask for the computation with its steps.')
  desk.note('When the ground for the request arose is for counsel to say: the 20 days of the first request run from it (28 CFR 542.14(a)). After them a valid reason for the delay must be shown (542.14(b)).')
  desk.note('28 CFR part 542 counts calendar days and says nothing of a last day that falls on a weekend or a holiday: none is moved here.')
  desk.note('Time credits are not counted here: they only bring a release forward. What the Bureau’s sheet gives as its day may count them.')
  const head: PaperHead = {
    is: 'letter', running: connective(`Sentence computation: ${name.words}, ${number.words}`), title: connective('Request to correct the sentence computation'), on: sayDate(on), court: [],
    left: [['With the form for an administrative remedy (BP-8, BP-9, BP-10 or BP-11)'], place === undefined ? [byHand('institution')] : present([tell`${said(place, sayPrinted(place.words))}`])], right: [present([tell`${name}, register number ${number}`])],
  }
  return { ok: true, packet: assemblePaper(desk, plan, head, sections), notes: opened.notes() }
}

function weekdayOf(day: CivilDate): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
}

function label(path: string): Label {
  return connective(capital(leafShapeAt(path)?.label ?? path))
}
