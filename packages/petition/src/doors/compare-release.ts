import { projectRelease, type CaseFacts, type CivilDate, type Finding, type Leaf, type ProjectedRelease, type ReleaseInputs, type Source } from '@lenity/law'

/** A way of counting under which the Bureau’s own day comes out. */
interface Explains {
  readonly words: string
  readonly source: Source | undefined
}

/** The release the law gives beside the one the Bureau has, from the facts as they are known. */
export interface ReleaseCompared {
  readonly ours: Extract<Finding<ProjectedRelease>, { readonly status: 'computed' }>
  readonly official: CivilDate
  /** How many days the Bureau’s day lies after the law’s; negative when before it. */
  readonly daysLater: number
  /** What the Bureau’s day would rest on, where another way of counting gives exactly it. */
  readonly explains: readonly Explains[]
}

/** What a comparison reads. */
export const comparedPaths = ['conviction.term', 'custody.commencedOn', 'custody.priorCreditDays', 'custody.goodTimeLostDays', 'custody.projectedReleaseOn'] as const

/**
 * Compares the release by good conduct time, as the law counts it, with the day the Bureau has. Time credits only bring a release forward, so a
 * day of the Bureau that is later is wrong whatever they are. Undefined while a fact is unknown or told in two ways, and for a life sentence.
 */
export function compareRelease({ conviction, custody }: CaseFacts): ReleaseCompared | undefined {
  const [term, commencedOn, priorCreditDays, lostDays, official] = [valueOf(conviction.term), valueOf(custody.commencedOn), valueOf(custody.priorCreditDays), valueOf(custody.goodTimeLostDays), valueOf(custody.projectedReleaseOn)]
  if (term === undefined || term === 'life' || commencedOn === undefined || priorCreditDays === undefined || lostDays === undefined || official === undefined) return undefined
  const inputs: ReleaseInputs = { term, commencedOn, priorCreditDays, lostDays, method: 'per year imposed' }
  const ours = projectRelease(inputs)
  if (ours.status !== 'computed') return undefined
  const other = (words: string, change: Partial<ReleaseInputs>, step: string): readonly Explains[] => {
    const found = projectRelease({ ...inputs, ...change })
    return found.status === 'computed' && found.value.releaseOn !== ours.value.releaseOn && [found.value.releaseOn, found.value.weekdayOn].includes(official) ? [{ words, source: found.steps.find(({ id }) => id === step)?.source }] : []
  }
  return {
    ours, official, daysLater: daysBetween(ours.value.releaseOn, official),
    explains: [
      ...other('when good conduct time is counted for each year served, as before the First Step Act, and not for each year imposed', { method: 'per year served' }, '3624(b)'),
      ...(priorCreditDays === 0 ? [] : other('when the credit for prior custody is left out', { priorCreditDays: 0 }, '3585(b)')),
      ...other('when 42 days a year are given, as without a diploma', { daysPerYear: 42 }, '3624(b)'),
    ],
  }
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}
