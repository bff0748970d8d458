import { describe, expect, it } from 'vitest'
import { Refusal } from '../../api/problem.ts'
import type { ActOutcome, Fact, FactAct } from '../../api/shapes.ts'
import { decisionQueue, type Decided } from './decision-queue.ts'

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({ id, path: 'conviction.term', value: 240, source: { from: 'person', who: 'his sister', on: '2026-01-02', words: 'so' }, standing: 'confirmed', ...more })
const decided = (act: string, more: Partial<Decided> = {}): Decided => ({ act, is: 'confirm', facts: [{ id: `of ${act}`, seen: null }], about: act, ...more })
const done = ({ act, facts }: FactAct): ActOutcome => ({ act, facts: facts.map(({ id }) => fact(id, { act })), meanwhile: [] })

/** A server that answers as the test says, one request at a time, and what it was sent. */
function aServer(answers: ((acts: readonly FactAct[]) => readonly ActOutcome[] | Error)[] = []) {
  const sent: string[][] = []
  const took: string[] = []
  let pauses = 0
  const queue = decisionQueue({
    send: async (acts) => {
      sent.push(acts.map(({ act }) => act))
      await new Promise((resume) => setTimeout(resume, 5))
      const answer = (answers.shift() ?? ((all: readonly FactAct[]) => all.map(done)))(acts)
      if (answer instanceof Error) throw answer
      return answer
    },
    pause: async () => { pauses += 1 },
    took: (facts) => { took.push(...facts.map(({ id }) => id)) },
    idle: () => undefined,
  })
  const empty = async () => { while (queue.state().pending.length > 0) await new Promise((resume) => setTimeout(resume, 5)) }
  return { queue, sent, took, empty, pauses: () => pauses }
}

describe('decisions on their way', () => {
  it('that come fast go together in the next request, in their order', async () => {
    const { queue, sent, took, empty } = aServer()
    for (const act of ['a', 'b', 'c', 'd']) queue.add(decided(act))
    expect(queue.state().pending.map(({ act }) => act)).toEqual(['a', 'b', 'c', 'd'])
    await empty()
    expect(sent).toEqual([['a'], ['b', 'c', 'd']])
    expect(took).toEqual(['of a', 'of b', 'of c', 'of d'])
  })

  it('are kept and sent again under the same ids while nobody answers, and the trouble is told until someone does', async () => {
    const down = () => new TypeError('Failed to fetch')
    const { queue, sent, empty, pauses } = aServer([down, down])
    const troubles = new Set<string | undefined>()
    queue.subscribe(() => troubles.add(queue.state().trouble?.what))
    queue.add(decided('a'))
    queue.add(decided('b'))
    await empty()
    expect(sent).toEqual([['a'], ['a', 'b'], ['a', 'b']])
    expect([pauses(), [...troubles]]).toEqual([2, [undefined, 'The program on this machine did not answer']])
    expect(queue.state().trouble).toBeUndefined()
  })

  it.each([401, 429, 503])('are kept when the server answers %i, which passes', async (status) => {
    const { queue, sent, empty } = aServer([() => new Refusal(status, { what: 'Not now', where: '', next: 'Wait.' })])
    queue.add(decided('a'))
    await empty()
    expect([sent, queue.state().notTaken]).toEqual([[['a'], ['a']], []])
  })

  it('are given back with the reason when the server refuses them all', async () => {
    const { queue, empty } = aServer([() => new Refusal(404, { what: 'There is no such case', where: '', next: 'Go to the docket.' })])
    queue.add(decided('a'))
    queue.add(decided('b'))
    await empty()
    expect(queue.state().notTaken.map(({ decided: { act }, problem }) => [act, problem.what])).toEqual([['a', 'There is no such case'], ['b', 'There is no such case']])
    queue.drop('a')
    expect(queue.state().notTaken.map(({ decided: { act } }) => act)).toEqual(['b'])
  })

  it('on what another settled meanwhile are asked about, and the rest is done', async () => {
    const theirs = fact('of a', { standing: 'rejected', decidedBy: 'Ana Example', act: 'hers' })
    const { queue, empty } = aServer([(acts) => acts.map(({ act }) => ({ act, facts: [theirs], meanwhile: ['of a'] }))])
    queue.add(decided('a'))
    queue.add(decided('b'))
    await empty()
    expect(queue.state().meanwhile).toEqual([{ decided: decided('a'), facts: [theirs] }])
    expect(queue.state().notTaken).toEqual([])
  })

  it('that were not done need not be taken back', async () => {
    const { queue, empty } = aServer([(acts) => acts.map(({ act }) => ({ act, facts: [], meanwhile: [], problem: { kind: 'invalid', what: 'No', where: '', next: '' } })), (acts) => acts.map(({ act }) => ({ act, facts: [fact('of a')], meanwhile: ['of a'] }))])
    queue.add(decided('a'))
    queue.add(decided('b', { is: 'reopen', undoes: 'a', facts: [{ id: 'of a', seen: 'a' }] }))
    await empty()
    expect([queue.state().notTaken.map(({ decided: { act } }) => act), queue.state().meanwhile]).toEqual([['a'], []])
  })
})
