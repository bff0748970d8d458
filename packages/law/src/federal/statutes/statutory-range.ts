import type { Need } from '../../core/answer.ts'
import type { Finding } from '../../core/finding.ts'
import { needAt } from '../../facts/need-at.ts'
import type { StatutoryRange } from '../then-and-now/sentence-run.ts'
import { readFirearmCount } from './18-usc-924/read-firearm-count.ts'
import { readCommunicationCount } from './21-usc-843/read-communication-count.ts'
import { readPossessionCount } from './21-usc-844/read-possession-count.ts'
import { readEnterpriseCount } from './21-usc-848/read-enterprise-count.ts'
import { agreeOverReadings, type Tried } from './agree-over-readings.ts'
import { candidateDays } from './candidate-days.ts'
import { readDrugCount } from './21-usc-841/read-drug-count.ts'
import type { LawDays } from './outcome.ts'
import { readFlatCount } from './read-flat-count.ts'
import { parsePenalty, type Penalty } from './parse-penalty.ts'
import type { StatutoryInputs } from './statutory-inputs.ts'

/**
 * The least and the greatest term one count of conviction allows under the law of its offense and sentencing days, in months.
 *
 * Every value the unknown inputs may have is tried. When all lead to the same range, that is the answer; when they do not, the answer
 * is `cannot say` with the inputs that matter. A provision or a day without text here is `not encoded`.
 */
export function statutoryRange(inputs: StatutoryInputs): Finding<StatutoryRange> {
  const penalty: Penalty = inputs.penalty === undefined ? { kind: 'drug', section: '841', tier: undefined, conspiracy: false } : parsePenalty(inputs.penalty)
  const days = candidateDays(inputs)
  const [only] = days
  const tried: Tried[] = []
  if (days.length > 1) for (const pair of days) for (const { chosen, outcome } of readCount(inputs, penalty, pair)) tried.push({ chosen, days: pair, outcome })
  return forCount(agreeOverReadings(only !== undefined && days.length === 1 ? readCount(inputs, penalty, only) : tried, (input) => needsOf(inputs, input)), inputs.at)
}

/** The steps of a count after the first carry its number, so that those of several counts stand beside each other. */
function forCount(finding: Finding<StatutoryRange>, at = ''): Finding<StatutoryRange> {
  const index = Number(at.slice(at.lastIndexOf('.') + 1))
  return index > 0 ? { ...finding, steps: finding.steps.map((step) => ({ ...step, id: `${step.id}, count ${index + 1}` })) } : finding
}

function readCount(inputs: StatutoryInputs, penalty: Penalty, days: LawDays): readonly Tried[] {
  if (penalty.kind === 'drug') return readDrugCount(inputs, penalty, days)
  if (penalty.kind === '848') return readEnterpriseCount(inputs, penalty, days)
  if (penalty.kind === '924(c)') return readFirearmCount(inputs, penalty, days)
  if (penalty.kind === '843') return readCommunicationCount(inputs, days)
  if (penalty.kind === '844') return readPossessionCount(inputs, days)
  if (penalty.kind === 'flat') return readFlatCount(inputs, penalty, days)
  return [{ chosen: {}, outcome: { is: 'gap', gaps: [{ of: `the penalty of ${penalty.text}`, on: days.offenseOn, why: 'no text of this provision has been encoded' }] } }]
}

/** Where the case facts hold an input: of the case, else of the count, by the input's own name where none is here. */
const ofCase: Readonly<Partial<Record<string, string>>> = {
  notice851: 'conviction.notice851', offenseOn: 'conviction.offenseEndedOn', sentencedOn: 'conviction.sentencedOn', crackPriors: 'conviction.priors851.0.description', federalPrior: 'conviction.priors851.0.description', laterCount: 'conviction.counts.complete',
}
const ofCount: Readonly<Partial<Record<string, string>>> = {
  grams: 'foundGrams', subsection: 'penalty', manslaughter: 'description', plants: 'foundPlants', conduct: 'firearmUse', weapon: 'firearmKind', priorFinal: 'firearmPriorFinal', prior848: 'enterprisePriors', enterprise848b: 'enterpriseLeader',
}

/** What to ask for where an input is missing. */
function needsOf(inputs: StatutoryInputs, input: string): readonly Need[] {
  if (input === 'priors') return priorPaths(inputs).map((path) => needAt(path))
  return [needAt(ofCase[input] ?? `${inputs.at ?? 'conviction.counts.0'}.${ofCount[input] ?? input}`)]
}

function priorPaths(inputs: StatutoryInputs): readonly string[] {
  if (inputs.priors === undefined) return ['conviction.priors851.complete']
  return inputs.priors.flatMap((prior, i) => [
    ...(prior.kind === undefined || prior.kind === 'felony drug offense' ? [`conviction.priors851.${i}.kind`] : []),
    ...(prior.finalOn === undefined ? [`conviction.priors851.${i}.finalOn`] : []),
  ])
}
