import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCategory, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Spot } from '../../reading/spot.ts'

const count = `\\d{1,2}|${numberWords}|no|zero`
const history = '(?:criminal[\\s-]+history|CH|crim\\.?\\s+hist\\.?)'
const value = `(?<value>${count})(?![\\d.]\\d|[\\w-]|\\s*[+])`
const joins = '(?:\\s+(?:is|was|are|total|totals|equals?|of|to|come|comes|add|adds|up|amount|amounts|at|a|computed|calculated|determined|be|sum))*\\s*[:=]?\\s*'
const said: readonly RegExp[] = [
  new RegExp(`\\b(?<!sub-?total\\s(?:of\\s)?)${history}\\s+(?:score|points)${joins}${value}`, 'i'),
  new RegExp(`\\b(?:has|have|with|had|for|total(?:s|ing)?(?:\\s+of)?|earn(?:s|ed)|accumulated|receives|assigned)\\s+(?:a\\s+total\\s+of\\s+)?(?<value>${count})\\s+(?:total\\s+)?${history}\\s+points?`, 'i'),
  new RegExp(`\\btotal\\s+(?:of\\s+)?(?:the\\s+)?(?:${history}\\s+)?(?:points|score)${joins}${value}`, 'i'),
  new RegExp(`\\b(?:points|score)\\s+(?:total|add\\s+up\\s+to|come\\s+to|amount\\s+to|sum\\s+to)\\s+(?:a\\s+total\\s+of\\s+)?${value}`, 'i'),
  new RegExp(`\\btotal\\s+(?:is|comes\\s+to|equals|amounts\\s+to)\\s+(?<value>${count})\\s+(?:${history}\\s+)?points?\\b`, 'i'),
  new RegExp(`\\btotal\\s+of\\s+${value}\\s+(?:${history}\\s+)?points?\\b`, 'i'),
  new RegExp(`\\b(?:category|CHC|cat\\.)\\s*:?\\s*(?:of\\s+|is\\s+)?(?:VI|IV|V|I{1,3}|[1-6])\\s*\\(\\s*(?<value>${count})\\s*(?:points?|pts?)\\b`, 'i'),
  new RegExp(`\\b(?:his|her|the|their)\\s+(?:criminal\\s+history\\s+)?score\\s+(?:is|was|comes\\s+to)\\s+${value}`, 'i'),
  new RegExp(`\\b(?:points|score)\\b[^.;\\n]{0,50}?=\\s*${value}`, 'i'),
  new RegExp(`\\b(?<value>${count})\\s+(?:${history}\\s+)?points?,?\\s+(?:and\\s+)?(?:(?:which|that)\\s+)?(?:place|put|result|establish|yield|correspond|mak|giv|produc|for\\s+a?\\s*(?:criminal|category)|criminal\\s+history\\s+category|category)`, 'i'),
]
/** What a sum of points is not that of the person's whole history. */
const notWhole = /\b(?:subtotal|sub-total|status|recency|each|additional|added|limit|maximum)\b/i
const most = 60

/** Where each figure stands before what it is, the one behind the words is that of the line below: `3 Total criminal history points` over `2 CHC`. */
function isOfNextLine({ page: { text }, start, end }: Spot): boolean {
  return text.slice(start, end).includes('\n') && /^[^\S\n]*\d{1,2}[^\S\n]+\D{0,40}$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) && /^[^\S\n]+[A-Za-z]/.test(text.slice(end))
}

/** The total of criminal history points as sentences tell it, where all of them tell the same. */
export function toldPoints(places: readonly (Page | Spot)[]): Found[] {
  for (const pattern of said) {
    const hits = findAll(places, pattern).filter((hit) => !isOfNextLine(hit) && !notWhole.test(hit.page.text.slice(Math.max(0, hit.start - 24), hit.end).replace(/\s+/g, ' ')))
    const values = new Set(hits.map((hit) => (/^no$/i.test(hit.get('value')) ? 0 : parseCount(hit.get('value')))))
    const [only] = values
    if (values.size === 1 && only !== undefined && only <= most) return fact('guideline.points', only, hits[0])
    if (values.size > 1) return []
  }
  return []
}

const roman = '(?<value>VI|IV|V|I{1,3}|[1-6])(?![\\w]|\\.\\w|\\s*points?)'
const besidePoints: readonly RegExp[] = [
  new RegExp(`\\bpoints?\\)?\\s*[,;:(/–—-]*\\s*(?:(?:and|for|in|which|that|puts?|places?|placing|makes?|gives?|result(?:s|ing)?\\s+in|establish(?:es)?|him|her|them|the\\s+defendant|a|an|into)\\s+){0,5}(?:(?:criminal\\s+)?history\\s+)?(?:category|CHC|cat\\.)\\s*(?:of\\s+|is\\s+)?:?\\s*${roman}`, 'i'),
  new RegExp(`\\b(?:history\\s+)?(?:category|CHC|cat\\.)\\s*:?\\s*(?:is\\s+|of\\s+)?${roman}\\s*[,;(/–—-]+\\s*(?:with\\s+|based\\s+on\\s+)?(?:${count})\\s*(?:points?|pts?\\b)`, 'i'),
  new RegExp(`\\b\\d{1,2}\\s*[(/]\\s*(?:(?:criminal\\s+)?history\\s+)?(?:category|CHC|cat\\.)\\s*:?\\s*${roman}\\s*(?:\\)|\\n|$)`, 'i'),
  new RegExp(`\\b(?:his|her|the|their)\\s+(?:criminal\\s+history\\s+)?category(?:\\s+is|,)\\s+${roman}`, 'i'),
]

/** The category that stands beside the points, where all that is said of it is the same. */
export function toldCategory(places: readonly (Page | Spot)[]): Found[] {
  const hits = besidePoints.flatMap((pattern) => findAll(places, pattern))
  const values = new Set(hits.map((hit) => parseCategory(hit.get('value'))))
  const [only] = values
  return values.size === 1 && only !== undefined ? fact('guideline.category', only, hits[0]?.at('value')) : []
}
