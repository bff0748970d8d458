import type { Gray } from './gray.ts'

const steepest = 8

/**
 * How many degrees the lines of a page fall to the right (clockwise positive), at most 8 either way: the angle at which the rows
 * of ink and paper stand out most sharply. 0 when no angle does.
 */
export function skewOf(gray: Gray): number {
  const ink = inkPoints(gray)
  if (ink.length < 200) return 0
  const score = (degrees: number): number => sharpness(ink, Math.tan((degrees * Math.PI) / 180), gray)
  const coarse = best(score, 0, steepest, 0.5)
  const fine = best(score, coarse, 0.5, 0.1)
  return score(fine) > score(0) * 1.02 ? Math.round(fine * 100) / 100 : 0
}

function best(score: (degrees: number) => number, around: number, reach: number, step: number): number {
  let [winner, most] = [around, score(around)]
  for (let degrees = around - reach; degrees <= around + reach; degrees += step) {
    const value = score(degrees)
    if (value > most) [winner, most] = [degrees, value]
  }
  return winner
}

/** Dark dots that have a light one below: the feet of letters. Two numbers to a point. */
function inkPoints(gray: Gray): Int32Array {
  const points: number[] = []
  let sum = 0
  for (const dot of gray.dots) sum += dot
  const level = Math.min(160, (sum / gray.dots.length) * 0.75)
  const margin = Math.round(gray.width * 0.03)
  for (let y = margin; y < gray.height - margin; y++) {
    for (let x = margin; x < gray.width - margin; x++) {
      const i = y * gray.width + x
      if ((gray.dots[i] ?? 255) < level && (gray.dots[i + gray.width] ?? 0) >= level) points.push(x, y)
    }
  }
  return Int32Array.from(points)
}

function sharpness(points: Int32Array, slope: number, gray: Gray): number {
  const rows = new Uint32Array(gray.height * 3)
  const shift = gray.height
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] as number) - (points[i] as number) * slope) + shift
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1
  }
  let total = 0
  for (const count of rows) total += count * count
  return total
}

/** Whether the lines of a page run up and down: its ink gathers in columns more than in rows, whichever way it is a little askew. */
export function liesSideways(gray: Gray): boolean {
  const [ink, turned] = darkPoints(gray)
  if (ink.length < 2000) return false
  const lying: Gray = { ...gray, width: gray.height, height: gray.width }
  return gathered(turned, lying) > gathered(ink, gray) * 1.3
}

/** How much more the points gather in some rows than if they were spread over all, at the angle at which they do so most. */
function gathered(points: Int32Array, gray: Gray): number {
  const score = (degrees: number): number => sharpness(points, Math.tan((degrees * Math.PI) / 180), gray)
  return score(best(score, 0, 3, 0.5)) * gray.height
}

/** Dark dots, two numbers to a point, across and down; and the same with both exchanged. */
function darkPoints(gray: Gray): readonly [Int32Array, Int32Array] {
  const [points, turned]: [number[], number[]] = [[], []]
  const margin = Math.round(gray.width * 0.04)
  for (let y = margin; y < gray.height - margin; y++) {
    for (let x = margin; x < gray.width - margin; x++) {
      if ((gray.dots[y * gray.width + x] ?? 255) >= 128) continue
      points.push(x, y)
      turned.push(y, x)
    }
  }
  return [Int32Array.from(points), Int32Array.from(turned)]
}
