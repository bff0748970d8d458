import type { DaysOfCustody } from '@lenity/law'
import type { FactsOfCase, PaperSummary, SentenceRun, Source, ThenAndNow } from '../../api/shapes.ts'
import { inOrder } from '../custody/timeline-geometry.ts'
import { factRows } from '../facts/fact-rows.ts'
import { isSealed } from '../facts/is-sealed.ts'
import { readPaths } from '../facts/read-paths.ts'
import { namedRuns } from '../sentence/run-words.ts'
import { notApplied, stepRows, withoutStep } from '../sentence/step-rows.ts'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { rangeInWords, termInWords } from '../words/term-in-words.ts'
import { roman, valueInWords } from '../words/value-in-words.ts'
import { authorities, marks } from './authorities.ts'

export interface SheetRun {
  readonly heading: string
  readonly about: string
  /** What the run comes to, one entry for each reading. */
  readonly readings: readonly { readonly assuming: string | undefined; readonly range: string; readonly cell: string; readonly statute: string }[]
  readonly manual: string
  readonly force: string
}

export interface SheetStep {
  readonly rule: string
  readonly cells: readonly [string, string, string]
  readonly compared: string
  readonly notes: readonly string[]
  /** Numbers of facts and authorities: `F1 F4`, `[2]`. */
  readonly facts: string
  readonly law: string
}

export interface SheetFact {
  readonly name: string
  readonly value: string
  readonly source: string
  readonly standing: string
}

export interface SheetDay {
  readonly on: string
  readonly what: string
  readonly how: readonly string[]
  readonly facts: string
  readonly law: string
}

/** Everything a worksheet says, each authority and each fact numbered and given once. */
export interface Sheet {
  readonly runs: readonly SheetRun[]
  readonly steps: readonly SheetStep[]
  readonly considered: readonly string[]
  readonly days: readonly SheetDay[]
  /** Why there is no day of release, where there is none. */
  readonly endless: string | undefined
  readonly facts: readonly SheetFact[]
  readonly verified: readonly string[]
  readonly authorities: readonly Source[]
}

interface SheetOf {
  readonly sentence: ThenAndNow
  readonly custody: DaysOfCustody | undefined
  readonly facts: FactsOfCase
  readonly papers: readonly PaperSummary[]
}

export function makeSheet({ sentence, custody, facts, papers }: SheetOf): Sheet {
  const law = authorities()
  const read = new Map<string, number>()
  const factNumber = (path: string) => {
    if (!read.has(path)) read.set(path, read.size + 1)
    return read.get(path) ?? 0
  }
  const held = [...new Set(facts.facts.filter(({ standing }) => standing !== 'rejected').map(({ path }) => path))]
  const expand = (read: readonly string[]) => readPaths(read).flatMap(({ path, list }) => (list === undefined ? [path] : held.filter((one) => one.startsWith(`${path}.`) && !one.endsWith('.complete'))))
  const factMarks = (paths: readonly string[]) => [...new Set(expand(paths).filter((path) => !isSealed(path)).map(factNumber))].toSorted((a, b) => a - b).map((n) => `F${n}`).join(' ')
  const runs = namedRuns(sentence).map(({ heading, about, run }): SheetRun => ({
    heading, about,
    readings: run.readings.map((reading) => ({ assuming: reading.assuming, ...resultOf(reading) })),
    manual: run.edition === undefined ? 'not chosen' : `${run.edition.label}: ${datesInWords(run.edition.why)} ${marks([law.numberOf(run.edition.source)])}`,
    force: run.force === undefined ? 'not known' : `${run.force.word} ${marks([law.numberOf(run.force.source)])}`,
  }))
  const missing = [sentence.then, sentence.sameOffense, sentence.sameConduct].map(withoutStep)
  const steps = stepRows(sentence).map((row): SheetStep => ({
    rule: row.rule,
    cells: [row.before ?? missing[0] ?? '', row.sameOffense ?? missing[1] ?? '', row.sameConduct ?? missing[2] ?? ''],
    compared: row.compared,
    notes: notesOf(row.steps.flatMap(({ run, step }) => (step.note === undefined ? [] : [[run, step.note] as const]))),
    facts: factMarks(row.steps.flatMap(({ step }) => step.read)),
    law: marks(row.steps.map(({ step }) => law.numberOf(step.source))),
  }))
  const considered = byWords(notApplied(sentence).map(({ run, step }) => [`${step.rule}${step.note === undefined ? '' : `: ${step.note}`} ${[factMarks(step.read), marks([law.numberOf(step.source)])].filter((part) => part !== '').join(' ')}`, run] as const))
  const days = custody === undefined ? [] : inOrder(custody).known.map(({ on, what, steps: counted, read: taken }): SheetDay => ({
    on: dateInWords(on), what,
    how: counted.filter(({ applied, note }) => applied && note !== undefined).map(({ rule, note }) => `${rule}: ${datesInWords(note ?? '')}`),
    facts: factMarks([...taken, ...counted.flatMap((step) => step.read)]),
    law: marks(counted.filter(({ applied }) => applied).map(({ source }) => law.numberOf(source))),
  }))
  return { runs, steps, considered, days, endless: custody?.endless?.why, facts: factsRead([...read.keys()], facts, papers), verified: verifiedOf(sentence), authorities: law.all() }
}

