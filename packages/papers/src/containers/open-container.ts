import type { ChildProcess } from 'node:child_process'
import { forkApart } from '../process/fork-apart.ts'
import type { ContainerType } from '../process/messages.ts'
import type { Problem } from '../problem.ts'
import { stretch, type FileAtHand } from './file-at-hand.ts'
import type { OpeningReport, OpeningRequest } from './opening-messages.ts'
import { PartRefused, type Part } from './part.ts'

/** `is` what was taken apart, undefined when it is nothing that can be. `passing` when it was not the file alone: the process was ended, or died, and another try may come through. */
export type OpenResult = { readonly ok: true; readonly is: ContainerType | undefined } | { readonly ok: false; readonly problem: Problem; readonly passing?: true }

export interface Opening {
  readonly name: string
  /** What it is; found out when it is not said. */
  readonly type?: ContainerType | undefined
  /** So many of its files, those left out among them, were dealt with before, and come no more. */
  readonly from?: number
}

/** One step takes seconds at most. */
const longestStep = 60_000
const main = new URL('./opening-process.ts', import.meta.url)

class GaveUp extends Error {}

/** Whether a file may be an archive or a mailbox, by its first bytes: whoever has them need not have it looked at otherwise. */
export function beginsAsContainer(first: Uint8Array): boolean {
  const head = Buffer.from(first.subarray(0, 5)).toString('latin1')
  return head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006') || head === 'From '
}

/**
 * Takes an archive or a message apart in a process of its own, one file at a time, each given piece by piece as it is taken out: neither the
 * process nor whoever calls holds more than a few pieces of a megabyte. What a part's bytes throw as `PartRefused` is that not all of it can be had.
 * The next file is taken out when `onPart` has resolved. A bomb, a loop or a damaged archive comes back as a problem, and what came before
 * it stands. Rejects only with what `onPart` throws.
 */
export async function openContainer(file: FileAtHand, { name, type, from = 0 }: Opening, onPart: (part: Part) => Promise<void>): Promise<OpenResult> {
  const child = forkApart(main, 'ignore', 300)
  try {
    const { hear, send } = talkTo(child, file)
    send({ name, size: file.size, type, from })
    let is = type
    for (let report = await hear(); ; report = await hear()) {
      if ('end' in report) return report.problem === undefined ? { ok: true, is } : { ok: false, problem: report.problem }
      if ('is' in report) is = report.is
      if (!('taken' in report)) continue
      const { taken } = report
      if ('name' in taken) await onPart(taken)
      if ('begins' in taken) {
        const piece = pieces(hear, send)
        await onPart({ name: taken.begins, bytes: piece.bytes })
        // Nobody wants the rest of it.
        if (!piece.over()) send({ next: true, skip: true })
        else send({ next: true })
        continue
      }
      send({ next: true })
    }
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    return { ok: false, passing: true, problem: { what: error.message, where: 'while it was taken apart', next: 'The rest of the program is not affected. Unpack it with another program and add the papers.' } }
  } finally {
    child.removeAllListeners()
    child.on('error', () => undefined)
    child.kill('SIGKILL')
  }
}

/** The bytes of the file that has begun, each piece asked for when it is wanted. */
function pieces(hear: () => Promise<OpeningReport>, send: (request: OpeningRequest) => void) {
  let over = false
  return {
    over: () => over,
    bytes: (async function* () {
      for (;;) {
        send({ next: true })
        const report = await hear()
        if (!('taken' in report)) throw new GaveUp('The process that takes files apart lost its place.')
        if ('piece' in report.taken) yield report.taken.piece
        else {
          over = true
          if ('problem' in report.taken && report.taken.problem !== undefined) throw new PartRefused(report.taken.problem)
          return
        }
      }
    })(),
  }
}

/** What the process says one by one, the bytes it needs given meanwhile. */
function talkTo(child: ChildProcess, file: FileAtHand) {
  const said: OpeningReport[] = []
  let broken: GaveUp | undefined
  let wake: (() => void) | undefined
  const gaveUp = (what: string) => {
    broken ??= new GaveUp(what)
    wake?.()
  }
  const send = (request: OpeningRequest) => {
    if (child.connected) child.send(request, (error) => { if (error) gaveUp('The file could not be given to the process that takes it apart.') })
  }
  child.on('message', (report: OpeningReport) => {
    if ('read' in report) {
      const length = Math.min(report.length, stretch)
      file.read(report.at, length).then((bytes) => send({ read: report.read, bytes: new Uint8Array(bytes) }), (error: unknown) => gaveUp(error instanceof Error ? error.message : String(error)))
      return
    }
    said.push(report)
    wake?.()
  })
  child.on('error', () => gaveUp('The process that takes files apart could not be started.'))
  child.on('exit', () => gaveUp('The file brought the process down that takes it apart.'))
  return {
    send,
    async hear(): Promise<OpeningReport> {
      const watch = setTimeout(() => gaveUp(`Taking it apart took longer than ${longestStep / 1000} seconds on one step and was given up.`), longestStep)
      try {
        for (;;) {
          const report = said.shift()
          if (report !== undefined) return report
          if (broken !== undefined) throw broken
          await new Promise<void>((resume) => { wake = resume })
        }
      } finally {
        clearTimeout(watch)
      }
    },
  }
}
