import type { Answer, Need } from '../../core/answer.ts'
import type { PaperKind } from '../../facts/paper-kind.ts'
import { paperKinds } from '../../facts/paper-kind.ts'
import type { NextPaper } from './route-screen.ts'

/** The place of each kind in the order of the alphabet, which decides between papers that settle as much. */
const places: ReadonlyMap<string, number> = new Map((Object.keys(paperKinds) as readonly PaperKind[]).toSorted((a, b) => a.localeCompare(b)).map((kind, at) => [kind, at]))

interface Found {
  readonly paper: PaperKind
  readonly place: number
  settles: number
  /** The question it was last counted for: each question counts once. */
  last: string
  readonly paths: string[]
}

/**
 * The papers that would settle most, best first: how many of the open questions each holds a fact for, and those facts. Every question
 * counts, also one within a whole that is already decided; each fact counts for every paper that may hold it.
 */
export function nextPapers(answers: readonly Answer[]): readonly NextPaper[] {
  const open = new Map<string, Map<string, Need>>()
  gather(answers, open)
  const found = new Map<string, Found>()
  for (const [question, needs] of open) for (const { path, papers } of needs.values()) for (const paper of papers) note(found, paper, question, path)
  return [...found.values()]
    .sort((a, b) => b.settles - a.settles || b.paths.length - a.paths.length || a.place - b.place)
    .map(({ paper, settles, paths }) => ({ paper, settles, paths: paths.sort() }))
}

/** The facts that each question lacks: those of an answer made of others are theirs. */
function gather(answers: readonly Answer[], into: Map<string, Map<string, Need>>): void {
  for (const { id, needs, parts } of answers) {
    if (parts.length > 0) gather(parts, into)
    else if (needs.length > 0) {
      const of = into.get(id) ?? new Map<string, Need>()
      for (const need of needs) of.set(need.path, need)
      into.set(id, of)
    }
  }
}

function note(found: Map<string, Found>, paper: string, question: string, path: string): void {
  const known = found.get(paper)
  if (known === undefined) {
    const place = places.get(paper)
    if (place !== undefined) found.set(paper, { paper: paper as PaperKind, place, settles: 1, last: question, paths: [path] })
    return
  }
  if (known.last !== question) {
    known.settles++
    known.last = question
  }
  if (!known.paths.includes(path)) known.paths.push(path)
}
