import { forkApart } from '../process/fork-apart.ts'
import type { ContainerType } from '../process/messages.ts'
import type { Problem } from '../problem.ts'
import type { OpeningReport, OpeningRequest } from './opening-messages.ts'
import type { Part } from './part.ts'

/** `passing` when it was not the file alone: the process was ended, or died, and another try may come through. */
export type OpenResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem; readonly passing?: true }

/** One file takes seconds at most. */
const longestPart = 60_000
const main = new URL('./opening-process.ts', import.meta.url)

const gaveUp = (what: string): OpenResult => ({ ok: false, passing: true, problem: { what, where: 'while it was taken apart', next: 'The rest of the program is not affected. Unpack it with another program and add the papers.' } })

/**
 * Takes an archive or a message apart in a process of its own, one file at a time: the next is taken out when `onPart` has resolved, so
 * that no more than one is held. A bomb, a loop or a damaged archive comes back as a problem, and what came before it stands. Rejects only
 * with what `onPart` throws.
 */
export async function openContainer(bytes: Uint8Array, type: ContainerType, onPart: (part: Part) => Promise<void>): Promise<OpenResult> {
  const child = forkApart(main, 'ignore')
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<OpenResult>((resolve, reject) => {
      const rearm = () => {
        clearTimeout(watch)
        watch = setTimeout(() => resolve(gaveUp(`Taking it apart took longer than ${longestPart / 1000} seconds on one file and was given up.`)), longestPart)
      }
      const ask = (request: OpeningRequest) => {
        rearm()
        child.send(request, (error) => { if (error) resolve(gaveUp('The file could not be given to the process that takes it apart.')) })
      }
      child.on('message', (report: OpeningReport) => {
        clearTimeout(watch)
        if ('end' in report) resolve(report.problem === undefined ? { ok: true } : { ok: false, problem: report.problem })
        else onPart(report.part).then(() => ask({ next: true }), reject)
      })
      child.on('error', () => resolve(gaveUp('The process that takes files apart could not be started.')))
      child.on('exit', () => resolve(gaveUp('The file brought the process down that takes it apart.')))
      ask({ type, bytes: new Uint8Array(bytes) })
    })
  } finally {
    clearTimeout(watch)
    child.removeAllListeners()
    child.on('error', () => undefined)
    child.kill('SIGKILL')
  }
}
