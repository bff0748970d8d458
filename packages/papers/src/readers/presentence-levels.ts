import type { Page } from '@lenity/casefile'
import { isAdjustmentByLabel } from '../certainty/adjustment-by-label.ts'
import { isByItsLabel } from '../certainty/base-by-label.ts'
import { lastCell } from '../reading/cells.ts'
import { fact } from '../reading/facts.ts'
import { parseLevels } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, linesOf, sections, spanOf, wordsAt, type Spot } from '../reading/spot.ts'
import { readEdition } from './manual-edition.ts'
import { readAdjustments } from './presentence-adjustments.ts'
import { readCharacteristics, type SpecificParagraph } from './presentence-characteristics.ts'

/** A paragraph of the computation: its text, and the levels set at its right edge. */
interface Paragraph {
  readonly title: string
  readonly spot: Spot
  readonly levels: number | undefined
}

const starts = /^[^\S\n]*guidelines[^\S\n]*$|offense\s+level\s+computation|guideline\s+(?:calculation|computation)s?|computation\s+of\s+(?:the\s+)?offense\s+level/im
const stops = /^[^\S\n]*(?:[IVXl1|]{1,4}[.)]\s*)?(?:the\s+)?(?:criminal\s+history|(?:criminal\s+)?record)\s*$|^[^\S\n]*part\s+B\b|the\s+defendant.s\s+criminal\s+history|criminal\s+history\s+computation|chapter\s+six|part\s+C[.:]?\s/im
const titles = ['Base (?:Offense )?Level', 'Sub-?total', 'Adjusted Level', 'Final Offense Level', 'Total Level', 'Acceptance', '(?:Aggravating|Mitigating)(?: or mitigating)? Role', 'Possession of a (?:Firearm|Dangerous Weapon)', 'Specific (?:Offense )?Characteristics?', 'Victim[\\s-]+Related Adjustments?', 'Adjustments? for Role in the Offense', 'Role in the Offense', 'Role Adjustments?', 'Adjustments? for Role', 'Role', '(?:Dangerous )?Weapon', 'Firearm', 'Victims?', 'Adjustments? for Obstruction of Justice', 'Obstruction of Justice', 'Adjustments? for Obstruction', 'Obstruction', 'Adjusted Offense Level', 'Multiple Count Adjustment', 'Combined Adjusted Offense Level', 'Chapter Four Enhancements?', 'Career Offender', 'Adjustments? for Acceptance of Responsibility', 'Acceptance of Responsibility', 'Accepting Responsibility', 'Obstructing or Impeding(?: the Administration of Justice)?', 'Offense Level Total', 'Total Offense Level', 'Enhancements?']

/** The computation of the offense level, paragraph by paragraph. */
export function readOffenseLevel(pages: readonly Page[]): Found[] {
  const all = sections(pages, starts, stops).flatMap(paragraphs)
  const named = (pattern: RegExp): Paragraph[] => all.filter((one) => pattern.test(one.title))
  const base = named(/^base/i).find((one) => (one.levels ?? 0) > 0)
  const found = [
    ...fact('guideline.baseLevel', base?.levels, base && figureOf(base)),
    ...weapon([...named(/^specific/i), ...named(/^(?:dangerous\s+)?weapon|^firearm|^possession/i)]),
    ...readCharacteristics(named(/^specific/i).map(asSpecific), edition(pages)),
    ...adjusted('guideline.roleLevels', named(/role/i).filter((one) => !othersOnly.test(wordsAt(one.spot))), (levels) => levels >= -4 && levels <= 4),
    ...obstruction(named(/obstruct/i)),
    ...readAdjustments(named(/victim|role|obstruct/i).map(asSpecific), edition(pages)),
    ...acceptance(named(/accept/i)),
    ...chapterFour(named(/^chapter\s+four|^career/i)),
  ]
  const says = misfitOf(all)
  return says === undefined ? found : found.map((one) => (/Level/.test(one.path) && !isByItsLabel(pages, one) && !isAdjustmentByLabel(pages, one) ? { ...one, flags: [{ reason: 'does not fit', says }] } : one))
}

/** `Chapter Four Enhancements: None`: the career offender is one of them. */
function chapterFour([one]: readonly Paragraph[]): Found[] {
  return one?.levels === 0 && /none|not\s+appl|\bno\b|n\/a/i.test(wordsAt(one.spot)) ? fact('guideline.careerOffender', false, figureOf(one)) : []
}

/** A paragraph under the heading of roles that cites 3B1.3 to 3B1.5 and neither of the roles. */
const othersOnly = /^(?![\s\S]*3B1\.[12](?!\d))[\s\S]*3B1\.[3-5]/

