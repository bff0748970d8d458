import type { ProposedMark, RedactionDraft, RedactionMark } from '../../api/shapes.ts'

/** A mark on the page and what a person decided about it. */
export interface MarkAtWork {
  readonly mark: RedactionMark
  /** The words, for those that have some. */
  readonly words?: string
  readonly why: string
  readonly state: 'proposed' | 'accepted' | 'left'
}

/** One step: what it changed, and the mark it added after the others. */
interface Done {
  readonly changes: readonly { readonly at: number; readonly from: MarkAtWork['state']; readonly to: MarkAtWork['state'] }[]
  readonly added?: MarkAtWork
}

export interface MarksAtWork {
  readonly marks: readonly MarkAtWork[]
  /** Which is looked at. */
  readonly at: number
  /** The steps so far: the first `done` are done, the others were taken back and can be done again. */
  readonly steps: readonly Done[]
  readonly done: number
}

export type MarkStep =
  | { readonly do: 'look'; readonly at: number }
  | { readonly do: 'next' | 'previous' | 'accept' | 'leave' | 'accept all' | 'undo' | 'redo' }
  | { readonly do: 'add'; readonly mark: MarkAtWork }

const mostSteps = 200

/** What a step makes of the marks. Accepting and leaving go on to the next that is undecided. */
export function stepMarks(work: MarksAtWork, step: MarkStep): MarksAtWork {
  const { marks, at, steps, done } = work
  const doing = (one: Done, to: number): MarksAtWork => {
    const kept = [...steps.slice(0, done), one].slice(-mostSteps)
    return { marks: apply(marks, one), at: to, steps: kept, done: kept.length }
  }
  switch (step.do) {
    case 'look': return { ...work, at: step.at }
    case 'next': return { ...work, at: Math.min(at + 1, Math.max(marks.length - 1, 0)) }
    case 'previous': return { ...work, at: Math.max(at - 1, 0) }
    case 'accept':
    case 'leave': {
      const now = marks[at]
      if (now === undefined) return work
      const open = marks.findIndex((one, i) => i > at && one.state === 'proposed')
      return doing({ changes: [{ at, from: now.state, to: step.do === 'accept' ? 'accepted' : 'left' }] }, open < 0 ? at : open)
    }
    case 'accept all': {
      const changes = marks.flatMap(({ state }, i) => (state === 'proposed' ? [{ at: i, from: state, to: 'accepted' as const }] : []))
      return changes.length === 0 ? work : doing({ changes }, at)
    }
    case 'add': return doing({ changes: [], added: step.mark }, marks.length)
    case 'undo': {
      const last = steps[done - 1]
      if (last === undefined) return work
      const back = takeBack(marks, last)
      return { marks: back, at: last.changes[0]?.at ?? Math.min(at, Math.max(back.length - 1, 0)), steps, done: done - 1 }
    }
    case 'redo': {
      const again = steps[done]
      return again === undefined ? work : { marks: apply(marks, again), at: again.changes[0]?.at ?? marks.length, steps, done: done + 1 }
    }
  }
}

function apply(marks: readonly MarkAtWork[], { changes, added }: Done): readonly MarkAtWork[] {
  const to = new Map(changes.map((one) => [one.at, one.to]))
  const changed = marks.map((one, i) => ({ ...one, state: to.get(i) ?? one.state }))
  return added === undefined ? changed : [...changed, added]
}

function takeBack(marks: readonly MarkAtWork[], { changes, added }: Done): readonly MarkAtWork[] {
  const from = new Map(changes.map((one) => [one.at, one.from]))
  const kept = added === undefined ? marks : marks.slice(0, -1)
  return kept.map((one, i) => ({ ...one, state: from.get(i) ?? one.state }))
}

const spot = ({ page, kind, start, end }: RedactionMark) => `${page} ${kind} ${start} ${end}`

/** Where work begins: with what was kept, and what is proposed since; a mark that was added after an older step cannot be taken back before it. */
export function beginMarks(proposals: readonly ProposedMark[], draft: RedactionDraft | undefined): MarksAtWork {
  const proposed = proposals.map(({ words, why, ...mark }): MarkAtWork => ({ mark, words, why, state: 'proposed' }))
  if (draft === undefined) return { marks: proposed, at: 0, steps: [], done: 0 }
  const kept = draft.marks as readonly MarkAtWork[]
  const known = new Set(kept.map(({ mark }) => spot(mark)))
  const fresh = proposed.filter(({ mark }) => !known.has(spot(mark)))
  const marks = [...kept, ...fresh]
  const at = Math.max(marks.findIndex(({ state }) => state === 'proposed'), 0)
  // Steps take back the last mark that was added: with others behind it they begin anew.
  return fresh.length > 0 ? { marks, at, steps: [], done: 0 } : { marks, at, steps: draft.steps as readonly Done[], done: draft.done }
}
