import type { Block } from './blocks.ts'
import { spanishOpeners } from './spanish.table.ts'
import { notPeople, openers, places, titles } from './name-words.table.ts'

/** Capitalised words in a row, without titles before them and without a possessive ending. */
export interface NameRun {
  readonly start: number
  readonly end: number
  readonly tokens: readonly string[]
  /** The titles that stood before, in order: `President`, `Attorney General`. */
  readonly titles: readonly string[]
  /** The kind of block it stands in. */
  readonly block: Block['kind']
  /** Every long word around it has a capital too, so capitals prove nothing. */
  readonly headline: boolean
}

const word = /(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*\.?|[\p{Lu}]\./gu
const particle = /^ (?:de|de la|del|van|von|van der|bin|ibn|al|da|dos|la|le|st\.) (?=\p{Lu})/u
const suffixes = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV'])

/** `Cecil Frame, former judge`: a line that signs what stands above it. */
const signature = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, \p{Ll}/u

/** `She’d`, `We’ll`: a pronoun with its verb. */
const contracted = /^(?:She|He|We|They|You|It|There|That|What|Who|Here|Where|How)[’'](?:d|ll|ve|re|s|m)$/

/** The runs of capitalised words of an article, in order. */
export function nameRuns(text: string, blocks: readonly Block[], spanish: boolean): NameRun[] {
  const runs: NameRun[] = []
  const titlesAlone: NameRun[] = []
  for (const block of blocks) {
    if (block.kind === 'credit') continue
    const words = text.slice(block.start, block.end)
    const headline = block.kind === 'heading' && allCapitals(words) && !signature.test(words)
    let current: { start: number; end: number; tokens: string[] } | undefined
    const flush = () => {
      if (current !== undefined) pushRun(runs, titlesAlone, text, current, block.kind, headline)
      current = undefined
    }
    for (const match of words.matchAll(word)) {
      let token = match[0]
      const start = block.start + match.index
      if (text[start - 1] === '@' || /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue
      const possessive = /[’'‘]s$/.exec(token)
      if (possessive) token = token.slice(0, -possessive[0].length)
      if (token.endsWith('.') && !/^(\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Jr|Sr|St|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Rev|Lt|Sgt|Col|Capt|Gen|Prof|Msgr|Fr|Hon)\.$/u.test(token)) token = token.slice(0, -1)
      const between = current === undefined ? '' : text.slice(current.end, start)
      const joins = between === ' ' || (between === ', ' && suffixes.has(token)) || particle.test(`${between}X`)
      const opens = contracted.test(match[0]) || openers.has(token) || openers.has(match[0]) || (spanish && spanishOpeners.has(token))
      if (!joins || opens) flush()
      if (opens) continue
      current ??= { start, end: start, tokens: [] }
      current.tokens.push(...(joins && particle.test(`${between}X`) ? [between.trim()] : []), token)
      current.end = start + token.length
      const next = text.slice(current.end, current.end + 2)
      if (possessive || /^[’'‘]/.test(next)) flush()
    }
    flush()
  }
  // `Pope said`, where the article told of Raymond Pope.
  const surnames = new Set(runs.filter(({ tokens }) => tokens.length > 1).map(({ tokens }) => tokens.at(-1)))
  return [...runs, ...titlesAlone.filter(({ tokens }) => surnames.has(tokens[0]))].sort((a, b) => a.start - b.start)
}

function pushRun(runs: NameRun[], titlesAlone: NameRun[], text: string, run: { start: number; end: number; tokens: string[] }, block: Block['kind'], headline: boolean): void {
  let { start } = run
  const tokens = [...run.tokens]
  const before: string[] = []
  const lastTitle = tokens.findLastIndex((token, i) => i < tokens.length - 1 && titles.has(token))
  if (lastTitle > 0 && tokens.slice(0, lastTitle).some((token) => notPeople.has(token) || places.has(token))) {
    const dropped = tokens.splice(0, lastTitle)
    start += dropped.join(' ').length + 1
    // A district’s attorney prosecutes; nobody’s lawyer is meant.
    if (tokens[0] === 'Attorney' && dropped.some((token) => /^(?:U\.S\.|District|County|State|Commonwealth)$/.test(token.replace(/[’']s$/, '')))) before.push('Prosecutor')
  }
  while (tokens.length > 0 && titles.has(tokens[0] as string)) {
    const title = tokens.shift() as string
    if (before[0] !== 'Prosecutor') before.push(title)
    start = text.indexOf(tokens[0] ?? '', start + title.length)
  }
  if (tokens.length === 0) {
    if (before.length === 1) titlesAlone.push({ start: run.start, end: run.end, tokens: before, titles: [], block, headline })
    return
  }
  if (tokens.length === 1 && before.length === 0 && notPeople.has(tokens[0] as string)) return
  runs.push({ start, end: run.end, tokens, titles: before, block, headline })
}

function allCapitals(words: string): boolean {
  const long = words.match(/[\p{L}’']{4,}/gu) ?? []
  return long.length > 0 && long.filter((w) => /^\p{Lu}/u.test(w)).length / long.length > 0.7
}
