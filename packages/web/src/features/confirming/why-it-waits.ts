import { leafShapeAt } from '@lenity/law'
import type { Fact } from '../../api/shapes.ts'

/** Words recognised with less than this are compared with the page one by one. */
const leastConfidence = 80

/** Text whose every sign matters, digits or none. */
const exact = /(?:statute|penalty|docketNumber|registerNumber|edition|\.number)$/

/** Why a person must look at this reading by itself; none when it is one of the certain ones. */
export function whyItWaits(fact: Fact, disagrees: boolean): readonly string[] {
  const { source, path, check, flags } = fact
  const shape = leafShapeAt(path)
  const doubts = flags?.map(({ says }) => says) ?? []
  return [
    ...(disagrees ? ['The papers disagree on this.'] : []),
    ...(shape?.sealed === true ? ['Sealed: for counsel alone. What it says can endanger the person.'] : []),
    ...doubts,
    ...(doubts.length === 0 && source.from === 'paper' ? recognised(source.confidence, path, fact.value) : []),
    ...(check === undefined ? [] : [check]),
    ...(path.startsWith('health.') ? ['A diagnosis read by the program is a candidate, until a person has read the record.'] : []),
    ...(source.from === 'person' ? ['A person said it; no paper was held against it.'] : []),
  ]
}

/** What was recognised from a picture before the doubts of reading were kept with it. */
function recognised(confidence: number, path: string, value: unknown): readonly string[] {
  if (confidence < leastConfidence) return [`The words were recognised with confidence ${Math.round(confidence)} of 100: compare them with the page.`]
  const kind = leafShapeAt(path)?.kind
  const figures = kind !== 'text' && kind !== 'boolean' && kind !== 'option'
  const counted = figures || exact.test(path) || (typeof value === 'string' && /\d/.test(value))
  return confidence < 100 && counted ? ['Recognised from a picture: compare each sign with the page.'] : []
}
