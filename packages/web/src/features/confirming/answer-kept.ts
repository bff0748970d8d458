import type { QueryClient } from '@tanstack/react-query'
import type { Fact, FactsOfCase } from '../../api/shapes.ts'
import { mergeFacts } from './apply-pending.ts'

/** Keeps what came back as the newest that is known of `key`: an answer still on its way was asked before, and would bring back what was known then. */
export async function answerKept(queries: QueryClient, key: readonly unknown[], came: readonly Fact[]): Promise<void> {
  await queries.cancelQueries({ queryKey: key })
  queries.setQueryData<FactsOfCase>(key, (before) => before && mergeFacts(before, came))
}
