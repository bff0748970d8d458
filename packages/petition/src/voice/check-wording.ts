import { statedByWords, turningWords } from './stated-by-words.ts'
import { readTemplate, slotsOf, wordsOfTemplate, type Template, type TextFault } from './template.ts'
import { isVoicedId, voicedSentences, type SlotMeaning, type VoicedId } from './voiced-sentences.table.ts'

export type CheckedWording =
  | { readonly ok: true; readonly template: Template; /** What it leaves out or turns round: no fault, but to be read. */ readonly said: readonly string[] }
  | { readonly ok: false; readonly fault: TextFault }

/** The most characters of one wording. */
export const longestWording = 1_000

/**
 * Whether words an office wrote for a sentence can stand in every case: they can be read, have each slot the sentence is told for outside
 * braces and every other within, keep together what the standard wording says together, and state nothing themselves.
 */
export function checkWording(id: string, text: string): CheckedWording {
  if (!isVoicedId(id)) return wrong(0, `There is no sentence “${id}” any more.`, 'Take this wording out: nothing uses it.')
  if (text.trim() === '') return wrong(0, 'There are no words.', 'Write the sentence, or go back to the standard wording.')
  if (text.length > longestWording) return wrong(longestWording, `This is longer than ${String(longestWording)} characters.`, 'Make it shorter: it is one sentence. What is more goes into a block of your own.')
  const read = readTemplate(text)
  if (!read.ok) return read
  const { slots, standard } = voicedSentences[id]
  const there = slotsOf(read.template)
  const unknown = there.find(({ name }) => !Object.hasOwn(slots, name))
  if (unknown !== undefined) return wrong(unknown.at, `There is no slot [${unknown.name}] in this sentence.`, `It has ${Object.keys(slots).map((name) => `[${name}]`).join(', ')}.`)
  const [plain, groups] = standardSlots(id)
  for (const name of plain) {
    if (there.some((slot) => slot.name === name && !slot.optional)) continue
    const inside = there.find((slot) => slot.name === name)
    return wrong(inside?.at ?? 0, inside === undefined ? `The slot [${name}] is gone, and the sentence is told for it (${(slots as Readonly<Record<string, SlotMeaning>>)[name]?.means ?? ''}).` : `The slot [${name}] stands in braces, where it could be left out; the sentence is told for it.`, inside === undefined ? 'Put it back.' : 'Put it outside the braces.')
  }
  const bare = there.find(({ name, optional }) => !optional && !plain.includes(name))
  if (bare !== undefined) return wrong(bare.at, `[${bare.name}] is not known in every case.`, `Put it in braces with the words around it: they stand only where it is known. The standard wording has ${(standard.match(/\{[^{}]*\}/g) ?? []).find((passage) => passage.includes(`[${bare.name}]`)) ?? 'it so'}.`)
  for (const group of groups) {
    const used = there.filter(({ name }) => group.includes(name))
    const missing = used.length === 0 ? undefined : group.find((name) => !used.some((slot) => slot.name === name && slot.passage === used[0]?.passage))
    if (missing !== undefined) return wrong(used[0]?.at ?? 0, `[${used[0]?.name ?? ''}] is not said without [${missing}].`, 'Put both in the same braces.')
  }
  const ownWords = wordsOfTemplate(read.template)
  const standardWords = standard.replaceAll(/\[[^\]]*\]/g, ' ')
  const stated = statedByWords(ownWords, standardWords)
  if (stated !== undefined) return { ok: false, fault: { ...stated, at: Math.max(0, text.indexOf(ownWords.slice(stated.at).split(/[^\p{L}\p{N}§]/u)[0] ?? '')) } }
  const first = firstName(text)
  if (first !== undefined) return wrong(first.at, `“${first.word}” stands before the name as a first name does, and would stand in every case.`, 'Take it out: the slot gives the name.')
  if (!/[.!?]["”’)]?$/.test(text.trim())) return wrong(text.trimEnd().length, 'The sentence has no end.', 'Close it with a full stop.')
  const dropped = groups.flat().filter((name) => !there.some((slot) => slot.name === name))
  const turned = turningWords(ownWords, standardWords)
  return { ok: true, template: read.template, said: [
    ...(dropped.length === 0 ? [] : [`It no longer tells ${dropped.map((name) => `[${name}]`).join(', ')}, nor rests on it.`]),
    ...(turned.length === 0 ? [] : [`It says ${turned.map((word) => `“${word}”`).join(', ')}, which the standard wording does not: read whether it still says what the facts say.`]),
  ] }
}

/** What may stand before a name and is none. */
const before = new Set(['after', 'although', 'and', 'as', 'because', 'before', 'both', 'but', 'even', 'for', 'if', 'now', 'once', 'since', 'still', 'though', 'to', 'today', 'until', 'what', 'when', 'where', 'while', 'with', 'yet'])

/** A word with a capital that begins a sentence and stands right before a name: elsewhere in a sentence the capital alone tells it, here only what follows does. */
function firstName(text: string): { readonly at: number; readonly word: string } | undefined {
  for (const found of text.matchAll(/(?<=^\s*|[.!?]["”’)]?\s+)\p{Lu}[\p{L}’'-]*(?=\s+\{?\[(?:sur)?name\])/gu)) if (!before.has(found[0].toLowerCase())) return { at: found.index, word: found[0] }
  return undefined
}

/** The slots no wording is without, and those that stand together in an optional passage. */
function standardSlots(id: VoicedId): readonly [plain: readonly string[], groups: readonly (readonly string[])[]] {
  const read = readTemplate(voicedSentences[id].standard)
  const all = read.ok ? slotsOf(read.template) : []
  const groups = Map.groupBy(all.filter(({ optional }) => optional), ({ passage }) => passage)
  return [all.filter(({ optional }) => !optional).map(({ name }) => name), [...groups.values()].map((group) => group.map(({ name }) => name))]
}

function wrong(at: number, what: string, next: string): { readonly ok: false; readonly fault: TextFault } {
  return { ok: false, fault: { at, what, next } }
}
