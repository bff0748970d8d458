import { useEffect, useReducer, useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { Refusal } from '../../api/problem.ts'
import type { Purpose } from '../../api/redaction-queries.ts'
import type { ProposedMark, RedactionDraft } from '../../api/shapes.ts'
import { beginMarks, stepMarks, type MarksAtWork } from './marks-at-work.ts'

/** So long after the last step it is kept, and after so long tried again where the line is down. */
const [keptAfter, againAfter] = [300, 2000]

interface KeptAs {
  readonly caseId: string
  readonly paper: string
  readonly purpose: Purpose
}

/** The marks of a paper at work, each step kept on the server; what is not kept yet is said, and whoever closes the page meanwhile is warned. */
export function useKeptMarks({ caseId, paper, purpose }: KeptAs, proposals: readonly ProposedMark[], draft: RedactionDraft | undefined) {
  const [work, step] = useReducer(stepMarks, undefined, () => beginMarks(proposals, draft))
  const [kept, setKept] = useState(work.marks)
  const [error, setError] = useState<unknown>()
  const [tries, setTries] = useState(0)
  const version = useRef(draft?.version ?? 0)
  const line = useRef<Promise<void>>(Promise.resolve())
  const refused = error instanceof Refusal
  const saved = kept === work.marks
  const keep = useRef<() => void>(undefined)

  const send = async ({ marks, steps, done }: MarksAtWork) => {
    try {
      const { data } = await api.PUT('/api/cases/{case}/papers/{paper}/redaction-draft', { params: { path: { case: caseId, paper } }, body: { purpose, version: version.current, marks: [...marks], steps: steps.map(({ changes, ...more }) => ({ changes: [...changes], ...more })), done } })
      version.current = data?.version ?? version.current + 1
      setKept(marks)
      setError(undefined)
    } catch (failure) {
      setError(failure)
      if (!(failure instanceof Refusal)) setTimeout(() => setTries((before) => before + 1), againAfter)
    }
  }
  useEffect(() => { keep.current = saved || refused ? undefined : () => { line.current = line.current.then(() => send(work)) } })
  useEffect(() => {
    if (saved || refused) return
    const clock = setTimeout(() => keep.current?.(), keptAfter)
    return () => clearTimeout(clock)
  }, [work.marks, saved, refused, tries])
  // Whoever goes to another page of the program leaves nothing behind.
  useEffect(() => () => keep.current?.(), [])
  useEffect(() => {
    if (saved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [saved])
  return { work, step, error, saved }
}
