import { api } from '../../api/client.ts'
import type { BulkAct, BulkDone } from '../../api/shapes.ts'
import { BulkForm } from '../docket/bulk-form.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { useState } from 'react'

/** Closes the case with a reason, or opens it again; both stay in its audit. */
export function CloseCase({ caseId, closed }: { readonly caseId: string; readonly closed: { readonly on: string; readonly why: string } | undefined }) {
  const acts = useActsOn(['case', caseId], ['docket'], ['due'])
  const [asking, setAsking] = useState(false)
  const send = (act: BulkAct, said: string) => acts.run(async () => {
    const { data } = await api.POST('/api/bulk', { body: { cases: [caseId], act } })
    const [refused] = (data as BulkDone).refused
    if (refused) throw new Error(`${refused.what} ${refused.next}`)
  }, said, () => setAsking(false))
  return (
    <>
      {closed !== undefined ? (
        <>
          <p>Closed on {dateInWords(closed.on)}: {closed.why}.</p>
          <p className="screen-only"><KeyedButton loading={acts.busy} onClick={() => send({ do: 'reopen' }, 'The case is open again.')}>Open it again</KeyedButton></p>
        </>
      ) : asking ? <BulkForm does="close" cases="this case" people={[]} busy={acts.busy} error={acts.error} onSend={(act) => send(act, 'The case is closed.')} onCancel={() => { acts.forget(); setAsking(false) }} /> : (
        <>
          <p>Nothing in a closed case is due any more. It can be read and opened again.</p>
          <p className="screen-only"><KeyedButton onClick={() => { acts.forget(); setAsking(true) }}>Close the case …</KeyedButton></p>
        </>
      )}
      <p role="status">{acts.said}</p>
      {acts.error && !asking ? <ProblemNotice error={acts.error} /> : null}
    </>
  )
}
