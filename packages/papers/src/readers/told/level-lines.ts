import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount, parseLevels } from '../../reading/figures.ts'
import { linesIn, type Line } from '../../reading/passages.ts'
import type { Found } from '../../reading/propose.ts'
import { spanOf, trimSpot, wordsAt, type Spot } from '../../reading/spot.ts'

type Part = 'base' | 'role' | 'obstruction' | 'acceptance' | 'weapon' | 'other'

const total = /\b(?:total|subtotal|sub-total|final|adjusted|combined|greater|range|category|history)\b/i
const names: readonly (readonly [Part, RegExp])[] = [
  ['acceptance', /\baccept(?:ance|ing|ed)\b|3E1\.1(?!\d)|\bA\/R\b|\bAOR\b/i],
  ['obstruction', /\bobstruct(?:ion|ing|ed)\b|3C1\.1(?!\d)/i],
  ['weapon', /2D1\.1\s?\(b\)\s?\(1\)(?!\d)|\bdangerous\s+weapon\b|\bweapon\s+(?:enhancement|possessed)\b|\b(?:firearm|gun)s?\s+(?:was\s+|were\s+)?possess|\bpossess\w*\s+(?:of\s+)?(?:an?\s+)?(?:firearm|dangerous|weapon|gun)/i],
  ['role', /\brole\b|\borganizer\b|\bleader(?:ship)?\b|\bmanager\b|\bsupervisor\b|\bsupervisory\b|\b(?:minor|minimal)\s+participant\b|3B1\.[12](?!\d)/i],
  ['base', /\bbase\s+(?:offense\s+)?level\b|\bBOL\b|\bstarting\s+(?:offense\s+)?level\b|^\W*base\W/i],
]
const lowers = /\b(?:minor|minimal|mitigating)\b|3B1\.2(?!\d)|\b(?:decreas|reduc|subtract|lower|minus|less|off\b)/i
const raises = /\b(?:aggravating|organizer|leader|leadership|manager|supervisor|supervisory)\b|3B1\.1(?!\d)|\b(?:increas|add|plus|rais)/i
const counted = new RegExp(`(?<value>\\b\\d{1,2}|\\b${numberWords})[\\s-]+(?:offense\\s+)?levels?\\b`, 'i')
const zero = '(?:none|n/a|not\\s+applicable|does\\s+not\\s+apply|no\\s+(?:adjustments?|change|increase|decrease|reduction|levels?|enhancement)(?:\\s+(?:applies|applied|made|warranted|given))?|not\\s+(?:applied|given|warranted)|-0-|0|no)'
const figure = `(?:[+−–-]\\s?)?\\d{1,2}(?:\\s+levels?)?|\\(\\s?[+−–-]?\\s?\\d{1,2}\\s?\\)|${zero}`
const whole = new RegExp(`^\\W{0,2}(?<value>${figure})\\W{0,2}$`, 'i')
const atEnd = new RegExp(`(?:[:=…]|\\.{2,}|\\s[–—-]|\\))[\\s.:…]*(?<value>${figure})\\W{0,2}$`, 'i')
const atStart = new RegExp(`^\\W{0,3}(?<value>[+−–-]\\s?\\d{1,2}|\\d{1,2}(?![.)\\d]))\\s+(?:[–—-]\\s+)?(?=[A-Za-z§])`)

/** The part of a computation that words name, where they name one. */
export function partNamed(words: string): Part | undefined {
  const parts = names.filter(([, name]) => name.test(words)).map(([part]) => part)
  return parts.length === 1 ? parts[0] : undefined
}

/** A figure with its sign ends a piece that no other mark parts from it: `Role +2`. */
const signedEnd = /\s(?<value>[+−–-]\s?\d{1,2})\W*$/
/** What runs on longer tells and is no line of a computation. */
const longest = 110

interface Read {
  readonly part: Part
  readonly levels: number
  readonly spot: Spot
}

/** The parts a computation has as its lines give them, one part and one figure in each, whichever stands first: `Minor role (§3B1.2(b)) … -2`, `+4 Leader`. */
export function levelLines(places: readonly (Page | Spot)[]): Found[] {
  const read = linesIn(places.map((place) => ('text' in place ? { page: place, start: 0, end: place.text.length } : place))).flatMap(pieces).flatMap(understand)
  const of = (part: Part): readonly Read[] => read.filter((one) => one.part === part)
  const base = of('base').filter(({ levels }) => levels >= 4 && levels <= 43)
  return [
    ...same('guideline.baseLevel', base),
    ...same('guideline.roleLevels', of('role').filter(({ levels }) => Math.abs(levels) <= 4)),
    ...same('guideline.obstruction', of('obstruction').filter(({ levels }) => levels === 0 || levels === 2)).map((one) => ({ ...one, value: Number(one.value) > 0 })),
    ...accepted(of('acceptance')),
    ...same('guideline.weapon', of('weapon').filter(({ levels }) => levels === 0 || levels === 2)).map((one) => ({ ...one, value: Number(one.value) > 0 })),
  ]
}

