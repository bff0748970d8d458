import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { pageQuery } from '../../api/queries.ts'
import type { Purpose } from '../../api/redaction-queries.ts'
import type { Paper, ProposedMark, RedactionDraft, RedactionMark } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { InSlices } from '../page/in-slices.tsx'
import { GoToPage } from '../papers/go-to-page.tsx'
import { RedactSheet } from './redact-sheet.tsx'
import look from './redact.module.css'
import { useKeptMarks } from './use-kept-marks.ts'

interface RedactDeskProps {
  readonly caseId: string
  readonly paper: Paper
  readonly purpose: Purpose
  readonly proposals: readonly ProposedMark[]
  /** What was decided so far. */
  readonly draft: RedactionDraft | undefined
  readonly making: boolean
  readonly onMake: (marks: readonly RedactionMark[]) => void
}

/** Going through a paper: what is proposed, what a person adds, and the copy that is made of it. */
export function RedactDesk({ caseId, paper, purpose, proposals, draft, making, onMake }: RedactDeskProps) {
  const { work: { marks, at, steps, done }, step, error, saved } = useKeptMarks({ caseId, paper: paper.id, purpose }, proposals, draft)
  const [turned, setTurned] = useState<number>()
  const [chosen, setChosen] = useState<readonly [number, number]>()
  const now = marks[at]
  const [from, to] = [paper.pages[0]?.number ?? 1, paper.pages.at(-1)?.number ?? 1]
  const number = turned ?? now?.mark.page ?? from
  const found = useQuery(pageQuery(caseId, paper.id, number))
  const page = found.data
  const accepted = marks.filter(({ state }) => state === 'accepted')
  const open = marks.filter(({ state }) => state === 'proposed').length
  const go = (what: Parameters<typeof step>[0]) => { setTurned(undefined); setChosen(undefined); step(what) }
  const goTo = (page: number) => { setChosen(undefined); setTurned(Math.min(to, Math.max(from, page))) }
  const turn = (by: number) => goTo(number + by)
  const move = (by: number, keep: boolean) => {
    if (page === undefined) return
    const last = page.words.length - 1
    setTurned(number)
    setChosen((was) => { const next = Math.min(last, Math.max(0, (was?.[1] ?? (by > 0 ? -1 : 0)) + by)); return [keep && was ? was[0] : next, next] })
  }
  const remove = () => {
    const words = chosen === undefined ? [] : page?.words.slice(Math.min(...chosen), Math.max(...chosen) + 1) ?? []
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) return
    const [start, end] = [first.start, last.start + last.text.length]
    go({ do: 'add', mark: { mark: { page: number, kind: 'by hand', start, end }, words: page?.text.slice(start, end) ?? '', why: 'Chosen by hand.', state: 'accepted' } })
  }
  const make = () => { if (accepted.length > 0 && !making) onMake(accepted.map(({ mark }) => mark)) }
  useKeys('Redaction', [
    { key: 'n', does: 'next proposal', run: () => go({ do: 'next' }) },
    { key: 'p', does: 'previous proposal', run: () => go({ do: 'previous' }) },
    { key: 'a', does: 'remove it', run: () => go({ do: 'accept' }) },
    { key: 'r', does: 'leave it', run: () => go({ do: 'leave' }) },
    { key: 'A', does: 'remove all that is proposed', run: () => go({ do: 'accept all' }) },
    { key: 'u', does: 'undo; again for the step before', run: () => go({ do: 'undo' }) },
    { key: 'U', does: 'do again what was undone', run: () => go({ do: 'redo' }) },
    { key: 'j', does: 'next page', run: () => turn(1) },
    { key: 'k', does: 'previous page', run: () => turn(-1) },
    { key: 'w', does: 'choose the next word', run: () => move(1, false) },
    { key: 'b', does: 'choose the word before', run: () => move(-1, false) },
    { key: 'W', does: 'choose one word more', run: () => move(1, true) },
    { key: 'B', does: 'choose one word less', run: () => move(-1, true) },
    { key: 'x', does: 'remove the chosen words', run: remove },
    { key: 'm', does: 'make the copy', run: make },
  ])
  return (
    <div className={look.desk}>
      <div>
        <div className={`${look.acts} screen-only`}>
          <KeyedButton shows="a" disabled={now === undefined} onClick={() => go({ do: 'accept' })}>Remove</KeyedButton>
          <KeyedButton shows="r" disabled={now === undefined} onClick={() => go({ do: 'leave' })}>Leave</KeyedButton>
          <KeyedButton shows="A" disabled={open === 0} onClick={() => go({ do: 'accept all' })}>Remove all {open}</KeyedButton>
          <KeyedButton shows="u" disabled={done === 0} onClick={() => go({ do: 'undo' })}>Undo</KeyedButton>
          <KeyedButton shows="U" disabled={done === steps.length} onClick={() => go({ do: 'redo' })}>Redo</KeyedButton>
          <KeyedButton shows="x" disabled={chosen === undefined} onClick={remove}>Remove the chosen words</KeyedButton>
        </div>
        <div className={`${look.acts} screen-only`}>
          <KeyedButton shows="k" disabled={number === from} onClick={() => turn(-1)}>Previous</KeyedButton>
          <KeyedButton shows="j" disabled={number === to} onClick={() => turn(1)}>Next</KeyedButton>
          <GoToPage number={number} from={from} to={to} go={goTo} />
          <p role="status">Page {number} of {to}. {accepted.length} to be removed, {open} undecided. <span>{saved ? done > 0 || draft !== undefined ? 'Kept.' : '' : 'Not kept yet.'}</span></p>
        </div>
        {error ? <ProblemNotice error={error} /> : null}
        {found.error ? <ProblemNotice error={found.error} /> : page === undefined ? <Waiting for="the page" /> : <RedactSheet caseId={caseId} paper={paper.id} page={page} marks={marks} at={at} chosen={chosen} onLook={(index) => go({ do: 'look', at: index })} onDraw={(box) => go({ do: 'add', mark: { mark: { page: number, kind: 'by hand', box }, why: 'Drawn by hand.', state: 'accepted' } })} />}
      </div>
      <section aria-labelledby="to-remove">
        <h2 id="to-remove">What is removed</h2>
        <p className="quiet">What is black goes for good from the copy; the paper stays as it is. Patterns do not find everything: read each page, pull a box over what is missed, or choose words with w and b and press x.</p>
        {marks.length === 0 ? <p>Nothing was found for this purpose. Read the pages and mark what should go.</p> : (
          <InSlices all={marks} of="places" at={at}>{(some, first) => <ol className={look.list} start={first + 1}>
            {some.map(({ mark, words, why, state }, i) => (
              <li key={`${mark.page} ${mark.start} ${mark.box?.left} ${first + i}`}>
                <button type="button" aria-current={first + i === at} onClick={() => go({ do: 'look', at: first + i })}>{words ?? 'A box'}<span>{mark.kind}, page {mark.page}: {state === 'accepted' ? 'removed.' : state === 'left' ? 'stays' : why}{mark.keep === undefined || state === 'left' ? '' : ` “${mark.keep}” is printed in its place.`}</span></button>
              </li>
            ))}
          </ol>}</InSlices>
        )}
        <KeyedButton shows="m" variant="filled" disabled={accepted.length === 0 || making} onClick={make}>{making ? 'A copy is being made' : 'Make the copy'}</KeyedButton>
        {open === 0 ? null : <p className="quiet">{open === 1 ? 'One proposal is' : `${open} proposals are`} undecided, and would stay readable.</p>}
      </section>
    </div>
  )
}
