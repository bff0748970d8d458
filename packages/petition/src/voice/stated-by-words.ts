import { newNumbers } from '../brought-back/new-numbers.ts'
import { mentionsSealed } from '../exhibits/mentions-sealed.ts'
import type { TextFault } from './template.ts'

/** Names that are of no case. */
const everyones = new Set(['president', 'united', 'states', 'pardon', 'attorney', 'department', 'justice', 'constitution', 'congress', 'office', 'american', 'god', 'ex'])
const cites = /§|\bU\.?\s?S\.?\s?C\b|\bC\.?\s?F\.?\s?R\b|\bU\.?S\.?S\.?G\b|\bv\.\s|\bF\.\s?(?:2d|3d|4th|Supp)|\b\p{Lu}\p{L}+ Act\b|\bAmendment\b|\bEx\.|\bLEN-/u
const gendered = /\b(?:he|she|him|her|hers|his|himself|herself|Mr|Mrs|Ms|Miss)\b/i
/** `One` where it counts nothing. */
const pronoun = /\b(this|that|no|every|each|any|which|the) one\b|\bone another\b/gi
/** Words that turn a sentence round, or say it of everyone. */
const turning = /\b(?:no|not|never|none|nothing|only|always|every|all|cannot|without|unless|must)\b|n[’']t\b/gi

/**
 * What words that stand in every case alike would state of one: a number, a day, a name, a citation, a matter that may be sealed, or whether
 * someone is a man or a woman. `allowed` is text whose words may stand: the standard wording, or the law that is cited with it.
 */
export function statedByWords(text: string, allowed = ''): TextFault | undefined {
  const may = new Set(allowed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const find = (word: string) => Math.max(0, text.indexOf(word))
  const [figure] = newNumbers(allowed, text.replaceAll(pronoun, '$1'))
  if (figure !== undefined) return { at: find(figure), what: `“${figure}” is a number or a date, and would be said of every case.`, next: 'Take it out, or use the slot that gives it.' }
  const cite = cites.exec(text)
  if (cite !== null && !allowed.includes(cite[0].trim())) return { at: cite.index, what: `“${cite[0].trim()}” cites law or an exhibit.`, next: 'Take it out, or write it as a block that cites its law, with the words it was read in.' }
  if (mentionsSealed(text)) return { at: 0, what: 'This speaks of a matter that may be sealed.', next: 'Leave it out: where it applies, counsel says it in a paper of its own.' }
  const person = gendered.exec(text)
  if (person !== null && !may.has(person[0].toLowerCase())) return { at: person.index, what: `“${person[0]}” would be said of every applicant.`, next: 'Write [surname], or put it without.' }
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/[’']s$/, '')
    const before = text.slice(0, match.index)
    const begins = /(?:^|[.!?:]["”’)]?\s+|\n\s*|["“])$/u.test(before) || before.trim() === ''
    if (begins || word === 'I' || everyones.has(word.toLowerCase()) || may.has(word.toLowerCase())) continue
    return { at: match.index, what: `“${word}” looks like a name, and would stand in every case.`, next: 'Use a slot for it, or write it small if it is no name.' }
  }
  return undefined
}

/** Words of a wording that turn its sentence round and are not in the standard one: to be read twice by whoever keeps it. */
export function turningWords(text: string, standard: string): readonly string[] {
  const before = new Set((standard.match(turning) ?? []).map((word) => word.toLowerCase()))
  return [...new Set((text.match(turning) ?? []).map((word) => word.toLowerCase()))].filter((word) => !before.has(word))
}
