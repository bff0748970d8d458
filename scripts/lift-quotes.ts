// Takes the words of the law out of what a browser loads first: a table keeps value, citation and quote together, and the bundle gets a key
// in the place of each quote and, in a file of its own, the quotes by those keys.
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Functions of the law that make a source, by their names; the quote is the last of their arguments, but for the day of `readAt`. */
const sources = 'amendment|manual|currentCode|code2007|clause|whiteHouse|readAt|code34|in2001|since2018|since1986|before2004|numbered|unchanged'

/** Their calls with the quote written out, and quotes written out in a source. */
const cited = new RegExp(String.raw`(\b(?:${sources})\((?:[^()'"${'`'}]|'(?:[^'\\]|\\.)*'|${'`'}[^${'`'}$]*${'`'})*?\s*|\bquote:\s*)('(?!https?:)(?:[^'\\]|\\.){24,}')(?=\s*(?:,\s*\w+\s*)?,?\s*[)}])`, 'g')

/** Tables whose values are read from the quotes themselves keep them. */
const readsQuotes = /from '\.\/equivalency\.ts'/

export interface LiftedQuotes {
  /** Every quote, by the number in its key. */
  readonly quotes: readonly string[]
  /** The code of a module of the law with keys in the place of its quotes; undefined where it has none. */
  lift(code: string): string | undefined
}

/** What a quote is called once it was taken out. `packages/web/src/features/sources/quotes.ts` turns it back. */
export function keyOf(at: number): string {
  return `¶${at}`
}

/** Reads every module of the law in `law` (its `src`), so that the same quote has the same key wherever it stands. */
export function findQuotes(law: string): LiftedQuotes {
  const keys = new Map<string, number>()
  for (const file of globSync('**/*.ts', { cwd: law }).filter((name) => !name.endsWith('.test.ts')).sort()) {
    const code = readFileSync(join(law, file), 'utf8')
    if (!readsQuotes.test(code)) for (const [, , literal] of code.matchAll(cited)) if (!keys.has(textOf(literal))) keys.set(textOf(literal), keys.size)
  }
  return {
    quotes: [...keys.keys()],
    lift(code) {
      if (readsQuotes.test(code)) return undefined
      const lifted = code.replaceAll(cited, (whole, before: string, literal: string) => {
        const at = keys.get(textOf(literal))
        return at === undefined ? whole : `${before}'${keyOf(at)}'`
      })
      return lifted === code ? undefined : lifted
    },
  }
}

function textOf(literal: string | undefined): string {
  return (literal ?? '').slice(1, -1).replaceAll(/\\(.)/g, '$1')
}

const virtual = 'virtual:law-quotes'

/** For the bundler: lifts the quotes of the law out, and gives them as the module `virtual:law-quotes`, an array. */
export function liftQuotes(law: string) {
  let found: LiftedQuotes | undefined
  const quotes = () => (found ??= findQuotes(law))
  const inside = law.endsWith(sep) ? law : law + sep
  return {
    name: 'lift-quotes',
    resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id: string) => (id === `\0${virtual}` ? `export default ${JSON.stringify(quotes().quotes)}` : undefined),
    transform: (code: string, id: string) => {
      const lifted = id.startsWith(inside) ? quotes().lift(code) : undefined
      return lifted === undefined ? undefined : { code: lifted, map: null }
    },
  }
}
