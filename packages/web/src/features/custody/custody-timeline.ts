import { addDays, custodyDates, leafShapeAt, projectRelease, timeServed, describeTime, type CaseFacts, type CivilDate, type CustodyDates, type Finding, type Leaf, type ReleaseInputs } from '@lenity/law'
import type { Need, Step } from '../../api/shapes.ts'

/** One day of a person's custody, with how it was counted; without a day, what would settle it. */
export interface CustodyDate {
  readonly id: string
  readonly what: string
  readonly on: CivilDate | undefined
  /** What is to be known about it beyond the steps. */
  readonly about?: string
  readonly steps: readonly Step[]
  /** Facts of the case it was taken from as it stands. */
  readonly read: readonly string[]
  readonly needs: readonly Need[]
}

export interface CustodyTimeline {
  readonly today: CivilDate
  readonly dates: readonly CustodyDate[]
  /** Why no date of release can be given at all, for a life sentence. */
  readonly endless: { readonly why: string; readonly instead: string } | undefined
}

const paths = {
  term: 'conviction.term', commencedOn: 'custody.commencedOn', priorCreditDays: 'custody.priorCreditDays', lostDays: 'custody.goodTimeLostDays',
  timeCredits: 'custody.timeCreditDays', drugProgram: 'custody.drugProgramCompleted', supervised: 'conviction.supervisedReleaseMonths',
} as const

/** The days of the sentence as far as the facts go, in the order in which they are explained. Nothing unknown is taken as none. */
export function custodyTimeline(facts: CaseFacts, today: CivilDate): CustodyTimeline {
  const { conviction, custody } = facts
  const leaves: Record<keyof typeof paths, Leaf<unknown>> = {
    term: conviction.term, commencedOn: custody.commencedOn, priorCreditDays: custody.priorCreditDays, lostDays: custody.goodTimeLostDays,
    timeCredits: custody.timeCreditDays, drugProgram: custody.drugProgramCompleted, supervised: conviction.supervisedReleaseMonths,
  }
  const lacking = (keys: readonly (keyof typeof paths)[]): readonly Need[] => keys.flatMap((key) => {
    const leaf = leaves[key]
    return leaf.is === 'known' ? [] : [needOf(paths[key], leaf.is === 'rival' ? 'rival readings' : 'unknown')]
  })
  const fact = (id: string, what: string, path: string, leaf: Leaf<CivilDate>): CustodyDate =>
    ({ id, what, on: value(leaf), steps: [], read: [path], needs: leaf.is === 'known' ? [] : [needOf(path, leaf.is === 'rival' ? 'rival readings' : 'unknown')] })

  const [term, start, credit] = [value(conviction.term), value(custody.commencedOn), value(custody.priorCreditDays)]
  const inputs: ReleaseInputs | undefined = term === undefined || start === undefined || credit === undefined ? undefined
    : { term, commencedOn: start, priorCreditDays: credit, lostDays: value(custody.goodTimeLostDays) ?? 0, method: 'per year imposed' }
  const projected = inputs && projectRelease(inputs)
  const [credits, drug, supervised] = [value(custody.timeCreditDays), value(custody.drugProgramCompleted), value(conviction.supervisedReleaseMonths)]
  const all = inputs && credits !== undefined && drug !== undefined && supervised !== undefined
    ? custodyDates({ ...inputs, timeCredits: credits, drugProgramCompleted: drug, supervisedReleaseImposed: supervised > 0 }) : undefined
  const basic = lacking(['term', 'commencedOn', 'priorCreditDays'])
  const byGoodTime = lacking(['term', 'commencedOn', 'priorCreditDays', 'lostDays'])
  const earliest = lacking(['term', 'commencedOn', 'priorCreditDays', 'lostDays', 'timeCredits', 'drugProgram', 'supervised'])
  const served = timeServed(facts, today)
  const from = (id: string, what: string, key: keyof CustodyDates, finding: Finding<CustodyDates> | undefined, steps: readonly string[], about?: string): CustodyDate => ({
    id, what, on: finding?.status === 'computed' && earliest.length === 0 ? finding.value[key] as CivilDate : undefined, ...(about === undefined ? {} : { about }),
    steps: finding?.steps.filter((step) => steps.includes(step.id)) ?? [], read: [], needs: earliest,
  })
  const endless = projected?.status === 'out of scope' ? { why: projected.why, instead: projected.instead } : term === 'life' ? { why: 'a life sentence has no date of release', instead: '' } : undefined
  const release = projected?.status === 'computed' ? projected.value : undefined
  return {
    today, endless,
    dates: [
      {
        id: 'first day', what: 'First day that counts, by credit for prior custody', on: start === undefined || credit === undefined ? undefined : addDays(start, -credit),
        about: credit === undefined ? '' : `${credit} days before the sentence commenced, as credited; where they were several spans, they are drawn as one.`, steps: [], read: [paths.commencedOn, paths.priorCreditDays], needs: lacking(['commencedOn', 'priorCreditDays']),
      },
      fact('imposed', 'Sentence imposed', 'conviction.sentencedOn', conviction.sentencedOn),
      fact('commenced', 'Sentence commenced', paths.commencedOn, custody.commencedOn),
      { id: 'today', what: served.status === 'computed' ? `As computed here; ${describeTime(served.value)} served` : 'As computed here', on: today, steps: served.steps, read: [], needs: served.status === 'cannot say' ? served.needs : [] },
      ...(endless ? [] : [
        { id: 'full term', what: 'End of the full term', on: release?.fullTermOn, steps: release ? projected?.steps.filter(({ id }) => id === '3585(b)') ?? [] : [], read: [paths.term, paths.commencedOn, paths.priorCreditDays], needs: basic },
        { id: 'projected', what: 'Release by good conduct time, if no more is lost', on: byGoodTime.length === 0 ? release?.weekdayOn : undefined, steps: byGoodTime.length === 0 ? projected?.steps ?? [] : [], read: [], needs: byGoodTime },
        fact('bureau', 'Projected release as the Bureau has it', 'custody.projectedReleaseOn', custody.projectedReleaseOn),
        from('program', 'Release once the drug program is counted', 'afterProgramOn', all, ['3621(e)']),
        from('earliest release', 'Earliest release, with the time credits earned so far', 'earliestReleaseOn', all, ['3621(e)', '3624(g)(3)', '3632(d)(4)(C)', '3624(a)'], 'What more will be earned is not assumed.'),
        from('community', 'First day a community facility is possible', 'communityFrom', all, ['3624(c)(1)'], 'Placement is for the Bureau to decide.'),
        from('home', 'First day home confinement is possible', 'homeFrom', all, ['3624(c)(2)'], 'Placement is for the Bureau to decide.'),
        from('outside', 'First day outside prison, by placement and time credits together', 'earliestOutsideOn', all, ['placement', '3632(d)(4)(C)'], 'Placement is for the Bureau to decide.'),
      ]),
    ],
  }
}

function value<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}

function needOf(path: string, because: Need['because']): Need {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because, papers: shape?.papers ?? [] }
}
