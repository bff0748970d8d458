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
}

/** What the law takes in a browser, in bytes: its rules and tables in one minified file, and the quotes, which are loaded apart. */
export async function measureSize(): Promise<Sizes> {
  const law = fileURLToPath(new URL('../packages/law/src', import.meta.url))
  const build = await rolldown({ input: `${law}/index.ts`, platform: 'browser', logLevel: 'silent', plugins: [liftQuotes(law)] })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return { rules: sizeOf(output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')), quotes: sizeOf(JSON.stringify(findQuotes(law).quotes)) }
}

function sizeOf(code: string): Size {
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}
