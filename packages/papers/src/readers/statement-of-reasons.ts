import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst } from '../reading/spot.ts'
import { readCaption, readDefendant } from './caption.ts'
import { isByItsLabel } from '../certainty/base-by-label.ts'
import { unproved } from '../certainty/doubts-of-reading.ts'
import { byOwnLabels } from '../certainty/labelled-figures.ts'
import { districtOf, sayDistrict } from './district.ts'
import { readFoundRange } from './found-range.ts'
import { imposedOn, judgeName } from './judgment.ts'
import { levelLines } from './told/level-lines.ts'
import { provedRange } from './told/proved-range.ts'
import { toldLevels } from './told/said-levels.ts'
import { toldMoney } from './told/said-money.ts'
import { toldPoints } from './told/said-points.ts'
import { toldTerms } from './told/said-terms.ts'
import { readEdition } from './manual-edition.ts'

const marked = '(?:[☒☑✓✔✗✘■⊠]|[\\[(]\\s?[xX✓]\\s?[\\])]|(?:^|\\s)[xX](?=\\s))'

/** The statement of reasons of a judgment (form AO 245B, page “Statement of Reasons”, and form AO 245SOR). */
export function readStatementOfReasons(pages: readonly Page[]): Found[] {
  const district = districtOf(pages.slice(0, 1))
  const range = readFoundRange(pages)
  const known = new Set(range.map(({ path }) => path))
  return [...readCaption(pages), ...fact('conviction.district', district && sayDistrict(district), district), ...readDefendant(pages), ...range, ...byOwnLabels(pages, provedRange(pages)).filter(({ path }) => !known.has(path)), ...readEdition(pages), ...imposedOn(pages), ...judgeName(pages), ...dayFact('person.dateOfBirth', findFirst(pages, new RegExp(`date\\s+of\\s+birth\\s*[.:]*\\s*(?<value>${day})`, 'i'))?.at('value')), ...valve(pages), ...assistance(pages), ...toldLevelsOf(pages), ...toldTerms(pages), ...toldMoney(pages).filter(({ value }) => value !== 0)]
}

/** The parts of the computation and the points, as lines or sentences give them. */
function toldLevelsOf(pages: readonly Page[]): Found[] {
  const all = [...levelLines(pages), ...toldLevels(pages)]
  // Where no base level is told, what is said of one adjustment corrects the report, and tells no computation.
  return [...(all.some(({ path }) => path === 'guideline.baseLevel') ? all : []), ...toldPoints(pages)].filter(({ path }, i, some) => some.findIndex((one) => one.path === path) === i).map((one) => (isByItsLabel(pages, one) ? one : { ...one, flags: unproved }))
}

/** The box of the statutory safety valve, where it is marked. */
function valve(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, new RegExp(`${marked}[^\\n☐□]{0,40}?statutory\\s+safety\\s+valve[^\\n]{0,40}`, 'im'))
  return fact('guideline.safetyValve', hit ? true : undefined, hit)
}

/** Only where a box is plainly marked: the form itself prints the words for every case. */
function assistance(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, new RegExp(`${marked}[^\\n☐□]{0,30}?(?:5K1\\.1|substantial\\s+assistance|3553\\(e\\))[^\\n]{0,80}`, 'im'))
  return fact('conviction.substantialAssistance', hit ? true : undefined, hit, 'Sealed: for counsel only.')
}
