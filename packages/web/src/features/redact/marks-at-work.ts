import type { RedactionMark } from '../../api/shapes.ts'

/** A mark on the page and what a person decided about it. */
export interface MarkAtWork {
  readonly mark: RedactionMark
  /** The words, for those that have some. */
  readonly words?: string
  readonly why: string
  readonly state: 'proposed' | 'accepted' | 'left'
}

export interface MarksAtWork {
  readonly marks: readonly MarkAtWork[]
  /** Which is looked at. */
  readonly at: number
  /** What there was before each step, the last first. */
  readonly before: readonly (readonly MarkAtWork[])[]
}

export type MarkStep =
  | { readonly do: 'start'; readonly marks: readonly MarkAtWork[] }
  | { readonly do: 'look'; readonly at: number }
  | { readonly do: 'next' | 'previous' | 'accept' | 'leave' | 'accept all' | 'undo' }
  | { readonly do: 'add'; readonly mark: MarkAtWork }

/** What a step makes of the marks. Accepting and leaving go on to the next that is undecided. */
export function stepMarks(work: MarksAtWork, step: MarkStep): MarksAtWork {
  const { marks, at, before } = work
  const changed = (next: readonly MarkAtWork[], to = at): MarksAtWork => ({ marks: next, at: to, before: [marks, ...before].slice(0, 200) })
  switch (step.do) {
    case 'start': return { marks: step.marks, at: 0, before: [] }
    case 'look': return { ...work, at: step.at }
    case 'next': return { ...work, at: Math.min(at + 1, Math.max(marks.length - 1, 0)) }
    case 'previous': return { ...work, at: Math.max(at - 1, 0) }
    case 'accept':
    case 'leave': {
      const decided = marks.map((one, i) => (i === at ? { ...one, state: step.do === 'accept' ? 'accepted' as const : 'left' as const } : one))
      const open = decided.findIndex((one, i) => i > at && one.state === 'proposed')
      return marks.length === 0 ? work : changed(decided, open < 0 ? at : open)
    }
    case 'accept all': return changed(marks.map((one) => (one.state === 'proposed' ? { ...one, state: 'accepted' as const } : one)))
    case 'add': return changed([...marks, step.mark], marks.length)
    case 'undo': {
      const [last, ...rest] = before
      return last === undefined ? work : { marks: last, at: Math.min(at, Math.max(last.length - 1, 0)), before: rest }
    }
  }
}
