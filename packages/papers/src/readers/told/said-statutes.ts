import { monthWords } from '../../reading/dates.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../../reading/spot.ts'
import { parseStatute, statute } from '../../reading/statutes.ts'
import { ofOtherGuilt } from './said-conviction.ts'

const guilt = "(?:(?:pleaded|pled|pleading)\\s+guilty\\s+to|pleas?\\s+of\\s+guilty\\s+to|guilty\\s+pleas?\\s+to|pleas?\\s+to\\s+guilty\\s+of|convicted(?:,?\\s+(?:by|after|following|upon|on)\\s+(?:an?|the|his|her)\\s+(?:[a-z]+,?\\s+){1,4}?|\\s+)(?:of|on|for)|convictions?(?:\\s+and\\s+[^.;]{0,40}?\\bsentences?)?,?\\s+(?:of|for)|guilty(?:\\s+by\\s+(?:a|the)\\s+jury|,\\s+after\\s+[^,.;]{3,60},)?\\s+of)\\b"
/** What is told behind these words is no section of conviction. */
const stops = /\b(?:sentenc\w+|acquitt\w+|but|dismiss\w+|testif\w+|appeals?|appealed|enhanc\w+|faced|subject|which|see|pursuant|punishable|carries|the\s+(?:district\s+)?court)\b/i
/** Sections of procedure, of sentencing and of helping in a crime. */
const noOffense = /^(?:18 U\.S\.C\. (?:2|3\d{3}\S*|924\(e\)\S*)|21 U\.S\.C\. 851\S*|28 U\.S\.C\. \S+)$/
/** What sets the penalty of the section before it. */
const onlyPenalty = /^21 U\.S\.C\. (?:841|960)\(b\)/
/** Between two sections of which it cannot be told whether they are of one count. */
const joined = /^[\s,;()&]*(?:and|or|as\s+well\s+as)?[\s,]*$/i
const dated = new RegExp(`\\b(?:${monthWords})(?=\\s+\\d)`, 'gi')
const withOther = /(?:[A-Z][\w’'-]+,?\s+and|,\s+and)\s+(?:[A-Z][\w.]*\s+){0,3}$/

interface Cited { readonly statute: string; readonly penalty: string | undefined; readonly spot: Spot; readonly number: Hit | undefined }

/**
 * The sections of conviction of the person of that family name, behind the words for the plea or the verdict in sentences of an opinion. None where
 * another is named between, where sections may be of one count or two, or where two sentences name different ones.
 */
export function toldStatutes(sentences: readonly Spot[], family: string | undefined): Found[] {
  if (family === undefined) return []
  const told = sentences.map((sentence) => statutesOf(sentence, family)).filter((all) => all.length > 0)
  const [most] = told.toSorted((a, b) => b.length - a.length)
  if (most === undefined || told.some((all) => all.some(({ statute: one }) => most.every((other) => other.statute !== one)))) return []
  return most.flatMap(({ statute: section, penalty, spot, number }, i) => [...fact(`conviction.counts.${i}.number`, number?.get('value'), number?.at('value')), ...fact(`conviction.counts.${i}.statute`, section, spot), ...fact(`conviction.counts.${i}.penalty`, penalty, spot)])
}

function statutesOf(sentence: Spot, family: string): Cited[] {
  if (ofOtherGuilt.test(wordsAt(sentence).replace(/\s+/g, ' '))) return []
  const verb = findAll([sentence], new RegExp(`\\b(?:(?:convict(?:ed|s|ing)|f(?:ou|i)nds?(?:ing)?)\\s+(?:[A-Z][\\w.’'-]*\\s+){0,3}${escaped(family)}\\s+(?:guilty\\s+)?(?:of|on)\\b|${guilt})`, 'i')).find((hit) => isOf(family, hit, sentence))
  if (verb === undefined) return []
  const rest: Spot = { ...sentence, start: verb.end }
  const stop = findFirst([rest], stops)
  const clause = { ...rest, end: stop?.start ?? rest.end }
  const hits = findAll([clause], new RegExp(statute, 'i'))
  const read = hits.map((hit) => ({ hit, cited: parseStatute(hit.words) }))
  const offenses = read.flatMap(({ hit, cited }) => (cited === undefined || noOffense.test(cited.statute) ? [] : [{ hit, cited }]))
  const penalties = offenses.filter(({ hit, cited }, i) => onlyPenalty.test(cited.statute) && i > 0 && isJoined(offenses[i - 1]?.hit, hit))
  const own = offenses.filter((one) => !penalties.includes(one))
  if (own.some(({ hit }, i) => isJoined(own[i - 1]?.hit, hit))) return []
  const penaltyOf = (hit: Hit): string | undefined => penalties.find((one) => offenses[offenses.indexOf(one) - 1]?.hit === hit)?.cited.statute
  return own.map(({ hit, cited }) => ({ statute: cited.statute, penalty: cited.penalty ?? penaltyOf(hit), spot: hit, number: findFirst([{ ...hit, start: hit.end, end: Math.min(sentence.end, hit.end + 22) }], /^,?\s*\(count\s+(?<value>\d{1,3}|[a-z]{3,9})\)/i) }))
}

function isJoined(one: Hit | undefined, next: Hit): boolean {
  return one !== undefined && joined.test(next.page.text.slice(one.end, next.start))
}

/** Whether it is the person of whom the words for guilt are said: named in them, or before them with nobody between. */
function isOf(family: string, hit: Hit, sentence: Spot): boolean {
  if (new RegExp(`\\b${escaped(family)}\\b`, 'i').test(hit.words)) return true
  const before = wordsAt({ ...sentence, end: hit.start }).replace(dated, '').replace(/\s+/g, ' ')
  const named = new RegExp(`\\b(?:${escaped(family)}|${escaped(family.toUpperCase())})(?:,? (?:Jr\\.?|Sr\\.?|I{2,3}|IV),?)?(?<between>[^.;A-Z]{0,160})$`).exec(before)
  return named !== null && !/\bwere\b/.test(named.groups?.['between'] ?? '') && !withOther.test(before.slice(0, named.index))
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
