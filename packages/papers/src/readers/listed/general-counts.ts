import type { Flag, Page } from '@lenity/casefile'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import { blocksOf, linesIn, sentencesAsLines, type Block, type Line } from '../../reading/passages.ts'
import { personName } from '../../reading/names.ts'
import type { Found } from '../../reading/propose.ts'
import { repeatedItems, type Weighed } from '../../reading/repeated-items.ts'
import type { Spot } from '../../reading/spot.ts'
import { parseStatute, statute } from '../../reading/statutes.ts'
import { parseTerm, term } from '../../reading/terms.ts'
import { crime } from '../priors/prior-offense.ts'
import { isBehindSupervision, minimumSaid, monthsOfMinimum } from '../told/said-minimums.ts'
import { charges } from './told-charges.ts'

/** A count as its item tells it. */
interface Parts {
  readonly number: string | undefined
  /** Whether a word says that the number is of a count. */
  readonly isTold: boolean
  /** Whether its number is told so, and its offense. */
  readonly isWhole: boolean
  readonly found: readonly Found[]
}

const cited = new RegExp(statute, 'gi')
const counted = new RegExp(`\\b(?:counts?|cts?\\.?)(?:\\s*\\(s\\))?\\s*(?:of\\s+conviction\\s*)?(?:no\\.?\\s*|number\\s*|#\\s*)?[:.–—-]?\\s*(?<number>${countList})`, 'gi')
const sign = '\\s*(?::|\\.{3,}|…|[–—-](?=\\s))[\\s.…]*'
const named = new RegExp(`(?:^|\\n|\\s{2}|[.;|])\\W{0,3}(?:(?:nature|description)\\s+of\\s+(?:the\\s+)?(?:offense|charge|count|crime)|offenses?(?:\\s+(?:of\\s+conviction|charged|description))?|charges?|crimes?|description|title\\s+of\\s+offense|convicted\\s+of)${sign}`, 'i')
const held = new RegExp(`(?:^|\\n|\\s{2}|[.;|])\\W{0,3}(?:(?:prison\\s+|custodial\\s+)?(?:term|sentence)(?:\\s+(?:imposed|of\\s+imprisonment|on\\s+this\\s+count))?|sentenced(?:\\s+to)?|disposition|result|imprisonment|custody|confinement)${sign}(?:(?:guilty|convicted|sentenced|plea)\\s*[;:,.]?\\s*){0,2}(?<value>${term})(?!['’]?\\s+(?:of\\s+)?(?:probation|supervis))`, 'i')
const least = new RegExp(`(?:^|\\n|\\s{2}|[.;|(,])\\W{0,3}(?:mandatory\\s+|statutory\\s+)*min(?:imum|\\.)(?:\\s+(?:mandatory|term|sentence|penalty|imprisonment))*${sign}(?:(?<none>none\\b|0\\b|n/?a\\b|no\\s+minimum)|(?<value>${term}))`, 'i')
const leastSaid = new RegExp(minimumSaid, 'i')
/** What no name of an offense has: the words with which a grand jury tells what was done. */
const telling = /\b(?:knowingly|intentionally|willfully|defendants?|grand\s+jury|did|persons\s+known|within\s+the|detectable)\b/i
/** With what a name of an offense begins that no label tells: not with what was done, nor with a line of its middle. */
const opening = /^(?:(?!(?:possess|distribute|manufacture|commit|sell|deliver|traffick|driv|drugs?|narcotics?|cocaine|heroin|mari[jh]uana|methamphetamine|substances?|controlled|criminal|weapon|failure)\b)[a-z'’]+)/i
const kinds = /^(?:using?|wire|mail|bank|armed|aggravated|money|health|access|false|illegal|alien|felony|tax|hobbs|racketeer\w*|rico|continuing|maintaining|aiding|engaging|dealing|making|transport\w*|production|receipt|hostage|carjacking|social|securities|computer|conduct\w*)\b/i
/** A line that ends so goes on in the next. */
const goesOn = /(?:\b(?:to|of|or|and|with|a|an|the|in|for|by|more|less|intent|during|drug|possess|distribute)|[-,])\s*$/i
const labelLine = /^\W{0,3}[A-Z][\w #/'’&.()-]{1,40}?\s*(?::|\.{3}|…)/
const noName = /^(?:counts?\b|cts?\b|title\b|section|statut|in\s+violation|the\s+defendant|defendant\b|term\b|sentence|class\b|none\b|minimum|maximum|guilty|plea\b|not\s|count\b|u\.?s\.?c|violation\b|offense\b|date\b|disposition|imprisonment|custody|and\b|or\b|to\b|of\b)|\b(?:docket|court|judge|clerk|attorney|report|criminal\s+(?:case|history|division|no\b|number))\b/i

const nameEnds = new RegExp(`\\s*(?:${statute}|,?\\s*(?:all\\s+)?(?:in\\s+violation|contrary\\s+to|a\\s+violation)\\b|[;(|]|\\.\\s|\\.$|\\s[–—-]\\s|\\s{2,}|,\\s+(?:as\\s+charged|title|section)\\b|\\n\\n)`, 'i')
const lawOrTerm = new RegExp(`^\\W{0,3}(?:${statute}|${term})`, 'i')
const anyLaw = new RegExp(statute, 'i')
const anyTerm = new RegExp(term, 'gi')
/** So many pieces of an item are looked at for its offense, and no count of a list takes more signs. */
const mostPieces = 14
const longestCount = 4000

/** Counts of a list nobody knows the form of, each with the law, the offense, and the term or least term told beside them. */
export function generalCounts(places: readonly (Page | Spot)[], tells: 'terms' | 'minimums' | 'neither'): Found[] {
  const spots = places.map((place): Spot => ('text' in place ? { page: place, start: 0, end: place.text.length } : place))
  const lines = about(linesIn(spots))
  const inLines = repeatedItems(lines, [new RegExp(`^(?:${statute})`, 'i'), /^(?:in\s+)?count\b/i, /^(?:charge|offense)s?\s*[:.]/i], [new RegExp(counted.source, 'i'), new RegExp(statute, 'i')], (item, heads) => weigh(item, heads, tells))
  const told = sentencesOfCounts(spots, tells)
  const items = told.score >= inLines.score ? told.items : inLines.items
  const once = new Map<string, Parts>()
  // Where counts have numbers, a law beside none is of something else.
  const isNumbered = items.some(({ number }) => number !== undefined)
  items.forEach((item, i) => {
    if (isNumbered && item.number === undefined) return
    const key = item.number === undefined ? `without ${i}` : countKey(item.number)
    if (!once.has(key)) once.set(key, item)
  })
  const counts = [...once.values()]
  const isSure = isInOrder(counts)
  return counts.flatMap(({ isWhole, found }, i) => (isWhole || isSure ? found : withDoubt(found)).map((one) => ({ ...one, path: `conviction.counts.${i}.${one.path}` })))
}

const ofCount = new RegExp(`^\\W*(?:(?:[A-Z\\d]{1,4}[.)]\\s+)?(?:[A-Z][A-Za-z ]{2,30}[.:]\\s+)?)?(?:(?:in|as\\s+to|under)\\s+)?counts?\\s+${countList}`, 'i')

/** Counts of prose, each in a sentence that begins with its number. */
function sentencesOfCounts(places: readonly Spot[], tells: 'terms' | 'minimums' | 'neither'): { readonly items: readonly Parts[]; readonly score: number } {
  const read = sentencesAsLines(places).filter(({ text }) => ofCount.test(text)).map((line) => weigh([line], [], tells)).filter(({ value, score }) => score > 0 && value.isTold)
  const numbers = read.map(({ value }) => countKey(value.number ?? ''))
  return new Set(numbers).size === numbers.length ? { items: read.map(({ value }) => value), score: read.reduce((sum, { score }) => sum + score, 0) } : { items: [], score: -1 }
}

/** Whether several counts each have a number beside a word for a count, and stand in the order of these: then a list has been read, though no offense is named in it. */
function isInOrder(counts: readonly Parts[]): boolean {
  const numbers = counts.map(({ number, isTold }) => (isTold ? Number.parseInt(countKey(number ?? ''), 10) : Number.NaN))
  return counts.length > 1 && numbers.every((number, i) => i === 0 ? number >= 1 : number > (numbers[i - 1] ?? 0))
}

const before = 4
const behind = 8

/** The lines from shortly before the first law to shortly behind the last. */
function about(lines: readonly Line[]): Line[] {
  const laws = lines.flatMap(({ text }, i) => (anyLaw.test(text) ? [i] : []))
  const [first, last] = [laws[0], laws.at(-1)]
  return first === undefined || last === undefined ? [] : lines.slice(Math.max(0, first - before), last + behind)
}

const none: Parts = { number: undefined, isTold: false, isWhole: false, found: [] }

function weigh(lines: readonly Line[], heads: readonly Line[], tells: 'terms' | 'minimums' | 'neither'): Weighed<Parts> {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > longestCount) return { value: none, score: -0.3 }
  const blocks = blocksOf(lines, heads)
  const laws = blocks.flatMap((block) => [...block.text.matchAll(cited)].filter((hit) => charges(hit[0])).map((hit) => ({ block, hit, read: parseStatute(hit[0]) })))
  const [law] = laws
  if (law?.read === undefined) return { value: none, score: -0.3 }
  const several = new Set(laws.map(({ read }) => read?.statute)).size - 1
  if (several > 1) return { value: none, score: -2.5 * several }
  const numbers = numbersOf(blocks)
  const [number] = numbers
  if (hasHeadWithin(lines) || isOfBefore(number, law)) return { value: none, score: -0.3 }
  const offense = offenseOf(blocks)
  const lawAt = law.block.spot(law.hit.index, law.hit.index + law.hit[0].length)
  const timed = tells === 'terms' ? termOf(blocks, held, 'term') : tells === 'minimums' ? leastOf(blocks) : []
  const twice = several + Math.max(0, new Set(numbers.map(({ text }) => countKey(text))).size - 1)
  const isDropped = blocks.some(({ text }) => /\bdismiss|\bnolle\b|\bacquit|\bnot\s+guilty|\bcomplaint\b/i.test(text))
  if (isDropped) return { value: none, score: -0.3 }
  const many = 1 + (number ? 1 : 0) + (offense ? 1 : 0) + (timed.length > 0 ? 0.5 : 0)
  return {
    value: {
      number: number?.text,
      isTold: number?.isTold === true,
      isWhole: number?.isTold === true && (offense !== undefined || (several === 0 && twice === 0 && isPaired(number, law))),
      found: [
        ...fact('number', number?.text, number?.spot), ...fact('statute', law.read.statute, lawAt),
        ...fact('penalty', law.read.penalty, lawAt),
        ...fact('description', offense?.text, offense?.spot), ...timed,
      ],
    },
    score: many < 2 ? -0.3 : (number ? many : many / 2) - 2.5 * twice,
  }
}

interface Law {
  readonly block: Block
  readonly hit: RegExpExecArray
}

const alone = new RegExp(`^\\W*(?:counts?|cts?\\.?)\\s+(?:no\\.?\\s*|number\\s*)?${countList}\\W*$`, 'i')

/** Whether the head of a count stands alone on a line of an item behind others: with it the next begins. */
function hasHeadWithin(lines: readonly Line[]): boolean {
  return lines.some(({ row, text }, i) => i > 0 && row.length === 1 && alone.test(text))
}

const namedCharge = /^\s+[A-Z][^;():.]{4,100}\((?:counts?|cts?)\.?\s*$/i

/** The number of a count and, in its line, a label that names nothing but a section. */
const labelledLaw = /^\S+[^\S\n]+(?:(?:U\.?[^\S\n]?S\.?(?:[^\S\n]?C\.?|[^\S\n]+Code)?|United[^\S\n]+States[^\S\n]+Code|titles?|sections?|statutes?|statutory|citations?|code|law|violated|and|&|of|\/)[^\S\n]*)+[:.…–—-]+[^\S\n]*$/i

/** Whether number and law are one count's by what stands between them: the charge, with the number in brackets behind it, or the label of the law. */
function isPaired(number: Words, { block, hit }: Law): boolean {
  return number.block === block && number.at !== undefined && (namedCharge.test(block.text.slice(hit.index + hit[0].length, number.at)) || labelledLaw.test(block.text.slice(number.at, hit.index)))
}

/** Whether an item's number stands in brackets behind words and before its law: it is that of the count before. */
function isOfBefore(number: Words | undefined, { block, hit }: Law): boolean {
  if (number?.isTold !== true || number.block !== block || (number.at ?? 0) > hit.index) return false
  const [before, after] = [block.text.slice(0, number.at), block.text.slice(number.at)]
  return /\([^()]*$/.test(before) && (/[A-Za-z][\s\S]*\(/.test(before) ? /^[^()]*\)/ : /^[^()]*\)\s*[;,.]/).test(after)
}

const partly: readonly Flag[] = [{ reason: 'ambiguous', says: 'Not every part of this count was found, or its number stands beside no word for a count: compare it with the page.' }]

function withDoubt(found: readonly Found[]): readonly Found[] {
  return found.map((one) => ({ ...one, flags: [...(one.flags ?? []), ...partly] }))
}

interface Words {
  readonly text: string
  readonly spot: Spot
  /** Of a number, whether a word says that it is of a count. */
  readonly isTold?: boolean
  /** Where in which column of its item it stands. */
  readonly block?: Block
  readonly at?: number
}

function numbersOf(blocks: readonly Block[]): Words[] {
  const told = blocks.flatMap((block) => [...block.text.matchAll(counted)].flatMap((hit): Words[] => {
    const words = hit.groups?.['number'] ?? ''
    const all = parseCounts(words)
    const at = hit.index + hit[0].length - words.length
    return all?.length === 1 ? [{ text: all[0] as string, spot: block.spot(at, at + words.length), isTold: true, block, at }] : []
  }))
  if (told.length > 0) return told
  const under = blocks.filter(({ head, text }) => /\b(?:counts?|cts?)\b/i.test(head) && text.length < 8).flatMap((block) => {
    const all = parseCounts(block.text.trim())
    return all?.length === 1 ? [{ text: all[0] as string, spot: block.spot(0, block.text.length), isTold: true }] : []
  })
  if (under.length > 0) return under
  return blocks.slice(0, 1).flatMap((block) => {
    const hit = new RegExp(`^\\W{0,2}(?:(?:charge|offense|item)\\s*)?(?:no\\.?\\s*|#\\s*|number\\s*)?(?<number>${countList})(?=[.):\\s–—-]|$)`, 'i').exec(block.text)
    const words = hit?.groups?.['number'] ?? ''
    const all = parseCounts(words)
    return hit && all?.length === 1 ? [{ text: all[0] as string, spot: block.spot(hit.index, hit.index + hit[0].length), isTold: false }] : []
  })
}

/** The offense behind its label, under its head, else the first words that name a crime. */
function offenseOf(blocks: readonly Block[]): Words | undefined {
  for (const block of blocks) {
    const hit = named.exec(block.text)
    const found = hit && nameFrom(block, hit.index + hit[0].length)
    // Behind the heading of the charges the person may be named first.
    if (found && (crime.test(found.text) || personName(found.text.split(/\s(?:will|shall|agrees|is|has|was)\s/)[0] ?? '') === undefined)) return found
  }
  for (const block of blocks) {
    const found = /\b(?:offense|charge|crime|nature|description)/i.test(block.head) ? nameFrom(block, 0) : undefined
    if (found && (crime.test(found.text) || /^[A-Z].*\s/.test(found.text)) && !telling.test(found.text)) return found
  }
  for (const block of blocks) {
    const laws = [...block.text.matchAll(cited)]
    for (const begin of [...block.text.matchAll(/(?:^|[\n:.,;(–—-]\s*|\s{2,}|\b(?:charges?|charged\s+with|(?:offense|crime|charge|count|convicted|guilty)\s+of|to\s+wit)\s+)(?=[A-Za-z])/g)].slice(0, mostPieces)) {
      const at = begin.index + begin[0].length
      if (laws.some((law) => law.index < at && at < law.index + law[0].length) || (begin[0].startsWith('\n') && goesOn.test(block.text.slice(0, begin.index)))) continue
      const found = nameFrom(block, at)
      if (found && isNamed(found.text)) return found
    }
  }
  return undefined
}

/** Whether words that no label calls an offense name one. */
function isNamed(text: string): boolean {
  const [first = ''] = opening.exec(text) ?? []
  return crime.test(text) && !telling.test(text) && first !== '' && (crime.test(first) || kinds.test(first))
}

function nameFrom(block: Block, start: number): Words | undefined {
  const [top = '', ...below] = block.text.slice(start, start + 240).split('\n')
  const stop = below.findIndex((line) => labelLine.test(line) || noName.test(line) || lawOrTerm.test(line))
  const all = [top, ...below.slice(0, stop < 0 ? below.length : stop)].join('\n')
  const lead = /^[\s(“"]*/.exec(all)?.[0].length ?? 0
  const end = nameEnds.exec(all.slice(lead))
  const text = all.slice(lead, lead + (end?.index ?? all.length)).replace(/[\s,;:.(\]–—-]+$/, '')
  if (text.length < 5 || text.length > 160 || noName.test(text) || !/^[A-Za-z]/.test(text) || !/[A-Za-z]{4}/.test(text)) return undefined
  return { text: text.replace(/\s+/g, ' '), spot: block.spot(start + lead, start + lead + text.length) }
}

function termOf(blocks: readonly Block[], pattern: RegExp, path: string): Found[] {
  for (const block of blocks) {
    const hit = pattern.exec(block.text) ?? (/\b(?:term|sentence|imprisonment|custody|months|disposition|result)\b/i.test(block.head) ? new RegExp(`^\\W*(?:(?:guilty|convicted|sentenced|plea)\\s*[;:,.]?\\s*){0,2}(?<value>${term})`, 'i').exec(block.text) : null)
    const value = hit?.groups?.['value']
    const read = value === undefined ? undefined : parseTerm(value)
    if (hit && value !== undefined && read) return fact(path, read.term, block.spot(hit.index + hit[0].length - value.length, hit.index + hit[0].length), read.check)
  }
  const said = termOfCustody(blocks, path)
  if (said.length > 0) return said
  const all = blocks.flatMap((block) => [...block.text.matchAll(anyTerm)].map((hit) => ({ block, hit })))
  const [only] = all
  if (only === undefined || all.length > 1 || blocks.some(({ text }) => /\b(?:max|min|supervis|probation|statut|not\s+(?:more|less)|up\s+to)/i.test(text))) return []
  if (/\d\s*(?:to|-|–|—)\s*$/i.test(only.block.text.slice(0, only.hit.index))) return []
  const read = parseTerm(only.hit[0])
  return fact(path, read?.term, only.block.spot(only.hit.index, only.hit.index + only.hit[0].length), read?.check).map((one) => ({ ...one, flags: partly }))
}

const custody = '(?:C?BOP|imprison\\w*|custody|confine\\w*|incarcerat\\w*|committed)'
const ofCustody = new RegExp(`\\b${custody}(?:\\s+(?:to|for|of|a|an|term|total|the|in|BOP|bureau|prisons|custody))*\\s*[:,–-]?\\s*(?<value>${term})(?!['’]?[^\\S\\n]+(?:(?:of|on|in)\\s+)*(?:T?SR\\b|supervis\\w*(?:\\s+release)?|probation)(?!\\s*[:\\d]))|(?<before>${term})['’]?,?\\s+(?:(?:of|in|to|the)\\s+)*${custody}(?![a-z])`, 'gi')
/** What is no term that was imposed. */
const allowed = /\b(?:max\w*|min\w*|statut\w*|range|up\s+to|not\s+(?:more|less)\s+than|at\s+least|suspended)\b[^.;]{0,30}$/i

/** The one term that the words of a count give to custody, where others are of supervision. */
function termOfCustody(blocks: readonly Block[], path: string): Found[] {
  const said = blocks.flatMap((block) => [...block.text.matchAll(ofCustody)].filter((hit) => !allowed.test(block.text.slice(0, hit.index + (hit.groups?.['before'] === undefined ? hit[0].indexOf(hit.groups?.['value'] ?? '') : 0)))).flatMap((hit) => {
    const words = hit.groups?.['value'] ?? hit.groups?.['before'] ?? ''
    const read = parseTerm(words)
    const at = hit.index + hit[0].indexOf(words)
    return read === undefined ? [] : [{ read, spot: block.spot(at, at + words.length) }]
  }))
  const [only] = said
  return only !== undefined && new Set(said.map(({ read }) => read.term)).size === 1 && !blocks.some(({ text }) => /\bsuspended\b/i.test(text)) ? fact(path, only.read.term, only.spot, only.read.check) : []
}

function leastOf(blocks: readonly Block[]): Found[] {
  for (const block of blocks) {
    const hit = least.exec(block.text) ?? leastSaid.exec(block.text) ?? (/\bmin/i.test(block.head) && !/max/i.test(block.head) ? new RegExp(`^\\W*(?:(?<none>none\\b|0\\b)|(?<value>${term}))`, 'i').exec(block.text) : null)
    if (!hit || isBehindSupervision(block.text.slice(0, hit.index))) continue
    const months = monthsOfMinimum((group) => hit.groups?.[group] ?? '')
    if (months !== undefined && months !== 'life') return fact('statedMinimum', months, block.spot(hit.index, hit.index + hit[0].length))
  }
  return []
}

const path = /^conviction\.counts\.(\d+)\.(.+)$/
const fieldOf = (one: Found): string => path.exec(one.path)?.[2] ?? ''

function itemsOf(found: readonly Found[]): Found[][] {
  const items = new Map<string, Found[]>()
  for (const one of found) {
    const [, item] = path.exec(one.path) ?? []
    if (item !== undefined) items.set(item, [...(items.get(item) ?? []), one])
  }
  return [...items.values()]
}

function valueOf(mine: readonly Found[], field: string): string | undefined {
  const value = mine.find((one) => fieldOf(one) === field)?.value
  return typeof value === 'string' ? value : undefined
}

/** How many counts were read with number and law. */
function whole(items: readonly (readonly Found[])[]): number {
  return items.filter((mine) => valueOf(mine, 'number') !== undefined && valueOf(mine, 'statute') !== undefined).length
}

const twoReadings: readonly Flag[] = [{ reason: 'ambiguous', says: 'The list of counts can be read in two ways, of which each gives this count another law: compare it with the page.' }]

/**
 * The counts as they were found, each with what the list tells of a count of the same number and law; or those of the list where it has more with number
 * and law, each with what was found besides. What the two readings say otherwise of one count waits for a person.
 */
export function betterCounts(found: readonly Found[], general: readonly Found[]): readonly Found[] {
  const [own, listed] = [itemsOf(found), itemsOf(general)]
  const [base, added] = whole(listed) > whole(own) ? [listed, own] : [own, listed]
  const merged = base.flatMap((mine, i) => {
    const number = valueOf(mine, 'number')
    const same = number === undefined ? [] : (added.find((other) => countKey(valueOf(other, 'number') ?? '') === countKey(number)) ?? [])
    const [law, other] = [valueOf(mine, 'statute'), valueOf(same, 'statute')]
    const isOther = law !== undefined && other !== undefined && law !== other
    const has = new Set(mine.map(fieldOf))
    const all = isOther ? (base === listed ? mine.map((one) => ({ ...one, flags: [...(one.flags ?? []), ...twoReadings] })) : mine) : [...mine, ...same.filter((one) => !has.has(fieldOf(one)))]
    return all.map((one) => ({ ...one, path: one.path.replace(/\.\d+\./, `.${i}.`) }))
  })
  return [...found.filter((one) => !path.test(one.path)), ...merged]
}
