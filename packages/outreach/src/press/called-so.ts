import { sentenceBefore, sentenceStart } from './masked.ts'
import type { Mention, PersonFound } from './person-found.ts'
import { blockAt, type Reading } from './reading.ts'
import { person, unnamed, type Resolved } from './resolved.ts'

/** Whom the article introduces by a noun, or by the years of `61-year-old`: `Joe Roe, a retired welder`, `welder Joe Roe`, `Joe Roe, 61,`. */
export function introducedAs(reading: Reading, head: string, at: number): PersonFound[] {
  const years = /^(\d{1,2})-year-old$/.exec(head)?.[1]
  const escaped = head.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const after = years === undefined ? new RegExp(`^(?:, \\d{1,2})?, (?:who (?:is|was|works as) )?(?:an?|the|her|his|their) (?:[\\p{L}-]+ ){0,4}?${escaped}(?![\\p{L}-])`, 'u') : new RegExp(`^, ${years}(?!\\d)`)
  const before = new RegExp(years === undefined ? `(?<![\\p{L}])${escaped},? (?:\\p{Lu}[\\p{L}]*\\.?(?:-elect)? )*$` : `\\b${years}-year-old $`, 'u')
  return reading.people.all.filter((p) => p.mentions.some((m) => m.start < at && (after.test(reading.text.slice(m.end, m.end + 90)) || before.test(reading.text.slice(Math.max(0, m.start - 40), m.start)))))
}

/** `her lawyer`, `Doe’s mother`: someone the article names elsewhere, where one alone is called so; unsure where several are. */
export function calledSo(reading: Reading, words: string, head: string, at: number): Resolved | undefined {
  const owner = reading.told.find((m) => m.start >= at && m.end < at + words.length && /^[’']s?\s/.test(reading.masked.slice(m.end, m.end + 3)))
  if (owner === undefined && !/^(?:her|his|their)\s/i.test(words)) return undefined
  const holders = reading.people.all.filter((p) => p.role !== undefined && p !== owner?.person && roleFits(p.role, head) && belongsTo(reading, p, owner?.person))
  const [only] = holders.length === 0 && owner === undefined ? introducedAs(reading, head, at) : holders
  if (holders.length > 1) return { unsure: `“${words}” may be ${holders.map((p) => p.name).join(' or ')}` }
  return only && person(only, 0.85, holders.length === 0 ? `“${words}”: the article introduces ${only.name} so` : `“${words}”: the article calls ${only.name} ${only.role}`)
}

/** Whether the article introduces someone as of another: `Her lawyer, Jane Roe`, `Doe’s lawyer, Jane Roe`. Of whoever is meant by a pronoun this is taken for granted. */
function belongsTo(reading: Reading, { mentions: [first] }: PersonFound, owner: PersonFound | undefined): boolean {
  const block = first && blockAt(reading, first.start)
  if (owner === undefined || block === undefined || first === undefined) return owner === undefined
  const lead = reading.masked.slice(sentenceStart(reading.masked, block, first.start), first.start)
  const named = reading.told.find((m) => m.end <= first.start && m.end >= first.start - lead.length && /^[’']s?\s/.test(reading.masked.slice(m.end, m.end + 3)))
  return named === undefined ? /\b(?:her|his|their)\b/i.test(lead) : named.person === owner
}

/** Who wrote the letter an article tells of: the one person of whom this paragraph or the two before say that they wrote. */
export function writerBefore(reading: Reading, at: number): Resolved {
  const told = /\b(?:letter|note|card|e-?mail|message) (?:came |had come |was |is )?from ((?:an? |the |her |his )?[\p{L}\d’' -]{2,40}?)(?=[,.]| who\b| dated\b| in\b)/u.exec(wordsBefore(reading, at))
  if (told !== null && !/\b(?:prison|jail|penitentiary|facility|county|city|state|unit|cell)\b/.test(told[1] as string)) {
    const named = reading.people.all.filter((p) => p.tokens.some((token) => (told[1] as string).split(' ').includes(token)))
    const [only] = named
    if (only === undefined) return unnamed(told[1] as string, 0.8, 'the article tells whom it came from, without a name')
    if (named.length === 1) return person(only, 0.85, 'the article tells that this person wrote it')
  }
  const block = reading.blocks.findIndex((b) => b.start <= at && at <= b.end)
  const from = reading.blocks[Math.max(0, block - 2)]?.start ?? 0
  const wrote = (m: Mention): boolean => /^[^.!?\uE000\uE001]{0,80}\bin an? (?:\p{Ll}+ ){0,2}?(?:letter|note|e-?mail|message)\b/u.test(reading.masked.slice(m.end, m.end + 130)) || /^(?:, [^,]{1,60},)? (?:has |had |later |also )?(?:wrote|writes|written|sent|e-?mailed|texted)\b/.test(reading.masked.slice(m.end, m.end + 90)) || /^[’']s? (?:\p{Ll}+ ){0,2}?(?:letter|note|card|postcard|e-?mail|text|message|tweet)\b/u.test(reading.masked.slice(m.end, m.end + 50)) || /\b(?:letter|note|card|postcard|e-?mail|text|message|tweet) from (?:\p{Lu}\p{L}*\.? )*$/u.test(reading.masked.slice(Math.max(0, m.start - 40), m.start))
  const writers = [...new Set(reading.told.filter((m) => m.start >= from && m.end <= at && wrote(m)).map((m) => m.person))]
  const [only] = writers
  if (only !== undefined && writers.length === 1) return person(only, 0.85, 'the article tells that this person wrote it')
  return { unsure: 'the article does not say here who wrote it' }
}

/** The words of the sentence before the quotation that a place follows, in its paragraph or the one above. */
function wordsBefore(reading: Reading, at: number): string {
  const block = blockAt(reading, at)
  const quote = block === undefined ? -1 : reading.masked.slice(block.start, at).search(/[\uE000\uE001]/)
  const before = block && sentenceBefore(reading.masked, reading.blocks, block, quote < 0 ? at : block.start + quote)
  return before === undefined ? '' : reading.masked.slice(before.start, before.end)
}

const sameOffice: readonly ReadonlySet<string>[] = ['lawyer attorney counsel defender counselor', 'governor gov.', 'senator sen. lawmaker legislator', 'representative rep. congressman congresswoman lawmaker legislator', 'judge justice jurist', 'monsignor msgr.', 'sister nun', 'father priest', 'officer policeman policewoman cop detective', 'sergeant sgt.', 'superintendent warden', 'president potus', 'reverend rev. pastor minister', 'professor prof.', 'doctor dr. physician', 'prosecutor da', 'abogado abogada letrado letrada licenciado licenciada', 'gobernador gobernadora mandatario mandataria', 'fiscal exfiscal', 'hijo hija', 'chairman chairwoman chair'].map((words) => new Set(words.split(' ')))

/** Whether the words an article calls someone by fit a noun: `lawyer for the family` fits `attorney`. */
export function roleFits(role: string, head: string): boolean {
  const called = role.toLowerCase().split(/\s(?:of|in|from|with|for|at|on|de|del)\s/)[0]?.split(/\s+/).at(-1) ?? ''
  return called === head || sameOffice.some((words) => words.has(called) && words.has(head))
}
