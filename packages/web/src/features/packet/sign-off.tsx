import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { PacketSummary } from '../../api/shapes.ts'
import { proved } from '../confirm/proved.ts'
import { AskFirst } from '../page/ask-first.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { leftToSettle } from './by-sentence.ts'
import look from './settle.module.css'

/** Whether the packet is final: who signed it off, when, in which bytes; or, for counsel, signing it. */
export function SignOff({ caseId, packet, maySign }: { readonly caseId: string; readonly packet: PacketSummary; readonly maySign: boolean }) {
  const queries = useQueryClient()
  const pdf = packet.files.find(({ kind }) => kind === 'pdf')
  const sign = useMutation({
    mutationFn: async ({ sha256, volumes }: { readonly sha256: string; readonly volumes: string[] }) => {
      if (!(await proved(queries))) return
      await api.POST('/api/cases/{case}/packets/{packet}/sign-off', { params: { path: { case: caseId, packet: packet.id } }, body: { sha256, volumes } })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'packets'] }),
  })
  const volumes = packet.files.filter(({ kind }) => kind === 'volume').toSorted((one, other) => (one.volume ?? 0) - (other.volume ?? 0)).map(({ sha256 }) => sha256)
  const { signedOff, signedOffElsewhere } = packet
  const left = leftToSettle(packet.problems)
  const again = signedOff === undefined || signedOff.stands === false
  return (
    <div className={look.final}>
      {signedOff === undefined ? <p><strong>A draft.</strong> {left === 0 ? 'Nothing in it waits to be settled; it is final once counsel has read it and signs it off.' : 'It is not final until each thing above is settled, or a lawyer signed for the sentence, and counsel signs it off.'}</p> : (
        <>
          <p><strong>{signedOff.stands === false ? 'No longer final.' : 'Final.'}</strong> Signed off by {signedOff.by}, {instantInWords(signedOff.at)}.{signedOff.stands === false ? ' What it rests on has changed since: settle what is named above, then sign it anew, or build it again.' : ''}</p>
          {signedOff.files.map(({ name, sha256 }) => <p key={name} className="quiet">SHA-256 of {name === 'pdf' ? 'what was signed' : name}: <span className={look.hash}>{sha256}</span></p>)}
        </>
      )}
      {signedOffElsewhere === undefined ? null : <p className="quiet">Made elsewhere: {signedOffElsewhere.by} signed it off there, {instantInWords(signedOffElsewhere.at)} (SHA-256 <span className={look.hash}>{signedOffElsewhere.sha256}</span>). That is history, and signs nothing here.</p>}
      {maySign && again && left === 0 && pdf !== undefined ? <p className="screen-only"><AskFirst question={`You have read the packet as it is kept${volumes.length === 0 ? '' : `, and its ${volumes.length} volumes`}, and it is final?`} does="Sign it off" busy={sign.isPending} onYes={() => sign.mutate({ sha256: pdf.sha256, volumes })}>Sign it off as final</AskFirst></p> : null}
      {sign.error ? <ProblemNotice error={sign.error} /> : null}
    </div>
  )
}
