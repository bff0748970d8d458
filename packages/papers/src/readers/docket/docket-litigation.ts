import type { Flag, Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findFirst } from '../../reading/spot.ts'
import { entryDay, type Entry } from './docket-entries.ts'

const ofEntry: readonly Flag[] = [{ reason: 'ambiguous', says: 'The appeal may have been decided before it was entered here: compare the decision.' }]
const maybeDecided: readonly Flag[] = [{ reason: 'ambiguous', says: 'A later entry speaks of it, and it was not read whether it decides it.' }]
const asPrinted = 'So far as the docket went on the day it was printed.'

/** By its first words an entry asks for something, gives notice or recommends, and decides nothing. */
const asks = /^[\s\d/-]*(?:(?:text|oral|minute|joint|unopposed|amended|pro\s+se)\s+)*(?:motion|mot\b|notice|request|response|resp\b|reply|brief|letter|transcript|record|report|r\s?&\s?r\b|recommendation|objections?|appearance|petition|memorandum\s+(?:of\s+law|in\s+support))/i
const ruling = '(?:den(?:y|ies|ied|ying)|grant(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|overrul(?:es|ed|ing))'
/** What else is granted or denied on the way to a ruling. */
const onTheWay = '(?:extension|time|leave|appoint\\w*|counsel|discovery|amend\\w*|supplement\\w*|stay|cop(?:y|ies)|transcripts?|hearing|continu\\w*|certificate|COA|forma|IFP|reconsider\\w*|recommend\\w*|proposed)'
const collateral = '(?:\\b2255\\b|\\bto\\s+vacate\\b|\\bhabeas\\b)'
const collateralRuled = [new RegExp(`\\b${ruling}\\b(?:(?!\\b${onTheWay}\\b)[^.]){0,90}?${collateral}`, 'i'), new RegExp(`${collateral}(?:(?!\\b${onTheWay}\\b)[^.]){0,80}?[:\\s]${ruling}\\b`, 'i')]
const fromAbove = /\b(?:usca|u\.?s\.?c\.?a\.?|cca|ca-?\d{1,2}|courts? of appeals?|appeals? court|circuit|cir\.?)(?![a-z])/i
const outcome = /\b(?:affirm(?:ed|ing|s|ance)?|aff['’]?d|dismiss(?:ed|ing|es)?|vacat(?:ed|ing|es)|revers(?:ed|ing|es|al)|rev['’]?d)(?![a-z])/i
const filesAppeal = /notice of appeal|\bNOA\b|\bappeals? (?:is |was )?(?:taken|filed|noticed)\b/i
const filesCollateral = /motion to vacate|(?:motion|mot\b|petition)[^.]*\b2255\b/i

function decidesCollateral({ text }: Entry): boolean {
  return !asks.test(text) && collateralRuled.some((pattern) => pattern.test(text))
}

/** The entry itself says that the court above decided on its day. */
const decidedToday = /\b(?:decided|rendered|affirm(?:ed|ing)|dismiss(?:ed|ing)|issued)\s+(?:on\s+)?(?:this\s+(?:date|day)|today)\b/i

/** A mandate carries out what was decided, on a later day. */
function decidesAppeal({ text }: Entry): boolean {
  return !asks.test(text) && !/\bmandate\b/i.test(text) && fromAbove.test(text) && outcome.test(text)
}

function endsAppeal(entry: Entry): boolean {
  return decidesAppeal(entry) || (!asks.test(entry.text) && /\bmandate\b|usca (?:judgment|opinion|order)|appeal[^.]*(?:dismissed|affirmed)|affirm|aff['’]d/i.test(entry.text))
}

/** An appeal or a motion under 2255 is pending when it was filed and no later entry decides it; a docket without one has none. The entries go from the first day to the last. */
export function docketLitigation(pages: readonly Page[], entries: readonly Entry[]): Found[] {
  if (entries.length < 3) return []
  const heading = findFirst(pages, /docket\s+text|criminal\s+docket[^\n]*/i)
  const pending = (path: string, filed: RegExp, decides: (entry: Entry) => boolean, speaks: RegExp): Found[] => {
    const last = entries.findLastIndex((one) => filed.test(one.text) && !decides(one))
    const later = last < 0 ? [] : entries.slice(last + 1)
    const answer = later.find(decides)
    const isPending = last >= 0 && answer === undefined
    const found = fact(path, isPending, (answer ?? entries[last])?.spot ?? heading, asPrinted)
    return isPending && later.some(({ text }) => !asks.test(text) && speaks.test(text)) ? found.map((one) => ({ ...one, flags: maybeDecided })) : found
  }
  const ruled = entries.find(decidesCollateral)
  const affirmed = entries.filter(decidesAppeal)
  const taken = entries.find(({ text }) => filesAppeal.test(text) && !/^[\s\d/-]*(?:(?:text|oral|minute|joint|unopposed)\s+)*(?:motion|order|request)\b/i.test(text))
  return [
    ...fact('litigation.collateralDecided', ruled ? true : undefined, ruled?.spot),
    ...fact('litigation.appealTaken', taken ? true : undefined, taken?.spot),
    ...(taken && affirmed.length === 1 ? decidedOn(affirmed[0] as Entry) : []).map((one) => (decidedToday.test((affirmed[0] as Entry).text) ? one : { ...one, flags: ofEntry })),
    ...pending('litigation.appealPending', filesAppeal, endsAppeal, /\bappeal|\bmandate\b|\bcircuit|\busca\b|\bcourt of appeals\b/i),
    ...pending('litigation.collateralPending', filesCollateral, decidesCollateral, new RegExp(`\\b${ruling}\\b|\\b2255\\b|\\bvacate\\b`, 'i')),
  ]
}

const unlessOther = 'The day of the entry, unless it tells another.'

function decidedOn(entry: Entry): Found[] {
  const said = findFirst([entry.spot], new RegExp(`\\b(?:decided|filed|entered|issued|dated)\\s+(?:on\\s+)?(?<value>${day})`, 'i'))?.at('value')
  return said ? dayFact('litigation.appealDecidedOn', said, unlessOther) : entryDay('litigation.appealDecidedOn', entry, unlessOther)
}
