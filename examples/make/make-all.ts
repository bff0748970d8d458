import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makePaper } from './make-paper.ts'
import type { Person } from './person-plan.ts'

const examples = join(import.meta.dirname, '..')
const only = process.argv.slice(2)
const people = readdirSync(examples).filter((slug) => existsSync(join(examples, slug, 'person.ts')) && (only.length === 0 || only.includes(slug)))

for (const slug of people) {
  const { person } = (await import(pathToFileURL(join(examples, slug, 'person.ts')).href)) as { person: Person }
  const folder = join(examples, slug, 'papers')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const made = new Map<string, Uint8Array>()
  for (const plan of person.papers) {
    const bytes = await makePaper(plan, made)
    made.set(plan.file, bytes)
    writeFileSync(join(folder, plan.file), bytes)
    console.log(`${slug}/papers/${plan.file}  ${Math.ceil(bytes.length / 1024)} kB`)
  }
  writeFileSync(join(examples, slug, 'truth.json'), `${JSON.stringify(person.truth, undefined, 2)}\n`)
}
