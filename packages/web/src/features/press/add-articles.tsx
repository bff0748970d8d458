import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { pressQuery } from '../../api/press-queries.ts'
import type { Press } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { SelectOne } from '../page/select-one.tsx'
import { AddPapers } from '../papers/add-papers.tsx'
import { useSending } from '../papers/use-sending.ts'
import type { RecordActs } from '../records/use-record-acts.ts'
import { PasteArticle, type ToldOfArticle } from './paste-article.tsx'
import look from './press.module.css'

/** Where articles come in: pasted, dropped, or chosen among the papers that are there. What comes in here is an article whatever it is taken for. */
export function AddArticles({ caseId, press, acts }: { readonly caseId: string; readonly press: Press; readonly acts: RecordActs }) {
  const queries = useQueryClient()
  const told = useRef(new Map<string, ToldOfArticle>())
  const [failed, setFailed] = useState<unknown>()
  const mark = (paper: string, fields: ToldOfArticle) => acts.add('press article', { paper, is: 'article', ...fields })
  const sending = useSending(caseId, (paper, name) => {
    const known = told.current.get(name) ?? {}
    void queries.fetchQuery({ ...pressQuery(caseId), staleTime: 0 }).then((now) => {
      const there = now.articles.find((one) => one.paper === paper)
      // One that is an article by itself needs no record, unless something is known of it; and none that has one is given another.
      return there?.record !== undefined || (there !== undefined && Object.keys(known).length === 0) ? undefined : mark(paper, known)
    }).catch(setFailed)
  })
  return (
    <>
      <AddPapers
        sending={sending} title="Add articles"
        says="Saved pages (HTML, MHTML), text and PDF are kept exactly as they are, as papers of the case. Nothing is fetched from the web, and what stands around an article, such as menus and advertisements, is left out of its text."
        paste={<PasteArticle send={(file, known) => { told.current.set(file.name, known); sending.send([file]) }} />}
      />
      {press.others.length === 0 ? null : <ChooseAmongPapers papers={press.others} choose={(paper) => void mark(paper, {}).catch(setFailed)} />}
      {failed === undefined ? null : <ProblemNotice error={failed} />}
    </>
  )
}

function ChooseAmongPapers({ papers, choose }: { readonly papers: Press['others']; readonly choose: (paper: string) => void }) {
  const [paper, setPaper] = useState('')
  return (
    <div className={`${look.choose} screen-only`}>
      <SelectOne label="Or a paper of the case that is an article" value={paper} onChange={(event) => setPaper(event.currentTarget.value)} data={[{ value: '', label: 'Choose …' }, ...papers.map((one) => ({ value: one.paper, label: `${one.name} (${one.kind})` }))]} />
      <KeyedButton disabled={paper === ''} onClick={() => { choose(paper); setPaper('') }}>Read it as an article</KeyedButton>
    </div>
  )
}
