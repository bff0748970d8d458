import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { api } from '../../api/client.ts'
import { Refusal } from '../../api/problem.ts'
import { factsQuery, myActsQuery } from '../../api/queries.ts'
import type { ActOutcome, Fact, FactAct, FactsOfCase } from '../../api/shapes.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { answerKept } from './answer-kept.ts'
import { applyPending } from './apply-pending.ts'
import { decisionQueue, type Decided, type DecisionQueue, type Meanwhile } from './decision-queue.ts'

/** One for each person and case, so that what is on its way goes on when the page is left. */
const queues = new Map<string, DecisionQueue>()

function queueFor(queries: QueryClient, caseId: string, userId: string): DecisionQueue {
  const key = `${userId} ${caseId}`
  const there = queues.get(key)
  if (there) return there
  const facts = factsQuery(caseId).queryKey
  const made = decisionQueue({
    send: async (acts) => {
      if (made.state().trouble !== undefined) await stillThere(userId)
      return postActs(caseId, acts)
    },
    pause: (n) => new Promise((resume) => {
      const go = () => { window.removeEventListener('online', go); resume() }
      window.addEventListener('online', go)
      setTimeout(go, Math.min(500 * 2 ** n, 10_000))
    }),
    took: (came) => answerKept(queries, facts, came),
    idle: () => setTimeout(() => {
      if (made.state().pending.length > 0) return
      void queries.invalidateQueries({ queryKey: ['docket'] })
      void queries.invalidateQueries({ queryKey: ['case', caseId] })
    }, 700),
  })
  queues.set(key, made)
  return made
}

/** After a silence it must still be the one who decided who is signed in. */
async function stillThere(userId: string): Promise<void> {
  const { data: me } = await api.GET('/api/me')
  if (me !== undefined && me.userId !== userId) throw new Refusal(403, { what: 'Someone else signed in meanwhile', where: '', next: 'What was decided before is not sent under another name. Sign in as before and decide it again.' })
}

async function postActs(caseId: string, acts: readonly FactAct[]): Promise<readonly ActOutcome[]> {
  const { data } = await api.POST('/api/cases/{case}/facts/settle', { params: { path: { case: caseId } }, body: { acts: [...acts] }, keepalive: acts.length < 50 })
  return (data ?? []) as readonly ActOutcome[]
}

export type NewDecision = Pick<Decided, 'is' | 'why' | 'parts'> & { readonly facts: readonly Fact[]; readonly about: string }

/** What can be taken back: the act, what it was about, and its facts. */
export interface Undoable {
  readonly act: string
  readonly about: string
  readonly facts: readonly string[]
}

/** Decisions at the speed of the keyboard: shown at once, sent in order, kept until they were answered, each one to be taken back. */
export function useDecisions(caseId: string, userId: string, server: FactsOfCase) {
  const queries = useQueryClient()
  const queue = queueFor(queries, caseId, userId)
  const state = useSyncExternalStore(queue.subscribe, queue.state)
  const before = useQuery(myActsQuery(caseId))
  const [done, setDone] = useState<readonly Undoable[]>([])
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set())
  const facts = useMemo(() => applyPending(server, state.pending), [server, state.pending])
  const unsaved = state.pending.length > 0
  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  const decide = ({ facts: named, ...rest }: NewDecision): void => {
    if (named.length === 0) return
    const act = crypto.randomUUID()
    queue.add({ act, ...rest, facts: named.map((fact) => ({ id: fact.id, seen: fact.act ?? null })) })
    setDone((all) => [{ act, about: rest.about, facts: named.map(({ id }) => id) }, ...all])
  }

  const lost = new Set(state.notTaken.map(({ decided }) => decided.act))
  const known = new Set(done.map(({ act }) => act))
  const earlier = (before.data ?? []).filter(({ act }) => !known.has(act)).map(({ act, facts: ids }): Undoable => ({ act, facts: ids, about: aboutFacts(ids, facts) }))
  const stack = [...done, ...earlier].filter(({ act }) => !undone.has(act) && !lost.has(act))

  /** Takes back the newest act that still stands; gives what it was. */
  const undo = (): Undoable | undefined => {
    const [last] = stack
    if (last === undefined) return undefined
    setUndone((all) => new Set([...all, last.act]))
    queue.add({ act: crypto.randomUUID(), is: 'reopen', about: last.about, undoes: last.act, facts: last.facts.map((id) => ({ id, seen: last.act })) })
    return last
  }

  /** Leaves it as the other said. Where nothing of the act was done, there is nothing of it to take back. */
  const drop = (act: string): void => {
    const half = state.meanwhile.find(({ decided }) => decided.act === act)
    if (half === undefined || half.facts.length === half.decided.facts.length) setUndone((all) => new Set([...all, act]))
    queue.drop(act)
  }

  /** Says it again, knowing now what the other said. */
  const insist = ({ decided, facts: stand }: Meanwhile): void => {
    drop(decided.act)
    const { act: _, undoes: __, facts: ___, ...rest } = decided
    decide({ ...rest, facts: stand })
  }
  return { ...state, facts, stack, decide, undo, insist, drop }
}

function aboutFacts(ids: readonly string[], { facts }: FactsOfCase): string {
  const of = facts.filter(({ id, corrects }) => ids.includes(id) && corrects === undefined)
  const [first] = of
  if (first === undefined) return 'what was decided before'
  return of.length === 1 ? pathInWords(first.path) : `${pathInWords(first.path)} and ${of.length - 1} more`
}
