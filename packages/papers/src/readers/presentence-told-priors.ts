import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { numberWords, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, wordsAt, type Hit } from '../reading/spot.ts'
import { parseMonths, term } from '../reading/terms.ts'

/** `(1) Forgery, Superior Court, Jackson County. Sentenced on May 21, 2013 to 18 months in custody; 3 points.` */
const told = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:\\(\\d{1,3}\\)|\\d{1,3}[.)])\\s+(?<offense>[A-Z][^,.;]{2,90}),\\s[^.;]{3,160}?[.;,]\\s+[Ss]entenced\\s+(?:on\\s+)?(?<on>${day})\\s+to\\s+(?<sentence>[^;.]{3,120}?)[;.,]\\s+(?<points>\\d|${numberWords})\\s+(?:criminal\\s+history\\s+)?points?\\b`)

/** Prior convictions told in sentences, each with its number, court, day, sentence and points. */
export function readToldPriors(pages: readonly Page[]): Found[] {
  return findAll(pages, told).flatMap((hit, i) => priorFacts(hit, `history.priors.${i}`))
}

function priorFacts(hit: Hit, path: string): Found[] {
  const sentence = hit.at('sentence')
  const words = sentence ? wordsAt(sentence) : ''
  const imposed = new RegExp(term, 'i').exec(words)
  const free = !imposed || /probation|supervision|suspended/i.test(words)
  const read = imposed && !free ? parseMonths(imposed[0]) : undefined
  return [
    ...fact(`${path}.offense`, hit.get('offense').replace(/\s+/g, ' ').trim(), hit.at('offense')),
    ...dayFact(`${path}.sentencedOn`, hit.at('on')),
    ...fact(`${path}.months`, free ? 0 : read?.months, sentence, free ? 'The sentence names no time to serve.' : read?.check),
    ...fact(`${path}.points`, parseCount(hit.get('points')), hit.at('points')),
  ]
}
