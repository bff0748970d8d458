import type { Page } from '@lenity/casefile'
import { drug, parseGrams, substanceOf, weight, weightOfDrug, type Substance } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'

const attributing = /accountab|responsib|attribut|involv|relevant\s+conduct|total(?:s|ed|ing)?\b|drug\s+quantity|quantity\s+of|held\s+to/i
const bounding = /(?:at\s+least|less\s+than|more\s+than|or\s+more|not\s+exceed|minimum\s+of|in\s+excess\s+of)\s*$/i
const converted = /equivalen|convert|converted\s+drug\s+weight|equat/i

/** The drugs the court attributed: weights said to be the defendant's, not thresholds and not weights converted for comparison. */
export function readAttributedDrugs(pages: readonly Page[]): Found[] {
  const computation = sections(pages, /offense\s+level\s+computation/i, /part\s+B[.:]?\s|criminal\s+history\s+computation/i)
  const conduct = sections(pages, /offense\s+conduct/i, /offense\s+level\s+computation|victim\s+impact/i)
  const near = attributions(computation)
  const hits = near.length > 0 ? near : attributions(conduct).concat(attributions(pages))
  const order: Substance[] = []
  const out: Found[] = []
  let last: Hit | undefined
  for (const hit of hits) {
    const substance = substanceOf(hit.get('drug'))
    if (substance === undefined || /plants?/i.test(hit.get('weight'))) continue
    if (!order.includes(substance)) order.push(substance)
    const path = `guideline.drugs.${order.indexOf(substance)}`
    out.push(...fact(`${path}.substance`, substance, hit.at('drug')), ...fact(`${path}.grams`, parseGrams(hit.get('weight')), hit))
    last = hit
  }
  for (const hit of plantsIn(computation)) {
    if (!order.includes('marihuana plants')) order.push('marihuana plants')
    const path = `guideline.drugs.${order.indexOf('marihuana plants')}`
    out.push(...fact(`${path}.substance`, 'marihuana plants', hit), ...fact(`${path}.plants`, Number(hit.get('count').replaceAll(',', '')), hit))
    last = hit
  }
  return last ? [...out, ...fact('guideline.drugs.complete', true, last)] : []
}

function attributions(places: readonly (Page | Spot)[]): Hit[] {
  const forward = findAll(places, new RegExp(weightOfDrug, 'i'))
  const backward = findAll(places, new RegExp(`(?<drug>${drug})(?:\\s*(?::|,|[-–—]|\\()\\s*|\\s+(?:involved\\s+|attribut\\w+[^.\\d]{0,40}|in\\s+the\\s+offense\\s+)?(?:was|is|totals?|amounts\\s+to)\\s+(?:approximately\\s+|a\\s+total\\s+of\\s+)?)(?<weight>${weight})`, 'i'))
  return [...forward, ...backward].filter((hit) => isAttributed(hit))
}

function isAttributed(hit: Hit): boolean {
  const { page, start, end } = hit
  const from = Math.max(0, page.text.lastIndexOf('. ', start), page.text.lastIndexOf('.\n', start))
  const before = page.text.slice(from, start)
  const after = page.text.slice(end, sentenceEnd(page.text, end))
  if (hit.get('more') !== '' || bounding.test(before.replace(/\s+/g, ' ').trimEnd()) || /^\s*(?:or\s+more|but\s+less)/i.test(after)) return false
  const lead = before.slice(-160)
  if (converted.test(lead) || /^\s*(?:of\s+)?(?:converted|equivalen)/i.test(after)) return false
  return attributing.test(wordsAt({ page, start: from, end })) || attributing.test(after)
}

function sentenceEnd(text: string, from: number): number {
  const at = /\.\s/.exec(text.slice(from, from + 400))
  return at ? from + at.index : Math.min(text.length, from + 400)
}

function plantsIn(places: readonly Spot[]): Hit[] {
  return findAll(places, /(?:accountable|responsible|attributable|involved)[^.]{0,120}?(?<count>\d[\d,]*)\s+mari[jh]uana\s+plants/i)
}
