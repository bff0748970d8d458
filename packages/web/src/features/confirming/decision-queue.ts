import { problemOf, Refusal, type Problem } from '../../api/problem.ts'
import type { ActOutcome, Fact, FactAct } from '../../api/shapes.ts'

/** What a person decided at once, with what it was about in words. */
export interface Decided {
  readonly act: string
  readonly is: FactAct['is']
  readonly facts: readonly { readonly id: string; readonly seen: string | null }[]
  readonly why?: string
  readonly parts?: readonly { readonly path: string; readonly value: unknown }[]
  readonly about: string
  /** The act it takes back, of one that does. */
  readonly undoes?: string
}

/** A decision on something that another settled meanwhile: theirs stands, and whoever decided is asked. */
export interface Meanwhile {
  readonly decided: Decided
  readonly facts: readonly Fact[]
}

/** A decision that the server did not take, and why. */
export interface NotTaken {
  readonly decided: Decided
  readonly problem: Problem
}

export interface QueueState {
  /** Decided here and not answered yet, in order. */
  readonly pending: readonly Decided[]
  /** Why nothing is answered just now; what was decided is kept and sent again. */
  readonly trouble: Problem | undefined
  readonly meanwhile: readonly Meanwhile[]
  readonly notTaken: readonly NotTaken[]
}

interface QueueNeeds {
  readonly send: (acts: readonly FactAct[]) => Promise<readonly ActOutcome[]>
  /** Resolves when it is time to try again: after the `n`th failure in a row, or sooner when there is reason to. */
  readonly pause: (n: number) => Promise<void>
  /** The facts as an answer gives them, before what was decided stops being pending. */
  readonly took: (facts: readonly Fact[]) => void | Promise<void>
  /** Everything that was decided is answered. */
  readonly idle: () => void
}

export type DecisionQueue = ReturnType<typeof decisionQueue>

/** So many acts go in one request; the server takes no more. */
const mostAtOnce = 200

/**
 * Sends decisions in their order, those that come while one request is under way together in the next. What was not answered is sent again
 * under the same ids until it is. Nothing counts as saved before the server said so.
 */
export function decisionQueue({ send, pause, took, idle }: QueueNeeds) {
  let state: QueueState = { pending: [], trouble: undefined, meanwhile: [], notTaken: [] }
  const listeners = new Set<() => void>()
  let running = false
  const set = (change: Partial<QueueState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const run = async () => {
    if (running) return
    running = true
    for (let failures = 0; state.pending.length > 0;) {
      const batch = state.pending.slice(0, mostAtOnce)
      try {
        await settle(batch, await send(batch.map(actOf)))
        failures = 0
      } catch (error) {
        if (error instanceof Refusal && !passing.has(error.status)) {
          set({ pending: [], trouble: undefined, notTaken: [...state.notTaken, ...state.pending.map((decided) => ({ decided, problem: problemOf(error) }))] })
          continue
        }
        failures += 1
        set({ trouble: problemOf(error) })
        await pause(failures)
      }
    }
    running = false
    idle()
  }

  const settle = async (batch: readonly Decided[], outcomes: readonly ActOutcome[]) => {
    const byAct = new Map(outcomes.map((outcome) => [outcome.act, outcome]))
    await took(outcomes.flatMap(({ facts }) => facts))
    const [meanwhile, notTaken] = [[...state.meanwhile], [...state.notTaken]]
    for (const decided of batch) {
      const outcome = byAct.get(decided.act)
      // What was not done need not be taken back.
      if (decided.undoes !== undefined && [...meanwhile, ...notTaken].some((other) => other.decided.act === decided.undoes)) continue
      if (outcome?.problem !== undefined) notTaken.push({ decided, problem: outcome.problem })
      else if (outcome !== undefined && outcome.meanwhile.length > 0) meanwhile.push({ decided, facts: outcome.facts.filter(({ id }) => outcome.meanwhile.includes(id)) })
    }
    const answered = new Set(batch.map(({ act }) => act))
    set({ pending: state.pending.filter(({ act }) => !answered.has(act)), trouble: undefined, meanwhile, notTaken })
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (decided: Decided) => {
      set({ pending: [...state.pending, decided] })
      void run()
    },
    /** Their decision stands, or what was said of one not taken was read. */
    drop: (act: string) => set({ meanwhile: state.meanwhile.filter(({ decided }) => decided.act !== act), notTaken: state.notTaken.filter(({ decided }) => decided.act !== act) }),
  }
}

/** Answers that pass: signed out, too many at once, a disk or a database that does not do its part just now. */
const passing = new Set([401, 429, 502, 503, 504])

function actOf({ act, is, facts, why, parts }: Decided): FactAct {
  return { act, is, facts, ...(why !== undefined && { why }), ...(parts !== undefined && { parts }) } as FactAct
}
