import { api } from '../../api/client.ts'
import type { SupportersView } from '../../api/shapes.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { InSlices } from '../page/in-slices.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf } from '../words/instant-in-words.ts'
import { shownInWords } from './supporter-words.ts'

/** Everyone who signed, with what can be done about it. */
export function SignatureList({ caseId, signatures }: { readonly caseId: string; readonly signatures: SupportersView['signatures'] }) {
  const acts = useActsOn(['case', caseId, 'records'])
  if (signatures.length === 0) return <p className="quiet">None yet. When somebody signs on the page, they stand here at once, and count once they confirmed.</p>
  const at = (supporter: string) => ({ params: { path: { case: caseId, supporter } } })
  return (
    <>
      <p className={lines.happened} role="status">{acts.said}</p>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <InSlices all={signatures} of="signatures" each={200}>{(some) => <ul className={lines.people}>{some.map(({ id, name, place, address, sentence, state, hidden, showsName, at: since, confirmedAt }) => (
        <li key={id}>
          <p><strong>{name}</strong>, {place}. {shownInWords({ state, hidden, showsName })}.</p>
          {sentence === undefined ? null : <p className={lines.said}>“{sentence}”</p>}
          <p className={lines.when}>{address}; {confirmedAt === undefined ? `signed on ${dateInWords(dayOf(since))}` : `confirmed on ${dateInWords(dayOf(confirmedAt))}`}</p>
          <div className={`${lines.acts} screen-only`}>
            {hidden === undefined
              ? <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.PUT('/api/cases/{case}/supporters/{supporter}/hidden', { ...at(id), body: { hidden: true } }), `${name} is hidden: not on the page, and sent nothing. It can be shown again.`)}>Hide<span className="out-of-sight">: {name}</span></KeyedButton>
              : <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.PUT('/api/cases/{case}/supporters/{supporter}/hidden', { ...at(id), body: { hidden: false } }), `${name} is shown again.`)}>Show again<span className="out-of-sight">: {name}</span></KeyedButton>}
            <AskFirst question={`The signature of ${name} is gone for good, with the address.`} does="Erase it" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/cases/{case}/supporters/{supporter}', at(id)), 'The signature is erased.')}>Erase<span className="out-of-sight">: {name}</span></AskFirst>
          </div>
        </li>
      ))}</ul>}</InSlices>
    </>
  )
}