function asSpecific(one: Paragraph): SpecificParagraph {
  return { spot: one.spot, levels: one.levels, figure: figureOf(one) }
}

/** Whether the figures of the paragraphs come to the totals printed; silent where counts were grouped or a figure is missing. */
function misfitOf(all: readonly Paragraph[]): string | undefined {
  if (all.filter((one) => /^base/i.test(one.title)).length !== 1 || all.some((one) => /multiple|combined|career|chapter/i.test(one.title) && one.levels !== undefined && one.levels > 4)) return undefined
  const sign = (one: Paragraph): number => (/accept/i.test(one.title) || (/role/i.test(one.title) && isLowered(one)) ? -Math.abs(one.levels ?? 0) : (one.levels ?? 0))
  let sum = 0
  for (const one of all) {
    const total = isTotal(one)
    if (one.levels === undefined) return undefined
    if (total && one.levels !== sum && one.levels !== Math.min(43, sum)) return `The paragraphs of the computation come to ${sum}; the report is read as ${one.levels} (${one.title}).`
    if (!total) sum += sign(one)
  }
  return undefined
}

const isTotal = ({ title }: Pick<Paragraph, 'title'>): boolean => /^adjusted|^sub-?total|^(?:total|final)|^offense\s+level\s+total/i.test(title)

/** A mitigating role takes levels off, though the sign before them was not printed or not recognised. */
function isLowered(one: Paragraph): boolean {
  const text = wordsAt(one.spot)
  return lowered.test(text) || (/3B1\.2(?!\d)/.test(text) && !/3B1\.1(?!\d)/.test(text))
}

const lowered = /\b(?:minor|minimal|mitigating)\b[\s\S]*\b(?:decreas|reduc)|\b(?:less|minus)\s+\d{1,2}\s*$/i

function edition(pages: readonly Page[]): string | undefined {
  const [found] = readEdition(pages)
  return typeof found?.value === 'string' ? found.value : undefined
}

function paragraphs(section: Spot): Paragraph[] {
  const text = wordsAt(section)
  const heads = [...text.matchAll(new RegExp(`(?:^|\\n)\\s*(?:\\d{1,3}\\s?\\.?\\s+)?(?:§+\\s?\\d[A-Z]\\d\\.\\d[\\w().]*:?\\s+)?(?:(?:less|plus|minus)\\s+)?(?<title>${titles.map((title) => title.replace(/ /g, '\\s+')).join('|')})\\b(?=[^\\n]{0,60}?[:.\\d(]|\\s*\\n)`, 'gi'))].filter((head) => /^[A-Z]/.test(head.groups?.['title'] ?? '') || /^\s*(?:Less|Plus|Minus)\b/.test(head[0]))
  return heads.map((head, i) => {
    const start = section.start + head.index + (head[0].startsWith('\n') ? 1 : 0)
    const end = i + 1 < heads.length ? section.start + (heads[i + 1] as RegExpExecArray).index : section.end
    const spot = { page: section.page, start, end }
    return withoutAdjustments({ title: (head.groups?.['title'] ?? '').replace(/\s+/g, ' '), spot, levels: levelsOf(spot) })
  })
}

/** The figure right behind the label of a base level, where a running line goes on with other parts. */
const besideLabel = /base\s+(?:offense\s+)?level\s*[:.…]*\s*(?<value>\d{1,2})\s*[;,]/i

/** A total is what its own line says, where that ends in a figure: below it another part of the report may begin. A base level has no sign: a signed figure below it is that of an adjustment whose name is none of those known, and the base is what its own line says. */
function withoutAdjustments(one: Paragraph): Paragraph {
  const last = /^base/i.test(one.title) ? lastFigure(one.spot) : undefined
  const [own] = linesOf(one.spot).filter((line) => wordsAt(line).trim() !== '')
  if (own !== undefined && isTotal(one) && levelsOf(own) !== undefined) return { ...one, spot: own, levels: levelsOf(own) }
  const said = own === undefined || !/^base/i.test(one.title) ? undefined : besideLabel.exec(wordsAt(own))?.groups?.['value']
  if (said !== undefined && Number(said) !== one.levels) return { ...one, levels: undefined }
  return last === undefined || own === undefined || !/^\s*[+−–-]/.test(wordsAt(last)) ? one : { ...one, spot: own, levels: levelsOf(own) }
}

const figure = /(?:^|\s)(?<value>[+−–-]?\s?\d{1,2})\s*$/m

