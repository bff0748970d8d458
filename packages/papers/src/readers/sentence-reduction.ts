import type { Flag, Page } from '@lenity/casefile'
import { isToldWithTerm, tellsOneSentence } from '../certainty/told-in-full.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact, termFact } from '../reading/facts.ts'
import { parseCategory } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, wordsAt } from '../reading/spot.ts'
import { term } from '../reading/terms.ts'
import { judgeName } from './judgment.ts'
import { readFoundRange } from './found-range.ts'
import { toldAppeal } from './told/said-appeal.ts'
import { provedRange } from './told/proved-range.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldTerms } from './told/said-terms.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'

const amongOthers: readonly Flag[] = [{ reason: 'ambiguous', says: 'The order may tell of another sentence too: compare the judgment.' }]
const asOrdered = 'As the order on a reduction gives what was found at sentence.'
const range = '(?<low>\\d{1,3}|life)\\s*(?:months?)?\\s*(?:to|-|–)\\s*(?<high>\\d{1,3}|life)'

/** An order on a motion for a reduced sentence: whose case, the level, category and range found at sentence, and a denial on the merits under section 404 of the First Step Act. */
export function readSentenceReduction(pages: readonly Page[]): Found[] {
  const level = findFirst(pages, /(?:previous|original)\s+(?:total\s+)?offense\s+level[\s.:_]*(?<value>\d{1,2})\b/i)
  const category = findFirst(pages, /(?:previous\s+|original\s+)?criminal\s+history\s+category[\s.:_]*(?<value>VI|IV|V|I{1,3}|[1-6])\b/i)
  const found = findFirst(pages, new RegExp(`(?:previous|original)\\s+(?:guidelines?\\s+)?range[\\s.:_]*${range}`, 'i'))
  const [low, high] = found ? [end(found.get('low')), end(found.get('high'))] : []
  const reduced = findFirst(pages, new RegExp(`(?:sentence|term)\\s+of\\s+imprisonment[^.]{0,120}?(?:of\\s+)?(?<before>${term})[^.]{0,40}?\\s+is\\s+(?:hereby\\s+)?reduced\\s+to\\s+(?:a\\s+(?:term|sentence)\\s+of\\s+)?(?<value>${term})`, 'i')) ?? findFirst(pages, new RegExp(`(?:sentence|term)[^.]{0,80}\\b(?:is|are|was|hereby)\\s+(?:hereby\\s+)?reduced\\s+(?:from\\s+(?<before>${term})\\s+)?to\\s+(?:a\\s+(?:total\\s+)?(?:term|sentence)\\s+of\\s+)?(?<value>${term})`, 'i'))
  const weighed = findFirst(pages, /\bmerits\b|\bdiscretion|3553\s*\(a\)/i)
  const denied = weighed && sentencesOf(pages).find((one) => /section\s+404|first\s+step\s+act/i.test(wordsAt(one)) && /\b(?:is|are)\s+(?:hereby\s+)?denied\b|\bdenies\b|\bDENIED\b/i.test(wordsAt(one)) && /404|retroactive|fair\s+sentencing/i.test(wordsAt(one)))
  const own = [
    ...readCaption(pages),
    ...readDefendant(pages),
    ...readRegisterNumber(pages),
    ...judgeName(pages),
    ...fact('guideline.totalLevel', level && Number(level.get('value')), level, asOrdered),
    ...(level || found ? fact('guideline.category', category && parseCategory(category.get('value')), category, asOrdered) : []),
    ...fact('guideline.range', found && [low, high], found, asOrdered),
    ...termFact('conviction.term', reduced?.at('value'), reduced?.at('before') ? `The term as this order reduced it; before it was ${reduced.get('before').replace(/\s+/g, ' ')}.` : 'The term as this order reduced it.'),
    ...fact('litigation.section404Denied', denied ? true : undefined, denied, 'Whether the denial was on the merits is for counsel to read.'),
  ]
  const known = new Set(own.map(({ path }) => path))
  // Where the sentence is reduced, before and after stand side by side.
  const told = findFirst(pages, /\b(?:granted|grants)\b(?!\s+in\s+part\s+and\s+denied\s+as\s+to)|\breduced\s+to\b|\bamended\s+(?:guideline|offense)/i) ? [] : [...readFoundRange(pages).map((one) => ({ ...one, check: asOrdered })), ...toldTerms(pages)]
  const toldTerm = toldTerms(pages).find(({ path }) => path === 'conviction.term')
  const single = tellsOneSentence(pages)
  return [...own, ...[...told, ...provedRange(pages).map((one) => ({ ...one, check: asOrdered })), ...toldConviction(pages), ...toldSentencing(pages).map((one) => (single && isToldWithTerm(one, toldTerm) ? one : { ...one, flags: amongOthers })), ...toldAppeal(pages), ...wardenAsked(pages)].filter(({ path }, i, all) => !known.has(path) && all.findIndex((one) => one.path === path) === i)]
}

/** The day on which the warden was asked (18 U.S.C. 3582(c)(1)(A)), as the order tells it. */
function wardenAsked(pages: readonly Page[]): Found[] {
  const told = sentencesOf(pages).filter((one) => /\bwarden\b/i.test(wordsAt(one)) && /\b(?:ask(?:ed)?|request(?:ed)?|submitted|petition(?:ed)?|appl(?:ied|ication)|received|wrote|sought)\b/i.test(wordsAt(one)) && !/\b(?:denied|denial|responded|rejected)\b/i.test(wordsAt(one)))
  const days = told.flatMap((one) => findAll([one], new RegExp(day, 'i')))
  return days.length === 1 ? dayFact('custody.wardenRequestOn', days[0]) : []
}

function end(words: string): number | 'life' {
  return /life/i.test(words) ? 'life' : Number(words)
}