function resultOf({ guideline, statutory }: SentenceRun['readings'][number]) {
  const why = (finding: typeof guideline | typeof statutory) => (finding.status === 'computed' ? '' : finding.status === 'cannot say' ? `cannot say without: ${finding.needs.map(({ path }) => pathInWords(path)).join('; ')}` : finding.status)
  const { totalLevel, category } = guideline.status === 'computed' ? guideline.value : {}
  return {
    range: guideline.status === 'computed' ? rangeInWords(guideline.value.range) : why(guideline),
    cell: totalLevel === undefined || category === undefined ? '' : `level ${totalLevel}, category ${roman(category)}`,
    statute: statutory.status === 'computed' ? `${statutory.value.min === 0 ? `${statutory.value.minDays === undefined ? 'no minimum' : `at least ${statutory.value.minDays} days`}, at most ${termInWords(statutory.value.max)}` : rangeInWords([statutory.value.min, statutory.value.max])} under ${statutory.value.tier}` : why(statutory),
  }
}

/** Notes that several runs share are said once, with the runs they are of. */
function notesOf(notes: readonly (readonly [string, string])[]): readonly string[] {
  return byWords(notes.map(([run, note]) => [note, run] as const))
}

function byWords(said: readonly (readonly [string, string])[]): readonly string[] {
  const runs = Map.groupBy(said, ([words]) => words)
  return [...runs].map(([words, all]) => `${words} (${[...new Set(all.map(([, run]) => run))].join(', ')})`)
}

function factsRead(paths: readonly string[], facts: FactsOfCase, papers: readonly PaperSummary[]): readonly SheetFact[] {
  const rows = new Map(factRows(facts).map((row) => [row.path, row]))
  return paths.map((path) => {
    const row = rows.get(path)
    const [first] = row?.readings ?? []
    if (row === undefined || first === undefined) return { name: pathInWords(path), value: 'not known', source: '', standing: '' }
    const sources = row.readings.flatMap((reading) => reading.facts.map(({ source }) => {
      switch (source.from) {
        case 'paper': return `${papers.find(({ id }) => id === source.paper)?.name ?? 'a paper'}, page ${source.page}`
        case 'person': return `${source.who}, ${dateInWords(source.on)}`
        case 'public record': return source.cite
      }
    }))
    return { name: pathInWords(path), value: row.readings.map(({ value }) => valueInWords(path, value)).join(', or '), source: [...new Set(sources)].join('; '), standing: row.state === 'to look at' ? 'not looked at yet' : row.state }
  })
}

/** For each run that used law past the day it was last checked, that day. */
function verifiedOf(sentence: ThenAndNow): readonly string[] {
  return namedRuns(sentence).flatMap(({ heading, run }) => {
    const days = run.readings.flatMap(({ guideline, statutory }) => [guideline.verifiedThrough, statutory.verifiedThrough]).filter((day) => day !== undefined)
    const [first] = days.toSorted()
    return first === undefined ? [] : [`${heading}: the law it used was last verified on ${dateInWords(first)}`]
  })
}
