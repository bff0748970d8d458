/** Longer than this between two decisions, and the person was away. */
const awayMs = 60_000
const fewest = 5
const newest = 20

/** How long the rest will take at the pace of the last decisions, in words; undefined while there are too few to say. `times` in milliseconds, rising. */
export function timeLeft(times: readonly number[], left: number): string | undefined {
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time)).filter((gap) => gap < awayMs).slice(-newest)
  if (gaps.length < fewest || left === 0) return undefined
  const minutes = (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length) * left / 60_000
  return minutes < 1 ? 'less than a minute left' : `about ${Math.round(minutes)} ${Math.round(minutes) === 1 ? 'minute' : 'minutes'} left`
}
