import type { Flag } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { wordsAt, type Spot } from '../reading/spot.ts'
import { readFoundRange } from './found-range.ts'
import { provedRange } from './told/proved-range.ts'

const notFound: readonly Flag[] = [{ reason: 'ambiguous', says: 'The sentence may tell what would have been, what was argued or what the probation office proposed: read what the court found.' }]
const supposed = /\b(?:would|could|should|might|if|argu\w+|conten\w+|claim\w*|assert\w*|maintain\w*|propos\w+|urg(?:es?|ed|ing)|without\s+the|absent|but\s+for|instead|initially|originally|stipulat\w+|co-?defendants?)\b/i
const ofOfficer = /\b(?:probation\s+offic\w+|PSR|pre-?sentence)\b/i
const adopted = /\bcourt\b[^.]{0,90}\b(?:adopt\w*|accept\w*|agree\w*|found|overrul\w+|determin\w+|calculat\w+)\b|\b(?:adopt\w*|accept\w*)\b[^.]{0,60}\bcourt\b|\b(?:nobody|no\s+one|neither\s+party)\b[^.]{0,40}\b(?:disput|object)/i
const reach = 320

/**
 * The range of an opinion, with the level and the category that stand in its sentence where the Sentencing Table has that range for them. What may have been
 * proposed, argued or supposed waits for a person.
 */
export function readOpinionRange(sentences: readonly Spot[]): Found[] {
  const proved = provedRange(sentences).filter(({ spot }) => spot !== undefined)
  const inOne = sentences.find((sentence) => proved.length > 0 && proved.every(({ spot }) => spot.page === sentence.page && spot.start >= sentence.start && spot.end <= sentence.end))
  const found = readFoundRange(sentences).filter(({ path }) => path === 'guideline.range')
  const [range] = found
  const together = inOne === undefined ? [] : proved.map((one): Found => ({ ...one, flags: undefined }))
  const own = together.filter(({ path }) => path !== 'guideline.range' || range === undefined)
  const differs = range !== undefined && together.some(({ path, value }) => path === 'guideline.range' && String(value) !== String(range.value))
  return [...found, ...(differs ? [] : own)].map((one) => ({ ...one, flags: isDoubtful(sentences, one.spot) ? notFound : one.flags }))
}

function isDoubtful(sentences: readonly Spot[], spot: Spot): boolean {
  const sentence = sentences.find((one) => one.page === spot.page && one.start <= spot.start && one.end >= spot.end)
  if (sentence === undefined) return false
  const words = wordsAt(sentence).replace(/\s+/g, ' ')
  return supposed.test(words) || (ofOfficer.test(words) && !adopted.test(`${words} ${spot.page.text.slice(sentence.end, sentence.end + reach)}`.replace(/\s+/g, ' ')))
}
