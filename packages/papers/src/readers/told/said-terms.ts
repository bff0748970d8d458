import type { Page } from '@lenity/casefile'
import type { Term } from '@lenity/law'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'

/** A term that words impose, and on what. */
export interface SaidTerm {
  readonly spot: Spot
  readonly term: Term
  readonly check: string | undefined
  readonly isSupervision: boolean
  readonly isTotal: boolean
  readonly isConsecutive: boolean
}

const supervision = '(?:supervised\\s+release|supervised\\s+(?:by|for|term|period)|post-?\\s?release\\s+supervision|(?:under|on|of)\\s+supervision|supervision|\\bT?SR\\b|\\bS/R\\b)'
const custody = '(?:imprison\\w*|custod\\w*|confine\\w*|incarcerat\\w*|committed|commitment|prison\\w*|penitentiary|Attorney\\s+General|Bureau\\s+of\\s+Prisons|\\bC?BOP\\b|jail|behind\\s+bars)'
const supervisedBefore = new RegExp(`${supervision}(?:(?!${custody})[^;])*$`, 'i')
const supervisedAfter = new RegExp(`^['’]?,?\\s*(?:(?:of|on|in|under|term|period)\\s+)*(?:a\\s+)?${supervision}`, 'i')
const otherAfter = /^['’]?,?\s*(?:(?:of|on|in)\s+)?(?:(?:unsupervised|supervised)\s+)?(?:probation|special\s+parole|home\s+(?:confinement|detention)|community)|^[^.;]{0,30}\bsuspended\b|^\s*(?:old\b|of\s+age|ago|earlier|later|after|before|credit)/i
const custodyAfter = new RegExp(`^['’]?,?\\s*(?:(?:of|in|with|to|at|term|total)\\s+)*(?:the\\s+|federal\\s+)*${custody}`, 'i')
const custodyBefore = new RegExp(`${custody}|\\bsentence[ds]?\\b|\\bserve\\b|\\bremand|\\bimpos\\w+|\\breceived\\b|\\bserving\\b|\\bchose\\b|\\bselected\\b|\\bsettled\\s+on\\b|\\bcounts?\\s+\\w|\\b(?:total|aggregate)\\s+(?:term\\s+)?of\\b|\\b(?:total|aggregate)\\s*:?\\s*$`, 'i')
/** What might be, was asked for, or is that of a statute or of the guidelines. */
const notImposed = /\b(?:maxim\w+|minim\w+|at\s+least|not\s+(?:less|more)\s+than|no\s+(?:less|more)\s+than|up\s+to|ranges?|guidelines?\s+(?:range|call|sentence|provide)|exceed\w*|recommend\w*|asks?|asked|asking|request\w*|seeks?|sought|argu\w+|urg(?:e|es|ed)|mandatory|carries|punishable|penalt(?:y|ies)|co-?defendants?|would|could|should|might|may(?!\s+\d)|if|between|within|reduc\w+|propos\w+|offer\w*|agree[sd]?\s+(?:to|upon|on|that|sentence|term|range|recommend\w*)|stipulat\w+|state\s+court|prior|previous|earlier|days?\s+served|(?<!\bbe\s|\bbe\sfully\s)served)\b/i
/** A sentence by its length: `his 240-month sentence`. */
const sentenceAfter = /^['’]?\s*(?:(?:total|aggregate|custodial|prison|within[\s-](?:the[\s-])?(?:guidelines?|range))\s+)*(?:sentence|prison\s+term)\b/i
/** Where a sentence lies beside the guidelines, which makes of it no range. */
const besideRange = /\b(?:within|below|above|bottom|top|middle|low-?end|mid|high-?end)[\s-]+(?:of[\s-]+)?(?:the[\s-]+)?(?:advisory[\s-]+)?(?:guidelines?|range)(?=[\s-]+(?:prison\s+|custodial\s+)?(?:sentence|term)\b)/gi
const rangeAfter = /^\s*(?:months?\s*)?(?:to|-|–|—|through)\s*(?:\d|life|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty)\b)/i
const rangeBefore = /(?<!\bcounts?\s)(?:\b\d{1,3}|months?|hundred|[a-z]+ty|[a-z]+teen|(?<!\bcounts?\s)\b(?:one|two|three|four|five|six|seven|eight|nine))\s*(?:to|-|–|—)\s*$|\bbetween\s+(?:\S+\s+){1,4}and\s*$/i
/** A figure in words of which a part is lost, as where the number of a line stands within it. */
const brokenFigure = /\b(?:hundred|thousand|[a-z]+ty|[a-z]+teen)[\s,-]*(?:\d{1,2}\s*)?(?:and\s*)?$/i
const totalBefore = /\b(?:total|aggregate|combined)\s+(?!offense|criminal|adjusted|level|points)(?:\w+\s+){0,5}?(?:of|for|is|to|at)?\s*:?\s*(?:a\s+)?$/i
/** What is told to consist of the terms of counts is their total. */
const consists = /^[^.;]{0,70}?(?:,\s+(?:which\s+)?(?:is\s+)?|\.\s+(?:This|That|The|Such|It)\s+(?:(?:total|aggregate)\s+)?(?:(?:term|sentence)\s+)?(?:is\s+)?)(?:consist(?:s|ing)|comprised|made\s+up|composed)\s+of\b/i
/** So far before and behind it the words that say what a term is may stand. */
const reach = 190

/** What runs on longer is a form or a list. */
const longest = 2500
const hasUnit = /month|year|\blife|\d\s*[ymd]|yr|\bmos?\b|day/i

/** The terms that sentences impose, each by the words about it. */
export function saidTerms(places: readonly (Page | Spot)[]): SaidTerm[] {
  return sentencesOf(places).filter((one) => one.end - one.start < longest && hasUnit.test(wordsAt(one))).flatMap((sentence) => {
    let isImposed = false
    const hits = findAll([sentence], new RegExp(`(?<![\\w$./½-])${term}`, 'i'))
    return hits.flatMap((hit, i) => {
      const from = Math.max(sentence.start, hits[i - 1]?.end ?? sentence.start, hit.start - reach)
      const first = understand(hit, wordsAt({ ...sentence, start: from, end: hit.start }).replace(/\s+/g, ' '), wordsAt({ ...sentence, start: hit.end, end: Math.min(sentence.end, hits[i + 1]?.start ?? sentence.end) }).replace(/\s+/g, ' '), isImposed || /\b(?:consecutiv|concurrent)/i.test(wordsAt(sentence)))
      isImposed ||= first.some(({ isSupervision }) => !isSupervision)
      return first
    })
  })
}

/** Once a sentence has imposed a term, what it says further is imposed too. */
function understand(hit: Hit, before: string, after: string, isImposed: boolean): SaidTerm[] {
  const read = parseTerm(hit.words)
  if (read === undefined || read.term === 0 || otherAfter.test(after) || brokenFigure.test(before) || rangeAfter.test(after) || rangeBefore.test(hit.page.text.slice(Math.max(0, hit.start - 60), hit.start).replace(/\s+/g, ' ')) || /^[^.;,]{0,30}\b(?:maximum|minimum)\b/i.test(after) || /\bprobation\b(?!\s+(?:office|department|and\s+pretrial))[^,;]{0,40}$|\bspecial\s+parole\b[^,;]{0,40}$/i.test(before)) return []
  // Beside what a sentence imposes, a term it calls mandatory may be a part of it: then the whole is not told.
  const isOpen = notImposed.test(before.slice(-110).replaceAll(besideRange, ''))
  if (isOpen && !(isImposed && /\b(?:consecutiv|mandatory|plus|additional)/i.test(before))) return []
  const isSupervision = supervisedAfter.test(after) || (supervisedBefore.test(before) && !custodyAfter.test(after))
  if (read.term === 'life' && !/\b(?:imprison\w*|custody|term\s+of|sentence\s+of|sentenced\s+(?:(?:him|her|them|the\s+defendant|(?:M[rs]s?\.\s+)?[A-Z][\w’'-]+)\s+)?to|period\s+of|serve|for|incarcerated|sentence:|custody:|imprisonment:)\s*(?:a\s+(?:term\s+of\s+)?)?(?:(?:the\s+(?:rest|remainder)\s+of\s+)?(?:his|her|their|your)\s+)?(?:natural\s+)?$/i.test(before) && !custodyAfter.test(after) && !/^\s*(?:term|sentence)\b/i.test(after)) return []
  if (!isSupervision && !isImposed && !custodyAfter.test(after) && !sentenceAfter.test(after) && !custodyBefore.test(before)) return []
  return [{ isConsecutive: isOpen || /\bconsecutiv/i.test(`${before} ${after}`), spot: hit, term: read.term, check: read.check, isSupervision, isTotal: !isOpen && (totalBefore.test(before) || /^\s*(?:in\s+total|in\s+all)\b/i.test(after) || consists.test(hit.page.text.slice(hit.end, hit.end + 150))) && !/^[^.;,]{0,40}\bcounts?\b/i.test(after) }]
}

/** The term of imprisonment and that of supervised release that the words impose, where they say one of each: a total before the terms of counts. */
export function toldTerms(places: readonly (Page | Spot)[], check?: string): Found[] {
  const all = saidTerms(places)
  const isConsecutive = sentencesOf(places).some((one) => /\bconsecutiv/i.test(wordsAt(one)) && /\b(?:counts?|terms?|sentences?)\b/i.test(wordsAt(one)) && !/\b(?:state|county|undischarged|any\s+other)\b/i.test(wordsAt(one)))
  return [...only('conviction.term', all.filter((one) => !one.isSupervision), check, isConsecutive), ...only('conviction.supervisedReleaseMonths', all.filter((one) => one.isSupervision && one.term !== 'life'), check)]
}

function only(path: string, all: readonly SaidTerm[], check: string | undefined, isConsecutive = false): Found[] {
  const totals = all.filter(({ isTotal }) => isTotal)
  for (const some of [totals, all]) {
    const [first] = some
    if (some === all && totals.length === 0 && (isConsecutive || some.some((one) => one.isConsecutive))) return []
    if (first !== undefined && some.every((one) => one.term === first.term)) return fact(path, first.term, first.spot, [check, first.check].filter(Boolean).join(' ') || undefined)
    if (first !== undefined) return []
  }
  return []
}
