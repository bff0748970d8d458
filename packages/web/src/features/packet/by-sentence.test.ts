import { expect, it } from 'vitest'
import { bySentence, leftToSettle } from './by-sentence.ts'
import type { PacketProblem } from './problem-words.ts'

const problem = (key: string, path: string, where: string, signed?: { by: string; at: string; why: string }): PacketProblem => ({ is: 'fact rejected', fact: path, path, sentence: `about ${key}`, key, where, next: 'x', ...(signed && { signed }) })

it('tells each sentence once, wherever it stands and whatever is wrong with it; those a lawyer signed for come last and are not left', () => {
  const problems: readonly PacketProblem[] = [
    problem('one', 'a', 'Memorandum', { by: 'Lena', at: '2026-01-01T00:00:00Z', why: 'so' }), problem('two', 'b', 'Memorandum'), problem('two', 'c', 'Memorandum'), problem('two', 'b', 'Executive summary'),
    { is: 'work not signed', pieces: 2, next: 'x' },
  ]
  const { sentences, others } = bySentence(problems)
  expect(sentences.map(({ key, where, troubles }) => [key, where, troubles.map(({ path }) => path)])).toEqual([['two', ['Memorandum', 'Executive summary'], ['b', 'c']], ['one', ['Memorandum'], ['a']]])
  expect(others).toHaveLength(1)
  expect(leftToSettle(problems)).toBe(2)
})
