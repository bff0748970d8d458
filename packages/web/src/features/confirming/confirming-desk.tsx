import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { factsQuery } from '../../api/queries.ts'
import type { CaseHeader, FactsOfCase, PaperSummary } from '../../api/shapes.ts'
import { useCorrections } from '../facts/use-corrections.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { PageOpening } from '../page/page-opening.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useStable } from '../page/use-stable.ts'
import { SourcePane } from '../papers/source-pane.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { AcceptCertain } from './accept-certain.tsx'
import { Readings, SignReading } from './choose-reading.tsx'
import look from './confirming.module.css'
import { CorrectValue } from './correct-value.tsx'
import { deskSentence, paperInWords, proposalInWords } from './desk-words.ts'
import { useFetchAhead } from './fetch-ahead.ts'
import { LineNotice } from './line-notice.tsx'
import { timeLeft } from './pace.ts'
import { PartReading } from './part-reading.tsx'
import { Papers, Part } from './desk-parts.tsx'
import { mayWrite } from './may-write.ts'
import { ProgressLine } from './progress-line.tsx'
import { ProposalInHand, type ProposalActions } from './proposal-in-hand.tsx'
import { isCertain, isOpenProposal, type Proposal } from './proposals.ts'
import { RejectReading } from './reject-reading.tsx'
import { SettledSheet } from './settled-sheet.tsx'
import { useDecisions, type NewDecision } from './use-decisions.ts'
import { useOthers } from './use-others.ts'
import { useProposals } from './use-proposals.ts'

interface ConfirmingDeskProps {
  readonly caseId: string
  readonly title: string
  readonly facts: FactsOfCase
  readonly papers: readonly PaperSummary[]
  readonly me: { readonly userId: string; readonly name: string }
  readonly may: CaseHeader['may']
  /** The one paper to go through; every paper without it. */
  readonly only: string | undefined
}

type Form = 'correct' | 'reject' | 'part' | 'certain' | { readonly sign: number } | undefined

