import type { SentenceRun, Step } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import type { Section } from '../packet.ts'
import { nowNames } from '../parts/then-and-now.ts'
import { labelTable, type CounselCell } from './label-table.ts'
import { nameOfRead, withDaysInWords } from './name-of-read.ts'

/** The computation of each run step by step, also the rules that were considered and not applied; one table for each reading. */
export function worksheet({ thenAndNow: { found, then, sameOffense, sameConduct }, timeServed }: PacketInput): readonly (Section | undefined)[] {
  const runs: readonly (readonly [string, SentenceRun])[] = [['Then, as the court found', found], ['Then, computed again', then], [nowNames.sameOffense, sameOffense], [nowNames.sameConduct, sameConduct]]
  return [
    ...runs.flatMap(([name, run]) => run.readings.map((reading, index) => stepsTable(`Worksheet. ${name}${run.readings.length === 1 ? '' : `, reading ${String(index + 1)}${reading.assuming === undefined ? '' : `: ${reading.assuming}`}`}`, [...reading.statutory.steps, ...reading.guideline.steps]))),
    stepsTable('Worksheet. Time served', timeServed.steps),
  ]
}

function stepsTable(title: string, steps: readonly Step[]): Section | undefined {
  return labelTable(title, ['Rule', 'What it did', 'Total', 'Facts read', 'Law'], steps.map((step): readonly CounselCell[] => [
    step.rule,
    withDaysInWords(step.applied ? step.change : `Not applied${step.note === undefined ? '' : `: ${step.note}`}`),
    step.total === undefined ? '' : String(step.total),
    [...new Set(step.read.map(nameOfRead))].join(', '),
    { text: step.source.cite, link: step.source.link },
  ]))
}
