import type { Turn } from './find-turns.ts'
import type { Reading } from './reading.ts'
import type { Resolved } from './resolved.ts'

const plainPart = /^(?:host|co-host|anchor|narrator|reporter|interviewer|moderator|speaker|crowd|audience|caller|court|clerk|unidentified.*|unknown.*)$/i

/** Who speaks in a turn of a transcript: whom its label names, or who asks and who answers in an interview. */
export function speakerOfTurn(reading: Reading, turn: Turn): Resolved {
  const mention = reading.people.mentions.find((one) => one.start < turn.label.end && one.end > turn.label.start)
  if (mention !== undefined) return { speaker: { name: mention.person.name, is: 'person', certainty: 0.97, why: 'the transcript names the speaker' } }
  if (/^[QAPR]$/.test(turn.who)) return askedOrAnswered(reading, turn.who === 'Q' || turn.who === 'P')
  const initials = /^\p{Lu}{2,3}$/u.test(turn.who) ? reading.people.all.filter((p) => p.tokens.length > 1 && p.tokens.map((token) => token[0]).join('') === turn.who) : []
  if (initials.length === 1 && initials[0] !== undefined) return { speaker: { name: initials[0].name, is: 'person', certainty: 0.93, why: 'the transcript gives the initials of this person alone' } }
  if (plainPart.test(turn.who)) return { speaker: { name: turn.who, is: 'unnamed', certainty: 0.9, why: 'the transcript names a part alone' } }
  const bearers = reading.people.all.filter((p) => p.tokens.at(-1)?.toLowerCase() === turn.who.split(/\s+/).at(-1)?.toLowerCase())
  if (bearers.length > 1) return { unsure: `“${turn.who}” may be ${bearers.map((p) => p.name).join(' or ')}` }
  return { speaker: { name: turn.who, is: 'unnamed', certainty: 0.8, why: 'the transcript names the speaker' } }
}

function askedOrAnswered(reading: Reading, asks: boolean): Resolved {
  const before = reading.text.slice(0, reading.turns[0]?.label.start ?? 0)
  const by = /\b(?:[Ii]nterview(?:ed)? by|[Bb]y|as told to)\s+((?:\p{Lu}(?:\.|[\p{L}’'-]+) ?){2,3})/u.exec(before)?.[1]?.trim()
  const asker = by?.replace(/[.,]$/, '')
  if (asks) return asker === undefined ? { unsure: 'the interview does not say who asks' } : { speaker: { name: asker, is: 'person', certainty: 0.85, why: 'the interview is by this person' } }
  const named = new Set(reading.people.mentions.filter((m) => m.end <= before.length && m.person.name !== asker).map((m) => m.person))
  const [only] = named
  if (named.size === 1 && only !== undefined) return { speaker: { name: only.name, is: 'person', certainty: 0.9, why: 'the only person the head of the interview names' } }
  const inTitle = reading.people.mentions.find((m) => m.end <= (reading.blocks[0]?.end ?? 0))
  if (inTitle !== undefined) return { speaker: { name: inTitle.person.name, is: 'person', certainty: 0.85, why: 'the title of the interview names this person' } }
  const title = reading.blocks[0] === undefined ? '' : reading.text.slice(reading.blocks[0].start, reading.blocks[0].end)
  const inWords = /\b(?:for|with|to|of|meet)\s((?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+)\s*$/iu.exec(title)?.[1]
  return inWords === undefined ? { unsure: 'the interview does not say plainly who answers' } : { speaker: { name: inWords, is: 'person', certainty: 0.8, why: 'the title of the interview names this person' } }
}
