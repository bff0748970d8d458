/** What went wrong: what happened, where, and what to do next. */
export interface Problem {
  readonly what: string
  readonly where: string
  readonly next: string
}

/** A refusal of the server, thrown by the client so that queries and mutations carry it. */
export class Refusal extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.what)
    this.status = status
    this.problem = problem
  }
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

/** Any failure as a problem a person can read. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem
  return {
    what: 'The program on this machine did not answer',
    where: error instanceof Error ? error.message : 'between the page and the server',
    next: 'See that Lenity is still running, then try again.',
  }
}

/** The refusal in an answer's body, or what its status alone says. */
export function refusal(status: number, body: unknown): Refusal {
  const outer = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const inner = (typeof outer['problem'] === 'object' && outer['problem'] !== null ? outer['problem'] : outer) as Record<string, unknown>
  return new Refusal(status, {
    what: text(inner['what'] ?? inner['message'], status === 404 ? 'Nothing is here under that name' : `The server answered ${status}`),
    where: text(inner['where'], ''),
    next: text(inner['next'], status === 404 ? 'Go back to the docket and open the case from there.' : 'Try again; if it stays so, ask whoever runs this copy of Lenity.'),
  })
}
