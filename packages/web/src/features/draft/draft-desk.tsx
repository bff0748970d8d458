import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftSentence, PacketDraft } from '../../api/shapes.ts'
import { useKeys } from '../keys/use-keys.ts'
import { DraftBlocks } from './draft-blocks.tsx'
import look from './draft.module.css'
import { firstPlace, placesOf } from './places-of.ts'
import { SentenceSources } from './sentence-sources.tsx'
import { sentencesOf } from './sentences-of.ts'
import { WhatIsWeak } from './what-is-weak.tsx'

/** The draft to be read: its outline, its sentences, and beside them what the chosen one rests on, or what is weak and missing. */
export function DraftDesk({ caseId, draft, mayComment }: { readonly caseId: string; readonly draft: PacketDraft; readonly mayComment: boolean }) {
  const order = useMemo(() => sentencesOf(draft), [draft])
  const places = useMemo(() => placesOf(draft), [draft])
  const [chosen, choose] = useState<DraftSentence | undefined>()
  const text = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const go = (by: number) => {
    const at = chosen === undefined ? -1 : order.indexOf(chosen)
    const next = order[Math.min(order.length - 1, Math.max(0, chosen === undefined ? 0 : at + by))]
    if (next) choose(next)
  }
  useEffect(() => { text.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' }) }, [chosen])
  useKeys('The draft', [
    { key: 'j', does: 'the next sentence', run: () => go(1) },
    { key: 'k', does: 'the sentence before', run: () => go(-1) },
    { key: 'o', does: 'open the page it rests on', run: () => {
      const place = chosen && firstPlace(chosen, places)
      if (place) void navigate({ to: '/cases/$caseId/papers/$paperId', params: { caseId, paperId: place.paper }, search: { page: place.page } })
    } },
    { key: 'Escape', does: 'what is weak or missing', run: () => choose(undefined) },
  ])
  const troubled = useMemo(() => new Set(draft.problems.flatMap((problem) => ('sentence' in problem ? [problem.sentence] : []))), [draft])
  return (
    <div className={look.desk}>
      <nav className={`${look.outline} screen-only`} aria-label="Outline of the draft">
        <ol>
          {draft.parts.map((part) => (
            <li key={part.id}>
              <a href={`#${anchor(part.id)}`}>{part.title}</a>
              <ol>{part.sections.map(({ title }, index) => (title === undefined ? null : <li key={title}><a href={`#${anchor(part.id, index)}`}>{title}</a></li>))}</ol>
            </li>
          ))}
        </ol>
      </nav>
      <div className={look.text} ref={text}>
        {draft.parts.map((part) => (
          <section key={part.id} id={anchor(part.id)} aria-label={part.title}>
            <h2>{part.title}</h2>
            {part.sections.map(({ title, blocks }, index) => (
              <div key={title ?? index} id={anchor(part.id, index)}>
                {title === undefined ? null : <h3>{title}</h3>}
                <DraftBlocks blocks={blocks} under={title === undefined ? 'h2' : 'h3'} chosen={chosen} troubled={troubled} onChoose={(one) => choose(one === chosen ? undefined : one)} />
              </div>
            ))}
          </section>
        ))}
      </div>
      <aside className={look.margin} aria-label={chosen ? 'What the sentence rests on' : 'What is weak or missing'}>
        {chosen
          ? <SentenceSources caseId={caseId} sentence={chosen} places={places} problems={draft.problems.filter((problem) => 'sentence' in problem && problem.sentence === chosen.text)} mayComment={mayComment} onClose={() => choose(undefined)} />
          : <WhatIsWeak caseId={caseId} draft={draft} open={order.filter(({ rests }) => rests === 'open question')} onChoose={choose} />}
      </aside>
    </div>
  )
}

function anchor(part: string, section?: number): string {
  return `${part.replaceAll(' ', '-')}${section === undefined ? '' : `-${section + 1}`}`
}
