import type { Page } from '@lenity/casefile'
import { numberWords, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, linesOf, wordsAt, type Spot } from '../reading/spot.ts'

const adjust = '(?:(?:less|plus|minus)\\s+)?(?:adjust(?:ments?|ed)\\s+for\\s+)?'
const names: Readonly<Record<string, string>> = {
  'guideline.acceptanceLevels': `${adjust}accept(?:ance|ing)(?:\\s+(?:of\\s+)?responsibility)?`,
  'guideline.obstruction': `${adjust}obstruction(?:\\s+(?:of\\s+justice|adjustments?))?`,
  'guideline.roleLevels': `${adjust}(?:(?:aggravating|mitigating)\\s+(?:or\\s+mitigating\\s+)?)?role(?:\\s+in\\s+the\\s+offense)?(?:\\s+adjustments?)?`,
}
/** Beside its name stands at most the section or the chapter, and that there is none. */
const further = '(?:,?\\s*(?:USSG\\s*)?§*\\s*3[A-Z]\\d\\.\\d\\S{0,8}|\\s*\\((?:see\\s+)?ch(?:apter|\\.)[^)\\n]{0,30}\\)|,\\s*(?:none|not\\s+given)|:\\s*none)?'
const lead = '^\\W{0,3}(?:\\d{1,2}\\.\\s+)?(?:§+\\s*\\d[A-Z]\\d\\.\\d\\S{0,8}\\s+)?'
const gap = '(?:\\s+[–—-](?=\\s)|[\\s:.…=_])*'
const figure = '(?:(?<sign>[+−–-]|plus|minus|less)\\s?)?(?<levels>\\d{1,2})'

interface Told {
  readonly sign: string | undefined
  readonly levels: number
}

/**
 * Whether an adjustment of the offense level needs no sum to prove it: its own label stands in its line with its figure and nothing else, a role with the
 * sign that says whether it adds or takes off, and no place on the paper gives it another figure.
 */
export function isAdjustmentByLabel(pages: readonly Page[], { path, value, spot }: Found): boolean {
  const name = names[path]
  if (name === undefined) return false
  const own = lineOf(spot)
  const told = own && lineTells(name, wordsAt(own))
  if (told === undefined || valueOf(path, told) !== value) return false
  const others = pages.flatMap((page) => linesOf({ page, start: 0, end: page.text.length })).flatMap((line) => lineTells(name, wordsAt(line)) ?? [])
  return others.every((other) => valueOf(path, other) === value) && levelsInWords(pages, name).every((levels) => levels === told.levels)
}

/** The line in which all of a place stands. */
function lineOf({ page, start, end }: Spot): Spot | undefined {
  return linesOf({ page, start: 0, end: page.text.length }).find((line) => line.start <= start && line.end >= end)
}

function lineTells(name: string, words: string): Told | undefined {
  const hit = new RegExp(`${lead}${name}${further}${gap}${figure}\\W{0,2}$`, 'i').exec(words) ?? new RegExp(`^\\W{0,2}${figure}\\s+${name}${further}\\W*$`, 'i').exec(words)
  return hit === null ? undefined : { sign: hit.groups?.['sign']?.toLowerCase(), levels: Number(hit.groups?.['levels']) }
}

/** What a line says of the path; nothing where its figure can be none of that adjustment (3E1.1, 3C1.1, 3B1.1, 3B1.2), or its sign is not told. */
function valueOf(path: string, { sign, levels }: Told): number | boolean | undefined {
  const [adds, takesOff] = [sign === '+' || sign === 'plus', sign !== undefined && sign !== '+' && sign !== 'plus']
  if (path === 'guideline.acceptanceLevels') return adds || ![0, 2, 3].includes(levels) ? undefined : 0 - levels
  if (path === 'guideline.obstruction') return levels === 0 ? false : levels === 2 && !takesOff ? true : undefined
  return levels === 0 ? 0 : levels > 4 || sign === undefined ? undefined : takesOff ? -levels : levels
}

/** The levels that sentences give for it. */
function levelsInWords(pages: readonly Page[], name: string): (number | undefined)[] {
  const count = `\\b(?<value>\\d{1,2}|${numberWords})[\\s-]+(?:additional\\s+)?levels?\\b`
  return [`${count}[^.]{0,90}?\\b${name}`, `\\b${name}\\b[^.]{0,90}?${count}`].flatMap((form) => findAll(pages, new RegExp(form, 'i'))).map((hit) => parseCount(hit.get('value')))
}
