import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { docketPagesQuery, viewsQuery } from '../api/docket-queries.ts'
import { officesQuery } from '../api/people-queries.ts'
import { DocketDesk } from '../features/docket/docket-desk.tsx'
import { DocketFilters } from '../features/docket/docket-filters.tsx'
import look from '../features/docket/docket-page.module.css'
import { docketSearch, isFiltered } from '../features/docket/docket-search.ts'
import { DocketViews } from '../features/docket/docket-views.tsx'
import { docketSentence, guestSentence } from '../features/docket/docket-sentence.ts'
import { HowItGoes } from '../features/docket/how-it-goes.tsx'
import { OpenCase } from '../features/docket/open-case.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'

const route = getRouteApi('/signed-in/')

export function Docket() {
  const address = route.useSearch()
  const search = docketSearch(address)
  const views = useQuery(viewsQuery)
  const navigate = route.useNavigate()
  const docket = useInfiniteQuery(docketPagesQuery(search))
  const offices = useQuery(officesQuery)
  // A guest opens no case: counsel puts them on one.
  const guest = offices.data?.every(({ role }) => role === 'guest') ?? false
  const pages = docket.data?.pages ?? []
  const [first] = pages
  const rows = pages.flatMap((page) => page.rows)
  // A view that opens first is asked for by nothing but the bare address.
  const opens = Object.keys(address).length === 0 ? views.data?.find((view) => view.first) : undefined
  if (opens !== undefined) return <Navigate to="/" search={docketSearch(opens.search)} replace />
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {docket.error && first === undefined ? <ProblemNotice error={docket.error} /> : first === undefined ? <Waiting for="the docket" /> : (
        <>
          <PageOpening title="Docket" sentence={guest && !isFiltered(search) ? guestSentence(first.all) : docketSentence(first, isFiltered(search))} />
          {docket.error ? <ProblemNotice error={docket.error} /> : null}
          <DocketViews search={search} guest={guest} hidden={first.all < 2} />
          {first.all < 2 && !isFiltered(search) ? null : <DocketFilters search={search} page={first} onSearch={(wanted) => void navigate({ search: Object.keys(wanted).length === 0 ? { view: 'all' } : wanted, replace: true })} />}
          {first.all === 0 ? guest ? null : <HowItGoes /> : rows.length === 0 ? <NothingFits unread={first.unread} /> : <DocketDesk rows={rows} today={first.on} guest={guest} />}
          {docket.hasNextPage ? <p className="screen-only"><KeyedButton loading={docket.isFetchingNextPage} onClick={() => void docket.fetchNextPage()}>Show more</KeyedButton> <span className="quiet">{rows.length} of {first.tally.cases} shown</span></p> : null}
          {guest ? null : <OpenCase />}
          {guest ? null : <p className="screen-only"><Link to="/intake">Requests for help</Link> <span className="quiet">from people who are not in a case yet: the queue, the form and the public link</span></p>}
          {guest ? null : <p className="screen-only"><Link to="/import">Import</Link> <span className="quiet">a list from a spreadsheet, or a case from another office</span></p>}
        </>
      )}
    </main>
  )
}

function NothingFits({ unread }: { readonly unread: number }) {
  return <p className="quiet">{unread > 0 ? 'The cases are still being looked through; what fits appears here by itself.' : 'No case of yours is all of that. Take a filter off, or look for fewer words: names, register numbers and docket numbers are found by any part of them.'}</p>
}
