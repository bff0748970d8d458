import { describe, expect, it } from 'vitest'
import { docketSearch, isFiltered } from './docket-search.ts'

describe('what the address of the docket asks for', () => {
  it('is kept as it is where the docket knows it', () => expect(docketSearch({ find: ' marlowe ', status: 'open', due: 'overdue', sort: 'due', label: 7 })).toEqual({ find: 'marlowe', status: 'open', due: 'overdue', sort: 'due', label: '7' }))
  it('is left out where it does not', () => expect(docketSearch({ status: 'lost', sort: 'sealed', after: 'x', find: '', health: 'yes', role: 'owner' })).toEqual({}))
  it('is a filter only when it is more than an order', () => expect([isFiltered({ sort: 'due' }), isFiltered({ mine: 'yes' }), isFiltered({})]).toEqual([false, true, false]))
})
