/** One figure: how many per second of processor time of this process, all its threads counted, in the best round of several. */
export interface Rate {
  readonly perSecond: number
  readonly rounds: number
}

/**
 * Times `work`, which does `count` of something, until `seconds` of processor time are used after one round to warm up, three rounds at
 * least. Processor time, because other programs share the machine; the best round, because they disturb the caches too.
 */
export async function measureRate(count: number, work: () => void | Promise<void>, seconds: number): Promise<Rate> {
  await work()
  let [best, used, rounds] = [Number.POSITIVE_INFINITY, 0, 0]
  while (used < seconds || rounds < 3) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1_000_000
    used += took
    rounds += 1
    best = Math.min(best, took)
  }
  return { perSecond: count / best, rounds }
}