/** The figure that stands alone at the end of a line, most to the right; `None` counts as zero. */
function levelsOf(spot: Spot): number | undefined {
  const [own = spot] = linesOf(spot)
  if (/[:.–—-]\s*(?:none|n\/a|not\s+applicable|no\s+adjustments?)\W*$/i.test(wordsAt(own))) return 0
  const hit = lastFigure(spot)
  if (hit) return parseLevels(wordsAt(hit))
  return findFirst([spot], /[:.]\s*(?:none|not\s+applicable)\b|\s(?:none|n\/a)\s*$|(?::|\s{3,})\s*no\s*$/im) ? 0 : undefined
}

function lastFigure(spot: Spot): Spot | undefined {
  let found: Spot | undefined
  let start = spot.start
  for (const line of wordsAt(spot).split('\n')) {
    const hit = findFirst([{ page: spot.page, start, end: start + line.length }], figure)
    const value = hit?.at('value')
    const alone = value && line.trim() === wordsAt(value).trim()
    if (value && !(alone && isPageNumber(spot.page, start, line)) && (isFarRight(value) || /[:+−–]|\.{4}/.test(line) || alone || standsApart({ page: spot.page, start, end: start + line.length }, value))) found = value
    start += line.length + 1
  }
  return found
}

/** A figure with a wide gap before it stands in a column of its own. */
function standsApart(line: Spot, value: Spot): boolean {
  const cell = lastCell(line)
  return cell !== undefined && cell.start >= value.start - 1 && cell.start > line.start
}

/** A figure alone on the first or last line of its page, and not at its right edge. */
function isPageNumber(page: Page, start: number, line: string): boolean {
  const edge = page.text.slice(0, start).trim() === '' || page.text.slice(start + line.length).trim() === ''
  return edge && !isFarRight({ page, start, end: start + line.trimEnd().length })
}

function isFarRight(spot: Spot): boolean {
  const word = spot.page.words.find((one) => one.start + one.text.length >= spot.end)
  return word !== undefined && word.box.right > 0.78
}

/** The paragraph down to its figure, or its first line. */
function figureOf(one: Paragraph): Spot {
  const hit = lastFigure(one.spot)
  if (hit) return spanOf({ ...one.spot, end: one.spot.start + 1 }, hit)
  return { ...one.spot, end: one.spot.start + (wordsAt(one.spot).split('\n')[0]?.length ?? 0) }
}

function weapon(all: readonly Paragraph[]): Found[] {
  for (const one of all) {
    const text = wordsAt(one.spot)
    if (!/weapon|firearm|2D1\.1\(b\)\(1\)/i.test(text)) continue
    const denied = /\b(?:no|not|without)\b[^.]{0,60}(?:weapon|firearm)|(?:weapon|firearm)[^.]{0,60}\b(?:not|does\s+not)\b/i.test(text)
    if (one.levels !== undefined && one.levels > 0 && !denied) return fact('guideline.weapon', true, figureOf(one))
    if (denied || one.levels === 0) return fact('guideline.weapon', false, figureOf(one))
  }
  const none = all.find((one) => one.levels === 0 && /[:.,]\s*none/i.test(wordsAt(one.spot)))
  return none ? fact('guideline.weapon', false, figureOf(none), 'The report lists no specific offense characteristic.') : []
}

function adjusted(path: string, all: readonly Paragraph[], allowed: (levels: number) => boolean): Found[] {
  const one = all.find((paragraph) => paragraph.levels !== undefined)
  if (!one || one.levels === undefined) return []
  const levels = isLowered(one) ? -Math.abs(one.levels) : one.levels
  return allowed(levels) ? fact(path, levels, figureOf(one)) : []
}

function obstruction(all: readonly Paragraph[]): Found[] {
  const one = all.find((paragraph) => paragraph.levels !== undefined)
  return one ? fact('guideline.obstruction', (one.levels ?? 0) > 0, figureOf(one)) : []
}

/** Acceptance may take two paragraphs: two levels, then the third. */
function acceptance(all: readonly Paragraph[]): Found[] {
  const counted = all.filter((one) => one.levels !== undefined)
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last) return []
  const denied = counted.every((one) => /\b(?:not|no)\b[^.]{0,60}accept|denied/i.test(wordsAt(one.spot)) && one.levels === 0)
  const total = denied ? 0 : counted.reduce((sum, one) => sum - Math.abs(one.levels ?? 0), 0)
  const value = total === 0 ? 0 : total
  if (![0, -2, -3].includes(value)) return []
  return fact('guideline.acceptanceLevels', value, spanOf(figureOf(first), figureOf(last)))
}
