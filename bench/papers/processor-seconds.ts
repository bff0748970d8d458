import { readdir, readFile } from 'node:fs/promises'

/** What Linux counts processor time in: hundredths of a second. */
const ticks = 100

/**
 * Seconds of processor that the children of this process have used, those that ended and those that still run: a machine that is busy with other things
 * makes work take longer and uses no more of it. Undefined where the system does not tell.
 */
export async function processorSeconds(): Promise<number | undefined> {
  try {
    const [, , ended = 0, endedInside = 0] = await timesOf('self')
    let sum = ended + endedInside
    for (const thread of await readdir('/proc/self/task')) {
      const children = (await readFile(`/proc/self/task/${thread}/children`, 'utf8')).split(' ').filter((pid) => pid.trim() !== '')
      for (const pid of children) sum += (await timesOf(pid).catch(() => [])).reduce((total, one) => total + one, 0)
    }
    return sum / ticks
  } catch {
    return undefined
  }
}

/** Its own time in programs and in the system, and that of its children that ended. */
async function timesOf(pid: string): Promise<number[]> {
  const told = await readFile(`/proc/${pid}/stat`, 'utf8')
  return told.slice(told.lastIndexOf(')') + 2).split(' ').slice(11, 15).map(Number)
}
