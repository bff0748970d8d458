import { unproved } from '../../certainty/doubts-of-reading.ts'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'
import { acceptance, less, more, obstruction, role, weapon } from '../told/said-levels.ts'

const figure = `\\d{1,2}|${numberWords}`
const noUnit = '(?![\\s-]+(?:one|two|three|four|five|six|seven|eight|nine)\\b|[\\d.,]\\d|[\\s-]*(?:months?|years?|days?|percent|grams?|kilo\\w*|U\\.?S|§|criminal))'
const base = new RegExp(`\\bbase(?:\\s+(?:offense\\s+)?level)?\\b(?:(?!\\blevels\\b|\\d\\s*levels)[^.;]|\\.(?=\\S)){0,90}?(?<![\\d.(A-Z])\\b(?<value>${figure})\\b${noUnit}(?![A-Z]\\d|[\\s-]+levels?\\b|\\))`, 'i')
const starts = new RegExp(`\\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?)\\s+(?:out\\s+)?(?:at|with|from)\\s+(?:an?\\s+|the\\s+)?(?:base\\s+)?(?:offense\\s+)?(?:level\\s+)?(?:of\\s+)?(?<value>${figure})\\b${noUnit}`, 'i')
const counted = new RegExp(`\\b(?<value>${figure})(?:[\\s-]+(?:more|additional|further|extra|offense))?[\\s-]+(?:levels?|points?)\\b`, 'i')
const bare = new RegExp(`\\b(?:plus|minus|less|add(?:s|ed|ing)?|subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?|tak(?:e|es|ing)\\s+off|up|down|off|(?:reduc\\w*|lower\\w*|decreas\\w*|increas\\w*|rais\\w*)(?:\\s+(?:it|that|this|the\\s+level))?\\s+by)\\s+(?:by\\s+|another\\s+)?(?<value>${figure})\\b${noUnit}|\\b(?<given>${figure})\\s+(?:for|because|under)\\b|\\b(?:acceptance|role|obstruction|responsibility|weapon|firearm|gun)\\b[\\s,:–—-]+(?:minus\\s+|plus\\s+)?(?<named>${figure})\\b${noUnit}(?=\\W*$)|\\b(?<before>${figure})\\s+(?:off|down|up|more)\\b(?!\\s+to\\s+\\d)`, 'i')
const further = new RegExp(`\\b(?:(?:the\\s+)?third|(?:an?|one)\\s+(?:additional|extra|more|further))\\s+(?:level|point)\\b`, 'i')
/** What is asked for, doubted or refused adds and takes off nothing. */
const open = /\b(?:ask(?:s|ed|ing)?|request\w*|argu\w+|object\w*|seek\w*|sought|contend\w*|propos\w+|if|would|whether|could|might|denied|deny|not|no|without|never|withdr\w+|overrul\w+|sustain\w*|criminal\s+history|points?\s+(?:for|under)\s+(?:the\s+)?(?:prior|offense\s+while))\b/i
const undisputed = /\b(?:no|not)\s+(?:in\s+)?(?:dispute|objection|question|disagreement|disputed|contested)\b/gi
const parts = [['role', role], ['obstruction', obstruction], ['acceptance', acceptance], ['weapon', weapon], ['weapon', /\b(?:firearm|gun|weapon)s?\b/i]] as const

interface Change {
  readonly part: 'role' | 'obstruction' | 'acceptance' | 'weapon' | 'other'
  readonly levels: number
  readonly spot: Spot
}

/** The pieces of a sentence, each with what it adds or takes off: `plus two for the gun, minus three for acceptance`. */
function pieces(sentence: Spot): Spot[] {
  const out: Spot[] = []
  let start = sentence.start
  for (const mark of wordsAt(sentence).matchAll(/[,;:]\s+(?:and\s+|then\s+|but\s+)*|\s+and\s+(?=(?:then\s+)?(?:plus|minus|less|add|subtract|two|three|four|one|another|I\s)\b)/gi)) {
    out.push({ ...sentence, start, end: sentence.start + mark.index })
    start = sentence.start + mark.index + mark[0].length
  }
  return [...out, { ...sentence, start }]
}

function change(spot: Spot, sentence: Spot): Change[] {
  const words = wordsAt(spot).replace(/\s+/g, ' ').replace(undisputed, '')
  const hit = counted.exec(words) ?? bare.exec(words)
  const count = parseCount(hit?.groups?.['value'] ?? hit?.groups?.['before'] ?? hit?.groups?.['given'] ?? hit?.groups?.['named'] ?? '-')
  if (hit === null || count === undefined || count === 0 || count > 20 || open.test(words) || /\bbase\b|\btotal\b|\bcategory\b/i.test(words)) return []
  const whole = wordsAt(sentence).replace(/\s+/g, ' ')
  const named = parts.filter(([, about]) => about.test(words)).map(([part]) => part)
  const all = new Set(named.length > 0 ? named : parts.filter(([, about]) => about.test(whole)).map(([part]) => part))
  const part = all.size === 1 ? [...all][0] : all.size === 0 ? 'other' : undefined
  if (part === undefined) return []
  const [up, down] = [more.test(words) || /\b(?:up|another|additional)\b/i.test(words), less.test(words) || /\bdown\b|\bless\b|\bminus\b/i.test(words)]
  const lowers = part === 'acceptance' || (part === 'role' && /\bminor|\bminimal|\bmitigating/i.test(words)) || (down && !up)
  if (part === 'other' && up === down) return []
  return [{ part, levels: lowers ? -count : count, spot }]
}

