import { wholeRange, type GuidelineRange, type RunName, type SentenceRun, type Source, type StatutoryRange } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Ledger } from '../compose/ledger.ts'
import { distinct, sayValueOf, showFinding, type Shown } from '../compose/show-finding.ts'
import { sayCategory, sayRange, sayStatutory } from '../say/say-term.ts'
import type { FactUsed, Sentence } from '../sentence.ts'

/** One reading of a run as this packet may show it. */
export interface ShownReading {
  /** What is assumed where the papers leave two readings open; undefined for one reading, or where it may not be said. */
  readonly assuming: string | undefined
  readonly statutory: Shown<StatutoryRange>
  readonly guideline: Shown<GuidelineRange>
}

/** How notes to counsel name the passages about a run. */
const runPassages: Readonly<Record<RunName, string>> = {
  'then, as the court found': 'The sentence, then and now: Then, as the court found',
  'then, computed': 'The sentence, then and now: Then, computed again',
  'now, same offense sentenced today': 'The one sentence and the comparison: The same offense, sentenced today',
  'now, same conduct committed and sentenced today': 'The sentence, then and now: The same conduct, committed and sentenced today',
}

/** The readings of a run. What a reading assumes is said only when nothing of the run is barred. */
export function showReadings(desk: Desk, run: SentenceRun): readonly ShownReading[] {
  const known = shownRuns.get(desk.ledger) ?? new Map<SentenceRun, readonly ShownReading[]>()
  shownRuns.set(desk.ledger, known)
  const shown = known.get(run) ?? readingsOf(desk, run)
  known.set(run, shown)
  return shown
}

/** What was shown of each run before: every part asks again. */
const shownRuns = new WeakMap<Ledger, Map<SentenceRun, readonly ShownReading[]>>()

function readingsOf(desk: Desk, run: SentenceRun): readonly ShownReading[] {
  const at = desk.at(runPassages[run.name])
  const readings = run.readings.map((reading) => ({ assuming: reading.assuming, statutory: showFinding(at, reading.statutory), guideline: showFinding(at, reading.guideline) }))
  const barred = readings.some((reading) => reading.statutory.is === 'barred' || reading.guideline.is === 'barred')
  if (!barred) return readings
  return readings.slice(0, readings.length > 1 ? 0 : 1).map((reading) => ({ ...reading, assuming: undefined }))
}

/** `188 to 235 months` and what it rests on: the range of each reading, each different one once. */
export interface RangeInWords {
  readonly words: string
  readonly sources: readonly Source[]
  readonly used: readonly FactUsed[]
}

/** The guideline range of a run in words, `188 to 235 months or 121 to 151 months` where the papers can be read two ways. */
export function guidelineInWords(readings: readonly ShownReading[]): RangeInWords | undefined {
  return inWords(readings.map((reading) => reading.guideline), (value) => sayRange(wholeRange(value)))
}

/** What the statutes allow, in words. */
export function statutoryInWords(readings: readonly ShownReading[]): RangeInWords | undefined {
  return inWords(readings.map((reading) => reading.statutory), (value) => sayStatutory(value.min, value.max, value.minDays))
}

function inWords<T>(shown: readonly Shown<T>[], say: (value: T) => string): RangeInWords | undefined {
  const values = shown.filter((entry) => entry.is === 'value')
  if (values.length === 0 || values.length < shown.length) return undefined
  return {
    words: [...new Set(values.map((entry) => say(entry.value)))].join(', or '),
    sources: distinct(values.flatMap((entry) => entry.sources)),
    used: [...new Map(values.flatMap((entry) => entry.used).map((used) => [used.id, used])).values()],
  }
}

/** `Base offense level 38, total offense level 43, criminal history category I`: what the range was found from, as far as it was. */
export function levelsInWords(value: GuidelineRange): string | undefined {
  const parts = [
    value.baseLevel === undefined ? undefined : `base offense level ${String(value.baseLevel)}`,
    value.totalLevel === undefined ? undefined : `total offense level ${String(value.totalLevel)}`,
    value.category === undefined ? undefined : `criminal history category ${sayCategory(value.category)}`,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : capital(parts.join(', '))
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A sentence about a range. */
export function rangeSentence(text: string, range: RangeInWords | undefined): Sentence | undefined {
  return range === undefined ? undefined : sayValueOf(text, range)
}
