import type { Subject } from './find-subject.ts'
import type { Mention } from './person-found.ts'
import type { Reading } from './reading.ts'
import { speechNoun } from './speech-verbs.table.ts'

type Named = Extract<Subject, { readonly is: 'name' }>

const named = (mention: Mention): Named => ({ is: 'name', mention, start: mention.start })
const utter = `(?:[\\p{L}-]+ ){0,2}${speechNoun}`
const saidToBe = new RegExp(`^[’']s? ${utter}(?:, [^,\uE000\uE001]{1,60},)? (?:was|were|is|are|came|for (?:it|this|that|them) (?:is|was))(?: [\\p{L}]+)?[,:]?\\s*$`, 'u')
/** `From Doe’s brief:`, `Doe’s rule for young lawyers:`. */
const written = /^[’']s? (?:\p{Ll}[\p{L}-]* ){0,3}?(?:letter|brief|statement|petition|post|e-?mail|opinion|order|testimony|filing|motion|memo|diary|rule|motto|saying|advice|declaration|affidavit|blog)(?: [^:,;\uE000\uE001]{1,40})?:\s*$/u
const itsOwn = new RegExp(`(?:^|[\\s,])([Hh]er|[Hh]is) ${utter} (?:for (?:it|this|that|them) )?(?:was|were|is|are|came)(?: [\\p{L}]+)?[,:]?\\s*$`, 'u')
const wereTheirs = new RegExp(`^[’']s? ${utter}\\b`, 'u')

/** Whose words follow, where the sentence says so itself and another may tell of it: `Doe’s first words, Roe said, were`, `heard it from Doe:`. */
export function ownerBefore(reading: Reading, start: number, open: number): Subject | undefined {
  const owner = reading.told.find((m) => m.start >= start && m.end < open && saidToBe.test(reading.masked.slice(m.end, open)))
  if (owner !== undefined) return named(owner)
  const lead = reading.masked.slice(start, open)
  const own = itsOwn.exec(lead)
  if (own !== null) return { is: 'pronoun', pronoun: own[1]?.toLowerCase() === 'her' ? 'she' : 'he', start: start + own.index + (own[0].startsWith(own[1] ?? '') ? 0 : 1) }
  const writing = reading.told.find((m) => m.start >= start && m.end < open && written.test(reading.masked.slice(m.end, open)))
  if (writing !== undefined) return named(writing)
  const owned = reading.told.find((m) => m.start >= start && m.end < open && /^[’']s?\s*:\s*$/.test(reading.masked.slice(m.end, open)) && /\b(?:was|were|is|are) (?:\p{Lu}\p{L}*\.? )*$/u.test(reading.masked.slice(start, m.start)))
  if (owned !== undefined) return named(owned)
  const spoken = inWordsOf(reading, start, open)
  if (spoken !== undefined) return spoken
  const from = reading.told.find((m) => m.start >= start && m.end < open && /^\s*:\s*$/.test(reading.masked.slice(m.end, open)) && /\b(?:heard|hears|learned|got|came|comes|received)\b[^,;]*\bfrom (?:\p{Lu}\p{L}*\.? )*$/u.test(reading.masked.slice(start, m.start)))
  return from && named(from)
}

const byAgent = /\b(?:was|were|is|are|been|being|,|and|later|once) ?(?:later |once |often |publicly |recently |also )?(?:described|labeled|labelled|derided|denounced|dismissed|praised|hailed|characterized|branded|summed up|condemned|mocked|remembered|quoted|summarized)\b[^,;:\uE000\uE001]*\bby (?:\p{Lu}\p{L}*\.? )*$/u
const titled = String.raw`(?:(?:the )?(?:late |former )?(?:\p{Lu}\p{L}*\.? )*)`
const wordsOf = new RegExp(`\\b[Ii]n the words of ${titled}$`, 'u')
const toHear = new RegExp(`\\b[Tt]o hear ${titled}$`, 'u')
const inOnes = new RegExp(`\\b[Ii]n ${titled}$`, 'u')

/** Other ways to say whose words follow: `described by Doe as`, `in the words of Doe,`, `in Doe’s view,`, `to hear Doe tell it,`, `Doe’s answer?`. */
function inWordsOf(reading: Reading, start: number, open: number): Subject | undefined {
  const owner = reading.told.findLast((m) => {
    if (m.start < start || m.end >= open) return false
    const [left, right] = [reading.masked.slice(start, m.start), reading.masked.slice(m.end, open)]
    return (byAgent.test(left) && /^ (?:[^,;\uE000\uE001]{0,40} )?as $/.test(right)) || (wordsOf.test(left) && /^, (?:[^,;]{1,40}, )?$/.test(right)) || (toHear.test(left) && right.startsWith(' tell it, '))
      || (inOnes.test(left) && /^[’']s? (?:own )?(?:words|view|telling|phrase|opinion|account|judgment|version|formulation|experience|mind),? (?:[^\uE000\uE001]{0,60} )?$/.test(right))
  })
  if (owner !== undefined) return named(owner)
  const own = /\b[Ii]n (her|his) (?:own )?(?:words|view|telling|phrase|opinion|account|judgment|version|mind),? $/.exec(reading.masked.slice(start, open))
  return own === null ? undefined : { is: 'pronoun', pronoun: own[1] === 'her' ? 'she' : 'he', start: start + own.index }
}

/** What may stand between the words and the name, and behind the name. */
const told: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:was|were|is|are) /, wereTheirs],
  [/^in /, /^[’']s? (?:own )?(?:words|view|telling|phrase|account)\b/],
  [/^is how /, /^ (?:puts?|sees?|describes?|tells?|explains?|remembers?)\b/],
  [/^(?:That|This) (?:is|was|[’']s) (?:what|how) /, /^ (?:said|says|told|tells|put|puts|wrote|writes|answered|replied|saw|sees)\b/],
  [/^(?:Those|These|The words) (?:are|were) /, /^[’']s?(?: (?:exact |own |very |last |first )?words)?\s*[.,—–-]/],
]

/** Whose words went before: `“…” were Doe’s first words, Roe said.` */
export function ownerAfter(reading: Reading, start: number, end: number): Subject | undefined {
  const words = reading.masked.slice(start, end)
  for (const [before, after] of told) {
    const lead = before.exec(words)
    const owner = lead === null ? undefined : reading.told.find((m) => m.start >= start + lead[0].length && m.start <= start + lead[0].length + 12 && after.test(reading.masked.slice(m.end, end)))
    if (owner !== undefined) return named(owner)
  }
  return undefined
}

/** Whom someone heard say it: `Roe remembers Doe saying`. */
export function heardSaying(reading: Reading, from: number, end: number): Named | undefined {
  const heard = reading.told.find((m) => m.start >= from && m.end <= end && /^\s(?:\p{Lu}\p{L}*\.? )*$/u.test(reading.masked.slice(from, m.start)) && /^ (?:saying|telling|asking|shouting|whispering|say|tell|ask|shout|whisper)\b/.test(reading.masked.slice(m.end, end)))
  return heard && named(heard)
}