function same(path: string, all: readonly Read[]): Found[] {
  const [first] = all
  return first !== undefined && all.every(({ levels }) => levels === first.levels) ? fact(path, first.levels, first.spot) : []
}

/** Acceptance may take two lines: two levels, then the third. */
function accepted(all: readonly Read[]): Found[] {
  const [first, second, more] = all
  if (first === undefined || more !== undefined) return []
  const levels = second === undefined || second.levels === first.levels ? first.levels : first.levels === -2 && second.levels === -1 ? -3 : undefined
  return levels !== undefined && [0, -2, -3].includes(levels) ? fact('guideline.acceptanceLevels', levels, first.spot) : []
}

/** The pieces of a running line: `Base offense level: 32; role: +2; …`. */
function pieces(line: Line): Line[] {
  const [cell] = line.row
  const sign = line.text.includes(';') ? ';' : isRun(line.text) ? ',' : undefined
  if (line.row.length !== 1 || cell === undefined || sign === undefined) return [line]
  let at = cell.start
  return wordsAt(cell).split(sign).map((text): Line => {
    const spot = trimSpot({ ...cell, start: at, end: at + text.length })
    at += text.length + 1
    return { ...line, row: [spot], text: text.replace(/\s+/g, ' ').trim() }
  }).filter(({ text }) => text !== '')
}

/** Whether a line runs through parts and figures: `Role +2, obstruction 0, acceptance -3`. */
function isRun(text: string): boolean {
  const all = text.split(',')
  return all.length > 1 && all.filter((one) => partNamed(one) !== undefined && /\d\W*$|\bnone\W*$/i.test(one)).length > 1
}

function understand(line: Line): Read[] {
  const { text } = line
  const parts = text.length > longest || total.test(text) ? [] : names.filter(([, name]) => name.test(text)).map(([part]) => part)
  // A weapon is named beside a section of its own; no other two parts stand in one line.
  const part = parts.length === 1 ? parts[0] : undefined
  if (part === undefined) return []
  const levels = levelsOf(line, part)
  const [first, last] = [line.row[0], line.row.at(-1)]
  return levels === undefined || first === undefined || last === undefined ? [] : [{ part, levels, spot: spanOf(first, last) }]
}

function levelsOf({ row, text }: Line, part: Part): number | undefined {
  const told = part === 'base' ? undefined : counted.exec(text)?.groups?.['value']
  if (told !== undefined) return signed(part, parseCount(told), text, false)
  const cells = row.map((cell) => wordsAt(cell).replace(/\s+/g, ' ').trim())
  const alone = cells.length > 1 ? cells.flatMap((cell) => whole.exec(cell)?.groups?.['value'] ?? []) : []
  if (alone.length > 1) return undefined
  const words = alone[0] ?? atEnd.exec(text)?.groups?.['value'] ?? atStart.exec(text)?.groups?.['value'] ?? signedEnd.exec(text)?.groups?.['value'] ?? (/^\W*(?:obstruct\w*|role|acceptance)(?:\s+(?:of|in)\s+\w+)?\s+(?:0|none)\W*$/i.test(text) ? '0' : undefined)
  if (words === undefined) return undefined
  if (new RegExp(`^${zero}$`, 'i').test(words)) return part === 'base' ? undefined : 0
  const bare = words.replaceAll(/[()]|levels?/gi, '').trim()
  return signed(part, parseLevels(bare), text, /^[+−–-]/.test(bare))
}

/** Levels with the sign that the part or the words give them; none where nothing says whether they are added or taken off. */
function signed(part: Part, levels: number | undefined, text: string, hasSign: boolean): number | undefined {
  if (levels === undefined || part === 'base') return levels
  if (part === 'acceptance') return levels === 0 ? 0 : -Math.abs(levels)
  if (part !== 'role' || levels === 0) return levels
  const [down, up] = [lowers.test(text), raises.test(text)]
  if (down !== up) return (down ? -1 : 1) * Math.abs(levels) === levels || !hasSign ? (down ? -1 : 1) * Math.abs(levels) : undefined
  return hasSign ? levels : undefined
}
