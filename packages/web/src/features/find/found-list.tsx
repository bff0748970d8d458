import { Link } from '@tanstack/react-router'
import type { Found } from '../../api/shapes.ts'
import look from './found-list.module.css'
import { Marked } from './marked.tsx'

type FoundText = Found['texts'][number]

/** What was found, each with the words around it, and the way to where it stands. */
export function FoundList({ texts }: { readonly texts: readonly FoundText[] }) {
  return (
    <ol className={look.found} aria-label="What was found">
      {texts.map((one) => (
        <li key={`${one.case} ${JSON.stringify(one.place)}`}>
          <p className={look.where}><Where of={one} /></p>
          {one.place.in === 'case' ? null : <p className={look.words}><Marked text={one.text} marks={one.marks} /></p>}
        </li>
      ))}
    </ol>
  )
}

function Where({ of: { case: caseId, title, place, called, text, marks } }: { readonly of: FoundText }) {
  const person = <Link to="/cases/$caseId" params={{ caseId }} className={look.quiet}>{title}</Link>
  switch (place.in) {
    case 'case': return <Link to="/cases/$caseId" params={{ caseId }}><Marked text={text} marks={marks} /></Link>
    case 'paper': return <>{person} · <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: place.paper }}>{called}</Link></>
    case 'page': return <>{person} · <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId: place.paper }} search={{ page: place.page }}>{called}, page {place.page}</Link></>
    case 'fact': return <>{person} · <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: place.fact }}>{called}</Link></>
    case 'record': return <>{person} · {called}</>
    case 'words': return <>{person} · <Link to="/cases/$caseId/packet" params={{ caseId }}>own words: {called}</Link></>
  }
}