/** The levels of the computation as a court or the probation office speaks them, piece by piece; without a doubt where they come to a figure that is said behind them, or to the total that was found. */
export function heardLevels(places: readonly Spot[], found: unknown): Found[] {
  const changes = once(sentencesOf(places).flatMap((sentence) => pieces(sentence).flatMap((piece) => change(piece, sentence))))
  const added = changes.reduce((all, { levels }) => all + levels, 0)
  const first = baseOf(places) ?? (typeof found === 'number' && changes.length > 0 ? levelBefore(places, changes, found - added) : undefined)
  const level = first && parseCount(wordsAt(first))
  const sum = (level ?? 0) + added
  const third = changes.some(({ part, levels }) => part === 'acceptance' && levels === -2) && findAll(places, further).length > 0
  const total = level === undefined || changes.length === 0 ? undefined : totalOf(places, changes, sum) ?? (third ? totalOf(places, changes, sum - 1) : undefined)
  const is = (part: Change['part']): readonly Change[] => changes.filter((one) => one.part === part)
  const value = total === undefined ? sum : parseCount(wordsAt(total)) ?? sum
  const taken = is('acceptance').reduce((all, { levels }) => all + levels, value === sum ? 0 : -1)
  const read = [
    ...fact('guideline.baseLevel', level, first),
    ...one('guideline.roleLevels', is('role'), (levels) => (Math.abs(levels) <= 4 ? levels : undefined)),
    ...one('guideline.obstruction', is('obstruction'), (levels) => (levels === 2 ? true : undefined)),
    ...one('guideline.weapon', is('weapon'), (levels) => (levels === 2 ? true : undefined)),
    ...fact('guideline.acceptanceLevels', [-2, -3].includes(taken) ? taken : undefined, is('acceptance')[0]?.spot),
  ]
  if (total === undefined && value !== found) return read.map((each) => ({ ...each, flags: unproved }))
  return [...read, ...fact('guideline.totalLevel', value, total)]
}

/** The base level where all that is called so is the same. */
function baseOf(places: readonly Spot[]): Spot | undefined {
  const bases = [...findAll(places, base), ...findAll(places, starts)].filter((hit) => !open.test(hit.words.replace(/\s+/g, ' ').replace(undisputed, '')))
  const levels = new Set(bases.map((hit) => parseCount(hit.get('value'))))
  const [only] = levels
  return levels.size === 1 && only !== undefined && only >= 4 && only <= 43 ? bases[0]?.at('value') : undefined
}

/** A level said before the changes from which they lead to the total. */
function levelBefore(places: readonly Spot[], changes: readonly Change[], level: number): Spot | undefined {
  const at = changes[0]?.spot
  return findAll(places, wholeLevel).find((hit) => at !== undefined && hit.page === at.page && hit.end <= at.start && parseCount(hit.get('value')) === level)?.at('value')
}

/** What is said twice, by the officer and by the court or over the end of a page, counts once; acceptance may be two levels and then the third. */
function once(changes: readonly Change[]): Change[] {
  const isSame = (a: Change, b: Change): boolean => a.part === b.part && a.levels === b.levels && (a.part !== 'other' || wordsAt(a.spot).replace(/\s+/g, ' ') === wordsAt(b.spot).replace(/\s+/g, ' '))
  return changes.filter((one, i) => changes.findIndex((other) => isSame(one, other)) === i)
}

function one(path: string, changes: readonly Change[], read: (levels: number) => unknown): Found[] {
  const [only, more] = changes
  return only === undefined || more !== undefined ? [] : fact(path, read(only.levels), only.spot)
}

/** A figure that may be the whole level, by the words before it. */
export const wholeLevel = new RegExp(`\\b(?:stipulat\\w+|agree\\w*|total|final|adjusted|combined|brings?|bringing|leaves?|leaving|puts?|gets?|comes?|coming|arriv\\w+|land\\w*|result\\w*|makes?|making|yields?|equals?|net|end\\s+up|takes?|level|so|is)\\b[^.;\\d]{0,50}?\\b(?<value>${figure})\\b${noUnit}(?![\\s-]+(?:more\\s+)?(?:levels|points?)\\b|[\\s-]+level\\s+(?:reduc|increas|enhanc|decreas))`, 'i')

/** Where the sum of the levels is said, at the last of them or behind it. */
function totalOf(places: readonly Spot[], changes: readonly Change[], sum: number): Spot | undefined {
  const last = changes.at(-1)?.spot
  const at = last === undefined ? -1 : places.findIndex((place) => place.page === last.page && place.start <= last.start && place.end >= last.end)
  return findAll(places.slice(Math.max(0, at)), wholeLevel).find((hit) => parseCount(hit.get('value')) === sum && (hit.page !== last?.page || hit.end > last.end))?.at('value')
}
