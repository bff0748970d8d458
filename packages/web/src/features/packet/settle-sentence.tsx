import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import type { SentenceToSettle } from './by-sentence.ts'
import look from './settle.module.css'

/** Where the sentence stands: a packet that was built, or a version of the draft that was kept. */
export type SignedIn = { readonly packet: string } | { readonly version: string }

interface SettleSentenceProps {
  readonly caseId: string
  readonly sentence: SentenceToSettle
  readonly stands: SignedIn
  /** What the sentence became since, where a version of the draft is held against today. */
  readonly now?: readonly string[]
  readonly maySign: boolean
}

/** One sentence that waits: what is wrong with each fact, and, for counsel, signing for it as it stands. */
export function SettleSentence({ caseId, sentence, stands, now, maySign }: SettleSentenceProps) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { key, text, where, troubles, signed, signedElsewhere } = sentence
  const sign = useMutation({
    mutationFn: async (why: string) => {
      const body = { sentence: key, why, signed: signed === undefined }
      if ('packet' in stands) await api.POST('/api/cases/{case}/packets/{packet}/signed-sentences', { params: { path: { case: caseId, packet: stands.packet } }, body })
      else await api.POST('/api/cases/{case}/draft-versions/{version}/signed-sentences', { params: { path: { case: caseId, version: stands.version } }, body })
    },
    onSuccess: async () => {
      await Promise.all([queries.invalidateQueries({ queryKey: ['case', caseId, 'packets'] }), queries.invalidateQueries({ queryKey: ['case', caseId, 'draft'] })])
      setAsked(false)
    },
  })
  return (
    <li className={look.sentence} data-signed={signed !== undefined || undefined}>
      <p className={look.words}>“{text}”</p>
      <p className="quiet">{where.join('; ')}</p>
      <ul>{troubles.map(({ is, path, next }) => <li key={path}><strong>{is.charAt(0).toUpperCase() + is.slice(1)}.</strong> {next} <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: path }}>Open the fact</Link></li>)}</ul>
      {now === undefined ? null : now.length === 0 ? <p className="quiet">Nothing stands in its place now.</p> : <p>It would now read: {now.map((one) => `“${one}”`).join(' ')}</p>}
      {signed === undefined ? null : <p><strong>Signed for by {signed.by}</strong>, {dateInWords(signed.at)}: {signed.why} <span className="quiet">It falls when the sentence or one of its facts changes.</span></p>}
      {signedElsewhere === undefined ? null : <p className="quiet">Made elsewhere, and no signature here: {signedElsewhere.by}, {dateInWords(signedElsewhere.at)}: {signedElsewhere.why}</p>}
      {!maySign ? null : !asked ? <Button size="xs" variant="default" className="screen-only" onClick={() => setAsked(true)}>{signed === undefined ? 'Sign for this sentence' : 'Take the signature back'}</Button> : (
        <form className={look.form} onSubmit={(event) => { event.preventDefault(); sign.mutate(String(new FormData(event.currentTarget).get('why') ?? '').trim()) }}>
          <Textarea name="why" autosize minRows={2} maxLength={2000} required withAsterisk={false} autoFocus label={signed === undefined ? 'Why it stands all the same' : 'Why it is taken back'} description="Kept with your name and the day; seen by counsel on the case." />
          <div className={look.acts}>
            <Button type="submit" size="xs" loading={sign.isPending}>{signed === undefined ? 'Sign' : 'Take it back'}</Button>
            <Button size="xs" variant="default" onClick={() => setAsked(false)}>Leave it</Button>
          </div>
          {sign.error ? <ProblemNotice error={sign.error} /> : null}
        </form>
      )}
    </li>
  )
}
