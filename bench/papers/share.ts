/** A part of a whole, with how many the whole are: a share of few says little. */
export interface Share {
  /** From 0 to 1; undefined where there is nothing to share out. */
  readonly share: number | undefined
  readonly of: number
  /** Where the share of all such papers lies, with 95 of 100. */
  readonly within: readonly [least: number, most: number] | undefined
}

/** What one paper adds. */
interface Piece {
  readonly part: number
  readonly whole: number
}

const z = 1.96

/**
 * The share over papers and its bounds after Wilson. Values of one paper are right or wrong together, so that they count for fewer: for as
 * many as would stray as far if each stood by itself.
 */
export function shareOver(pieces: readonly Piece[]): Share {
  const [part, of] = [sum(pieces.map((piece) => piece.part)), sum(pieces.map((piece) => piece.whole))]
  if (of === 0) return { share: undefined, of, within: undefined }
  const share = part / of
  const n = of / Math.min(of, Math.max(1, togetherness(pieces, share, of)))
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return { share, of, within: [Math.max(0, middle - reach), Math.min(1, middle + reach)] }
}

/** How many times as far the papers' shares stray as those of values that have nothing to do with one another. */
function togetherness(pieces: readonly Piece[], share: number, of: number): number {
  const papers = pieces.filter(({ whole }) => whole > 0)
  const each = share * (1 - share) * of
  if (papers.length < 2 || each === 0) return 1
  return (sum(papers.map(({ part, whole }) => (part - share * whole) ** 2)) * papers.length) / (papers.length - 1) / each
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
