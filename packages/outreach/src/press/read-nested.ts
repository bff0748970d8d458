import type { Quote, Speaker } from './article.ts'
import { openers } from './name-words.table.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Reading } from './reading.ts'

const says = '(?:said|says|say|told|tell|asked|telling|saying|to say|was like|were like|is like|am like|thought|wrote|replied|answered|prayed|went)'
const whoSaid = new RegExp(`(?<![\\p{L}’'])(I|we|she|he|they|everyone|everybody|people|somebody|someone|my \\p{L}+|the \\p{L}+|\\p{Lu}\\p{L}+)(?:[’'](?:ve|d|m|s))?(?:\\s[\\p{L}’']+){0,5}?\\s${says}(?:\\s\\p{L}+){0,3}[,:]?\\s*$`, 'gu')
const denied = /\b(?:never|not|didn[’']t|don[’']t|doesn[’']t)\s(?:once\s)?(?:said|say|says|told|tell)(?:\s[\p{L}]+){0,2},?\s*$/u

/** The quotes inside a quote. A speaker is proposed only for the outer speaker's own words at another time. */
export function readNested(reading: Reading, outer: Quotation, speaker: Speaker | undefined): Quote[] {
  return outer.inner.flatMap((inner): Quote[] => {
    const text = reading.text.slice(inner.start, inner.end)
    const lead = reading.text.slice(Math.max(outer.start, inner.start - 80), inner.start - 1)
    const words = text.trim().split(/\s+/).length
    const who = nearestSpeaker(lead)
    if (who === undefined && (words < 4 || !/[.?!,…]$/.test(text.trim()))) return []
    const form = /^\p{Lu}/u.test(text.trim()) ? 'sentence' as const : 'fragment' as const
    const base = { text, start: inner.start, end: inner.end, direct: true as const, form, nested: readNested(reading, inner, undefined) }
    if (denied.test(lead)) return [{ ...base, unsure: 'the outer speaker says that these words were not said' }]
    if (who === undefined) return [{ ...base, unsure: 'no words near it name the speaker' }]
    if (!/^(?:I|we)$/.test(who)) return [{ ...base, unsure: `words the outer speaker gives as those of “${who}”` }]
    if (speaker === undefined) return [{ ...base, unsure: 'the outer speaker repeats words of their own and is not known' }]
    return [{ ...base, speaker: { ...speaker, certainty: Math.min(speaker.certainty, 0.8), why: 'the outer speaker repeats words of their own' } }]
  })
}

/** The subject nearest to the quote among those that could have said it. */
function nearestSpeaker(lead: string): string | undefined {
  let found: string | undefined
  let from = 0
  whoSaid.lastIndex = 0
  for (let match = whoSaid.exec(lead); match && from < lead.length; match = whoSaid.exec(lead)) {
    if (!openers.has(match[1] as string) || /^(?:I|we|she|he|they|everyone|someone)$/i.test(match[1] as string)) found = match[1]
    from = match.index + 1
    whoSaid.lastIndex = from
  }
  return found
}
