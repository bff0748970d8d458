import { digits, nameWords } from '@lenity/casefile'
import type { FirstSeen } from './first-seen.ts'
import type { Triaged } from './triage-person.ts'

/** In what two rows can be alike. */
export const waysToBeTheSame = ['the same register number', 'the same name and date of birth'] as const

/** Shorter numbers are no register numbers. */
const leastDigits = 5

/**
 * The first of those before who is likely the same person, by place, and in what they are alike: the same register number; or first and last name and the
 * date of birth. Nobody is merged by it. Whoever is asked about is remembered, too.
 */
export function findDuplicate({ register, name, born }: Pick<Triaged, 'register' | 'name' | 'born'>, place: number, seen: FirstSeen): { readonly place: number; readonly same: (typeof waysToBeTheSame)[number] } | undefined {
  const number = digits(register ?? '')
  const byNumber = number.length < leastDigits ? undefined : seen.at(`number ${number}`, place)
  const ends = name === undefined ? undefined : endsOfName(name)
  const byName = ends === undefined || born === undefined ? undefined : seen.at(`name ${ends} ${born}`, place)
  if (byNumber !== undefined) return { place: byNumber, same: 'the same register number' }
  return byName === undefined ? undefined : { place: byName, same: 'the same name and date of birth' }
}

/** First and last name in one order, however they were written; undefined where there are not both. */
function endsOfName(name: string): string | undefined {
  const [last = '', first] = name.split(',')
  const words = first === undefined ? nameWords(name) : [...nameWords(first).slice(0, 1), ...nameWords(last).slice(-1)]
  return words.length < 2 ? undefined : [words[0], words.at(-1)].toSorted().join(' ')
}
