import type { Page } from '@lenity/casefile'
import { linesIn } from '../../reading/passages.ts'
import type { Found } from '../../reading/propose.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'
import { rowsOf } from '../../reading/rows.ts'
import { generalPriors, wholeness } from './general-priors.ts'

const named = /\b(?:criminal\s+(?:history|record|convictions?)|(?:prior|previous|earlier|adult|past)\s+(?:adult\s+)?(?:criminal\s+)?(?:convictions?|record|sentences?|offenses?|history)|record\s+of\s+(?:prior\s+)?convictions?|convictions(?:\s+and\s+sentences?)?\W*$)/i
const noHeading = /\b(?:category|score|points?|computation|calculation|level|range|none|has|have|had|was|were|is|are|table|worksheet|complete|counts?|charges?|instant|offenses?\s+of\s+conviction)\b|:\s*\S|\.{3}|[.;]\s*$/i
const shortHead = 74

/** Whether a line is the heading of earlier convictions. */
function isHeading(text: string): boolean {
  return text.length < shortHead && /^\W{0,3}[A-Z\d]/.test(text) && named.test(text) && !noHeading.test(text.replace(/\(s\)/gi, '').replace(/^\W*(?:part|chapter)\s+[A-Z]+\s*[:.]/i, ''))
}

/** A heading that its paragraph goes on behind: `Criminal history. In 1998 …`. */
const runIn = /^\W{0,3}(?:[A-Z\d]{1,3}[.)]\s+)?(?:(?:adult\s+)?(?:prior|previous|earlier|past)\s+(?:adult\s+)?(?:criminal\s+)?(?:convictions?|record|history)|criminal\s+(?:history|record|convictions?))\s*[.:–—]\s+(?=[A-Z(\d])(?!(?:category|score|points?|total|none|VI|IV|V|I{1,3}|[1-6])\b)/i

const others = 'other\\s+(?:criminal\\s+conduct|arrests?)|pending\\s+(?:charges|cases)|juvenile|(?:offender|personal|family)\\s+(?:characteristics|(?:and\\s+family\\s+)?(?:data|history|background))|sentencing\\s+options|(?:advisory\\s+)?guidelines?\\s+(?:computation|calculation|range|summary|provisions)|sentencing\\s+(?:range|recommendation|provisions|guidelines)|statutory\\s+(?:provisions|penalt)|summary\\b|recommendation\\b|conclusion\\b|imprisonment\\s+range|custody\\s+range|(?:total|final)\\s+offense\\s+level|offense\\s+level\\s+total|prepared\\b|respectfully\\b|submitted\\b|reviewed\\b|approved\\b|part\\s+[C-G]\\b|worksheet\\s+[A-Z]\\b'
/** With these headings something else begins. */
const end = new RegExp(`^\\W{0,3}(?:part\\s+[A-Z]\\b|[A-Z\\d]{1,4}[.)]\\s*)?\\W*(?:${others}|criminal\\s+history\\s+(?:computation|calculation|points|category|score))`, 'i')
/** Where the points are added up. */
const sum = new RegExp(`${end.source}|\\bcriminal\\s+history\\s+(?:category|score)\\b|\\btotal\\b.*\\bpoints?\\b|\\bpoints?\\s+(?:are|is|were|was)\\s+added\\b|4A1\\.1\\s?\\([de]\\)|^status\\s+points|\\bcommitted\\s+(?:this|the\\s+instant)\\s+offense\\b`, 'i')
const another = new RegExp(`^\\W{0,3}(?:part\\s+[A-Z]\\b|[A-Z\\d]{1,4}[.)]\\s*)?\\W*(?:${others})`, 'i')

/** That there are none. */
const denied = /^\W*(?:\d{1,3}[.)]\s*)?none\b|\bno\s+(?:known\s+|prior\s+|previous\s+|adult\s+|criminal\s+)+(?:convictions?|record|history)\b|\bnever\s+been\s+convicted\b/i

/** The places below a heading of earlier convictions, down to one of something else, over as many pages as they take. */
function placesOf(pages: readonly Page[], closes: RegExp): Spot[] {
  const out: Spot[] = []
  let isOpen = false
  for (const page of pages) {
    let from = isOpen ? 0 : undefined
    for (const row of rowsOf(page)) {
      const [first, last] = [row[0], row.at(-1)]
      if (first === undefined || last === undefined) continue
      const text = wordsAt({ page, start: first.start, end: last.end }).replace(/\s+/g, ' ').trim()
      const begun = isOpen ? undefined : runIn.exec(text)?.[0].length
      if (begun !== undefined) {
        from = first.start + begun
        isOpen = true
      } else if (isHeading(text)) {
        if (from === undefined || isOpen) from = from === undefined ? last.end : from
        isOpen = true
      } else if (isOpen && closes.test(text)) {
        if (from !== undefined && first.start > from) out.push({ page, start: from, end: first.start })
        isOpen = false
        from = undefined
      }
    }
    if (isOpen && from !== undefined) out.push({ page, start: from, end: page.text.length })
  }
  return out
}

/** Earlier convictions as the readers of known forms found them, or as their list tells of itself where that gives more of them whole. */
export function betterPriors(own: readonly Found[], pages: readonly Page[], total: number | undefined): readonly Found[] {
  let best: { found: readonly Found[]; whole: number } = { found: own, whole: wholeness(own) + 0.5 }
  for (const closes of [sum, another]) {
    const places = placesOf(pages, closes)
    if (linesIn(places).length === 0) break
    if (places.some((place) => denied.test(wordsAt(place)))) break
    const found = generalPriors(places, total)
    const whole = wholeness(found)
    if (whole > best.whole) best = { found, whole: whole + 0.5 }
  }
  return best.found
}
