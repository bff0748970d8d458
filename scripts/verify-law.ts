// Finds every quote of the law package in its text: npm run verify:law -- DIR, where DIR holds the law text (`ussg-2025.txt`, `usc/21-usc-841.md` …).
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Source } from '../packages/law/src/core/source.ts'
import { lawTexts } from '../packages/law/texts/law-texts.table.ts'

const law = resolve(import.meta.dirname, '../packages/law/src')
// Tables first, so that a quote is named by the table it stands in and not by a module that uses it.
const modules = globSync('**/*.ts', { cwd: law }).filter((file) => !file.endsWith('.test.ts')).sort((a, b) => Number(b.endsWith('.table.ts')) - Number(a.endsWith('.table.ts')) || a.localeCompare(b))

const [dir] = process.argv.slice(2)
if (dir === undefined || !existsSync(dir)) {
  console.error(dir === undefined ? 'Name the directory that holds the law text: npm run verify:law -- DIR' : `There is no directory ${dir}. Name the one that holds the law text.`)
  process.exit(2)
}

/** A source and the module and export it was found under. */
interface Placed {
  readonly source: Source
  readonly place: string
}

function isSource(value: object): value is Source {
  return ['cite', 'link', 'quote', 'text'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string')
}

function collect(value: unknown, place: string, seen: Set<object>, into: Placed[]): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (isSource(value)) into.push({ source: value, place })
  else if (value instanceof Map) for (const [key, inner] of value) collect(inner, `${place}.${String(key)}`, seen, into)
  else if (value instanceof Set) for (const inner of value) collect(inner, place, seen, into)
  else for (const [key, inner] of Object.entries(value)) collect(inner, `${place}.${key}`, seen, into)
}

async function collectAll(): Promise<Placed[]> {
  const placed: Placed[] = []
  const seen = new Set<object>()
  for (const file of modules) {
    const loaded: unknown = await import(pathToFileURL(join(law, file)).href)
    collect({ ...(loaded as object) }, file, seen, placed)
  }
  return placed
}

/** Letters, digits and signs only: line breaks, page headers, hyphenation and the shapes of quote marks and dashes do not count. */
function bare(text: string): string {
  return text
    .replaceAll(/=== page \d+ ===|Guidelines Manual \(November 1, 2025\)|║\s*\d+|\d+\s*║|^[ \t]*(?:§\w+\.\w+|Ch\. 5 Pt\. A)[ \t]*$/gm, ' ')
    .normalize('NFKC').toLowerCase().replaceAll(/[\s"'“”‘’`‐‑–—−-]+/g, '')
}

const texts = new Map<string, string | undefined>()
const otherTexts: string[] = []
function textOf(name: string): string | undefined {
  if (!texts.has(name)) {
    const file = ['.txt', '.md'].map((ending) => join(dir as string, name + ending)).find((path) => existsSync(path))
    const bytes = file === undefined ? undefined : readFileSync(file)
    if (bytes !== undefined) compareHash(name, createHash('sha256').update(bytes).digest('hex'))
    texts.set(name, bytes === undefined ? undefined : bare(bytes.toString('utf8')))
  }
  return texts.get(name)
}

function compareHash(name: string, hash: string): void {
  if (lawTexts[name]?.sha256 !== hash) otherTexts.push(`${name} is not the text its quotes were checked against: see what changed in it, then record sha256 ${hash} in packages/law/texts/law-texts.table.ts`)
}

/** Quotes written in a module and not reachable from its exports: nothing would ever check them. */
function unreachable(found: ReadonlySet<string>): string[] {
  return modules.flatMap((file) => {
    const code = readFileSync(join(law, file), 'utf8')
    const calls = [...code.matchAll(/\b(?:amendment\(\d+|manual\(\d+, '[^']*'), (?:'([^']*)'|`([^`$]*)`)\)/g), ...code.matchAll(/\bquote: (?:'([^']*)'|`([^`$]*)`)/g)]
    return calls.flatMap(([, single, backed]) => (found.has(single ?? backed ?? '') ? [] : [`${file}: ${single ?? backed}`]))
  })
}

const placed = await collectAll()
const failures: string[] = []
const counts = { found: 0, read: 0 }
for (const { source, place } of placed) {
  const at = `${place} (${source.cite})`
  if (source.quote.trim() === '') {
    if (!place.endsWith('linesFrom')) failures.push(`${at}: no quote`)
    continue
  }
  if (source.quote.split(/\s+/).length > 40) failures.push(`${at}: a quote of more than forty words`)
  if (source.text === 'read') {
    counts.read++
    if (source.readOn === undefined) failures.push(`${at}: read elsewhere, without the day it was read`)
    continue
  }
  const text = textOf(source.text)
  if (text === undefined) failures.push(`${at}: no text ${source.text} in ${relative(process.cwd(), dir)}`)
  else if (text.includes(bare(source.quote))) counts.found++
  else failures.push(`${at}: not in ${source.text}: ${source.quote}`)
}
const lost = unreachable(new Set(placed.map(({ source }) => source.quote)))
for (const one of [...otherTexts, ...failures, ...lost.map((one) => `not exported, so never checked: ${one}`)]) console.error(one)
console.log(`${placed.length} sources: ${counts.found} quotes found in the text, ${counts.read} read elsewhere, ${failures.length} failed, ${lost.length} out of reach; ${texts.size} texts, ${otherTexts.length} of them not the ones that were checked`)
// Not process.exit, which would cut off what is still on its way to a pipe.
process.exitCode = failures.length + lost.length + otherTexts.length === 0 ? 0 : 1
