import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { namesInProse, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { toldConviction, toldSentencing } from './told/said-conviction.ts'
import { toldTerms } from './told/said-terms.ts'

const office = /\b(?:U\.?\s?S\.?|United\s+States)\s+Attorney|Department\s+of\s+Justice\b/i
const release = /\bfor\s+immediate\s+release\b|\b(?:press|news)\s+release\b|\b(?:U\.?\s?S\.?|United\s+States)\s+Attorney['’]s\s+Office\b/i
const fromRelease: readonly Flag[] = [{ reason: 'ambiguous', says: 'A release to the press tells it: compare it with the paper of the court.' }]
const sentenced = new RegExp(`(?<value>${namesInProse})(?:,\\s[^.;]{0,80}?)?,?\\s+(?:was|has\\s+been|is)\\s+(?:also\\s+|today\\s+)?sentenced\\b`)
const judges = new RegExp(`\\b(?:(?:Chief|Senior)\\s+)?(?:U\\.\\s?S\\.|United\\s+States)\\s+(?:Senior\\s+)?District\\s+(?:Court\\s+)?(?:Chief\\s+)?Judge\\s+(?<value>${namesInProse})`)

/** What a prosecutor's office tells the press of a sentencing, each of it waiting for a person. What a newspaper tells is none: what was charged was not found. */
export function readPressRelease(pages: readonly Page[]): Found[] {
  const [first] = pages
  if (first === undefined || !release.test(first.text.slice(0, 1200)) || !pages.some((page) => office.test(page.text))) return []
  const [name, judge] = [findFirst(pages, sentenced)?.at('value'), findFirst(pages, judges)?.at('value')]
  const found = [
    ...fact('person.name', name && personName(wordsAt(name)), name), ...fact('conviction.judge', judge && personName(wordsAt(judge)), judge),
    ...toldTerms(pages), ...toldSentencing(body(first, pages)), ...toldConviction(pages),
  ]
  return found.map((one) => ({ ...one, flags: fromRelease }))
}

const dateline = /^[^\S\n]*[A-Z][A-Z .,'’()-]{2,60}[^\S\n]*(?:[A-Z][a-z.]+[^\S\n]*)?(?:–|—|--|-)[^\S\n]/m

/** The pages without what stands above the line that begins with the place: its day is that of the release. */
function body(first: Page, pages: readonly Page[]): readonly (Page | Spot)[] {
  const line = findFirst([first], dateline)
  return line === undefined ? pages : [{ page: first, start: line.end, end: first.text.length }, ...pages.slice(1)]
}
