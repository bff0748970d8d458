import type { Flag } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { toldMoney } from '../told/said-money.ts'
import { toldTerms } from '../told/said-terms.ts'
import { dayOf, entryDay, sameDay, type Entry } from './docket-entries.ts'

/** What the entries tell of the case: how guilt was decided and when, what was imposed and when, notice under 851. */
export function docketEvents(entries: readonly Entry[]): Found[] {
  const [pleas, verdicts] = [entries.filter(isOfPlea), entries.filter(isOfVerdict)]
  const sentences = entries.filter(isOfSentence)
  const [plea, verdict, sentencing] = [chosen(pleas, pleaDone), chosen(verdicts, verdictDone), chosen(sentences, sentenceDone)]
  const decided = plea ?? verdict
  const both = plea !== undefined && verdict !== undefined ? [inTwoWays] : []
  const entered = sentencing ? undefined : entries.find((one) => /^[\s\d/-]*judgment\b/i.test(one.text) && /sentenced|custody|imprison|BOP/i.test(one.text))
  const notice = entries.find((one) => /\b851\b/.test(one.text) && /information|notice/i.test(one.text))
  return [
    ...(decided ? doubted([...fact('conviction.decidedBy', plea ? 'guilty plea' : byBench.test(decided.entry.text) ? 'bench verdict' : 'jury verdict', decided.entry.spot), ...dayOf('conviction.convictedOn', decided.entry)], [...decided.flags, ...both]) : []),
    ...(sentencing ? [...doubted(dayOf('conviction.sentencedOn', sentencing.entry), sentencing.flags), ...imposedIn(sentencing.entry)] : []),
    ...(entered ? [...imposedIn(entered), ...doubted(entryDay('conviction.sentencedOn', entered), [ofJudgment])] : []),
    ...fact('conviction.notice851', notice ? true : undefined, notice?.spot),
  ]
}

interface Chosen {
  readonly entry: Entry
  readonly flags: readonly Flag[]
}

/** The first entry by which something was done, else the first that names it. It waits for a person where entries of another day tell the same, or none tells that it was done. */
function chosen(told: readonly Entry[], done: RegExp): Chosen | undefined {
  const surely = told.filter(({ text }) => clausesOf(text.replaceAll(notGuilty, '')).some((clause) => done.test(clause) && !yetToCome.test(clause)))
  const [entry] = surely.length > 0 ? surely : told
  if (entry === undefined) return undefined
  return { entry, flags: surely.length === 0 ? [onlyNamed] : surely.every((one) => sameDay(one, entry)) ? [] : [onSeveralDays] }
}

function doubted(found: readonly Found[], flags: readonly Flag[]): Found[] {
  return flags.length === 0 ? [...found] : found.map((one) => ({ ...one, flags: [...(one.flags ?? []), ...flags] }))
}

const onlyNamed: Flag = { reason: 'ambiguous', says: 'The entry names it and does not say that it was done on that day.' }
export const onSeveralDays: Flag = { reason: 'ambiguous', says: 'Entries of several days tell of it: compare the judgment.' }
export const inTwoWays: Flag = { reason: 'ambiguous', says: 'The docket tells of a plea of guilty and of a verdict: compare the judgment.' }
const ofJudgment: Flag = { reason: 'ambiguous', says: 'This is the day on which the judgment was entered: the sentence may have been pronounced before.' }

function clausesOf(text: string): string[] {
  return text.split(/(?<=[a-z)]{3})[.;]\s|;/i)
}

const yetToCome = /\b(?:re-?set|(?:is|are|be|hearing|plea|sentencing|hrg|trial)\s+set|set\s+(?:for|on|to)|re-?sched\w*|sched\w*|cont(?:inue)?d|contd?\.|continu\w+|will|intends?|intention|intent|(?:wish|ask|agree|seek|desire|move)\w*\s+to|to\s+(?:plead|enter|change|be)|propos\w*|request\w*|offer\w*|deadline|reject\w*|refus\w*|withdraw\w*|vacat\w*|permission|leave\s+to|objections?|memo\w*|recommend\w*|letters?)\b/i

