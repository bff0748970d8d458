import { useId } from 'react'
import { api } from '../../api/client.ts'
import type { Paper } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { InSlices } from '../page/in-slices.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import look from './cut-desk.module.css'
import { cutsSentence, moved, pagesInWords, partsFrom, sameStarts, startsOf, toggled } from './cut-words.ts'

interface CutDeskProps {
  readonly caseId: string
  readonly paper: Paper
  /** Where it is cut now, and how it is cut otherwise: undefined as it was kept. */
  readonly starts: readonly number[]
  readonly cut: (starts: readonly number[] | undefined) => void
  /** The page that is shown, and how to show another. */
  readonly page: number
  readonly go: (page: number) => void
}

/** Where a file is cut into the papers it holds: accepted, moved, added and taken out, by mouse and by key; each new part is then read for what it is. */
export function CutDesk({ caseId, paper, starts, cut, page, go }: CutDeskProps) {
  const proposed = startsOf(paper)
  const acts = useActsOn(['paper', caseId], ['case', caseId])
  const id = useId()
  const pages = paper.pages.length
  const changed = !sameStarts(starts, proposed)
  const parts = partsFrom(starts, pages, paper.cuts)
  const waits = changed || (paper.cuts !== undefined && !paper.cuts.accepted)
  const save = () => {
    if (!waits || acts.busy) return
    acts.run(() => api.PUT('/api/cases/{case}/papers/{paper}/cuts', { params: { path: { case: caseId, paper: paper.id } }, body: { version: paper.cuts?.version ?? 0, starts: [...starts], accepted: true } }), starts.length === 0 ? 'It is one paper.' : `It is cut into ${starts.length + 1} papers, each read for what it is.`, () => cut(undefined))
  }
  const cutHere = () => { if (page > 1) cut(toggled(starts, page)) }
  const move = (by: number) => {
    const next = moved(starts, page, by, pages)
    if (next === undefined) return
    cut(next.starts)
    go(next.page)
  }
  useKeys('Where the file is cut', [
    ...(page > 1 ? [{ key: 'c', does: starts.includes(page) ? 'take out the cut before this page' : 'cut before this page', run: cutHere }] : []),
    ...(starts.length > 0 ? [{ key: '<', does: 'move the cut of this part a page back', run: () => move(-1) }, { key: '>', does: 'move the cut of this part a page on', run: () => move(1) }] : []),
    ...(waits ? [{ key: 'a', does: changed ? 'keep these cuts' : 'say that the cuts are right', run: save }] : []),
  ])
  return (
    <section aria-labelledby={id} className={look.desk}>
      <h2 id={id}>Papers in this file</h2>
      <p>{cutsSentence(paper.cuts, changed, starts.length + 1)}</p>
      {starts.length === 0 ? null : (
        <>
          <div className={look.strip} aria-hidden="true">
            {parts.map(({ first, last }) => <button key={first} type="button" tabIndex={-1} data-shown={(page >= first && page <= last) || undefined} style={{ flexGrow: last - first + 1 }} onClick={() => go(first)} />)}
          </div>
          <InSlices all={parts} of="papers" at={parts.findLastIndex(({ first }) => first <= page)}>{(some) => <ol className={look.parts}>
            {some.map(({ first, last, kind, cut: why }) => (
              <li key={first} data-shown={(page >= first && page <= last) || undefined}>
                <button type="button" className={look.part} onClick={() => go(first)}><span>{pagesInWords(first, last)}</span> {kind?.kind ?? 'read when the cuts are kept'}</button>
                {first === 1 ? null : (
                  <>
                    <span className={look.why}>{why === undefined ? 'Cut here by a person.' : `Cut here: ${why}`}</span>
                    <span className={`${look.acts} screen-only`}>
                      <KeyedButton size="xs" onClick={() => cut(toggled(starts, first))}>Take out<span className="out-of-sight"> the cut before page {first}</span></KeyedButton>
                    </span>
                  </>
                )}
              </li>
            ))}
          </ol>}</InSlices>
        </>
      )}
      <div className={`${look.acts} screen-only`}>
        <KeyedButton size="xs" shows="c" disabled={page === 1} onClick={cutHere}>{starts.includes(page) ? `Take out the cut before page ${page}` : `Cut before page ${page}`}</KeyedButton>
        {starts.length === 0 ? null : <><KeyedButton size="xs" shows="<" onClick={() => move(-1)}>Cut a page earlier</KeyedButton><KeyedButton size="xs" shows=">" onClick={() => move(1)}>Cut a page later</KeyedButton></>}
        {waits ? <KeyedButton size="xs" variant="filled" shows="a" loading={acts.busy} onClick={save}>{changed ? 'Keep these cuts' : 'The cuts are right'}</KeyedButton> : null}
        {changed ? <KeyedButton size="xs" onClick={() => cut(undefined)}>Leave them as they were</KeyedButton> : null}
      </div>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p role="status" className="quiet">{acts.said}</p>
    </section>
  )
}
