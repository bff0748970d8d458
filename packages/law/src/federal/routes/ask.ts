import type { Answer, Need, Reason, Truth } from '../../core/answer.ts'
import { uniteNeeds, type About } from '../../core/combine.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Leaf, Listed } from '../../core/leaf.ts'
import { needAt } from '../../facts/need-at.ts'

/** One fact of the case that a question reads, with its path. */
export interface Read<T> {
  readonly path: string
  readonly leaf: Leaf<T>
}

type Reads = Readonly<Record<string, Read<unknown>>>

/** The values of what is read, under one choice among rival readings; `undefined` is unknown. */
export type Values<R extends Reads> = { readonly [K in keyof R]: R[K] extends Read<infer T> ? T | undefined : never }

/** What one way to read the facts leads to, in words. */
export interface Judged {
  readonly truth: Truth
  readonly text: string
  /** For what is not met yet: the first day on which time alone meets it. */
  readonly metOn?: CivilDate
}

/** A fact with its path, so that an answer can say what it was read from and name it where it is missing. */
export function read<T>(path: string, leaf: Leaf<T>): Read<T> {
  return { path, leaf }
}

/** Whether a list is known to be whole, as a fact of its own. */
export function readComplete(path: string, list: Listed<unknown>): Read<boolean> {
  return { path: `${path}.complete`, leaf: list.complete }
}

/**
 * A question that data decide. It is judged under every choice among rival readings: when all agree that is the answer, else it cannot
 * be said and each rival fact carries the question that decides. What is unknown and open is asked for, all of it.
 */
export function decide<R extends Reads>(about: About, reads: R, judge: (values: Values<R>) => Judged): Answer {
  let paths: string[] | undefined
  const plain: Record<string, unknown> = {}
  let rivals = false
  let open = false
  for (const key in reads) {
    const { path, leaf } = reads[key] as Read<unknown>
    // Most questions read one fact.
    if (paths === undefined) paths = [path]
    else paths.push(path)
    if (leaf.is === 'known') {
      plain[key] = leaf.value
      if (leaf.value === false) open = true
    } else {
      // The key is there all the same: a judge may look at every value it asked for.
      plain[key] = undefined
      if (leaf.is === 'rival') rivals = true
      else open = true
    }
  }
  if (rivals) return decideAmongRivals(about, reads, judge, paths ?? none)
  const { truth, text, metOn } = judge(plain as Values<R>)
  const { id, question, sources } = about
  const needs = truth === 'cannot say' && open ? uniteNeeds(unknownNeeds(reads)) : none
  const answer: Answer = { id, question, sources, decides: 'data', truth, reasons: [reasonOf(about, text, paths ?? none)], needs, gaps: none, parts: none }
  return truth === 'not met' && metOn !== undefined ? { ...answer, metOn } : answer
}

const none: readonly never[] = []

function reasonOf({ sources }: About, text: string, read: readonly string[]): Reason {
  const source = sources[0]
  return source === undefined ? { text, read } : { text, read, source }
}

function decideAmongRivals<R extends Reads>(about: About, reads: R, judge: (values: Values<R>) => Judged, paths: readonly string[]): Answer {
  const all = choices(reads)
  const judged = all.map((values) => judge(values as Values<R>))
  const truths = new Set(judged.map(({ truth }) => truth))
  const agreed = truths.size === 1 ? judged[0]?.truth ?? 'cannot say' : 'cannot say'
  const reasons = unique(judged.map(({ text }) => text)).map((text) => reasonOf(about, text, paths))
  const needs = agreed === 'cannot say' ? [...rivalNeeds(reads, truths.size > 1 || all.length === 1), ...unknownNeeds(reads)] : []
  const metOn = agreed === 'not met' ? judged.map((one) => one.metOn).reduce((last, day) => (last === undefined || day === undefined ? undefined : day > last ? day : last)) : undefined
  const { id, question, sources } = about
  return { id, question, sources, decides: 'data', truth: agreed, reasons, needs: uniteNeeds(needs), gaps: [], parts: [], ...(metOn === undefined ? {} : { metOn }) }
}

/** A question a person must judge: the program lays out what the case says of it and never answers. */
export function layOut<R extends Reads>(about: About, reads: R, material: (values: Values<R>) => readonly string[], more: readonly Reason[] = []): Answer {
  const all = choices(reads)
  const texts = unique(all.length === 1 ? material(all[0] as Values<R>) : all.flatMap((values) => material(values as Values<R>)))
  const paths = Object.values(reads).map(({ path }) => path)
  const { id, question, sources } = about
  const reasons: Reason[] = texts.map((text) => ({ text, read: paths }))
  const needs = hasRivals(reads) ? [...rivalNeeds(reads, true), ...unknownNeeds(reads)] : unknownNeeds(reads)
  return { id, question, sources, decides: 'person', truth: 'cannot say', reasons: more.length === 0 ? reasons : [...reasons, ...more], needs: uniteNeeds(needs), gaps: none, parts: none }
}

function hasRivals(reads: Reads): boolean {
  for (const key in reads) if (reads[key]?.leaf.is === 'rival') return true
  return false
}

/** More choices than this are not tried: the rival facts are then taken as unknown and asked for. */
const mostChoices = 4096

/** Every choice among the rival readings of what is read. */
function choices(reads: Reads): readonly Readonly<Record<string, unknown>>[] {
  if (!hasRivals(reads)) return [knownValues(reads)]
  const count = Object.values(reads).reduce((product, { leaf }) => product * (leaf.is === 'rival' ? leaf.readings.length : 1), 1)
  if (count > mostChoices) return [knownValues(reads)]
  return Object.entries(reads).reduce<readonly Readonly<Record<string, unknown>>[]>((all, [key, { leaf }]) => {
    const values = leaf.is === 'known' ? [leaf.value] : leaf.is === 'rival' ? leaf.readings : [undefined]
    return all.flatMap((one) => values.map((value) => ({ ...one, [key]: value })))
  }, [{}])
}

/** The values that are known; the others are undefined. */
function knownValues(reads: Reads): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const key in reads) {
    const leaf = reads[key]?.leaf
    values[key] = leaf?.is === 'known' ? leaf.value : undefined
  }
  return values
}

function rivalNeeds(reads: Reads, differ: boolean): readonly Need[] {
  if (!differ) return []
  return Object.values(reads).flatMap(({ path, leaf }) => (leaf.is !== 'rival' ? [] : [{ ...needAt(path, 'rival readings'), question: `Which is right: ${leaf.readings.map(String).join(', or ')}?` }]))
}

function unknownNeeds(reads: Reads): readonly Need[] {
  const needs: Need[] = []
  for (const key in reads) {
    const { path, leaf } = reads[key] as Read<unknown>
    if (leaf.is === 'rival' || (leaf.is === 'known' && leaf.value !== false)) continue
    if (leaf.is === 'unknown' || path.endsWith('.complete')) needs.push(needAt(path))
  }
  return needs
}

function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)]
}
