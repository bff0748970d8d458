import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'

/** What a comment says, and of which sentence when it begins a thread. Kept as an entry of the draft. */
interface Comment {
  readonly sentence?: string
  readonly words: string
}

interface Settled {
  readonly settled: boolean
}

export interface CommentSaid {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly words: string
}

/** A comment on a sentence with its answers, oldest first, and who said that it is settled. */
export interface CommentThread extends CommentSaid {
  readonly sentence: string
  readonly answers: readonly CommentSaid[]
  readonly settled: { readonly by: string; readonly at: string } | undefined
}

/** The threads, those that are open first, each group oldest first. */
export async function commentThreads(store: StoreForUser, caseId: string): Promise<Result<readonly CommentThread[]>> {
  const entries = await store.draft.entries<Comment & Settled>(caseId, ['comment', 'comment settled'])
  if (!entries.ok) return entries
  const threads = new Map<string, CommentThread>()
  for (const { id, kind, about, content, by, at } of entries.value) {
    const thread = about === undefined ? undefined : threads.get(about)
    if (about === undefined) threads.set(id, { id, by, at, words: content.words, sentence: content.sentence ?? '', answers: [], settled: undefined })
    else if (thread !== undefined && kind === 'comment') threads.set(about, { ...thread, answers: [...thread.answers, { id, by, at, words: content.words }], settled: undefined })
    else if (thread !== undefined) threads.set(about, { ...thread, settled: content.settled ? { by, at } : undefined })
  }
  const all = [...threads.values()]
  return done([...all.filter(({ settled }) => settled === undefined), ...all.filter(({ settled }) => settled !== undefined)])
}

/** Begins a thread on a sentence. */
export async function comment(store: StoreForUser, caseId: string, said: { readonly sentence: string; readonly words: string }): Promise<Result<CommentThread>> {
  const kept = await store.draft.add<Comment>(caseId, { kind: 'comment', content: said })
  return kept.ok ? threadOf(store, caseId, kept.value.id) : kept
}

/** Answers in a thread, which opens it again. */
export async function answerComment(store: StoreForUser, caseId: string, thread: string, words: string): Promise<Result<CommentThread>> {
  const kept = await store.draft.add<Comment>(caseId, { kind: 'comment', about: thread, content: { words } })
  return kept.ok ? threadOf(store, caseId, thread) : kept
}

/** Says that what was asked is done, or is not after all. */
export async function settleComment(store: StoreForUser, caseId: string, thread: string, settled: boolean): Promise<Result<CommentThread>> {
  const kept = await store.draft.add<Settled>(caseId, { kind: 'comment settled', about: thread, content: { settled } })
  return kept.ok ? threadOf(store, caseId, thread) : kept
}

async function threadOf(store: StoreForUser, caseId: string, id: string): Promise<Result<CommentThread>> {
  const threads = await commentThreads(store, caseId)
  if (!threads.ok) return threads
  const found = threads.value.find(one => one.id === id)
  return found === undefined ? refused('not found', 'There is nothing here that you can open.', 'this comment', 'Go back to the case.') : done(found)
}
