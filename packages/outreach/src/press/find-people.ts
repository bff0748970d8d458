import type { Block } from './blocks.ts'
import { describePerson } from './describe-person.ts'
import type { Turn } from './find-turns.ts'
import { isGivenName, pronounOfGivenName } from './given-names.table.ts'
import { nameRuns, type NameRun } from './name-runs.ts'
import { heNouns, notPeople, personNouns, places, sheNouns } from './name-words.table.ts'
import type { Mention, PersonFound } from './person-found.ts'
import { introducesOneName, livesByOneName, nameInHeadline, speaksByOneName } from './one-name.ts'
import { namesOfTurns } from './people-in-turns.ts'
import { finiteSpeech } from './speech-verbs.table.ts'
import { votePronouns } from './vote-pronouns.ts'

export interface People {
  readonly all: readonly PersonFound[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
}

const surnamesToo = new Set('Stone Hall Park Day Young King Law Black White Star Banks Wells Church Temple Street Lane Page West House Post Rivers May Justice Press River Bridge Fair Field Lake Beach Hill'.split(' '))

/** The people an article names, each with every mention that can be told to be theirs. */
export function findPeople(text: string, blocks: readonly Block[], masked: string, turns: readonly Turn[], spanish: boolean): People {
  const labels = namesOfTurns(turns)
  const runs = nameRuns(text, blocks, spanish).filter((run) => !labels.some((label) => run.start < label.end && run.end > label.start))
  const bare = new Map<string, number>()
  for (const run of runs) {
    const only = run.tokens[0] as string
    if (run.tokens.length === 1 && !run.headline) bare.set(only, (bare.get(only) ?? 0) + 1)
  }
  const people: PersonFound[] = []
  const mentions: Mention[] = []
  const add = (person: PersonFound, start: number, end: number) => {
    const mention = { start, end, person }
    person.mentions.push(mention)
    mentions.push(mention)
    const words = text.slice(start, end)
    if (words !== person.name) person.aliases.add(words)
  }

  const long = runs.filter((run) => run.tokens.length > 1 && !run.headline && run.block !== 'byline')
  const shown = new Set(long.filter((run) => isPerson(text, run, bare)).map((run) => run.tokens.join(' ')))
  const full = long.filter((run) => shown.has(run.tokens.join(' ')))
  const longestFirst = [...full].sort((a, b) => b.tokens.length - a.tokens.length)
  for (const run of longestFirst) {
    let person = people.find((p) => sameName(p.tokens, run.tokens))
    if (person === undefined) {
      person = { name: run.tokens.join(' ').replace(/ (Jr|Sr)\b/, ', $1'), tokens: run.tokens, aliases: new Set(), mentions: [] }
      people.push(person)
    }
    add(person, run.start, run.end)
  }
  for (const run of runs.filter((r) => r.tokens.length === 1 && r.titles.length > 0 && !r.headline && r.block !== 'byline')) {
    const only = run.tokens[0] as string
    if (people.some((p) => p.tokens.includes(only)) || notPeople.has(only) || places.has(only)) continue
    if (!/^\p{Lu}\p{Ll}/u.test(only)) continue
    people.push({ name: only, tokens: run.tokens, aliases: new Set(), mentions: [] })
  }
  for (const run of runs.filter((r) => r.tokens.length === 1 && r.titles.length === 0 && !r.headline && r.block !== 'byline')) {
    const only = run.tokens[0] as string
    if (people.some((p) => p.tokens.includes(only)) || notPeople.has(only) || places.has(only) || (only.length > 2 && longerNames(people, only).length === 1)) continue
    if (!introducesOneName(text, run) && !speaksByOneName(text, run) && !livesByOneName(text, run, runs)) continue
    const tokens = [...(nameInHeadline(runs, only) ?? run.tokens)]
    people.push({ name: tokens.join(' '), tokens, aliases: new Set(), mentions: [] })
  }
  for (const { tokens, titles: before, start, end } of labels) {
    const known = people.filter((p) => (tokens.length > 1 ? sameName(p.tokens, tokens) : p.tokens.at(-1) === tokens[0] || p.tokens[0] === tokens[0]))
    const [only] = known
    const person = known.length === 1 && only !== undefined ? only : { name: tokens.length > 1 ? tokens.join(' ') : [...before, ...tokens].join(' '), tokens, aliases: new Set<string>(), mentions: [] }
    if (known.length === 0) people.push(person)
    if (known.length <= 1) add(person, start, end)
  }
  bindShortForms(text, runs.filter((run) => !full.includes(run) && run.block !== 'byline'), people, add)
  findHandles(text, people, add)
  mentions.sort((a, b) => a.start - b.start)
  for (const person of people) {
    person.mentions.sort((a, b) => a.start - b.start)
    describePerson(text, person, runs)
  }
  votePronouns(masked, blocks, people, mentions)
  return { all: people.filter((p) => p.mentions.length > 0).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)), mentions }
}

