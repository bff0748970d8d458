import type { Arrival } from '../../api/arrival-queries.ts'
import { api } from '../../api/client.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import type { useActsOn } from '../people/use-acts-on.ts'
import { GivePassword } from './give-password.tsx'
import look from './add-papers.module.css'

/** What can be done about a paper on its way: held back and read on, tried again, unlocked, taken out. */
export function ArrivalActs({ caseId, arrival: { id, name, state, leftOut }, acts }: { readonly caseId: string; readonly arrival: Arrival; readonly acts: ReturnType<typeof useActsOn> }) {
  if (state === 'opened') return leftOut.length === 0 ? null : <div className={`${look.acts} screen-only`}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.DELETE('/api/cases/{case}/arrivals/{arrival}', { params: { path: { case: caseId, arrival: id } } }), `${name} is off the list.`)}>I have seen it<span className="out-of-sight">: {name}</span></KeyedButton></div>
  const at = { params: { path: { case: caseId, arrival: id } } }
  const of = <span className="out-of-sight">: {name}</span>
  return (
    <div className={`${look.acts} screen-only`}>
      {state === 'locked' ? <GivePassword caseId={caseId} arrival={id} name={name} acts={acts} /> : state === 'waiting'
        ? <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/cases/{case}/arrivals/{arrival}/hold', at), `${name} is held back; what is ready stays.`)}>Hold back{of}</KeyedButton>
        : <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/cases/{case}/arrivals/{arrival}/again', at), `${name} will be ${state === 'held back' ? 'read on' : 'read again'}.`)}>{state === 'held back' ? 'Read on' : 'Try again'}{of}</KeyedButton>}
      <AskFirst question="Nothing of it is kept here then." does="Take it out" busy={acts.busy} onYes={() => acts.run(() => api.DELETE('/api/cases/{case}/arrivals/{arrival}', at), `${name} was taken out.`)}>Take it out{of}</AskFirst>
    </div>
  )
}
