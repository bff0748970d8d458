import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { arrivalOf, arrivalsQuery } from '../../api/arrival-queries.ts'
import type { PaperSummary } from '../../api/shapes.ts'
import { problemOf } from '../../api/problem.ts'
import { factsQuery, papersQuery } from '../../api/queries.ts'
import { arrivalInWords, partRead } from './arrival-words.ts'
import type { FileToSend, NotSent } from './dropped-files.ts'
import { fileOfPaper } from './file-of-paper.ts'
import { sendPaper } from './send-paper.ts'

export interface Sending {
  readonly id: number
  readonly name: string
  /** 0 to 1; at 1 the paper is there and waits to be read, or is being read. */
  readonly sent: number
  /** Under which it waits to be read. */
  readonly arrival: string | undefined
  /** How far reading is, in words and from 0 to 1. */
  readonly reading: { readonly words: string; readonly part: number } | undefined
  /** What came of it, once known. */
  readonly outcome: string | undefined
  readonly failed: boolean
}

const askedEvery = 1_000

/** What a file was taken for, paper by paper, as far as whoever looks sees them. */
const kindsIn = (papers: readonly PaperSummary[], file: string) => papers.filter(({ id, partOf }) => id === file || partOf?.paper === file).map(({ kind }) => kind.kind)

/** Sends papers one after the other, so that a slow one does not starve the rest, follows how each is read, and keeps what came of it. `onRead` hears of each that is among the papers, with its name as it was sent. */
export function useSending(caseId: string, onRead?: (paper: string, name: string) => void) {
  const queries = useQueryClient()
  const [all, setAll] = useState<readonly Sending[]>([])
  const line = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const followed = useRef(new Set<string>())
  const change = (id: number, to: Partial<Sending>) => setAll((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each)))
  const fail = (id: number, error: unknown) => {
    const { what, next } = problemOf(error)
    change(id, { outcome: `${what} ${next}`, failed: true })
  }

  const one = async (id: number, { file, name }: FileToSend) => {
    try {
      const { arrival, paper } = await sendPaper(caseId, file, name, (sent) => change(id, { sent }))
      if (arrival === undefined) onRead?.(paper, name)
      if (arrival === undefined || followed.current.has(arrival.id)) return change(id, { sent: 1, outcome: await alreadyThere(paper) })
      followed.current.add(arrival.id)
      change(id, { sent: 1, arrival: arrival.id })
      void follow(id, arrival.id, paper, name).catch((error: unknown) => fail(id, error))
    } catch (error) {
      fail(id, error)
    }
  }

  const alreadyThere = async (paper: string) => {
    const there = kindsIn(await queries.fetchQuery(papersQuery(caseId)), paper)
    return `The case has this paper already${there.length === 0 ? '' : `: ${there.join(', ')}`}.`
  }

  const follow = async (id: number, arrival: string, paper: string, name: string) => {
    for (;;) {
      // One question for all that are followed; what is no longer in the list is asked for by itself.
      const came = (await queries.fetchQuery({ ...arrivalsQuery(caseId), staleTime: askedEvery - 100 })).find((each) => each.id === arrival) ?? await arrivalOf(caseId, arrival)
      if (came.state === 'waiting') {
        change(id, { reading: { words: arrivalInWords(came), part: partRead(came) ?? 0 } })
        await new Promise((resume) => setTimeout(resume, askedEvery))
        continue
      }
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      if (came.state === 'read') onRead?.(paper, name)
      void queries.invalidateQueries({ queryKey: ['docket'] })
      return change(id, came.state === 'read' ? { outcome: await readAs(paper) } : came.state === 'opened' ? { outcome: arrivalInWords(came) } : { outcome: arrivalInWords(came), failed: true })
    }
  }

  /** What a paper was taken for and proposes, as far as whoever brought it may see. */
  const readAs = async (paper: string) => {
    const kinds = kindsIn(await queries.fetchQuery(papersQuery(caseId)), paper)
    if (kinds.length === 0) return 'Read and kept. What is in it is for counsel.'
    const { facts } = await queries.fetchQuery(factsQuery(caseId))
    const proposed = facts.filter(({ source }) => source.from === 'paper' && fileOfPaper(source.paper) === paper).length
    return `Read as: ${kinds.length > 6 ? `${kinds.length} papers in one file` : kinds.join(', ')}. ${proposed === 0 ? 'No facts were proposed.' : `${proposed} ${proposed === 1 ? 'fact' : 'facts'} proposed.`}`
  }

  const send = (files: readonly (FileToSend | NotSent)[]) => {
    const added = files.map((file) => ({ file, id: ++count.current }))
    setAll((before) => [...before, ...added.map(({ file, id }) => ({ id, name: file.name, sent: 0, arrival: undefined, reading: undefined, ...('why' in file ? { outcome: file.why, failed: true } : { outcome: undefined, failed: false }) }))])
    for (const { file, id } of added) if ('file' in file) line.current = line.current.then(() => one(id, file))
  }
  return { all, send }
}
