import type { CivilDate } from '../src/core/civil-date.ts'
import type { NoticedPrior, PriorKind } from '../src/federal/statutes/statutory-inputs.ts'
import { isRecord, numberAt, textAt, type Facts } from './case.ts'

/** Before every day asked about: the convictions a published computation counts were final. */
const longFinal: CivilDate = '1980-01-01'

/** The convictions counted for an enhancement; undefined where a notice was filed and none is named. */
export function priorsOf(count: Facts, noticed: boolean): readonly NoticedPrior[] | undefined {
  const priors = count['qualifying_priors'] ?? count['priors'] ?? count['prior_convictions']
  if (priors === undefined) return noticed ? undefined : []
  const kind = priorKind(textAt(count, 'prior_type'))
  if (typeof priors === 'number') return Number.isInteger(priors) && priors >= 0 && priors < 100 ? Array.from({ length: priors }, () => ({ kind, finalOn: longFinal })) : undefined
  if (!Array.isArray(priors)) return undefined
  return priors.map((prior) => ({ kind: typeof prior === 'string' ? priorKind(prior) : isRecord(prior) ? priorKind(textAt(prior, 'type') ?? textAt(prior, 'kind') ?? '') : undefined, finalOn: longFinal }))
}

/**
 * Priors counted without saying of what kind are of the kind that counts. Words about several kinds, or with figures in them (time
 * served, years since release), are not read.
 */
function priorKind(type: string | undefined): PriorKind | undefined {
  if (type === undefined) return 'serious drug felony'
  const words = type.replaceAll(/851 notice/gi, '').replaceAll(/[,;\s]+$/g, '')
  if (/\d|[,;]| and | or /.test(words)) return undefined
  if (/simple|not (a )?serious|not qualif/i.test(words)) return 'felony drug offense, not serious'
  if (/serious drug/i.test(words)) return 'serious drug felony'
  if (/serious violent/i.test(words)) return 'serious violent felony'
  if (/possession/i.test(words)) return /intent/i.test(words) ? undefined : 'felony drug offense, not serious'
  return /felony drug|drug felony|drug offense/i.test(words) ? 'felony drug offense' : undefined
}

/**
 * Whether 924(e) governs, when the facts count the earlier convictions or the occasions: the statute to use. *Erlinger*: that they were
 * on different occasions must be found by a jury or admitted; what a judge found does not do.
 */
export function armedCareer(statute: string, count: Facts): string | undefined {
  if (!/924\(e\)|922\(g\)/.test(statute)) return undefined
  const names = ['qualifying_priors', 'prior_occasions', ...(/924\(e\)/.test(statute) ? ['priors', 'prior_convictions'] : [])]
  const counted = names.flatMap((name) => numberAt(count, name) ?? (Array.isArray(count[name]) ? [count[name].length] : []))
  if ('different_occasions_found_by' in count && !isFoundOrAdmitted(count['different_occasions_found_by'])) return '18 U.S.C. 922(g)'
  if (counted.length === 0) return undefined
  return Math.min(...counted) >= 3 ? '18 U.S.C. 924(e)' : '18 U.S.C. 922(g)'
}

function isFoundOrAdmitted(by: unknown): boolean {
  return typeof by === 'string' && /jury|admi|plea|stipulat/i.test(by) && !/\b(no|not|without)\b/i.test(by)
}
