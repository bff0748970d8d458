import { wholeRange, type SentenceRun, type Source } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { distinct, type Shown } from '../compose/show-finding.ts'
import { showReadings } from '../parts/range-sentences.ts'
import type { FactUsed } from '../sentence.ts'
import { orInBoth, rangeInBoth, statutoryInBoth, type Both } from './in-both.ts'

/** A range of a run in both languages, with what it rests on; `several` where the papers can be read in more than one way. */
export interface PlainRange extends Both {
  readonly several: boolean
  readonly sources: readonly Source[]
  readonly used: readonly FactUsed[]
}

/** The guideline range of a run as the worksheet gives it, for each reading; nothing unless all of them may be shown. */
export function plainGuideline(desk: Desk, run: SentenceRun): PlainRange | undefined {
  return ofAll(showReadings(desk, run).map(({ guideline }) => guideline), (value) => rangeInBoth(wholeRange(value)))
}

/** What the statutes allow. */
export function plainStatute(desk: Desk, run: SentenceRun): PlainRange | undefined {
  return ofAll(showReadings(desk, run).map(({ statutory }) => statutory), ({ min, max, minDays }) => (minDays === undefined ? statutoryInBoth(min, max) : undefined))
}

function ofAll<T>(shown: readonly Shown<T>[], say: (value: T) => Both | undefined): PlainRange | undefined {
  const values = shown.flatMap((entry) => (entry.is === 'value' ? [entry] : []))
  const words = values.flatMap(({ value }) => say(value) ?? [])
  if (words.length === 0 || words.length < shown.length) return undefined
  const { en, es } = orInBoth(words)
  return { en, es, several: new Set(words.map((each) => each.en)).size > 1, sources: distinct(values.flatMap(({ sources }) => sources)), used: [...new Map(values.flatMap(({ used }) => used).map((used) => [used.id, used])).values()] }
}
