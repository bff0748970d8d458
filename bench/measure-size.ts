import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { findQuotes, liftQuotes } from '../scripts/lift-quotes.ts'

interface Size {
  readonly minified: number
  readonly gzipped: number
}

export interface Sizes {
  readonly rules: Size
  readonly quotes: Size
  readonly rulebook: Size
}

/**
 * What the law takes in a browser, in bytes: its rules and tables in one minified file; the quotes and links, which are loaded apart; and
 * what the rulebook has beyond them, its lists and the practice of the states, loaded with its page.
 */
export async function measureSize(): Promise<Sizes> {
  const law = fileURLToPath(new URL('../packages/law/src', import.meta.url))
  const rules = await bundle(law, 'index.ts')
  const rulebook = await bundle(law, 'rulebook.ts', rules.modules)
  return { rules: sizeOf(rules.code), quotes: sizeOf(JSON.stringify(findQuotes(law).quotes)), rulebook: sizeOf(rulebook.code) }
}

/** An entry of the law with what it imports, but for modules a page has already. */
async function bundle(law: string, entry: string, present: readonly string[] = []): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const build = await rolldown({ input: join(law, entry), external: [...present], platform: 'browser', logLevel: 'silent', plugins: [liftQuotes(law)] })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  return { code: chunks.map(({ code }) => code).join(''), modules: chunks.flatMap(({ moduleIds }) => moduleIds) }
}

function sizeOf(code: string): Size {
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}
