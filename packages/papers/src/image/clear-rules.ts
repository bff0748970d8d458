import type { Gray } from './gray.ts'

const dark = 170
/** Shares of the shorter side. A rule is at least so long: across where nothing stands on it, across where letters do, and up and down. No stroke of a letter is. */
const [blank, across, down] = [1 / 36, 1 / 20, 1 / 16]
/** A rule is at most so thick. */
const thickest = 1 / 200
/** Dots of a rule that are missing in a row. */
const mostGap = 2

/**
 * The straight picture without the rules of forms and tables and the lines to be written on. Recognition reads them as letters and loses the line
 * of words they run along. Letters that stand on a rule keep their strokes. The same picture where there are none.
 */
export function clearRules(picture: Gray): Gray {
  const { width, height } = picture
  const unit = Math.min(width, height)
  const dots = Uint8Array.from(picture.dots)
  const flat = { from: picture.dots, to: dots, along: 1, beside: width, length: width, lines: height, most: Math.round(unit * thickest) }
  const lying = clearAlong({ ...flat, least: unit * across, leastBare: unit * blank })
  const standing = clearAlong({ ...flat, along: width, beside: 1, length: height, lines: width, least: unit * down, leastBare: unit * down })
  return lying || standing ? { ...picture, dots } : picture
}

interface Sweep {
  readonly from: Uint8Array
  readonly to: Uint8Array
  /** From one dot to the next along a rule, and to the one beside it. */
  readonly along: number
  readonly beside: number
  readonly length: number
  readonly lines: number
  readonly most: number
  readonly least: number
  /** The least length of a rule that is thin throughout. */
  readonly leastBare: number
}

/** Clears the rules of every line. The dots are gone through in the order they lie in memory, whichever way the lines run. */
function clearAlong(sweep: Sweep): boolean {
  const { from, along, length, lines, leastBare } = sweep
  let any = false
  const first = new Int32Array(lines).fill(-1)
  const last = new Int32Array(lines)
  const seen = (line: number, at: number): void => {
    if (at - (last[line] as number) <= mostGap && at < length) return
    if ((last[line] as number) - (first[line] as number) >= leastBare) any = clearRun(sweep, line, first[line] as number, last[line] as number) || any
    first[line] = -1
  }
  const [outer, inner] = along === 1 ? [lines, length] : [length, lines]
  for (let o = 0, dot = 0; o < outer; o++) {
    for (let i = 0; i < inner; i++, dot++) {
      const line = along === 1 ? o : i
      const at = along === 1 ? i : o
      if ((from[dot] as number) < dark) {
        if ((first[line] as number) < 0) first[line] = at
        last[line] = at
      } else if ((first[line] as number) >= 0) seen(line, at)
    }
  }
  for (let line = 0; line < lines; line++) if ((first[line] as number) >= 0) seen(line, length)
  return any
}

/** Takes the run away where it is thin; the whole of it must be when it is short. */
function clearRun({ from, to, along, beside, lines, most, least }: Sweep, line: number, first: number, last: number): boolean {
  const thin: (readonly [at: number, above: number, below: number])[] = []
  for (let at = first; at <= last; at++) {
    const dot = line * beside + at * along
    let [above, below] = [0, 0]
    while (above <= most && line - above - 1 >= 0 && (from[dot - (above + 1) * beside] as number) < dark) above++
    while (below <= most && line + below + 1 < lines && (from[dot + (below + 1) * beside] as number) < dark) below++
    if (above + below < most) thin.push([at, above, below])
  }
  if (thin.length < (last - first + 1) * (last - first >= least ? 0.5 : 1)) return false
  for (const [at, above, below] of thin) {
    for (let side = -above - 2; side <= below + 2; side++) if (line + side >= 0 && line + side < lines) to[line * beside + at * along + side * beside] = 255
  }
  return true
}
