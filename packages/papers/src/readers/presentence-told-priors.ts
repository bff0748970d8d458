import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { numberWords, parseCount } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, type Hit } from '../reading/spot.ts'
import { monthsOf } from './presentence-labelled-priors.ts'

/** `(1) Forgery, Superior Court, Jackson County. Sentenced on May 21, 2013 to 18 months in custody; 3 points.` */
const told = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:\\(\\d{1,3}\\)|\\d{1,3}[.)])\\s+(?<offense>[A-Z][^,.;]{2,90}),\\s[^.;]{3,160}?[.;,]\\s+[Ss]entenced\\s+(?:on\\s+)?(?<on>${day})\\s+to\\s+(?<sentence>[^;.]{3,120}?)[;.,]\\s+(?<points>\\d|${numberWords})\\s+(?:criminal\\s+history\\s+)?points?\\b`)

/** Prior convictions told in sentences, each with its number, court, day, sentence and points. */
export function readToldPriors(pages: readonly Page[]): Found[] {
  return findAll(pages, told).flatMap((hit, i) => priorFacts(hit, `history.priors.${i}`))
}

function priorFacts(hit: Hit, path: string): Found[] {
  const sentence = hit.at('sentence')
  return [
    ...fact(`${path}.offense`, hit.get('offense').replace(/\s+/g, ' ').trim(), hit.at('offense')),
    ...dayFact(`${path}.sentencedOn`, hit.at('on')),
    ...(sentence ? monthsOf(sentence, path) : []),
    ...fact(`${path}.points`, parseCount(hit.get('points')), hit.at('points')),
  ]
}
