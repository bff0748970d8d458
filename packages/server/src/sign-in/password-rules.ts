import { readFileSync } from 'node:fs'
import type { Problem } from '@lenity/casefile'

export const shortestPassword = 12
export const longestPassword = 256

const common: ReadonlySet<string> = new Set(readFileSync(new URL('common-passwords.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#')).map(plain))

/**
 * Why this cannot be a password; undefined when it can. Length is what counts: nothing is asked of the kinds of characters. Refused are
 * the commonest of leaked passwords, one piece over and over, a run along the alphabet or the keyboard, and the person's own name or address.
 */
export function passwordProblem(password: string, person: { readonly name: string; readonly email: string }): Problem | undefined {
  const length = [...password].length
  if (length < shortestPassword) return say(`A password has at least ${shortestPassword} characters; this has ${length}.`, 'Take a longer one: four or five words that do not belong together are easy to keep.')
  if (password.length > longestPassword) return say(`A password has at most ${longestPassword} characters.`, 'Take a shorter one.')
  const bare = plain(password)
  const own = [person.email, person.email.split('@')[0] ?? '', ...person.name.split(/\s+/), person.name, 'lenity'].map(plain).filter(word => word.length > 2)
  const without = own.reduce((left, word) => left.replaceAll(word, ''), bare)
  if (common.has(bare) || isOnePiece(bare) || isRun(bare) || without.replaceAll(/[^\p{L}]/gu, '').length < 4 && without.length < 8) {
    return say('This is among the first passwords that are guessed.', 'Take another: four or five words that do not belong together are easy to keep.')
  }
  return undefined
}

function say(what: string, next: string): Problem {
  return { kind: 'invalid', what, where: 'the password', next }
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The same few characters over and over, such as `abcabcabcabc`. */
function isOnePiece(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/u.test(text) && new Set(text).size < 7
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm']
const runs = [...rows, ...rows.map(row => [...row].reverse().join(''))].map(row => row + row)

/** A walk along the alphabet, the digits or the keyboard, whole or in two pieces. */
function isRun(text: string): boolean {
  for (let cut = 0; cut <= text.length; cut++) {
    if ([text.slice(0, cut), text.slice(cut)].every(piece => runs.some(row => row.includes(piece)))) return true
  }
  return false
}
