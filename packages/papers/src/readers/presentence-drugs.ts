import type { Page } from '@lenity/casefile'
import { drug, parseGrams, substanceOf, weight, weightOfDrug, type Substance } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'

const attributing = /accountab|responsib|attribut|involv|relevant\s+conduct|total(?:s|ed|ing)?\b|drug\s+(?:quantity|amount|weight|type)|quantity\s+of|held\s+to|foreseeab|(?:^|\n)\W*(?:drugs?|quantity|amount|weight)(?:\s+and\s+\w+)?\s*:|(?:rests|based)\s+(?:up)?on/i
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
  const backward = findAll(places, new RegExp(`(?<drug>${drug})(?:\\s*(?:[("“]\\s*crack\\s*[)"”]+\\s*)?(?::|,|[-–—]|\\()\\s*|\\s*\\.{3,}\\s*|[^\\S\\n]{2,}|\\s+(?:involved\\s+|attribut\\w+[^.\\d]{0,40}|in\\s+the\\s+offense\\s+)?(?:was|is|totals?|amounts\\s+to)\\s+(?:approximately\\s+|a\\s+total\\s+of\\s+)?)(?<weight>${weight})`, 'i'))
  return [...forward, ...backward].filter((hit) => isAttributed(hit))
}

function isAttributed(hit: Hit): boolean {
  const { page, start, end } = hit
  const near = Math.max(0, start - 600)
  const begin = near + ([...page.text.slice(near, start).matchAll(stops)].at(-1)?.index ?? 0)
  const before = page.text.slice(begin, start)
  const after = page.text.slice(end, sentenceEnd(page.text, end))
  if (hit.get('more') !== '' || bounding.test(before.replace(/\s+/g, ' ').trimEnd()) || /^\s*(?:or\s+more|but\s+less)/i.test(after)) return false
  const lead = before.slice(-160)
  if (converted.test(lead) || /^\s*(?:of\s+)?(?:converted|equivalen)/i.test(after)) return false
  return isOfLine(hit) || attributing.test(wordsAt({ page, start: begin, end })) || attributing.test(after)
}

/** Whether drug and weight are all that their line has: a row of what the report attributes. */
function isOfLine({ page, start, end }: Hit): boolean {
  const [from, to] = [page.text.lastIndexOf('\n', start - 1) + 1, page.text.indexOf('\n', end)]
  return !/\w/.test(page.text.slice(from, start)) && !/\w/.test(page.text.slice(end, to < 0 ? page.text.length : to))
}

/** A sentence ends here; a title or an initial ends none. */
const stops = /(?<!\b(?:Mr|Ms|Mrs|Dr|No|St|[A-Z]))\.\s/g

function sentenceEnd(text: string, from: number): number {
  const at = /\.\s/.exec(text.slice(from, from + 400))
  return at ? from + at.index : Math.min(text.length, from + 400)
}

function plantsIn(places: readonly Spot[]): Hit[] {
  return findAll(places, /(?:accountable|responsible|attributable|involved)[^.]{0,120}?(?<count>\d[\d,]*)\s+mari[jh]uana\s+plants/i)
}
