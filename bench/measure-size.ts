import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

export interface Size {
  readonly minified: number
  readonly gzipped: number
}

/** What the whole of the law takes in a browser, in bytes: one minified file of its public names. */
export async function measureSize(): Promise<Size> {
  const build = await rolldown({ input: fileURLToPath(new URL('../packages/law/src/index.ts', import.meta.url)), platform: 'browser', logLevel: 'silent' })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}
