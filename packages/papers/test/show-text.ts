import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { closeReaders, readPaper } from '../src/index.ts'

/** Prints a paper as it was read, page by page, and what it proposes: `node packages/papers/test/show-text.ts FILE…`. */
for (const file of process.argv.slice(2)) {
  const result = await readPaper({ name: basename(file), bytes: readFileSync(file) })
  if (!result.ok) {
    console.log(file, result.problem)
    continue
  }
  console.log(`=== ${file}: ${result.paper.kind.kind} ${result.paper.kind.certainty}: ${result.paper.kind.why}`)
  for (const page of result.paper.pages) console.log(`--- page ${page.number}, ${page.origin}\n${page.text}`)
  for (const { path, value, source, check } of result.proposals) console.log(`${path} = ${JSON.stringify(value)} | ${source.words.replaceAll('\n', ' / ')} | ${check ?? ''}`)
}
await closeReaders()
