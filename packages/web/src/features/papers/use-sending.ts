import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { sendPaper } from './send-paper.ts'

export interface Sending {
  readonly id: number
  readonly name: string
  /** 0 to 1; at 1 the paper is there and being read. */
  readonly sent: number
  /** What came of it, once known. */
  readonly outcome: string | undefined
  readonly failed: boolean
}

/** Sends papers one after the other, so that a slow one does not starve the rest, and keeps what came of each. */
export function useSending(caseId: string) {
  const queries = useQueryClient()
  const [all, setAll] = useState<readonly Sending[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const change = (id: number, to: Partial<Sending>) => setAll((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each)))

  const one = async (id: number, file: File) => {
    try {
      const { kind, already, proposed } = await sendPaper(caseId, file, (sent) => change(id, { sent }))
      change(id, { sent: 1, outcome: already ? `The case has this paper already: ${kind}.` : `Read as: ${kind}. ${proposed === 0 ? 'No facts were proposed.' : `${proposed} ${proposed === 1 ? 'fact' : 'facts'} proposed.`}` })
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      void queries.invalidateQueries({ queryKey: ['docket'] })
    } catch (error) {
      const { what, next } = problemOf(error)
      change(id, { outcome: `${what} ${next}`, failed: true })
    }
  }

  const send = (files: readonly File[]) => {
    const added = files.map((file) => ({ file, id: ++count.current }))
    setAll((before) => [...before, ...added.map(({ file, id }) => ({ id, name: file.name, sent: 0, outcome: undefined, failed: false }))])
    for (const { file, id } of added) line.current = line.current.then(() => one(id, file))
  }
  return { all, send }
}