function isPerson(text: string, run: NameRun, bare: ReadonlyMap<string, number>): boolean {
  const [first, last] = [run.tokens[0] as string, run.tokens.at(-1) as string]
  const given = isGivenName(first)
  if (run.tokens.length > 4 || run.tokens.some((t) => /^\p{Lu}{2,}$/u.test(t) && !/^(II|III|IV)$/.test(t))) return false
  if (run.tokens.some((t, i) => notPeople.has(t) && !(given && (i === 0 || (i === run.tokens.length - 1 && surnamesToo.has(t)))))) return false
  if (!given && run.tokens.some((t) => places.has(t))) return false
  if (given && run.tokens.length === 2 && places.has(first) && places.has(last)) return false
  const before = text.slice(Math.max(0, run.start - 40), run.start)
  if (run.titles.length > 0) return true
  if (/\b(the|The)\s$/.test(before)) return false
  const after = text.slice(run.end, run.end + 30)
  const noun = /([\p{L}-]+),?\s$/u.exec(before)?.[1] ?? ''
  const said = /^,?\s(?:also |then |later )?([a-z]+)/.exec(after)?.[1] ?? ''
  const apposed = /^, (?:an?|her|his|their|my|our|the|su|mi|una?|el|la) (?:[\p{L}-]+ ){0,4}?([\p{L}-]+)(?=[,.;]|\s(?:who|for|of|at|in|de|del|que)\b)/u.exec(text.slice(run.end, run.end + 70))?.[1] ?? ''
  return given || (bare.get(last) ?? 0) > 0 || [sheNouns, heNouns, personNouns].some((nouns) => nouns.has(apposed)) || sheNouns.has(noun) || heNouns.has(noun) || personNouns.has(noun)
    || /^, (\d{2}\b|who\b|whose\b|an? \p{Ll}|of \p{Lu}|de \d{2} años|que \p{Ll})/u.test(after) || finiteSpeech.has(said)
    || /(?:^|[\s(])(?:said|says|told|asked|replied|answered|added|wrote|writes|named|called|quoth|dijo|dice|aseguró|explicó|cuenta|señaló|afirmó|declaró|añadió|respondió)\s$/.test(before)
    || (/(?:^|[\s”"])[—–-]{1,2}\s?$/.test(before.replace(/(?:\p{Lu}[\p{L}]*\.? )+$/u, '')) && /^(?:,|\s\(|\n|$)/.test(after))
    || /^:\s*["“«]/.test(after) || (run.block === 'heading' && /(?:^|\n)$/.test(before) && /^, \p{Ll}/u.test(after))
    || (/\p{Ll}, $/u.test(before) && /^(?:[,.;)]|$)/.test(after))
    || (/(?:^|[.?!”"]\s|\n)$/.test(before) && /^(?:[’']s [\p{Ll}]|,? (?:is|was|has|had|have|will|who|spoke|sat|stood|left|came|went|walked|served|took|remembers|remembered|sews|supports|opposed?s?)\b)/u.test(after))
    || /[,?!]["”’'] (?:said|says|asked|asks|replied|answered|added|wrote|recalled|explained|insisted|continued|joked|whispered|shouted|cried) $/.test(before)
}

/** `Ann Reed` and `Ann Reed Foster`, `Rosa Diaz` and `Rosa Maria Diaz`, `Ann R` and either. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long[0] === short[0] && short.length === 2 && /^\p{Lu}\.?$/u.test(short[1] as string)) return (long[1] as string).startsWith((short[1] as string).replace('.', ''))
  let at = 0
  for (const token of long) if (token === short[at]) at++
  if (at !== short.length) return false
  return long.length === short.length || long[0] === short[0] || long.at(-1) === short.at(-1)
}

function bindShortForms(text: string, runs: readonly NameRun[], people: readonly PersonFound[], add: (person: PersonFound, start: number, end: number) => void): void {
  const used = new Set(runs.filter((r) => r.tokens.length === 1 && !r.headline).map((r) => r.tokens[0]))
  const bound = new Map<string, PersonFound>()
  const inBodyFirst = [...runs].sort((a, b) => Number(a.headline) - Number(b.headline) || a.start - b.start)
  for (const run of inBodyFirst) {
    if (run.headline) {
      bindInHeadline(text, run, people, bound, add)
      continue
    }
    if (run.tokens.length > 1) continue
    const form = run.tokens[0] as string
    const borne = people.filter((p) => p.tokens.includes(form))
    const could = borne.length > 0 || form.length < 3 ? borne : longerNames(people, form)
    const introduced = could.filter((p) => p.mentions.some((m) => m.start < run.start))
    const near = introduced.length > 0 ? introduced : could
    const person = (near.length > 1 ? ofPronoun(text, run, near.filter((p) => p.tokens.at(-1) === form)) : undefined) ?? bound.get(form) ?? chooseBearer(form, near, used, run.start)
    if (person === undefined) continue
    if (run.titles.length === 0) bound.set(form, person)
    add(person, run.start, run.end)
  }
}

/** Whose given name a short form may stand for, where that is one person alone: `Ravi` for Ravindra. */
function longerNames(people: readonly PersonFound[], form: string): PersonFound[] {
  const longer = people.filter((p) => p.tokens.length > 1 && (p.tokens[0] as string).length > form.length && (p.tokens[0] as string).startsWith(form))
  return longer.length === 1 ? longer : []
}

/** `Doe, who is sixty, folded his hands`: the one of two who bear the surname whom the words right behind it fit. */
function ofPronoun(text: string, run: NameRun, could: readonly PersonFound[]): PersonFound | undefined {
  const word = /^[^.!?“”"\p{Lu}]{0,80}?(?<![\p{L}’'])(she|her|herself|he|his|himself)(?![\p{L}])/u.exec(text.slice(run.end, run.end + 100))?.[1]
  if (word === undefined || could.length < 2) return undefined
  const other = /^(?:she|her)/.test(word) ? 'he' : 'she'
  const fit = could.filter((p) => pronounOfGivenName(p.tokens[0] as string) !== other)
  return fit.length === 1 ? fit[0] : undefined
}

function chooseBearer(form: string, could: readonly PersonFound[], used: ReadonlySet<string | undefined>, at: number): PersonFound | undefined {
  const bySurname = could.filter((p) => p.tokens.at(-1) === form)
  const owners = bySurname.filter((p) => !p.tokens.slice(1, -1).some((t) => used.has(t)))
  const pool = owners.length > 0 ? owners : bySurname.length > 0 ? bySurname : could
  const lastBefore = (p: PersonFound) => Math.max(-1, ...p.mentions.filter((m) => m.start < at).map((m) => m.start))
  return [...pool].sort((a, b) => lastBefore(b) - lastBefore(a))[0]
}

function bindInHeadline(text: string, run: NameRun, people: readonly PersonFound[], bound: ReadonlyMap<string, PersonFound>, add: (person: PersonFound, start: number, end: number) => void): void {
  const words = text.slice(run.start, run.end)
  const taken: [number, number][] = []
  const forms = people.flatMap((person) => [person.name, ...person.aliases, ...shorter(person.tokens)].map((form) => ({ person, form })))
  const shorts = [...bound].map(([form, person]) => ({ person, form }))
  for (const { person, form } of [...forms, ...shorts].sort((a, b) => b.form.length - a.form.length)) {
    const at = words.search(new RegExp(`(?<![\\p{L}-])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'u'))
    if (at < 0 || taken.some(([s, e]) => at < e && at + form.length > s)) continue
    taken.push([at, at + form.length])
    add(person, run.start + at, run.start + at + form.length)
  }
}

function shorter([first, ...rest]: readonly string[]): string[] {
  return rest.flatMap((token) => [`${first} ${token}`, `${first} ${token[0]}`])
}

/** Account names made of a person's name: `@AnnReed`, `@RosaDiaz68`. */
function findHandles(text: string, people: readonly PersonFound[], add: (person: PersonFound, start: number, end: number) => void): void {
  for (const match of text.matchAll(/@([A-Za-z_]+)\d*/g)) {
    const handle = (match[1] as string).replaceAll('_', '').toLowerCase()
    const person = people.find((p) => p.tokens.length > 1 && [p.tokens.join(''), `${p.tokens[0]}${p.tokens.at(-1)}`, `${p.tokens[0]}${p.tokens[1]}`].some((n) => n.toLowerCase() === handle))
    if (person !== undefined) add(person, match.index, match.index + match[0].length)
  }
}
