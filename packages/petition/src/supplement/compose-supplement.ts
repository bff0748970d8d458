import { refused, type Problem } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { openDesk, type Desk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { clause, tell } from '../compose/tell.ts'
import { planPaper, type Cited } from '../doors/plan-paper.ts'
import type { Packet, Part, Section } from '../packet.ts'
import { narrative } from '../parts/narrative.ts'
import { composeTableOfAuthorities, composeTableOfExhibits, gatherAuthorities } from '../parts/tables.ts'
import { sayDate } from '../say/say-date.ts'
import { connective, law } from '../sentence.ts'
import { supplementLaw } from './supplement-law.table.ts'
import { whatIsNew } from './what-is-new.ts'

/** The petition that is taken up again: pending since it was filed, or denied on a day. */
export interface EarlierPetition {
  readonly is: 'pending' | 'denied'
  /** The day it was filed, or was denied: what was confirmed after that day is new. */
  readonly on: CivilDate
  /** The number the Pardon Attorney gave it. */
  readonly number: string | undefined
}

type ComposedSupplement = { readonly ok: true; readonly packet: Packet; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem }

/**
 * A supplement to a pending petition, or what a renewed petition says has changed since the denial: facts confirmed after that day, the
 * applicant's reasons where they were written anew, and the exhibits these rest on. Refused where nothing is new.
 */
export function composeSupplement(input: PacketInput, earlier: EarlierPetition): ComposedSupplement {
  const all = compose(input, earlier)
  // Once it is known which papers it cites, those alone are its exhibits, numbered without a gap.
  return all.ok && all.packet.exhibits.length > 0 ? compose(input, earlier, new Set(all.packet.exhibits.map(({ paper }) => paper))) : all
}

function compose(input: PacketInput, earlier: EarlierPetition, cited?: Cited): ComposedSupplement {
  const plan = planPaper(input, cited)
  const desk = openDesk(input, openLedger(input, plan))
  const day = sayDate(earlier.on)
  const fresh = whatIsNew(desk, earlier.on)
  const reasons = input.narrative.some(({ question, on, text }) => question === 'reasons' && on > earlier.on && text.trim() !== '') ? narrative(desk, 'reasons', 0) : []
  if (fresh.length === 0 && reasons.length === 0) return refused('invalid', `Nothing was confirmed since ${day}, and the applicant wrote no new reasons.`, input.title, 'Confirm what is new first, or write the reasons down anew.')
  const sections = [opening(desk, earlier), ...fresh, ...(reasons.length === 0 ? [] : [{ title: connective('In the applicant’s own words'), blocks: reasons }]), ...(input.closed === undefined ? [signed] : [])]
  const kind = earlier.is === 'pending' ? 'Supplement to a pending petition' : 'Renewed petition: what has changed'
  const part: Part = { id: 'supplement', title: connective(kind), sections }
  const used = new Set(sections.flatMap(({ blocks }) => JSON.stringify(blocks).match(/LEN-\d{6}/g) ?? []))
  const exhibits = plan.exhibits.filter(({ sheets }) => sheets.some(({ bates }) => used.has(bates)))
  const authorities = gatherAuthorities([part])
  const name = desk.known('person.name')
  desk.note(earlier.is === 'denied' ? 'A renewed petition takes the form anew, filled in and signed: this is what it adds. No source for a waiting period after a denial was found; the page of the Pardon Attorney says there is none.' : 'A supplement goes with the case number, by mail or electronic mail; the form is not filled in again.')
  if (earlier.number === undefined) desk.note('The case number is not recorded with the petition: record it, and make this again.')
  return {
    ok: true, notes: desk.notes(),
    packet: {
      title: `${kind}${name === undefined ? '' : `: ${name.words}`}`, variant: input.variant, asOf: input.asOf, applicant: tell`${name}`, draft: input.draft === true, closed: undefined,
      parts: [part, composeTableOfAuthorities(authorities), composeTableOfExhibits(exhibits)], authorities, exhibits,
    },
  }
}

function opening(desk: Desk, { is, on, number }: EarlierPetition): Section {
  const which = `${number === undefined ? 'The petition' : `Petition ${number}`}, ${is === 'pending' ? 'filed' : 'denied'} on ${sayDate(on)}`
  const says = is === 'pending'
    ? [law('A petition that is pending need not be made anew; new information is added to its file and considered.', [supplementLaw.pending, supplementLaw.considered]), law('It is sent under the case number.', supplementLaw.update)]
    : [law('A person whose petition was denied may ask again without waiting.', supplementLaw.again), law('What has changed since, or has only since been shown by papers, is told here.', supplementLaw.changed)]
  const [applicant, register] = [desk.known('person.name'), clause(', register number ', desk.known('person.registerNumber'))]
  const name = is === 'pending' ? tell`This adds to the petition of ${applicant}${register}.` : tell`This goes with the renewed petition of ${applicant}${register}.`
  return { title: connective(which), blocks: [{ is: 'paragraph', sentences: [...(name === undefined ? [] : [name]), ...says] }] }
}

const signed: Section = { title: undefined, blocks: [{ is: 'signature', label: connective('Signature of the applicant, or of counsel, and date') }] }