/** What is told of a plea of not guilty, and withdrawn with it. */
const notGuilty = /\b(?:withdr\w+\s+(?:(?:of|his|her|the|plea|prior|former|previous|earlier|previously|entered)\s+)*)?(?:pleas?\s+of\s+)?(?:not[\s-]guilty|n\.?\s?g\.?(?=\W))/gi
/** Papers about a plea, filed before it or after. */
const aboutPlea = /^[\s\d/-]*(?:lodged |sealed |amended )?(?:consent|report|findings|magistrate judge findings|order|notice|motion|guilty plea agreement|plea agreement|memorandum of plea|waiver|petition|acceptance|letter|transcript|government)\b/i
const plead = /plea of guilty|guilty plea|\bC\.?O\.?P\.?\b[^.]*\bguilty|plea (?:entered|tendered|changed)[^.]*guilty|change of plea[^.]*held|\bre-?arraign\w*\b[^.]*\bguilty|\b(?:pleads?|pled|pleaded|(?:enters?|entered) a plea of)\s+guilty|\bpleads?:?\s+g(?:uilty|ty)?\b/i
const pleaDone = /\b(?:pleads?|pled|pleaded|plea|pleas|enter(?:s|ed)|entd|accept(?:s|ed)|tender(?:s|ed)|held|chang(?:es|ed)|conducted|re-?arraign\w*)\b/i

function isOfPlea({ text }: Entry): boolean {
  return !aboutPlea.test(text) && plead.test(text.replaceAll(notGuilty, ''))
}

const verdictDone = /\b(?:verdict|finds?|found|returns?|returned|rtnd|convicts?|convicted|guilty)\b/i

function isOfVerdict({ text }: Entry): boolean {
  return /jury verdict|verdict|\b(?:court|judge|jury) (?:finds|found|returns|returned|convicts)\b|\bbench trial\b|\btrial to the court\b/i.test(text) && /\bguilty\b/i.test(text.replaceAll(/\bnot guilty\b/gi, '')) && !/verdict form|proposed|^[\s\d/-]*(?:motion|order|notice|transcript|memorandum)\b/i.test(text)
}

const sentence = /\bsentencing (?:hearing |proceedings )?(?:as to [^.]{3,60} )?held|\bsentence (?:with psr )?(?:hearing )?held|\bminutes?\b[^.]{0,60}\bsentencing(?! (?:hearing )?(?:re)?(?:set|cont))|\bsentenced\b[^.]*(?:months|life|years)|^[\s\d/-]*sent\b\.?\s?[:–-]|\bsentencing hearing before\b|^[\s\d/-]*sentenc(?:e|ing)\s?[:.–-](?!\s*(?:re-?)?(?:set|cont|sched|memo))|\bsentence\s+(?:was\s+|is\s+)?(?:imposed|pronounced)\b/i
const sentenceDone = /\b(?:sentenced|held|imposed|pronounced|months|mos|mths|years|yrs|life|committed|custody|BOP|before|minutes?)\b/i

/** Whether an entry tells that sentence was imposed, or what. */
export function isOfSentence({ text }: Entry): boolean {
  return sentence.test(text) && !/^[^A-Z]*(?:motion|order|notice|transcript|letter|(?:amended )?judgment|memorandum|objections?)\b/i.test(text)
}

const ofEach: readonly Flag[] = [{ reason: 'ambiguous', says: 'It stands with more than one count: it may be that of each or of all.' }]

/** What the entry of the sentencing says was imposed. A term waits for a person unless it is called the total: an entry may name that of one count alone. */
function imposedIn({ spot }: Entry): Found[] {
  return [...toldTerms([spot]).map((one) => (one.path === 'conviction.term' && !isCalledTotal(one) ? { ...one, flags: ofEach } : one)), ...toldMoney([spot])]
}

function isCalledTotal({ spot: { page, start, end } }: Found): boolean {
  return /\b(?:total|aggregate)\b[^.;$\d]{0,40}$/i.test(page.text.slice(Math.max(0, start - 60), start)) || /^\s*(?:in\s+)?total\b/i.test(page.text.slice(end, end + 12))
}

/** A verdict of the judge, who sat without a jury (Federal Rule of Criminal Procedure 23(c)). */
const byBench = /\bbench\s+(?:trial|verdict)|\b23\s*\(c\)|findings\s+of\s+fact|\bcourt\s+(?:finds|found)\b|\btrial\s+to\s+the\s+court\b/i
