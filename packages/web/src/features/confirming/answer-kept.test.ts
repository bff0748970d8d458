import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import type { Fact, FactsOfCase } from '../../api/shapes.ts'
import { answerKept } from './answer-kept.ts'

const fact = (standing: Fact['standing']): Fact => ({ id: 'a', path: 'conviction.term', value: 240, source: { from: 'person', who: 'his sister', on: '2026-01-02', words: 'so' }, standing })
const facts = (standing: Fact['standing']): FactsOfCase => ({ facts: [fact(standing)], disagreements: [], decisions: [], labels: {} } as unknown as FactsOfCase)

it('what was settled does not wait again because an older answer comes late', async () => {
  const queries = new QueryClient()
  const key = ['case', 'c', 'facts']
  queries.setQueryData(key, facts('proposed'))
  let late: (of: FactsOfCase) => void = () => undefined
  const asked = queries.fetchQuery({ queryKey: key, queryFn: () => new Promise<FactsOfCase>((resolve) => { late = resolve }) }).catch(() => undefined)
  await answerKept(queries, key, [fact('confirmed')])
  late(facts('proposed'))
  await asked
  await new Promise((resume) => setTimeout(resume, 10))
  expect(queries.getQueryData<FactsOfCase>(key)?.facts).toMatchObject([{ standing: 'confirmed' }])
})
