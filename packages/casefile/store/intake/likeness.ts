import { digits, edits, nameWords } from '../../src/index.ts'
import { forgiven } from '../search/forgiven.ts'

/** What is known of someone by the names and numbers the papers give. */
export interface KnownPerson {
  readonly names: readonly string[]
  readonly registerNumbers: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly datesOfBirth: readonly string[]
}

/** Names as people write them, with commas, semicolons or lines between. */
export function namesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[,;\n]|\band\b/).map((name) => name.trim()).filter((name) => name !== '')
}

/** Why two may be the same person, in words, the strongest first; empty when nothing says so. */
export function likeness(one: KnownPerson, other: KnownPerson): readonly string[] {
  const found: string[] = []
  const numbers = pairs(one.registerNumbers.map(digits), other.registerNumbers.map(digits)).filter(([a, b]) => a.length >= 5 && b.length >= 5)
  if (numbers.some(([a, b]) => a === b)) found.push('the same register number')
  else if (numbers.some(([a, b]) => edits(a, b, 1) === 1)) found.push('nearly the same register number: one digit differs, or two have changed places')

  const names = pairs(one.names, other.names)
  const same = names.some(([a, b]) => sameName(a, b))
  const near = same || names.some(([a, b]) => nearName(a, b))
  const days = pairs(one.datesOfBirth, other.datesOfBirth)
  const born = days.some(([a, b]) => a === b)
  const turned = !born && days.some(([a, b]) => nearDay(a, b))
  if (same && born) found.push('the same name and date of birth')
  else if (near && born) found.push('nearly the same name, the same date of birth')
  else if (same && turned) found.push('the same name; the dates of birth differ by digits that changed places')
  else if (same && days.length === 0) found.push('the same name; a date of birth is not known')
  return found
}

/** Whether two names are one: without capitals, accents and points, in whatever order, a middle name or its letter left out. */
export function sameName(one: string, other: string): boolean {
  const [few, many] = [nameWords(one), nameWords(other)].toSorted((a, b) => a.length - b.length) as [string[], string[]]
  if (few.length < 2) return few.length === many.length && few[0] !== undefined && few[0] === many[0]
  const rest = [...many]
  return few.every((word) => {
    const at = rest.findIndex((each) => each === word || (Math.min(each.length, word.length) === 1 && each[0] === word[0]))
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }) && few.filter((word) => word.length > 1).length >= 2
}

/** The same with a letter or two mistyped in each of its words. */
function nearName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)]
  return a.length > 1 && a.length === b.length && a.toSorted().every((word, i) => {
    const against = b.toSorted()[i] ?? ''
    return edits(word, against, 2) <= Math.max(forgiven(word), forgiven(against))
  })
}

/** Day and month changed places, or two digits beside each other did. */
function nearDay(one: string, other: string): boolean {
  const [year, month, day] = one.split('-')
  if (`${year}-${day}-${month}` === other) return true
  const [a, b] = [digits(one), digits(other)]
  return a.length === b.length && Array.from(a, (_, i) => a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2)).includes(b)
}

function pairs<T>(ones: readonly T[], others: readonly T[]): readonly (readonly [T, T])[] {
  return ones.flatMap((one) => others.map((other) => [one, other] as const))
}
