import { useId, useState } from 'react'
import { api } from '../../api/client.ts'
import type { OfficeVoice, VoiceFileRead } from '../../api/voice-queries.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './voice.module.css'

/** The voice as one file that can be read, changed and handed on; one that is brought in stands on the page until it is kept. */
export function VoiceFile({ office, mayWrite, onRead }: { readonly office: string; readonly mayWrite: boolean; readonly onRead: (voice: OfficeVoice) => void }) {
  const id = useId()
  const [read, setRead] = useState<VoiceFileRead>()
  const [error, setError] = useState<unknown>()
  const bring = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    setError(undefined)
    try {
      const { data } = await api.POST('/api/offices/{office}/voice/read', { params: { path: { office } }, body: { text: await chosen.text() } })
      const said = data as VoiceFileRead
      setRead(said)
      if (said.faults.length === 0) onRead(said.voice)
    } catch (problem) {
      setError(problem)
    }
  }
  return (
    <>
      <p>It holds words only, nothing of any case. Another office can bring it in, read it, and change it.</p>
      <p className="screen-only"><a href={`/api/offices/${encodeURIComponent(office)}/voice/voice.txt`} download="our-voice.txt">Save what stands as a file</a></p>
      {mayWrite ? <p className="screen-only"><label className={look.bring} htmlFor={id}>Bring in a file<input id={id} type="file" accept=".txt,text/plain" onChange={(event) => { void bring(event.currentTarget.files?.[0]) }} /></label></p> : null}
      {error === undefined ? null : <ProblemNotice error={error} />}
      {read === undefined ? null : <div role="status">{read.faults.length === 0 ? <p>It is on this page now in the place of what you wrote. Read it, try it on a case, and keep it.</p> : <><p>The file cannot be read yet; nothing was changed.</p><ul className={look.faults}>{read.faults.map(({ line, what, next }) => <li key={`${String(line)} ${what}`}><strong>Line {line}:</strong> {what} {next}</li>)}</ul></>}</div>}
    </>
  )
}
