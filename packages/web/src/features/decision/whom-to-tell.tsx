import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PetitionStanding } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { recordForms } from '../records/record-forms.ts'
import type { Fields } from '../records/use-record-acts.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './decision.module.css'
import { SaidWithSources } from './said-with-sources.tsx'

type Tell = NonNullable<PetitionStanding['decision']>['tell'][number]
type Draft = Tell['drafts'][number]

const ways = recordForms.telling.fields['channel']?.choices ?? {}

interface WhomToTellProps {
  readonly caseId: string
  readonly decision: NonNullable<PetitionStanding['decision']>
  /** Keeps a letter to the person inside as a draft; absent where one may not. */
  readonly onLetter: ((fields: Fields) => void) | undefined
  readonly today: string
}

/** Who hears of a decision, in order, by which channel, with the drafts ready. */
export function WhomToTell({ caseId, decision, onLetter, today }: WhomToTellProps) {
  return (
    <>
      <ol className={look.tell}>
        {decision.tell.map((one) => (
          <li key={one.whom}>
            <strong>{one.title}</strong>, {one.ways.map((way) => ways[way]?.toLowerCase()).join(', ')}
            <SaidWithSources said={one.how} />
            {one.told.length === 0 ? <p className={look.told}>Nobody has recorded that they were told.</p> : one.told.map(({ on, channel, name }) => <p key={`${on} ${channel} ${name ?? ''}`} className={look.told}>Told on {dateInWords(on)}{name === undefined ? '' : `: ${name}`}, {ways[channel]?.toLowerCase()}.</p>)}
            <details className={`${look.drafts} ${look.sources}`}>
              <summary>Drafts, in English and Spanish</summary>
              {one.drafts.map((draft) => <OneDraft key={`${draft.way} ${draft.language}`} caseId={caseId} draft={draft} onLetter={onLetter} today={today} />)}
            </details>
          </li>
        ))}
      </ol>
      <div className={look.never}><SaidWithSources said={decision.never} strong /></div>
    </>
  )
}

function OneDraft({ caseId, draft: { way, language, subject, body, warnings }, onLetter, today }: { readonly caseId: string; readonly draft: Draft; readonly onLetter: WhomToTellProps['onLetter']; readonly today: string }) {
  const [copied, setCopied] = useState(false)
  const [kept, setKept] = useState(false)
  const called = language === 'es' ? 'Spanish' : 'English'
  const inside = way === 'special mail' || way === 'monitored message'
  return (
    <div className={look.draft}>
      <h4>{ways[way]}, in {called}: <span lang={language}>{subject}</span></h4>
      <pre lang={language}>{body}</pre>
      {warnings.map(({ key, says }) => <p key={key}><strong>Before it goes:</strong> {says}</p>)}
      <div className={`${look.acts} screen-only`}>
        <KeyedButton aria-label={`${copied ? 'Copied' : 'Copy'} the draft, ${way}, ${called}`} onClick={() => void navigator.clipboard.writeText(body).then(() => setCopied(true), () => setCopied(false))}>{copied ? 'Copied' : 'Copy'}</KeyedButton>
        {inside && onLetter !== undefined ? <KeyedButton aria-label={`Keep it as a letter, ${way}, ${called}`} onClick={() => { onLetter({ channel: way, language, on: today, subject, body, privileged: way === 'special mail', state: 'draft' }); setKept(true) }}>Keep it as a letter</KeyedButton> : null}
        {kept ? <Link to="/cases/$caseId/inside" params={{ caseId }}>Among the mail to the prison</Link> : null}
      </div>
    </div>
  )
}
