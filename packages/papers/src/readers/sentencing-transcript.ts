import type { Flag, Page } from '@lenity/casefile'
import { isDayOfTitle, isPronounced, tellsOneSentence } from '../certainty/told-in-full.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact, firstFact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import { names, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { seam, seamsOf } from '../reading/seams.ts'
import { findAll, findFirst, type Spot } from '../reading/spot.ts'
import { parseTerm, term } from '../reading/terms.ts'
import { readCaption, readDefendant, readRegisterNumber } from './caption.ts'
import { readFoundRange } from './found-range.ts'
import { provedRange } from './told/proved-range.ts'
import { toldMoney } from './told/said-money.ts'
import { toldTerms } from './told/said-terms.ts'
import { readEdition } from './manual-edition.ts'

const unnamed: readonly Flag[] = [{ reason: 'ambiguous', says: 'It is the first day on the cover, and nothing beside it says of what: compare the judgment.' }]
const spoken: readonly Flag[] = [{ reason: 'ambiguous', says: 'It was spoken: the court may have named other terms, or the whole in words that were not understood.' }]
const said = 'As the court spoke it: compare the written judgment.'
/** Who speaks, at the beginning of a line: in capitals, with a mark or a wide gap behind it. */
const speaker = /^[^\S\n]*(?<who>(?:THE\s+)?(?:COURT|DEFENDANT|CLERK|PROBATION\s+OFFICER|WITNESS|INTERPRETER|MARSHAL|JUDGE)|[Tt]he\s+(?:Court|Defendant|Clerk|Judge)|(?:JUDGE|HON\.|Judge|MR|MS|MRS|MISS|DR|Mr|Ms|Mrs)\.?\s+[A-Z][A-Za-z.'’-]+|[A-Z][A-Z.'’-]{2,20}(?:\s[A-Z][A-Z.'’-]{2,20})?)\s?(?::|\.(?=\s+[A-Z])|\s?[-–—]{1,2}|(?=\s{3,}[A-Z]))(?=\s)/m
const isCourt = /^(?:the\s+)?(?:court|judge)$|^(?:judge|hon\.)\s/i

/** A transcript of a sentencing: who, where and when from its title page, and what the court itself said of range and sentence. */
export function readSentencingTranscript(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const judge = [...findAll(head, new RegExp(`\\b(?:before|BEFORE|Before)\\s*:?\\s+(?:(?:the|THE|The)\\s+)?(?:(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+)?(?<value>${names})`)), ...findAll(head, new RegExp(`(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+(?<value>${names})`))].find((hit) => personName(hit.get('value')) !== undefined)
  const held = findFirst(head, new RegExp(`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s+(?<value>${day})`, 'i'))?.at('value') ?? findFirst(head, new RegExp(`(?:date\\s*:|heard\\s+on|held\\s+on|proceedings\\s+of|dated?)\\s*(?<value>${day})`, 'i'))?.at('value')
  const some = held ? undefined : findFirst(head, new RegExp(day, 'i'))
  const turns = turnsOf(pages, isCourt)
  const court = turns.length > 0 ? turns : pages
  return [
    ...readCaption(pages),
    ...readDefendant(pages),
    ...readRegisterNumber(head),
    ...fact('conviction.judge', judge && personName(judge.get('value').replace(/^(?:The |Honorable |HONORABLE |Hon\. )+/, '')), judge?.at('value')),
    ...dayFact('conviction.sentencedOn', held, 'The day of the hearing.'),
    ...dayFact('conviction.sentencedOn', some, 'The day of the hearing.').map((one) => ({ ...one, flags: some && isDayOfTitle(some, /\bsentenc/i) ? undefined : unnamed })),
    ...readEdition(court),
    ...first([...readFoundRange(court), ...provedRange([...pages, ...seamsOf(pages, true)])]).map((one) => ({ ...one, check: said })),
    ...first([...toldTerms(court, said).map((one) => (one.path === 'conviction.term' && !(isPronounced(one, court) && tellsOneSentence(pages)) ? { ...one, flags: one.flags ?? spoken } : one)), ...pronounced(court), ...toldMoney(court, said)]),
  ]
}

/** The first reading of each path. */
function first(found: readonly Found[]): Found[] {
  return found.filter(({ path }, i) => found.findIndex((one) => one.path === path) === i)
}

/** The stretches of the pages in which one of these speakers speaks. A turn goes on over the page. */
function turnsOf(pages: readonly Page[], who: RegExp): Spot[] {
  const out: Spot[] = []
  let speaking = false
  let last: Spot | undefined
  for (const page of pages) {
    let start = 0
    const begun = out.length
    for (const hit of findAll([page], speaker)) {
      if (speaking && hit.start > start) out.push({ page, start, end: hit.start })
      speaking = who.test(hit.get('who').replace(/\s+/g, ' '))
      start = hit.end
    }
    if (speaking && start < page.text.length) out.push({ page, start, end: page.text.length })
    const [head, foot] = [out[begun], out.at(-1)]
    // What one speaker says over the end of a page.
    if (last !== undefined && head !== undefined && head.start === 0) out.push(...seam(last, head).map((made): Spot => ({ page: made, start: 0, end: made.text.length })))
    last = out.length > begun && foot?.page === page && foot.end === page.text.length ? foot : undefined
  }
  return out
}

function pronounced(court: readonly (Page | Spot)[]): Found[] {
  const supervised = findFirst(court, new RegExp(`supervised\\s+release\\s+for\\s+(?:a\\s+)?(?:(?:total\\s+)?(?:term|period)\\s+of\\s+)?(?<value>${term})`, 'i')) ?? findFirst(court, new RegExp(`(?<value>${term})\\s+of\\s+supervised\\s+release`, 'i'))
  const months = supervised && parseTerm(supervised.get('value'))?.term
  return [
    ...fact('conviction.supervisedReleaseMonths', months === 'life' ? undefined : months, supervised?.at('value'), said),
    ...firstFact(court, 'conviction.assessment', /special\s+assessment\s+(?:in\s+the\s+amount\s+)?of\s+(?<value>\$\s?[\d,]+(?:\.\d{2})?)/i, parseDollars),
    ...firstFact(court, 'conviction.fine', /\bfine\s+(?:in\s+the\s+amount\s+)?of\s+(?<value>\$\s?[\d,]+(?:\.\d{2})?)/i, parseDollars),
    ...firstFact(court, 'conviction.restitution', /restitution\s+(?:in\s+the\s+(?:total\s+)?amount\s+)?of\s+(?<value>\$\s?[\d,]+(?:\.\d{2})?)/i, parseDollars),
  ]
}
