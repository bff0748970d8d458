import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'

const ofAnother: readonly Flag[] = [{ reason: 'ambiguous', says: 'The report tells of other cases too, and nothing here says that this plea or verdict is of this one: compare the judgment.' }]
const decided = /\b(?:ple(?:a|ad(?:ed)?|d)\b[^.]{0,40}\b(?:guilty|counts?)|verdict|convicted|jury\s+(?:found|returned)|found\s+(?:(?:the\s+|this\s+)?(?:defendant|him|her)\s+)?guilty|admitted\s+(?:his\s+|her\s+)?guilt|change\s+of\s+plea)\b/i

const daysIn = (spots: readonly Spot[]): ReadonlySet<string> => new Set(findAll(spots, new RegExp(day, 'i')).flatMap(({ words }) => parseDay(words)?.date ?? []))

const born = new RegExp(`\\b(?:born|birth|DOB)\\b(?:\\s+(?:on|date))?\\s*:?\\s*(?:${day})`, 'gi')

/** The days of a sentence, but that of a birth which it tells besides. */
function daysBesideBirth(spot: Spot): ReadonlySet<string> {
  return new Set([...wordsAt(spot).replaceAll(born, ' ').matchAll(new RegExp(day, 'gi'))].flatMap(([words]) => parseDay(words)?.date ?? []))
}

/** The label of the face and what stands in it before the day: `VERDICT Guilty, by jury,`. */
const label = /(?:^|\n)[^\S\n]*(?:PLEA|VERDICT|Plea(?:\s+or\s+[Vv]erdict)?|Verdict)\s*[:.…]*\s+(?:(?:jury\s+)?verdict\s+of\s+|plea\s+of\s+)?guilty(?:,?\s+by\s+(?:(?:a|the)\s+)?(?:jury|judge|court|plea))?\s*[,:–—-]?\s*(?:on\s+)?$/i

/** Whether a day ends what a label of the face tells of the plea or verdict of this case. */
function isLabelled({ page, start, end }: Spot): boolean {
  return label.test(page.text.slice(Math.max(0, start - 90), start)) && /^[.;)\]]?[^\S\n]*(?:\n|$)/.test(page.text.slice(end, end + 6))
}

/** A report tells the pleas of earlier cases as it tells that of this one: a day is this one's where a label of its first pages tells it, where its sentence has no other day but that of a birth and names counts or the charging paper, or where every plea and verdict told has that day; what stands before the heading of the criminal history tells of no earlier case. */
export function doubtPlea(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    if (one.path !== 'conviction.convictedOn' || one.flags !== undefined) return one
    const sentences = sentencesOf(pages)
    if (pages.indexOf(one.spot.page) < 2 && isLabelled(one.spot)) return one
    const own = sentences.find(({ page, start, end }) => page === one.spot.page && start <= one.spot.start && one.spot.end <= end)
    if (own !== undefined && daysBesideBirth(own).size === 1 && /\b(?:counts?|indictment|information|complaint)\b/i.test(wordsAt(own)) && decided.test(wordsAt(own))) return one
    const days = daysIn(beforeHistory(pages, one.spot, sentences).filter((sentence) => decided.test(wordsAt(sentence))))
    return days.size === 1 && days.has(String(one.value)) ? one : { ...one, flags: ofAnother }
  })
}

const history = /^\W{0,3}(?:(?:part|section)\s+\w+[.:]?\s+)?(?:\d{1,2}\.\s+)?(?:the\s+)?(?:defendant['’]?s\s+)?(?:criminal\s+(?:history|record)|prior\s+(?:criminal\s+)?(?:history|record|convictions?)|(?:adult|juvenile)\s+(?:criminal\s+)?convictions?)\b(?![^\n]*(?:categor|points?|score|\d))[^\n]{0,40}$/im

/** The sentences up to the heading of the criminal history, where the spot stands before it; else all. */
function beforeHistory(pages: readonly Page[], spot: Spot, sentences: readonly Spot[]): readonly Spot[] {
  const heading = findFirst(pages, history)
  if (heading === undefined) return sentences
  const isBefore = (one: Spot): boolean => one.page === heading.page ? one.start < heading.start : pages.indexOf(one.page) < pages.indexOf(heading.page)
  return isBefore(spot) ? sentences.filter(isBefore) : sentences
}
