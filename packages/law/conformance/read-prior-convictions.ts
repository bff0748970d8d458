import type { CivilDate } from '../src/core/civil-date.ts'
import type { NoticedPrior, PriorKind } from '../src/federal/statutes/statutory-inputs.ts'
import { firstStepAct } from '../src/federal/statutes/21-usc-841/penalties.table.ts'
import { isRecord, textAt, truthOf, type Facts } from './case.ts'
import { readFigure } from './read-term.ts'

/** Before every day asked about: the convictions a published computation counts were final. */
const longFinal: CivilDate = '1980-01-01'

/** The convictions counted for an enhancement; undefined where a notice was filed and none is named, or what is named is not read. */
export function priorsOf(count: Facts, noticed: boolean, sentencedOn: CivilDate | undefined): readonly NoticedPrior[] | undefined {
  const kindOf = (words: string): PriorKind | undefined => priorKind(words) ?? (sentencedOn !== undefined && sentencedOn < firstStepAct && isNoDrugOffense(words) ? 'neither' : undefined)
  const priors = count['qualifying_priors'] ?? count['priors'] ?? count['prior_convictions']
  if (priors === undefined || priors === null) return noticed ? undefined : []
  if (Array.isArray(priors)) return priors.map((prior) => ({ kind: typeof prior === 'string' ? kindOf(prior) : isRecord(prior) ? kindOf(wordsOf(prior)) : undefined, finalOn: longFinal }))
  const many = readFigure(priors) ?? (truthOf(priors) === false ? 0 : undefined)
  if (many === undefined || !Number.isInteger(many) || many < 0 || many > 99) return undefined
  const words = textAt(count, 'prior_type')
  return kindsOf(words, many).map((kind) => ({ kind: kind ?? (words === undefined ? undefined : kindOf(words)), finalOn: longFinal }))
}

function wordsOf(prior: Facts): string {
  return textAt(prior, 'type') ?? textAt(prior, 'kind') ?? Object.entries(prior).flatMap(([key, value]) => (typeof value === 'string' ? [value] : typeof value === 'number' ? [`${key} ${value}`] : [])).join('; ')
}

/** The kind of each of so many priors: one for all; or, where words name as many kinds as there are priors, each its own. */
function kindsOf(type: string | undefined, many: number): readonly (PriorKind | undefined)[] {
  const each = type === undefined ? [] : type.split(/\s*(?:;|,|\band\b|\+)\s*/).filter((part) => part !== '')
  const counted = each.map((part) => ({ many: readFigure(/^(\w+)\s/.exec(part)?.[1]) ?? 1, kind: priorKind(part.replace(/^(one|two|three|\d)\s+/i, '')) }))
  const spelled = counted.flatMap(({ many: times, kind }) => Array.from({ length: Math.min(times, 9) }, () => kind))
  if (each.length > 1 && spelled.length === many && spelled.every((kind) => kind !== undefined)) return spelled
  return Array.from({ length: many }, () => priorKind(type))
}

/**
 * What words make of a prior. Priors counted without saying of what kind are of the kind that counts; words that say nothing of a kind
 * known here are not read. Of a plain felony drug offense the time served and the years since may tell whether it was serious too.
 */
function priorKind(type: string | undefined): PriorKind | undefined {
  if (type === undefined) return 'serious drug felony'
  const words = type.replaceAll(/851 notice/gi, '').replaceAll(/[,;\s]+$/g, '')
  if (/simple|\bnot (a |an )?serious|not qualif|no longer/i.test(words)) return 'felony drug offense, not serious'
  if (/serious drug/i.test(words)) return /serious violent/i.test(words) ? undefined : servedKind(words) === 'felony drug offense, not serious' ? undefined : 'serious drug felony'
  if (/serious violent/i.test(words)) return 'serious violent felony'
  if (/possession/i.test(words) && !/intent|felony drug/i.test(words)) return /\d/.test(words) ? undefined : 'felony drug offense, not serious'
  const drug = /felony drug|drug felony|drug offense|controlled substance|(distribut|deliver|traffick|sale|sell|intent|manufactur)\w*.*(cocaine|crack|heroin|mari[hj]uana|meth|drug|narcotic|fentanyl)|(cocaine|crack|heroin|mari[hj]uana|meth\w*|drug|narcotic|fentanyl).*(distribut|deliver|traffick|sale|sell|intent|manufactur)/i
  return drug.test(words) ? servedKind(words) : undefined
}

/** An offense that has nothing to do with drugs, which counted for nothing before the First Step Act brought in the serious violent felony. */
function isNoDrugOffense(words: string): boolean {
  return /assault|robbery|burglary|murder|manslaughter|rape|arson|kidnap|theft|fraud|firearm|violent/i.test(words) && !/drug|narcotic|controlled|cocaine|crack|heroin|mari[hj]uana|meth|fentanyl|distribut|traffick|possession/i.test(words)
}

/** A drug felony by the time served for it, twelve months or less, and the years since release, more than fifteen, as far as words say so (21 U.S.C. 802(58)). */
function servedKind(words: string): PriorKind {
  const served = /served (?:only )?(\w+)[\s-]+(day|month|year)/i.exec(words)
  const months = (readFigure(served?.[1]) ?? Number.NaN) * (served?.[2]?.toLowerCase() === 'year' ? 12 : served?.[2]?.toLowerCase() === 'day' ? 1 / 31 : 1)
  const since = /released (?:more than |over )?(\w+)[\s-]+years? (?:before|earlier|ago|prior)/i.exec(words)
  const years = readFigure(since?.[1]) ?? Number.NaN
  return months <= 12 || years > 15 ? 'felony drug offense, not serious' : 'felony drug offense'
}

/**
 * Whether 924(e) governs, when the facts count the earlier convictions or the occasions: the statute to use. *Erlinger*: that they were
 * on different occasions must be found by a jury or admitted; what a judge found does not do.
 */
export function armedCareer(statute: string, count: Facts): string | undefined {
  if (!/924\(e\)|922\(g\)/.test(statute)) return undefined
  const names = ['qualifying_priors', 'prior_occasions', ...(/924\(e\)/.test(statute) ? ['priors', 'prior_convictions'] : [])]
  const counted = names.flatMap((name) => countedIn(count[name]) ?? [])
  if ('different_occasions_found_by' in count && !isFoundOrAdmitted(count['different_occasions_found_by'])) return '18 U.S.C. 922(g)'
  if (counted.length === 0) return undefined
  return Math.min(...counted) >= 3 ? '18 U.S.C. 924(e)' : '18 U.S.C. 922(g)'
}

function isFoundOrAdmitted(by: unknown): boolean {
  return typeof by === 'string' && /jury|admi|plea|stipulat/i.test(by) && !/\b(no|not|without)\b/i.test(by)
}

/** How many a fact counts: a number, the words it begins with, or a list, of which those said not to qualify are left out. */
function countedIn(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.filter((one) => !isRecord(one) || (truthOf(one['qualifies'] ?? one['qualifying']) ?? true)).length
  return readFigure(value) ?? readFigure(typeof value === 'string' ? /^\w+/.exec(value.trim())?.[0] : undefined)
}
