// The engine as one file of JavaScript for a database that runs JavaScript: node scripts/with-runtime.mjs scripts/build-warehouse.ts [OUT]
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { liftQuotes } from './lift-quotes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The whole of it as text: a script that sets one global, `lenity`, with `screenRow` and `headings`. Quotes of the law are left out, since counts have none. */
export async function buildWarehouse(): Promise<string> {
  const build = await rolldown({ input: join(root, 'packages/population/src/warehouse/entry.ts'), platform: 'neutral', logLevel: 'silent', plugins: [liftQuotes(join(root, 'packages/law/src'))] })
  try {
    const { output } = await build.generate({ format: 'iife', name: 'lenity', minify: true })
    if (output.length !== 1) throw new Error('The engine did not come to one file.')
    return output[0].code
  } finally {
    await build.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? join(root, 'dist', 'lenity-warehouse.js')
  const code = await buildWarehouse()
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, code)
  console.log(`${out}: ${Math.round(Buffer.byteLength(code) / 1000).toLocaleString('en')} kB`)
}
