import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Spot } from '../../reading/spot.ts'

const count = `\\d{1,2}|${numberWords}|no|zero`
const history = '(?:criminal[\\s-]+history|CH|crim\\.?\\s+hist\\.?)'
const value = `(?<value>${count})(?![\\d.]\\d|[\\w-])`
const joins = '(?:\\s+(?:is|was|are|total|totals|equals?|of|to|come|comes|add|adds|up|amount|amounts|at|a|computed|calculated|determined|be|sum))*\\s*[:=]?\\s*'
const said: readonly RegExp[] = [
  new RegExp(`\\b(?<!sub-?total\\s(?:of\\s)?)${history}\\s+(?:score|points)${joins}${value}`, 'i'),
  new RegExp(`\\b(?:has|have|with|had|for|total(?:s|ing)?(?:\\s+of)?|earn(?:s|ed)|accumulated|receives|assigned)\\s+(?:a\\s+total\\s+of\\s+)?(?<value>${count})\\s+(?:total\\s+)?${history}\\s+points?`, 'i'),
  new RegExp(`\\btotal\\s+(?:of\\s+)?(?:the\\s+)?(?:${history}\\s+)?(?:points|score)${joins}${value}`, 'i'),
  new RegExp(`\\b(?:points|score)\\s+(?:total|add\\s+up\\s+to|come\\s+to|amount\\s+to|sum\\s+to)\\s+(?:a\\s+total\\s+of\\s+)?${value}`, 'i'),
  new RegExp(`\\btotal\\s+of\\s+${value}\\s+points?\\b`, 'i'),
  new RegExp(`\\b(?<value>${count})\\s+points?,?\\s+(?:and\\s+)?(?:(?:which|that)\\s+)?(?:place|put|result|establish|yield|correspond|mak|giv|produc|for\\s+a?\\s*(?:criminal|category)|criminal\\s+history\\s+category|category)`, 'i'),
]
/** What a sum of points is not that of the person's whole history. */
const notWhole = /\b(?:subtotal|sub-total|status|recency|each|additional|added|limit|maximum)\b/i
const most = 60

/** The total of criminal history points as sentences tell it, where all of them tell the same. */
export function toldPoints(places: readonly (Page | Spot)[]): Found[] {
  for (const pattern of said) {
    const hits = findAll(places, pattern).filter((hit) => !notWhole.test(hit.page.text.slice(Math.max(0, hit.start - 24), hit.end).replace(/\s+/g, ' ')))
    const values = new Set(hits.map((hit) => (/^no$/i.test(hit.get('value')) ? 0 : parseCount(hit.get('value')))))
    const [only] = values
    if (values.size === 1 && only !== undefined && only <= most) return fact('guideline.points', only, hits[0])
    if (values.size > 1) return []
  }
  return []
}
