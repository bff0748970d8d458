const enough = 1e-10
const mostRounds = 5_000

/**
 * How likely each combination is when only the shares of each feature by itself are published and some combinations cannot be: every feature keeps its
 * shares, and beyond what cannot be the features do not depend on each other (iterative proportional fitting). Throws where no such table is found,
 * which would be a mistake in the published tables or in `canBe`, not something a user brought.
 */
export function fitTogether<A, B, C>(first: readonly (readonly [A, number])[], second: readonly (readonly [B, number])[], third: readonly (readonly [C, number])[], canBe: (a: A, b: B, c: C) => boolean): readonly (readonly [readonly [A, B, C], number])[] {
  const axes = [first, second, third].map((axis) => { const sum = axis.reduce((all, [, weight]) => all + weight, 0); return axis.map(([, weight]) => weight / sum) })
  const cells = first.flatMap(([a], i) => second.flatMap(([b], j) => third.flatMap(([c], k) => (canBe(a, b, c) ? [{ is: [a, b, c] as const, at: [i, j, k], weight: 1 }] : []))))
  for (let round = 0; round < mostRounds; round++) {
    let worst = 0
    for (const [axis, wanted] of axes.entries()) {
      const sums = wanted.map(() => 0)
      for (const { at, weight } of cells) sums[at[axis] as number] = (sums[at[axis] as number] as number) + weight
      for (const [i, share] of wanted.entries()) worst = Math.max(worst, Math.abs((sums[i] as number) - share))
      for (const cell of cells) {
        const i = cell.at[axis] as number
        cell.weight *= (wanted[i] as number) / (sums[i] as number)
      }
    }
    if (worst < enough) return cells.map(({ is, weight }) => [is, weight] as const)
  }
  throw new Error('The published shares cannot hold together.')
}
