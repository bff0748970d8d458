import type { Quote } from './article.ts'
import type { Block } from './blocks.ts'
import { firstSubject } from './find-subject.ts'
import type { Cue } from './find-cue.ts'
import { sentenceEnd } from './masked.ts'
import type { Reading } from './reading.ts'

const signed = /^[—–-]{1,2}\s*(.+?)\s*\(@(\w+)\)/
const outlet = /\b(?:news|tv|times|post|tonight|today|magazine|network|show|cnn|nbc|abc|cbs|fox|msnbc|bbc|npr|ap|reuters|people|press|politics)\b/i

/** The account that posted a block, when the block is the text of an embedded post: one paragraph above its sign-off. */
export function postOf(reading: Reading, block: Block): string | undefined {
  const next = reading.blocks[reading.blocks.indexOf(block) + 1]
  if (next?.kind !== 'sign-off' || block.kind === 'sign-off') return undefined
  const match = signed.exec(reading.text.slice(next.start, next.end))
  return match ? `${match[1]} (@${match[2]})` : undefined
}

/** In a post that opens with a quotation, the caption after it names the speaker: `“…” In an interview, Jane Doe tells us how …`. */
export function cueInCaption(reading: Reading, block: Block, close: number): Cue | undefined {
  const caption = /^\s+/.exec(reading.masked.slice(close, block.end))
  if (caption === null) return undefined
  const start = close + caption[0].length
  const end = sentenceEnd(reading.masked, block, start)
  const subject = firstSubject(reading, start, end)
  if (subject?.is !== 'name') return undefined
  const verb = /^\s+(tells?|told|shares?|says?|said|explains?|describes?|recalls?|reveals?|on)\b/.exec(reading.masked.slice(subject.mention.end, end))
  if (verb === null) return undefined
  const verbEnd = subject.mention.end + verb[0].length
  return { subject, verb: verb[1] as string, verbEnd, start: subject.start, end: verbEnd, where: 'after', denied: false }
}

/** A block that is one quotation from end to end, with a person's name signed under it, after a dash or before a comma. */
export function cueInSignOff(reading: Reading, block: Block, open: number, close: number): Cue | undefined {
  const next = reading.blocks[reading.blocks.indexOf(block) + 1]
  if (next === undefined || close < block.end) return undefined
  const mention = reading.told.find((m) => m.start >= next.start && m.end <= next.end)
  if (mention === undefined || !onlyTitles.test(reading.text.slice(next.start, mention.start))) return undefined
  const signs = next.kind === 'sign-off' || (next.kind === 'heading' && open <= block.start && /^(?:,|\s*$)/.test(reading.text.slice(mention.end, next.end)))
  return signs ? { subject: { is: 'name', mention, start: mention.start }, verb: '—', verbEnd: mention.end, start: next.start, end: next.end, where: 'after', denied: false } : undefined
}

const onlyTitles = /^[—–-]{0,2}\s*(?:\p{Lu}[\p{L}]*\.?\s+){0,3}$/u

/** Posts shown whole whose account is a person's: their words, though no marks stand around them. */
export function readWholePosts(reading: Reading): Quote[] {
  return reading.blocks.flatMap((block) => {
    const postedBy = postOf(reading, block)
    if (postedBy === undefined || /[“”"«»]/.test(reading.text.slice(block.start, block.end))) return []
    const account = postedBy.slice(0, postedBy.indexOf(' (@'))
    if (outlet.test(account)) return []
    const person = reading.people.all.find((p) => p.name === account || p.aliases.has(account))
    const words = account.split(' ').length
    if (person === undefined && (words < 2 || words > 4)) return []
    const name = person?.name ?? account
    const next = reading.blocks[reading.blocks.indexOf(block) + 1] as Block
    return [{
      start: block.start, end: block.end, text: reading.text.slice(block.start, block.end), direct: true, form: 'post', postedBy, nested: [],
      cue: reading.text.slice(next.start, next.end),
      speaker: { name, is: 'person', certainty: person === undefined ? 0.8 : 0.9, why: 'the post is signed with the account’s name' },
    }]
  })
}
