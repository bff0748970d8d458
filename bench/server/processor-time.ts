import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Program } from '../../soak/program.ts'

/** Milliseconds of a processor so far by process, in steps of ten as the kernel counts them: in the program, and in PostgreSQL. */
export function processorTime(program: Program): Readonly<Record<'program' | 'database', ReadonlyMap<number, number>>> {
  const { database, all } = program.processes()
  return { program: timesOf([program.pid]), database: timesOf(all.filter(({ pid, parent }) => pid === database || parent === database).map(({ pid }) => pid)) }
}

/** Begins to measure; what comes back says which share of the processors, from 0 to 1, went since to whatever is no part of the bench. */
export function shareOfOthers(program: Program): () => number {
  const at = () => ({ when: performance.now(), busy: busyTime(), ours: sum(processorTime(program).program) + sum(processorTime(program).database) + sum(timesOf([process.pid])) })
  const before = at()
  return () => {
    const after = at()
    const others = after.busy - before.busy - (after.ours - before.ours)
    return Math.max(0, others / ((after.when - before.when) * availableParallelism()))
  }
}

/** Of all processors together, with what the machine under this one took. */
function busyTime(): number {
  const [, user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
  return (user + nice + system + interrupts + soft + stolen) * 10
}

function sum(times: ReadonlyMap<number, number>): number {
  return [...times.values()].reduce((all, ms) => all + ms, 0)
}

function timesOf(pids: readonly number[]): ReadonlyMap<number, number> {
  return new Map(pids.flatMap((pid) => ticks(pid).map((ms) => [pid, ms] as const)))
}

function ticks(pid: number): readonly number[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return [(Number(fields[11]) + Number(fields[12])) * 10]
  } catch {
    return []
  }
}
