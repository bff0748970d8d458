import { refused, type Problem } from '@lenity/casefile'
import { askedInWords, asksOf } from './asks/petition-asks.ts'
import type { Desk } from './compose/desk.ts'
import type { PacketInput } from './compose/input.ts'
import { openDeskFor } from './compose/open-desk-for.ts'
import { noteNumbersToRedact } from './exhibits/note-numbers-to-redact.ts'
import { noteRedacted } from './exhibits/note-redacted.ts'
import { noteTranslations } from './exhibits/note-translations.ts'
import { planExhibits } from './exhibits/plan-exhibits.ts'
import type { Packet } from './packet.ts'
import { composeApplication } from './parts/application.ts'
import { composeChecklist } from './parts/checklist.ts'
import { composeCoverLetter } from './parts/cover-letter.ts'
import { composeExecutiveSummary } from './parts/executive-summary.ts'
import { composeMemorandum } from './parts/memorandum.ts'
import { composeTableOfAuthorities, composeTableOfExhibits, gatherAuthorities } from './parts/tables.ts'
import { notesOfVoice } from './voice/notes-of-voice.ts'
import { placeBlocks } from './voice/place-blocks.ts'
import { tell } from './compose/tell.ts'
import { sayDate } from './say/say-date.ts'

/**
 * One packet from confirmed facts, the law's answers and the papers. `notes` are for counsel: what was left out and why, papers that are
 * refused, what must be signed; they are never part of the packet. A case outside the program's scope has no packet: the problem says
 * where to go instead.
 */
export function composePacket(input: PacketInput): { readonly ok: true; readonly packet: Packet; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem } {
  if (input.screening.outOfScope !== undefined) {
    return refused('invalid', `No packet was composed: ${input.screening.outOfScope.why}`, input.title, input.screening.outOfScope.instead)
  }
  if (asksOf(input) === undefined) return refused('invalid', 'No packet was composed: this form asks for nothing, it shows a pardon that was granted.', input.title, 'Fill the form itself.')
  const copies = input.redacted ?? []
  const shown = input.variant === 'pardon attorney' && input.unredacted === true ? [] : copies
  const plan = planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy, shown)
  const { desk, notes } = openDeskFor(input, plan, 'packet')
  for (const entry of plan.withheld) desk.note(entry.note)
  for (const note of noteNumbersToRedact(input.papers, plan.exhibits)) desk.note(note)
  for (const note of noteTranslations(input.papers, plan.exhibits)) desk.note(note)
  for (const note of noteRedacted(input.papers, plan.exhibits, copies)) desk.note(note)
  const [summary, application, memorandum] = [composeExecutiveSummary(desk.at('Executive summary')), composeApplication(desk.at('Application')), composeMemorandum(desk)]
  const inside = [summary, composeChecklist(desk.at('Checklist'), application, plan.exhibits), application, memorandum].filter((part) => part !== undefined)
  const letter = composeCoverLetter(desk.at('Letter to the Pardon Attorney'), inside, plan.exhibits)
  const written = placeBlocks(desk, letter === undefined ? inside : [letter, ...inside])
  for (const note of notesOfVoice(input.voice)) desk.note(note)
  const authorities = gatherAuthorities(written)
  const packet: Packet = {
    title: titleOf(desk),
    variant: input.variant,
    ...(asksOf(input) !== 'commutation' && { asks: asksOf(input) }),
    asOf: input.asOf,
    applicant: tell`${desk.known('person.name')}`,
    draft: input.draft === true,
    closed: input.closed === undefined ? undefined : `Closed on ${sayDate(input.closed.on)}: ${input.closed.why}`,
    parts: [...written, composeTableOfAuthorities(authorities), composeTableOfExhibits(plan.exhibits)],
    authorities,
    exhibits: plan.exhibits,
  }
  return { ok: true, packet, notes: notes() }
}

/** The title on every page and in the file: the person's name, not the office's name for the case, which may say more. */
function titleOf(desk: Desk): string {
  const name = desk.known('person.name')
  const title = `Petition for ${askedInWords[asksOf(desk.input) ?? 'commutation']}`
  return name === undefined ? title : `${title}: ${name.words}`
}
