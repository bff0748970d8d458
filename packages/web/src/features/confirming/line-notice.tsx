import { KeyedButton } from '../page/keyed-button.tsx'
import look from './confirming.module.css'
import type { Meanwhile, QueueState } from './decision-queue.ts'
import { othersWords } from './desk-words.ts'

interface LineNoticeProps {
  readonly state: QueueState
  readonly onTheirs: (one: Meanwhile) => void
  readonly onMine: (one: Meanwhile) => void
  readonly onRead: (act: string) => void
}

const did = { confirm: 'confirm it', reject: 'reject it', reopen: 'take it back', replace: 'correct it' } as const

/** What stands between what was decided here and what is kept: a line that is down, another's decision, a refusal. */
export function LineNotice({ state: { pending, trouble, meanwhile, notTaken }, onTheirs, onMine, onRead }: LineNoticeProps) {
  const [asked] = meanwhile
  return (
    <>
      {trouble === undefined ? null : (
        <div className={look.notice} role="alert">
          <p><strong>{trouble.what}.</strong> {pending.length === 1 ? 'One decision is' : `${pending.length} decisions are`} kept on this page and sent again by {pending.length === 1 ? 'itself' : 'themselves'}. You can go on; do not close the page until they are saved.</p>
        </div>
      )}
      {asked === undefined ? null : (
        <div className={look.notice} role="alertdialog" aria-labelledby="settled-meanwhile">
          <h3 id="settled-meanwhile">Settled by another meanwhile: {asked.decided.about}</h3>
          {asked.facts.map((fact) => <p key={fact.id}>{othersWords(fact)}.</p>)}
          <p>You meant to {did[asked.decided.is]}. Theirs stands unless you say otherwise; both are in the history.</p>
          <div className={look.actions}>
            <KeyedButton variant="filled" shows="1" onClick={() => onTheirs(asked)}>Leave theirs</KeyedButton>
            <KeyedButton shows="2" onClick={() => onMine(asked)}>Mine instead</KeyedButton>
          </div>
        </div>
      )}
      {notTaken.map(({ decided, problem }) => (
        <div key={decided.act} className={look.notice} role="alert">
          <h3>Not saved: {decided.about}</h3>
          <p>{problem.what} {problem.next}</p>
          <div className={look.actions}><KeyedButton onClick={() => onRead(decided.act)}>I have read it</KeyedButton></div>
        </div>
      ))}
    </>
  )
}
