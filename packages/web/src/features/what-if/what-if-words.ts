import type { Leaf } from '@lenity/law'
import type { SentenceRun, ThenAndNow } from '../../api/shapes.ts'
import { namedRuns } from '../sentence/run-words.ts'
import type { StepRow } from '../sentence/step-rows.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { rangeInWords } from '../words/term-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { isApplied, type Preset } from './presets.ts'

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

/** What is turned over, in words: the questions asked at one stroke by their names, and every other fact by its own. */
export function changesInWords(changes: ReadonlyMap<string, Leaf<unknown>>, presets: readonly Preset[]): string {
  const asked = presets.filter((preset) => isApplied(preset, changes))
  const covered = new Set(asked.flatMap((preset) => [...preset.changes.keys()]))
  const others = [...changes].filter(([path]) => !covered.has(path)).map(([path, leaf]) => `${pathInWords(path)}: ${leafInWords(path, leaf)}`)
  return [...asked.map(({ label }) => label), ...others].join('; ')
}

/** One sentence for the page while facts are turned over. */
export function whatIfSentence(said: string, actual: ThenAndNow, changed: ThenAndNow): string {
  const [was, is] = [rangesInWords(actual.sameOffense), rangesInWords(changed.sameOffense)]
  const [before, then] = [rangesInWords(actual.then), rangesInWords(changed.then)]
  const thenSaid = before === then ? '' : `${then} then, where the papers give ${before}; `
  return `What if (${said}): ${thenSaid}${is} today for the same offense, ${was === is ? 'as by the papers' : `where the papers give ${was}`}.`
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
