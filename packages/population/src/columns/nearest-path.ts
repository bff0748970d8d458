import { importFields } from '@lenity/casefile'
import { factPaths } from './fact-paths.ts'

const known: readonly { readonly path: string; readonly words: readonly string[] }[] = factPaths.map((path) => ({
  path, words: wordsOf(`${path} ${importFields.find(({ id }) => id === path)?.goesBy.join(' ') ?? ''}`),
}))

/** The fact that shares most words with a heading nobody knows, to be offered and never taken; undefined when none shares half of them. */
export function nearestPath(heading: string): string | undefined {
  const words = wordsOf(heading)
  if (words.length === 0) return undefined
  const scored = known.map(({ path, words: of }) => ({ path, shared: words.filter((word) => of.includes(word)).length, of: new Set(of).size }))
  const best = scored.toSorted((one, other) => other.shared - one.shared || one.of - other.of)[0]
  return best !== undefined && best.shared * 2 >= words.length && best.shared > 0 ? best.path : undefined
}

function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 1)
}
