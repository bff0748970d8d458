import type { Leaf } from '@lenity/law'
import type { SentenceRun, ThenAndNow } from '../../api/shapes.ts'
import { namedRuns } from '../sentence/run-words.ts'
import type { StepRow } from '../sentence/step-rows.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { rangeInWords } from '../words/term-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'

/** What is known of a fact, as it is read: `yes`, `not known`, `188 grams, or 190 grams`. */
export function leafInWords(path: string, leaf: Leaf<unknown>): string {
  switch (leaf.is) {
    case 'known': return valueInWords(path, leaf.value)
    case 'unknown': return 'not known'
    case 'rival': return leaf.readings.map((value) => valueInWords(path, value)).join(', or ')
  }
}

/** The ranges a run comes to, each once, in the order of its readings. */
export function rangesInWords(run: SentenceRun): string {
  const ranges = run.readings.map(({ guideline }) => (guideline.status === 'computed' ? rangeInWords(guideline.value.range) : 'cannot say'))
  return ranges.length === 0 ? 'cannot say' : [...new Set(ranges)].join(', or ')
}

/** One sentence for the page while facts are turned over. */
export function whatIfSentence(changes: ReadonlyMap<string, Leaf<unknown>>, actual: ThenAndNow, changed: ThenAndNow): string {
  const said = [...changes].map(([path, leaf]) => `${pathInWords(path)}: ${leafInWords(path, leaf)}`).join('; ')
  const [was, is] = [rangesInWords(actual.sameOffense), rangesInWords(changed.sameOffense)]
  return `What if (${said}): ${is} today for the same offense, ${was === is ? 'as by the papers' : `where the papers give ${was}`}.`
}

export interface RunBeside {
  readonly heading: string
  readonly papers: string
  readonly whatIf: string
}

/** Each computed run by the papers and with the changes. */
export function runsBeside(actual: ThenAndNow, changed: ThenAndNow): readonly RunBeside[] {
  const after = new Map(namedRuns(changed).map(({ key, run }) => [key, run]))
  return namedRuns(actual).filter(({ key }) => key !== 'found').map(({ key, heading, run }) => {
    const other = after.get(key)
    return { heading, papers: rangesInWords(run), whatIf: other ? rangesInWords(other) : 'cannot say' }
  })
}

const cells = [['before', 'Then'], ['sameOffense', 'Now (a)'], ['sameConduct', 'Now (b)']] as const

/** In words, what each step was by the papers where the changes made it another; by the id of the step. */
export function stepsChanged(actual: readonly StepRow[], changed: readonly StepRow[]): ReadonlyMap<string, string> {
  const was = new Map(actual.map((row) => [row.id, row]))
  return new Map(changed.flatMap((row) => {
    const before = was.get(row.id)
    const differ = cells.flatMap(([cell, name]) => (before?.[cell] === row[cell] ? [] : [`${name} ${before?.[cell] ?? 'no such step'}`]))
    return differ.length === 0 ? [] : [[row.id, differ.join('; ')] as const]
  }))
}

/** The steps that the papers lead to and the changes take away. */
export function stepsGone(actual: readonly StepRow[], changed: readonly StepRow[]): readonly string[] {
  const still = new Set(changed.map(({ id }) => id))
  return actual.filter(({ id }) => !still.has(id)).map(({ rule }) => rule)
}
