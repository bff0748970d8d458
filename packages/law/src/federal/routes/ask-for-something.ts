import type { Answer } from '../../core/answer.ts'

/**
 * An answer of another computation as a question of a route. Where it cannot be said and nothing can be asked for, for what is missing is not
 * to be named here, it is for a person to judge.
 */
export function askForSomething(answer: Answer): Answer {
  const parts = answer.parts.map(askForSomething)
  const silent = answer.truth === 'cannot say' && parts.length === 0 && answer.needs.length === 0 && answer.gaps.length === 0
  return { ...answer, parts, ...(silent ? { decides: 'person' as const } : {}) }
}
