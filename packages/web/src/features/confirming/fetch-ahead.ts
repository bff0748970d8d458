import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { pageImageAddress } from '../../api/addresses.ts'
import { pageQuery, paperQuery } from '../../api/queries.ts'
import type { FactSource } from '../../api/shapes.ts'
import type { Proposal } from './proposals.ts'

const fetched = new Set<string>()
/** So many pages beyond the one that is shown. */
const ahead = 2

/** Fetches the pages that come next, words and picture, while the one shown is looked at. */
export function useFetchAhead(caseId: string, shown: FactSource | undefined, coming: readonly Proposal[]): void {
  const queries = useQueryClient()
  const here = shown?.from === 'paper' ? `${shown.paper} ${shown.page}` : ''
  const next = [...new Set(coming.flatMap(({ facts: [first] }) => (first?.source.from === 'paper' ? [`${first.source.paper} ${first.source.page}`] : [])))].filter((place) => place !== here).slice(0, ahead).join('\n')
  useEffect(() => {
    for (const place of next === '' ? [] : next.split('\n')) {
      const [paper = '', number = ''] = place.split(' ')
      void queries.prefetchQuery(paperQuery(caseId, paper))
      void queries.prefetchQuery(pageQuery(caseId, paper, Number(number)))
      const address = pageImageAddress(caseId, paper, Number(number))
      if (fetched.has(address)) continue
      fetched.add(address)
      new Image().src = address
    }
  }, [next, caseId, queries])
}
