import type { QueryClient } from '@tanstack/react-query'
import { accountQuery } from '../../api/account-query.ts'
import { askToConfirm } from '../../api/ask-to-confirm.ts'

/** Whether the person proved a short while ago that it is they who sit there; where that is too long ago, they are asked to. */
export async function proved(queries: QueryClient): Promise<boolean> {
  const { confirmedUntil } = await queries.fetchQuery({ ...accountQuery, staleTime: 0 })
  // Half a minute early, so that what is still good when it is looked at is still good when it arrives.
  return confirmedUntil === undefined || new Date(confirmedUntil).getTime() >= Date.now() + 30_000 || await askToConfirm()
}
