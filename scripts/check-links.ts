// Every relative link in the documents leads to a file that is there.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const documents = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/**/*.md'], { exclude: name => name.includes('node_modules') })
const broken: string[] = []
let links = 0
for (const document of documents) {
  const text = readFileSync(document, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (target === undefined || /^(https?:|mailto:|#)/.test(target)) continue
    links++
    const file = decodeURIComponent(target.replace(/#.*$/, ''))
    if (!existsSync(join(dirname(document), file))) broken.push(`${document}: ${target}`)
  }
}
for (const line of broken) console.error(line)
console.log(`${documents.length} documents, ${links} links, ${broken.length} broken`)
process.exit(broken.length === 0 ? 0 : 1)