/** The paper on one side, its proposals on the other; every act has a key, is shown at once, and can be taken back. */
export function ConfirmingDesk({ caseId, title, papers, me, may, only, facts }: ConfirmingDeskProps) {
  // Asked for here, so that what an answer says is there in the same rendering in which its decision is no longer on its way.
  const server = useQuery(factsQuery(caseId)).data ?? facts
  const decisions = useDecisions(caseId, me.userId, server)
  const desk = useProposals(decisions.facts, papers, only)
  const changes = useCorrections(caseId)
  const others = useOthers(caseId, server.facts, me.name, decisions.pending.length > 0)
  const [form, setForm] = useState<Form>()
  const [said, setSaid] = useState('')
  const [times, setTimes] = useState<readonly number[]>([])
  const card = useRef<HTMLElement>(null)
  const { inHand, group, shown } = desk
  useFetchAhead(caseId, shown?.source, desk.coming)
  useEffect(() => { card.current?.focus({ preventScroll: true }) }, [])
  // What had the focus can go with what was decided; the proposal in hand then has it.
  useLayoutEffect(() => { if (document.activeElement === document.body || document.activeElement === null) card.current?.focus({ preventScroll: true }) })

  const settled = desk.all.filter((each) => !isOpenProposal(each)).length
  const certain = group?.proposals.filter((each) => isCertain(each) && mayWrite(each, may)) ?? []
  const [oneByOne, clear] = useMemo(() => [group?.proposals.filter(({ reasons }) => reasons.length > 0) ?? [], group?.proposals.filter(({ reasons }) => reasons.length === 0) ?? []], [group])
  const writes = inHand !== undefined && mayWrite(inHand, may)
  const disputed = inHand?.disagreement
  const signs = may.decisions === 'write'

  const { take } = useStable({
    take: (proposal: Proposal | undefined) => {
      setForm(undefined)
      if (proposal) desk.take(proposal)
      card.current?.scrollIntoView({ block: 'nearest' })
    },
  })
  // What comes next can have been settled by another meanwhile.
  const spoken = desk.all.some(isOpenProposal) ? said : said.replace(/ Next: .*$/, ' Nothing more waits.')
  const decide = (what: string, decision: NewDecision) => {
    decisions.decide(decision)
    setTimes((all) => [...all.slice(-40), Date.now()])
    setForm(undefined)
    const [next] = desk.coming
    setSaid(`${what}: ${decision.about}. ${next === undefined ? 'Nothing more waits.' : `Next: ${proposalInWords(next)}. ${next.reasons.join(' ')}`}`)
    desk.nextOpen()
  }
  const about = inHand === undefined ? '' : proposalInWords(inHand)
  const open = (next: Form) => { if (writes && inHand && (inHand.state === 'waits' || inHand.state === 'confirmed')) setForm(next) }
  const actions = useStable<ProposalActions>({
    accept: () => { if (writes && inHand?.state === 'waits') decide('Accepted', { is: 'confirm', facts: proposed(inHand), about }) },
    correct: () => open('correct'),
    reject: () => open('reject'),
    part: () => { if (inHand?.state === 'waits') open('part') },
    again: () => {
      if (!writes || inHand === undefined || inHand.state === 'waits' || inHand.state === 'decided') return
      decisions.decide({ is: 'reopen', facts: inHand.facts, about })
      setSaid(`Open again: ${about}.`)
    },
    next: () => { setForm(undefined); desk.step(1) },
    previous: () => { setForm(undefined); desk.step(-1) },
  })
  const undo = () => {
    const back = decisions.undo()
    setForm(undefined)
    setSaid(back === undefined ? 'There is nothing to take back.' : `Taken back: ${back.about}.`)
    if (back?.facts[0] !== undefined) desk.takeId(back.facts[0])
  }
  const asked = decisions.meanwhile[0]
  const choose = (reading: number) => { if (signs && disputed?.readings[reading] !== undefined) setForm({ sign: reading }) }
  useKeys('Confirming', [
    { key: 'c', does: 'accept, and go to the next', run: actions.accept },
    { key: 'e', does: 'correct', run: actions.correct },
    { key: 'x', does: 'reject', run: actions.reject },
    { key: 's', does: 'split: two facts were taken for one', run: actions.part },
    { key: 'a', does: 'accept the certain ones of this paper, after showing which', run: () => { if (certain.length > 0) setForm('certain') } },
    { key: 'u', does: 'undo; again for the one before', run: undo },
    { key: 'r', does: 'open one again that is settled', run: actions.again },
    { key: 'j', does: 'next', run: actions.next },
    { key: 'k', does: 'previous', run: actions.previous },
    { key: 'ArrowDown', does: 'next', run: actions.next },
    { key: 'ArrowUp', does: 'previous', run: actions.previous },
    { key: 'g', does: 'go to the next that waits', run: () => { setForm(undefined); desk.nextOpen() } },
    { key: 'n', does: 'next paper', run: () => { setForm(undefined); desk.nextPaper(1) } },
    { key: 'b', does: 'the paper before', run: () => { setForm(undefined); desk.nextPaper(-1) } },
    { key: 'o', does: 'the other place of the page that says so', run: desk.otherPlace },
    ...(asked === undefined ? (disputed?.readings ?? []).map((_, i) => ({ key: String(i + 1), does: `where papers disagree: choose reading ${i + 1}`, run: () => choose(i) }))
      : [{ key: '1', does: 'leave what the other decided', run: () => decisions.drop(asked.decided.act) }, { key: '2', does: 'mine instead of theirs', run: () => decisions.insist(asked) }]),
  ])

  const label = inHand && server.labels[inHand.path]
  const cancel = () => setForm(undefined)
  const signing = typeof form === 'object' ? disputed?.readings[form.sign] : undefined
  const openForm = inHand === undefined ? null
    : form === 'correct' ? <CorrectValue key={inHand.id} path={inHand.path} label={pathInWords(inHand.path)} kind={label?.kind ?? 'text'} options={label?.options} value={inHand.value} onCancel={cancel} onSave={(value) => decide('Corrected', { is: 'replace', facts: inHand.facts, parts: [{ path: inHand.path, value }], about: `${pathInWords(inHand.path)}: ${valueInWords(inHand.path, value)}` })} />
    : form === 'reject' ? <RejectReading key={inHand.id} onCancel={cancel} onReject={(why) => decide('Rejected', { is: 'reject', facts: inHand.facts.filter(({ standing }) => standing !== 'rejected'), why, about })} />
    : form === 'part' ? <PartReading key={inHand.id} path={inHand.path} value={inHand.value} used={group?.proposals.map(({ path }) => path) ?? []} counsel={may.sealed === 'write'} onCancel={cancel} onPart={(parts) => decide('Split', { is: 'replace', facts: inHand.facts, parts, about })} />
    : signing && disputed ? <SignReading value={valueInWords(disputed.path, signing.value)} reason={typeof form === 'object' && form.sign === 0 ? signing.why : ''} signer={me.name} busy={changes.busy} onCancel={cancel} onSign={(why) => changes.decide(disputed.path, signing.facts[0] ?? '', why, () => { setSaid(`Signed: ${about}. Choosing again signs anew.`); setForm(undefined); desk.nextOpen() })} />
    : null
  return (
    <>
      <div className="screen-only">
        <PageOpening title="Confirm" sentence={deskSentence(desk.groups)} />
        <p className="out-of-sight" role="status" aria-live="polite">{spoken}</p>
        {inHand === undefined || group === undefined ? null : (
          <>
            <ProgressLine settled={settled} of={desk.all.length} left={timeLeft(times, desk.all.length - settled)} unsaved={decisions.pending.length} others={others} />
            <div className={look.desk}>
              <div className={look.paper}>{shown === undefined ? null : <SourcePane key={shown.source.from === 'paper' ? shown.source.paper : shown.id} caseId={caseId} source={shown.source} />}</div>
              <div className={look.side}>
                <LineNotice state={decisions} onTheirs={({ decided }) => decisions.drop(decided.act)} onMine={decisions.insist} onRead={decisions.drop} />
                <ProposalInHand caseId={caseId} proposal={inHand} shown={shown} papers={papers} may={writes} actions={actions} form={openForm} card={card}
                  readings={disputed === undefined ? null : <Readings disagreement={disputed} facts={server.facts} papers={papers} onChoose={choose} may={signs} />} />
                <p className={look.happened}>{said === '' ? <span>Every act has a key: <kbd>?</kbd> shows them.</span> : said.split('. ')[0]}{decisions.stack.length > 0 && !said.startsWith('Signed') ? <> <button type="button" onClick={undo}>Undo</button> <kbd>u</kbd></> : null}</p>
                {changes.error ? <ProblemNotice error={changes.error} /> : null}
                {writes || inHand.state !== 'waits' ? null : <p className={look.hint}>Your part on the case reads this; whoever writes facts of this kind confirms it.</p>}
                <Papers groups={desk.groups} at={desk.groups.indexOf(group)} onTake={take} />
                <div className={look.listed}>
                  <Part title="To look at one by one" proposals={oneByOne} inHand={inHand.id} onTake={take} />
                  <Part title="Certain" proposals={clear} inHand={inHand.id} onTake={take}>
                    {certain.length > 0 ? <KeyedButton size="xs" shows="a" onClick={() => setForm('certain')}>Accept all {certain.length}</KeyedButton> : null}
                  </Part>
                </div>
              </div>
            </div>
            {form === 'certain' ? <AcceptCertain proposals={certain} from={`the ${paperInWords(group.paper)}`} onCancel={cancel} onAccept={() => decide('Accepted', { is: 'confirm', facts: certain.flatMap(proposed), about: certain.length === 1 ? proposalInWords(certain[0] as Proposal) : `${certain.length} certain ones` })} /> : null}
          </>
        )}
      </div>
      <SettledSheet title={title} groups={desk.groups} />
    </>
  )
}

function proposed(of: Proposal): Proposal['facts'] {
  return of.facts.filter(({ standing }) => standing === 'proposed')
}
