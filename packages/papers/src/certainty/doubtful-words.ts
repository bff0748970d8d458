import type { Flag, Page, Word } from '@lenity/casefile'
import type { LeafShape } from '@lenity/law'
import type { Found } from '../reading/propose.ts'
import { byHand } from './by-hand.ts'

/** Words recognised with less than this wait for a person. */
export const leastConfidence = 80

/** Text whose every sign matters, digits or none: a section named by a letter, a count by a numeral. */
const exact = /(?:statute|penalty|docketNumber|registerNumber|edition|\.number)$/

/**
 * The doubts of recognition from a picture: a word below the threshold, and every figure, day, statute or number whatever its
 * confidence, since recognition misreads those with the highest confidence of all.
 */
export function doubtfulWords(page: Page, words: readonly Word[], shape: LeafShape<unknown>, one: Pick<Found, 'path' | 'value'>): Flag[] {
  if (page.origin !== 'optical recognition') return []
  const penned: Flag[] = byHand(page, words) ? [{ reason: 'handwriting', says: 'The words stand where somebody wrote by hand: read them on the page.' }] : []
  const least = words.reduce((a, b) => (b.confidence < a.confidence ? b : a))
  const poor: Flag[] = least.confidence < leastConfidence ? [{ reason: 'doubtful words', says: `The word “${least.text}” was recognised with confidence ${least.confidence} of 100: compare it with the page.` }] : []
  const accented = page.language !== 'es' && typeof one.value === 'string' && /[À-ÿ]/.test(one.value)
  if (accented && poor.length === 0) poor.push({ reason: 'doubtful words', says: 'A letter with an accent was recognised on a page in English, where they are often misread: compare it with the page.' })
  const figures = shape.kind !== 'text' && shape.kind !== 'boolean' && shape.kind !== 'option'
  const counted = figures || exact.test(one.path) || (typeof one.value === 'string' && /\d/.test(one.value))
  return counted ? [...penned, ...poor, { reason: 'recognised figures', says: `The ${shape.label} was recognised from a picture: compare each sign with the page.` }] : [...penned, ...poor]
}
