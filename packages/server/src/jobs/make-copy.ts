import { looksConfidential } from '@lenity/casefile'
import type { Store, Work } from '@lenity/casefile/store'
import { redactPaper, type Problem } from '@lenity/papers'
import { paperToRedact } from './paper-to-redact.ts'
import type { Outcome } from './open-jobs.ts'

/** How often it is written down how far it is, and asked whether it is to go on. */
const askedEvery = 1_000

/**
 * Makes a redacted copy that was asked for, under the rights that whoever asked has now, and keeps it once it was read back and found clean. A
 * try that was cut off begins anew; done twice there is one copy.
 */
export async function makeCopy(store: Store, { case: caseId = '', subject, user }: Work, { last }: { readonly last: boolean }): Promise<Outcome> {
  const mine = store.as({ userId: user })
  const { redactions } = mine
  const fails = async (problem: Omit<Problem, 'kind'>, passing: boolean): Promise<Outcome> => {
    if (passing && !last) return 'try again'
    await redactions.ended(caseId, subject, passing ? 'failed' : 'refused', problem)
    return 'cannot be done'
  }
  const taken = await redactions.take(caseId, subject)
  if (!taken.ok) return taken.problem.kind === 'not found' ? 'no longer allowed' : fails(taken.problem, true)
  if (taken.value === undefined) return 'nothing left to do'
  const { paper: id, purpose, marks } = taken.value
  const paper = await paperToRedact(mine, caseId, id)
  if (!paper.ok) return fails(paper.problem, paper.problem.kind !== 'not found')
  const bytes = await mine.papers.bytes(caseId, id)
  if (!bytes.ok) return fails(bytes.problem, bytes.problem.kind !== 'not found')
  const file = await mine.papers.look(caseId, id)
  if (!file.ok) return fails(file.problem, file.problem.kind !== 'not found')

  const { pages, mediaType, kind } = paper.value
  const [given, first] = [new AbortController(), (pages[0]?.number ?? 1) - 1]
  let at: Parameters<typeof redactions.reached>[2] = { step: 'drawing', page: 1, pages: pages.length }
  const reached = async () => {
    const there = await redactions.reached(caseId, subject, at).catch(() => undefined)
    if (there?.ok === true && !there.value) given.abort()
  }
  await reached()
  const clock = setInterval(() => void reached(), askedEvery)
  try {
    const made = await redactPaper({ bytes: bytes.value, mediaType, password: file.value.password, pages, marks }, {
      signal: given.signal,
      onPage: (page, of, step = 'drawing') => { at = { step, page: page - first, pages: of } },
    })
    if (given.signal.aborted) return 'nothing left to do'
    if (!made.ok) return await fails(made.problem, made.passing === true)
    const kept = await redactions.finish(caseId, subject, {
      paper: id, name: `${kind.kind}, redacted ${purpose}.${made.copy.mediaType === 'text/plain' ? 'txt' : 'pdf'}`, mediaType: made.copy.mediaType, purpose, bytes: made.copy.bytes, marks,
      headed: pages.some(page => looksConfidential(page.text)),
    })
    return kept.ok ? 'done' : await fails(kept.problem, kept.problem.kind !== 'not found')
  } finally {
    clearInterval(clock)
  }
}
