import { Link } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import type { StudentWork } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import own from './waiting.module.css'

const pages = { plan: 'plan', petitions: 'petitions', words: 'packet', facts: 'facts', health: 'facts' } as const

/** Work of students by case: read where it stands, and signed here one by one. */
export function ToSign({ works }: { readonly works: readonly StudentWork[] }) {
  const acts = useActsOn(['waiting'])
  return (
    <>
      <p className="quiet">A student wrote or decided this. It is a draft until a lawyer on the case has read it and signs; a change makes it one again.</p>
      {[...Map.groupBy(works, ({ caseId }) => caseId)].map(([caseId, inCase]) => (
        <div key={caseId}>
          <h3 className={own.ofCase}>{inCase[0]?.caseTitle}</h3>
          <ul className={look.people} aria-label={`To sign in ${inCase[0]?.caseTitle ?? ''}`}>
            {inCase.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <p><Read work={one} /></p>
                <p className={look.when}>{one.by}, {instantInWords(one.at)}{one.version > 1 && (one.kind === 'plan' || one.kind === 'petitions' || one.kind === 'words') ? `, version ${one.version}` : ''}</p>
                {one.byMe
                  ? <p className="small">You wrote it yourself when you were the student: another lawyer on the case signs it.</p>
                  : <div className={look.acts}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/cases/{case}/signatures', { params: { path: { case: caseId } }, body: { kind: one.kind, id: one.id, version: one.version } }), `Signed: ${one.inWords}.`)}>I have read it, and sign</KeyedButton></div>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={look.happened} role="status">{acts.said}</p>
    </>
  )
}

/** Leads to where it can be read. */
function Read({ work: { caseId, kind, what, inWords } }: { readonly work: StudentWork }) {
  const page = kind in pages ? pages[kind as keyof typeof pages] : 'facts'
  const words = inWords.charAt(0).toUpperCase() + inWords.slice(1)
  return page === 'facts' ? <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: what }}>{words}</Link> : <Link to={`/cases/$caseId/${page}`} params={{ caseId }}>{words}</Link>
}
