import type { Page } from '@lenity/casefile'
import { isByItsLabel } from '../certainty/base-by-label.ts'
import { unproved } from '../certainty/doubts-of-reading.ts'
import { byOwnLabels } from '../certainty/labelled-figures.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact, firstFact } from '../reading/facts.ts'
import { cleanRegisterNumber, registerNumber } from '../reading/numbers.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { seamsOf } from '../reading/seams.ts'
import { offenseSpan } from '../reading/spans.ts'
import { findFirst, type Spot } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'
import { districtOf, sayDistrict } from './district.ts'
import { readFoundRange } from './found-range.ts'
import { readEdition } from './manual-edition.ts'
import { readCriminalHistory } from './presentence-history.ts'
import { readConviction, readStatements } from './presentence-statements.ts'
import { provedRange, rangeTold } from './told/proved-range.ts'
import { toldConviction } from './told/said-conviction.ts'
import { levelSums, totalOfLevels } from './told/level-sum.ts'
import { levelLines } from './told/level-lines.ts'
import { toldLevels } from './told/said-levels.ts'
import { toldCategory, toldPoints } from './told/said-points.ts'
import { readStatedMinimum } from './presentence-minimum.ts'
import { readOffenseLevel } from './presentence-levels.ts'
import { readAttributedDrugs } from './presentence-drugs.ts'

/** A presentence investigation report of the probation office, Parts A to F, in the wording of the 1990s and since. */
export function readPresentenceReport(pages: readonly Page[]): Found[] {
  const own = [
    ...readCaption(pages),
    ...readPerson(pages),
    ...readEdition(pages),
    ...readAttributedDrugs(pages),
    ...readOffenseLevel(pages),
    ...readCriminalHistory(pages),
    ...readFoundRange(pages),
    ...readConviction(pages),
    ...readStatedMinimum(pages),
    ...readStatements(pages),
  ]
  const known = new Set(own.map(({ path }) => path))
  const place = known.has('conviction.district') ? undefined : districtOf(pages.slice(0, 1))
  const ranged = byOwnLabels(pages, provedRange(pages)).filter(({ path }) => !known.has(path))
  const prose = [...pages, ...seamsOf(pages)]
  const told = [...levelLines(pages), ...toldLevels(prose), ...toldPoints(prose), ...toldCategory(prose)].filter(({ path }, i, all) => !known.has(path) && all.findIndex((one) => one.path === path) === i)
  const summed = levelSums(pages).filter(({ path }) => !known.has(path))
  const sums = new Set(summed.map(({ path }) => path))
  const levels = told.filter(({ path }) => !sums.has(path)).map((one) => (isByItsLabel(pages, one) ? one : { ...one, flags: unproved }))
  const total = [...own, ...summed].some(({ path }) => path === 'guideline.totalLevel') ? [] : totalOfLevels(pages, [...own, ...levels])
  const out = [...own, ...summed, ...total, ...besideTotal(ranged, [...summed, ...total]), ...fact('conviction.district', place && sayDistrict(place), place), ...toldConviction(prose).filter(({ path }) => !known.has(path)), ...levels]
  return [...out, ...rangeOfTable(prose, out)]
}

/** The range where it is told in no way that is known, but is that of the level and category that were read. */
function rangeOfTable(prose: readonly (Page | Spot)[], found: readonly Found[]): Found[] {
  const of = (path: string): Found | undefined => found.find((one) => one.path === path)
  const [level, category] = [of('guideline.totalLevel'), of('guideline.category')]
  if (of('guideline.range') !== undefined || level === undefined || category === undefined) return []
  return rangeTold(prose, Number(level.value), Number(category.value)).map((one) => ({ ...one, flags: level.flags ?? category.flags }))
}

/** What the Sentencing Table bears out, where the levels do not come to another total. */
function besideTotal(ranged: readonly Found[], levels: readonly Found[]): readonly Found[] {
  const total = levels.find(({ path }) => path === 'guideline.totalLevel')
  if (total !== undefined && ranged.some(({ path, value }) => path === 'guideline.totalLevel' && value !== total.value)) return []
  return ranged.filter(({ path }) => !levels.some((one) => one.path === path))
}

function readPerson(pages: readonly Page[]): Found[] {
  const named = readDefendant(pages)
  const labelled = findFirst(pages, new RegExp(`(?:^|\\n)\\s*(?:Defendant|Name)\\s*:\\s*(?<value>${names})`))
  return [
    ...(named.length > 0 ? named : fact('person.name', labelled && personName(labelled.get('value')), labelled?.at('value'))),
    ...firstFact(pages, 'person.registerNumber', new RegExp(`(?:USM|(?:U\\.?S\\.?\\s+)?Marshals?(?:['’]s?)?(?:\\s+Service)?|Reg(?:ister|\\.)?)\\s*(?:number|no\\.?|#)?[\\s.:#]*(?<value>${registerNumber})`, 'i'), cleanRegisterNumber),
    ...dayFact('person.dateOfBirth', findFirst(pages, new RegExp(`(?:date\\s+of\\s+birth|birth\\s+date|\\bborn(?:\\s+on)?|\\bD\\.?O\\.?B\\.?)\\s*(?:/\\s*age)?\\s*[.:]*\\s*(?<value>${day})`, 'i'))?.at('value')),
    ...firstFact(pages, 'person.citizenship', /[Cc](?:itizenship|ITIZENSHIP|itizen\s+of(?:\s+the)?)\s*[.:]*\s*(?<value>(?:U\.?\s?S\.?(?:\s+[Cc]itizen)?|United\s+States(?:\s+[Cc]itizen)?|UNITED\s+STATES|[A-Z][a-z]+(?:\s(?!Date|Age|Race|Sex|Reg|Educ|Depend|Country|Place|Alias|Marital|Social)[A-Z][a-z]+)?))/, (words) => (/^u\.?\s?s\.?|united\s+states/i.test(words) ? 'United States' : words.replace(/\s+/g, ' '))),
    ...dayFact('conviction.sentencedOn', findFirst(pages.slice(0, 2), new RegExp(`(?:sentenc(?:e|ing)\\s+date|\\bsentencing(?=\\s*:)|set\\s+for\\s+sentencing|date\\s+of\\s+sentencing)\\s*:?\\s*(?<value>${day})`, 'i'))?.at('value'), 'The day set for sentencing when the report was written.'),
    ...readOffenseDays(pages),
  ]
}

/** The days of the offense as the charge gives them: `from in or about …, continuing until …`. */
function readOffenseDays(pages: readonly Page[]): Found[] {
  const span = findFirst(pages, new RegExp(offenseSpan, 'i'))
  return span ? [...dayFact('conviction.offenseBeganOn', span.at('from')), ...dayFact('conviction.offenseEndedOn', span.at('to'))] : []
}
