import type { Answer } from '../../core/answer.ts'
import type { PaperKind } from '../../facts/paper-kind.ts'
import { paperKinds } from '../../facts/paper-kind.ts'
import type { NextPaper } from './route-screen.ts'

/**
 * The papers that would settle most, best first: how many of the open questions each holds a fact for, and those facts. Every question
 * counts, also one within a whole that is already decided; each fact counts for every paper that may hold it.
 */
export function nextPapers(answers: readonly Answer[]): readonly NextPaper[] {
  const questions = answers.flatMap(leaves).filter(({ needs }) => needs.length > 0)
  const found = new Map<PaperKind, { readonly questions: Set<string>; readonly paths: Set<string> }>()
  for (const question of questions) {
    for (const need of question.needs) {
      for (const paper of need.papers) {
        if (!isPaperKind(paper)) continue
        const entry = found.get(paper) ?? { questions: new Set<string>(), paths: new Set<string>() }
        entry.questions.add(question.id)
        entry.paths.add(need.path)
        found.set(paper, entry)
      }
    }
  }
  return [...found]
    .map(([paper, { questions, paths }]) => ({ paper, settles: questions.size, paths: [...paths].sort() }))
    .sort((a, b) => b.settles - a.settles || b.paths.length - a.paths.length || a.paper.localeCompare(b.paper))
}

function leaves(answer: Answer): readonly Answer[] {
  return answer.parts.length === 0 ? [answer] : answer.parts.flatMap(leaves)
}

function isPaperKind(paper: string): paper is PaperKind {
  return Object.hasOwn(paperKinds, paper)
}
