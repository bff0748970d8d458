import { Button, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { draftCommentsQuery } from '../../api/draft-queries.ts'
import type { CommentThread } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './versions.module.css'

function useKeep<T>(caseId: string, send: (what: T) => Promise<unknown>, then?: () => void) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: async () => { then?.(); await queries.invalidateQueries({ queryKey: ['case', caseId, 'draft comments'] }) } })
}

/** What was said of one sentence of the draft, and a comment on it; of all sentences when none is named. */
export function CommentThreads({ caseId, sentence, mayWrite }: { readonly caseId: string; readonly sentence?: string; readonly mayWrite: boolean }) {
  const comments = useQuery(draftCommentsQuery(caseId))
  if (comments.error) return <ProblemNotice error={comments.error} />
  const threads = (comments.data ?? []).filter((thread) => sentence === undefined || thread.sentence === sentence)
  return (
    <>
      {threads.length === 0 ? sentence === undefined ? <p className="quiet">Nobody has commented on a sentence yet: choose one above and say what you think of it.</p> : null : (
        <ul className={look.threads}>{threads.map((thread) => <Thread key={thread.id} caseId={caseId} thread={thread} names={sentence === undefined} mayWrite={mayWrite} />)}</ul>
      )}
      {sentence !== undefined && mayWrite ? <CommentOn key={sentence} caseId={caseId} sentence={sentence} /> : null}
    </>
  )
}

function Thread({ caseId, thread, names, mayWrite }: { readonly caseId: string; readonly thread: CommentThread; readonly names: boolean; readonly mayWrite: boolean }) {
  const [open, setOpen] = useState(false)
  const at = { params: { path: { case: caseId, comment: thread.id } } }
  const settle = useKeep(caseId, (settled: boolean) => api.PUT('/api/cases/{case}/draft-comments/{comment}', { ...at, body: { settled } }))
  const answer = useKeep(caseId, (words: string) => api.POST('/api/cases/{case}/draft-comments/{comment}/answers', { ...at, body: { words } }), () => setOpen(false))
  const { settled } = thread
  return (
    <li className={settled === undefined ? undefined : look.settled}>
      {names ? <p className={look.about}>“{thread.sentence}”</p> : null}
      <Said {...thread} />
      {thread.answers.length === 0 ? null : <ul className={look.answers}>{thread.answers.map((one) => <li key={one.id}><Said {...one} /></li>)}</ul>}
      {settled === undefined ? null : <p>Settled by {settled.by}, {instantInWords(settled.at)}.</p>}
      {!mayWrite ? null : open ? <WordsForm label="Your answer" does="Answer" busy={answer.isPending} onSend={(words) => answer.mutate(words)} onLeave={() => setOpen(false)} /> : (
        <p className={`${look.acts} screen-only`}>
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>Answer</Button>
          <Button size="xs" variant="default" loading={settle.isPending} onClick={() => settle.mutate(settled === undefined)}>{settled === undefined ? 'It is settled' : 'Open it again'}</Button>
        </p>
      )}
      {settle.error ?? answer.error ? <ProblemNotice error={(settle.error ?? answer.error) as Error} /> : null}
    </li>
  )
}

function Said({ by, at, words }: { readonly by: string; readonly at: string; readonly words: string }) {
  return <p><strong>{by}</strong> <span className="quiet">{instantInWords(at)}</span><br />{words}</p>
}

function CommentOn({ caseId, sentence }: { readonly caseId: string; readonly sentence: string }) {
  const [open, setOpen] = useState(false)
  const say = useKeep(caseId, (words: string) => api.POST('/api/cases/{case}/draft-comments', { params: { path: { case: caseId } }, body: { sentence, words } }), () => setOpen(false))
  if (!open) return <p className="screen-only"><Button size="xs" variant="default" onClick={() => setOpen(true)}>Comment on this sentence</Button></p>
  return (
    <>
      <WordsForm label="Your comment" does="Say it" busy={say.isPending} onSend={(words) => say.mutate(words)} onLeave={() => setOpen(false)} />
      {say.error ? <ProblemNotice error={say.error} /> : null}
    </>
  )
}

function WordsForm({ label, does, busy, onSend, onLeave }: { readonly label: string; readonly does: string; readonly busy: boolean; readonly onSend: (words: string) => void; readonly onLeave: () => void }) {
  return (
    <form className={`${look.form} screen-only`} onSubmit={(event) => { event.preventDefault(); onSend(String(new FormData(event.currentTarget).get('words') ?? '').trim()) }}>
      <Textarea name="words" label={label} autosize minRows={2} maxLength={10_000} required withAsterisk={false} autoFocus />
      <div className={look.acts}>
        <Button type="submit" size="xs" loading={busy}>{does}</Button>
        <Button size="xs" variant="default" onClick={onLeave}>Leave it</Button>
      </div>
    </form>
  )
}
