import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { findQuery, type Place } from '../api/queries.ts'
import look from '../features/find/find.module.css'
import { FoundList } from '../features/find/found-list.tsx'
import { foundSentence } from '../features/find/found-sentence.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice } from '../features/page/problem-notice.tsx'

const route = getRouteApi('/signed-in/search')
const kinds: readonly (readonly [Place | '', string])[] = [['', 'everywhere'], ['case', 'names of cases'], ['page', 'pages'], ['paper', 'names of papers'], ['fact', 'facts'], ['record', 'tasks, log, plan'], ['words', 'the person’s own words']]

/** Searching all that one may see, of the cases one is on. */
export function Find() {
  const { find: asked = '', in: place } = route.useSearch()
  const navigate = route.useNavigate()
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  useEffect(() => {
    if (words.trim() === asked) return undefined
    const soon = setTimeout(() => void navigate({ search: (before) => ({ ...before, find: words.trim() }), replace: true }), 250)
    return () => clearTimeout(soon)
  }, [words, asked, navigate])
  const found = useQuery({ ...findQuery(asked, place), enabled: asked !== '', placeholderData: keepPreviousData, refetchInterval: ({ state }) => ((state.data?.unread ?? 0) > 0 ? 300 : false) })
  const sentence = asked === '' ? 'Names, papers, facts, tasks and words of the cases you are on.' : found.data ? foundSentence(asked, found.data) : 'Searching …'
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      <PageOpening title="Search" sentence={sentence} />
      <div className={`${look.controls} screen-only`} role="search">
        <label>Search<input type="search" autoFocus value={words} maxLength={300} onChange={(event) => setWords(event.currentTarget.value)} /></label>
        <label>Where<select value={place ?? ''} onChange={(event) => { const chosen = kinds.find(([kind]) => kind === event.currentTarget.value)?.[0]; void navigate({ search: { find: words.trim(), ...(chosen ? { in: chosen } : {}) }, replace: true }) }}>{kinds.map(([kind, said]) => <option key={kind} value={kind}>{said}</option>)}</select></label>
      </div>
      {found.error ? <ProblemNotice error={found.error} /> : asked === '' ? <HowToSearch /> : found.data ? <FoundList texts={found.data.texts} /> : null}
    </main>
  )
}

function HowToSearch() {
  return (
    <dl className={look.hints}>
      <dt>cocaine responsib</dt><dd>Texts that have both; a word may be left unfinished.</dd>
      <dt>“acceptance of responsibility”</dt><dd>Words in this row.</dd>
      <dt>841(b)(1)(A), 4:08-cr-00123, 00000-000</dt><dd>Numbers, with or without their signs.</dd>
      <dt>Accents, capitals and slips</dt><dd>They do not matter; where nothing is spelled so, the nearest spelling is taken, and you are told.</dd>
    </dl>
  )
}
