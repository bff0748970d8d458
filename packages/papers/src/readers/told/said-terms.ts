import type { Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'

/** A term that words impose, and on what. */
interface SaidTerm {
  readonly spot: Spot
  readonly term: Term
  readonly check: string | undefined
  readonly isSupervision: boolean
  readonly isTotal: boolean
}

const supervision = '(?:supervised\\s+release|supervised\\s+by|supervised\\s+for|(?:under|on|of)\\s+supervision|supervision|special\\s+parole|\\bT?SR\\b)'
const custody = '(?:imprison\\w*|custod\\w*|confine\\w*|incarcerat\\w*|committed|commitment|prison\\w*|penitentiary|Attorney\\s+General|Bureau\\s+of\\s+Prisons|\\bC?BOP\\b|jail|behind\\s+bars)'
const supervisedBefore = new RegExp(`${supervision}(?:(?!${custody})[^;])*$`, 'i')
const supervisedAfter = new RegExp(`^['’]?,?\\s*(?:(?:of|on|in|under|term|period)\\s+)*(?:a\\s+)?${supervision}`, 'i')
const otherAfter = /^['’]?,?\s*(?:(?:of|on|in)\s+)?(?:(?:unsupervised|supervised)\s+)?(?:probation|home\s+(?:confinement|detention)|community)|^[^.;]{0,30}\bsuspended\b|^\s*(?:old\b|of\s+age|ago|earlier|later|after|before|credit)/i
const custodyAfter = new RegExp(`^['’]?,?\\s*(?:(?:of|in|with|to|at|term|total)\\s+)*(?:the\\s+|federal\\s+)*${custody}`, 'i')
const custodyBefore = new RegExp(`${custody}|\\bsentenced?\\b|\\bserve\\b|\\bremand`, 'i')
/** What might be, was asked for, or is that of a statute or of the guidelines. */
const notImposed = /\b(?:maxim\w+|minim\w+|at\s+least|not\s+(?:less|more)\s+than|no\s+(?:less|more)\s+than|up\s+to|ranges?|guidelines?\s+(?:range|call|sentence|provide)|exceed\w*|recommend\w*|asks?|asked|asking|request\w*|seeks?|sought|argu\w+|urg(?:e|es|ed)|mandatory|carries|punishable|penalt(?:y|ies)|co-?defendants?|would|could|should|might|may|if|between|within|reduc\w+|propos\w+|offer\w*|agree[sd]?|stipulat\w+|state\s+court|prior|previous|earlier|days?\s+served|served)\b/i
const rangeAfter = /^\s*(?:months?\s*)?(?:to|-|–|—|through)\s*(?:\d|life|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty)\b)/i
const rangeBefore = /(?:\d|months?|hundred|[a-z]+ty|[a-z]+teen)\s*(?:to|-|–|—|and)\s*$/i
/** So far before and behind it the words that say what a term is may stand. */
const reach = 190

/** The terms that sentences impose, each by the words about it. */
function saidTerms(places: readonly (Page | Spot)[]): SaidTerm[] {
  return sentencesOf(places).flatMap((sentence) => {
    const hits = findAll([sentence], new RegExp(`(?<![\\w$.])${term}`, 'i'))
    return hits.flatMap((hit, i) => {
      const from = Math.max(sentence.start, hits[i - 1]?.end ?? sentence.start, hit.start - reach)
      return understand(hit, wordsAt({ ...sentence, start: from, end: hit.start }).replace(/\s+/g, ' '), wordsAt({ ...sentence, start: hit.end, end: Math.min(sentence.end, hits[i + 1]?.start ?? sentence.end) }).replace(/\s+/g, ' '))
    })
  })
}

function understand(hit: Hit, before: string, after: string): SaidTerm[] {
  const read = parseTerm(hit.words)
  if (read === undefined || read.term === 0 || otherAfter.test(after) || rangeAfter.test(after) || rangeBefore.test(before) || notImposed.test(before.slice(-110)) || /^[^.;,]{0,30}\b(?:maximum|minimum)\b/i.test(after) || /\bprobation\b[^,;]{0,40}$/i.test(before)) return []
  const isSupervision = supervisedAfter.test(after) || (supervisedBefore.test(before) && !custodyAfter.test(after))
  if (read.term === 'life' && !/\b(?:imprison\w*|custody|term\s+of|sentence\s+of|sentenced\s+to|period\s+of|serve|for|incarcerated|sentence:|custody:|imprisonment:)\s*(?:a\s+(?:term\s+of\s+)?)?(?:his|her|their)?\s*(?:natural\s+)?$/i.test(before) && !custodyAfter.test(after) && !/^\s*term\b/i.test(after)) return []
  if (!isSupervision && !custodyAfter.test(after) && !custodyBefore.test(before)) return []
  return [{ spot: hit, term: read.term, check: read.check, isSupervision, isTotal: /\b(?:total|aggregate)\b/i.test(before.slice(-70)) || /^\s*(?:in\s+total|in\s+all)\b/i.test(after) }]
}

/** The term of imprisonment and that of supervised release that the words impose, where they say one of each: a total before the terms of counts. */
export function toldTerms(places: readonly (Page | Spot)[], check?: string): Found[] {
  const all = saidTerms(places)
  return [...only('conviction.term', all.filter((one) => !one.isSupervision), check), ...only('conviction.supervisedReleaseMonths', all.filter((one) => one.isSupervision && one.term !== 'life'), check)]
}

function only(path: string, all: readonly SaidTerm[], check: string | undefined): Found[] {
  const totals = all.filter(({ isTotal }) => isTotal)
  for (const some of [totals, all]) {
    const [first] = some
    if (first !== undefined && some.every((one) => one.term === first.term)) return fact(path, first.term, first.spot, [check, first.check].filter(Boolean).join(' ') || undefined)
    if (first !== undefined) return []
  }
  return []
}
