import type { Fact } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { mentionsSealed } from '../exhibits/mentions-sealed.ts'
import { sayValue } from '../say/say-value.ts'
import { conductWords } from './conduct-words.table.ts'

/** A fact of the record, shown beside what the applicant says. */
export interface RecordLine {
  readonly fact: string
  readonly path: string
  readonly label: string
  readonly says: string
  readonly confirmed: boolean
}

/**
 * Something in the applicant's own words a person has to look at. `differs`: the record says otherwise; `not in the counts`: conduct no count
 * of the judgment names; `cannot say`: the record that would tell is not in the facts; `sealed matter`: it speaks of what is kept sealed.
 * `words` stand in the text from `start` to before `end`. The words are never changed: the applicant may leave them as they are.
 */
export interface WordsWarning {
  readonly is: 'differs' | 'not in the counts' | 'cannot say' | 'sealed matter'
  readonly words: string
  readonly start: number
  readonly end: number
  readonly says: string
}

const shown = /^(?:conviction\.(?:court|district|docketNumber|decidedBy|offenseEndedOn|convictedOn|sentencedOn|term|fine|restitution|counts\..+)|guideline\.(?:drugs\..+|weapon|loss|roleLevels|obstruction)|history\.priors\..+|custody\.facility)$/

/** The facts of the judgment and the offense, as they are seen by whoever asks; nothing sealed, nothing rejected. */
export function recordBeside(facts: readonly Fact[]): readonly RecordLine[] {
  return facts.flatMap(({ id, path, value, standing }) => {
    const shape = leafShapeAt(path)
    if (standing === 'rejected' || shape === undefined || shape.sealed === true || path.endsWith('.complete') || !shown.test(path)) return []
    return [{ fact: id, path, label: shape.label, says: sayValue(path, value), confirmed: standing === 'confirmed' }]
  })
}

/** The applicant's words held against the record: what disagrees, what it admits beyond the counts, and what cannot be told. */
export function holdAgainstRecord(text: string, facts: readonly Fact[]): readonly WordsWarning[] {
  const speaking = facts.filter(({ standing, path }) => standing !== 'rejected' && leafShapeAt(path)?.sealed !== true)
  const found = [...differing(text, speaking), ...beyondCounts(text, speaking), ...(mentionsSealed(text) ? [{ is: 'sealed matter' as const, words: '', start: 0, end: 0, says: 'It speaks of a matter that is kept sealed. What goes to a prison by mail leaves the whole answer out; counsel weighs whether it is said at all.' }] : [])]
  return found.toSorted((one, other) => one.start - other.start)
}

function beyondCounts(text: string, facts: readonly Fact[]): readonly WordsWarning[] {
  const counts = facts.filter(({ path }) => /^conviction\.counts\.\d+\./.test(path))
  const complete = facts.some(({ path, value }) => path === 'conviction.counts.complete' && value === true)
  const record = counts.map(({ path, value }) => `${path} ${String(value)}`).join('\n')
  return conductWords.flatMap(({ conduct, said, covered }): readonly WordsWarning[] => {
    const [first] = text.matchAll(new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'giu'))
    if (first === undefined || covered.test(record)) return []
    const at = { words: first[0], start: first.index, end: first.index + first[0].length }
    if (!complete) return [{ is: 'cannot say', ...at, says: `It speaks of ${conduct}. Whether a count of the judgment names that cannot be said: the counts are not all among the facts. Add the judgment and look.` }]
    return [{ is: 'not in the counts', ...at, says: `It speaks of ${conduct}, which no count of the judgment names. What is admitted here is certified under 18 U.S.C. 1001 and can be used: counsel and the applicant decide together whether it stays.` }]
  })
}

function differing(text: string, facts: readonly Fact[]): readonly WordsWarning[] {
  const valuesOf = (path: RegExp) => facts.filter((fact) => path.test(fact.path))
  const found: WordsWarning[] = []
  const warn = (match: RegExpExecArray, record: string) => found.push({ is: 'differs', words: match[0], start: match.index, end: match.index + match[0].length, says: `The record says ${record}.` })

  const terms = valuesOf(/^conviction\.term$/)
  for (const match of text.matchAll(/\b(?:sentenced|sentence|sentencia(?:do|ron)|condena(?:do|da|ron)?)\b[^.\d]{0,30}?\b(\d{1,3})[ -](years?|months?|años|meses)\b/giu)) {
    const months = Number(match[1]) * (/^(?:y|a)/i.test(match[2] ?? '') ? 12 : 1)
    if (terms.length > 0 && !terms.some(({ value }) => value === months)) warn(match, terms.map(({ path, value }) => sayValue(path, value)).join(' or '))
  }
  const weights = valuesOf(/^(?:conviction\.counts\.\d+\.foundGrams|guideline\.drugs\.\d+\.(?:grams|actualGrams))$/)
  for (const match of text.matchAll(/\b(\d[\d,]*(?:\.\d+)?)[ -]?(grams?|gramos?|kilos?|kilograms?|kilogramos?|kg|ounces?|onzas?|pounds?|libras?)\b/giu)) {
    const grams = Number((match[1] ?? '').replaceAll(',', '')) * gramsOf(match[2] ?? '')
    if (weights.length > 0 && !weights.some(({ value }) => typeof value === 'number' && Math.abs(value - grams) <= value * 0.01)) warn(match, weights.map(({ path, value }) => sayValue(path, value)).join(' or '))
  }
  const decided = valuesOf(/^conviction\.decidedBy$/)
  for (const match of text.matchAll(/\b(?:I (?:pled|pleaded|plead) guilty|took (?:a|the) plea|me declaré culpable)\b/giu)) if (decided.length > 0 && !decided.some(({ value }) => value === 'guilty plea')) warn(match, `guilt was decided by ${decided.map(({ value }) => String(value)).join(' or ')}`)
  for (const match of text.matchAll(/\b(?:I went to trial|the jury (?:found|convicted)|fui a juicio|el jurado)\b/giu)) if (decided.length > 0 && decided.every(({ value }) => value === 'guilty plea')) warn(match, 'guilt was decided by a guilty plea')
  const priors = valuesOf(/\.priors(?:851)?\.\d+\./)
  for (const match of text.matchAll(/\b(?:my )?first (?:offense|offence|time in trouble)\b|\bnever been (?:arrested|in trouble|convicted)\b|\bprimera? (?:ofensa|delito)\b/giu)) if (priors.length > 0) warn(match, 'there are earlier convictions')
  return found
}

function gramsOf(unit: string): number {
  if (/^k/i.test(unit)) return 1000
  if (/^o/i.test(unit)) return 28.35
  return /^(?:p|l)/i.test(unit) ? 453.6 : 1
}
