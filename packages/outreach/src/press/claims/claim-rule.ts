import { countWord, numberWord } from '../numbers.ts'

/** One kind of claim: the pattern of the words that make it, and the value they give. */
export interface ClaimRule {
  /** A path of the case facts where one fits, else a short topic. */
  readonly path: string
  readonly pattern: RegExp
  /** The value, or undefined when the words only looked like such a claim. */
  readonly value: (match: RegExpExecArray) => string | number | undefined
  /**
   * Whom it is about: `prisoner` the person whose sentence is told of, `named` the person named just before or after the words or
   * whom they stand for, `subject` the subject of the sentence.
   */
  readonly about: 'prisoner' | 'named' | 'subject'
}

const loose = '(?:(?:about|around|nearly|almost|roughly|some|over|more than|at least|less than|close to|up to|approximately|just over|just under|already) )'

/** A pattern for a span of years (and months), with any words that loosen it; it has four groups. */
export const yearsPattern = `(${loose}{0,2})(${countWord})(?: long| full)?[ -](years?|decades?|months?)(?:,? (?:and )?(${countWord}) months?)?`

/** The words for the span matched by `yearsPattern`, with figures for number words: `over 21 years`, `21 years 7 months`. */
export function yearsValue(groups: readonly (string | undefined)[]): string | undefined {
  const [qualifier, count, unit, months] = groups
  const n = numberWord(count ?? '')
  if (n === undefined || unit === undefined) return undefined
  const plural = n === 1 ? unit.replace(/s$/, '') : unit.endsWith('s') ? unit : `${unit}s`
  const rest = months === undefined ? '' : ` ${numberWord(months)} months`
  return `${(qualifier ?? '').replace(/\balready\b/, '').trim()} ${n} ${plural}${rest}`.trim()
}
