import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { CorrectValue } from '../confirming/correct-value.tsx'
import { useKeys } from '../keys/use-keys.ts'
import { PageOpening } from '../page/page-opening.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { SourcePane } from '../papers/source-pane.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { applyDecided } from './apply-decided.ts'
import { DecideForm } from './decide-form.tsx'
import { FactInHand, type HandActions } from './fact-in-hand.tsx'
import { FactList } from './fact-list.tsx'
import { factRows, factsSentence } from './fact-rows.ts'
import look from './facts-desk.module.css'
import { Happened } from './happened.tsx'
import { RejectForm } from './reject-form.tsx'
import { useActs } from './use-acts.ts'
import { useCorrections } from './use-corrections.ts'
import { showsOf, useShown, type Show } from './use-shown.ts'

interface FactsDeskProps {
  readonly caseId: string
  readonly facts: FactsOfCase
  readonly papers: readonly PaperSummary[]
  readonly signer: string
  /** The fact to take in hand first, by its path. */
  readonly first: string | undefined
}

/** The fact in hand, the list of all, and the paper the one in hand rests on; every act has a key. */
export function FactsDesk({ caseId, facts, papers, signer, first }: FactsDeskProps) {
  const acts = useActs(caseId)
  const rows = factRows(applyDecided(facts, acts.decided))
  const desk = useShown(rows, first)
  const [form, setForm] = useState<'correct' | 'reject'>()
  const changes = useCorrections(caseId)
  const { row, fact } = desk
  const take = (path: string) => { setForm(undefined); desk.take(path) }
  const about = row ? pathInWords(row.path) : ''
  const actions: HandActions = {
    confirm: () => {
      if (row?.state !== 'to look at') return
      acts.act({ is: 'confirm', facts: row.readings.flatMap((reading) => reading.facts).filter((each) => each.standing === 'proposed').map((each) => each.id), about })
      setForm(undefined)
      desk.nextOpen()
    },
    correct: () => { if (fact) setForm('correct') },
    reject: () => { if (fact) setForm('reject') },
    next: () => { setForm(undefined); desk.step(1) },
    previous: () => { setForm(undefined); desk.step(-1) },
  }
  useKeys('The fact in hand', [
    { key: 'c', does: 'confirm, and go to the next to look at', run: actions.confirm },
    { key: 'e', does: 'correct', run: actions.correct },
    { key: 'x', does: 'reject', run: actions.reject },
    { key: 'j', does: 'next', run: actions.next },
    { key: 'k', does: 'previous', run: actions.previous },
    { key: 'o', does: 'other source', run: desk.otherSource },
    { key: 'u', does: 'undo the last', run: acts.undo },
  ])
  const label = row ? facts.labels[row.path] : undefined
  const open = row && fact && form === 'correct' ? (
    <CorrectValue
      key={fact.id} path={row.path} label={about} kind={label?.kind ?? 'text'} options={label?.options} value={fact.value} busy={changes.busy}
      onCancel={() => setForm(undefined)}
      onSave={(value) => changes.correct(fact.id, value, () => { acts.remember({ is: 'correct', facts: [fact.id], about }); setForm(undefined); desk.nextOpen() })}
    />
  ) : row && fact && form === 'reject' ? (
    <RejectForm
      key={fact.id} onCancel={() => setForm(undefined)}
      onReject={(why) => { acts.act({ is: 'reject', facts: rejected(row.readings, fact.id), why, about }); setForm(undefined); desk.nextOpen() }}
    />
  ) : null
  return (
    <>
      <PageOpening title="Facts" sentence={factsSentence(rows)}>
        <p className="screen-only"><Link to="/cases/$caseId/confirm" params={{ caseId }}>Confirm paper by paper</Link> <kbd>v</kbd></p>
      </PageOpening>
      {row === undefined ? null : (
        <div className={look.desk}>
          <div className={look.left}>
            <div className={look.hand}>
              <FactInHand caseId={caseId}
                row={row} papers={papers} shown={fact?.id} onShow={desk.show} actions={actions} form={open}
                decide={<DecideForm key={row.path} row={row} papers={papers} shown={fact?.id} onShow={desk.show} signer={signer} busy={changes.busy} onDecide={(chosen, why) => changes.decide(row.path, chosen, why, desk.nextOpen)} />}
              />
              <Happened last={acts.last} said={acts.said ?? changes.signed} onUndo={acts.undo} />
              {acts.error ?? changes.error ? <ProblemNotice error={acts.error ?? changes.error} /> : null}
            </div>
            <div className={look.all}>
              <div className={`${look.filter} screen-only`} role="group" aria-label="Which facts to show">
                {showsOf(rows).map(({ show, count }) => (
                  <button key={show} type="button" aria-pressed={desk.shows === show} onClick={() => desk.showOnly(show as Show)}>{show} <span>{count}</span></button>
                ))}
              </div>
              <div className={look.listed}><FactList rows={desk.listed} inHand={row.path} onTake={take} /></div>
            </div>
          </div>
          <div className={look.paper}>{fact === undefined ? null : <SourcePane key={fact.source.from === 'paper' ? fact.source.paper : fact.id} caseId={caseId} source={fact.source} />}</div>
        </div>
      )}
    </>
  )
}

/** A rejected reading takes with it every source that says the same. */
function rejected(readings: readonly { readonly facts: readonly { readonly id: string }[] }[], fact: string): readonly string[] {
  return readings.find((reading) => reading.facts.some((each) => each.id === fact))?.facts.map((each) => each.id) ?? [fact]
}
