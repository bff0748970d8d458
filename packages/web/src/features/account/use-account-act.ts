import { useMutation, useQueryClient } from '@tanstack/react-query'
import { accountQuery } from '../../api/account-query.ts'

/** Something done to how one signs in; what the page shows is read anew after it. */
export function useAccountAct<In, Out>(act: (given: In) => Promise<Out>, then?: (out: Out) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (out) => {
      then?.(out)
      await queries.invalidateQueries({ queryKey: accountQuery.queryKey })
    },
  })
}
