import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ProposedFact } from '@lenity/casefile'
import { closeReaders, readPaper } from '../src/index.ts'

/**
 * Reads the papers of every example and compares what is proposed with what is true:
 * `node packages/papers/test/score-examples.ts [example] [paper] [--all]`; `--all` prints every difference and every page's text.
 */
interface Truth {
  readonly paper: string
  readonly path: string
  readonly value: unknown
}

interface Score {
  papers: number
  truths: number
  right: number
  near: number
  proposed: number
  wrong: number
  extra: number
}

const root = fileURLToPath(new URL('../../../examples', import.meta.url))
const [onlyExample, onlyPaper] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const all = process.argv.includes('--all')
const show = process.argv.includes('--text')
const byKind = new Map<string, Score>()

const plain = (value: unknown): string => String(value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const near = (a: unknown, b: unknown): boolean => typeof a === 'string' && typeof b === 'string' && (plain(a) === plain(b) || (Math.min(plain(a).length, plain(b).length) > 8 && (plain(a).includes(plain(b)) || plain(b).includes(plain(a)))))

for (const example of readdirSync(root).filter((name) => existsSync(join(root, name, 'truth.json')) && (onlyExample ?? name) === name)) {
  const truths = JSON.parse(readFileSync(join(root, example, 'truth.json'), 'utf8')) as Truth[]
  for (const name of readdirSync(join(root, example, 'papers')).sort()) {
    if (onlyPaper !== undefined && !name.includes(onlyPaper)) continue
    const started = performance.now()
    const result = await readPaper({ name, bytes: readFileSync(join(root, example, 'papers', name)) })
    const time = Math.round(performance.now() - started)
    if (!result.ok) {
      console.log(`${example}/${name}: ${result.problem.what} ${result.problem.where}`)
      continue
    }
    console.log(`${example}/${name}: ${result.paper.kind.kind} (${result.paper.kind.certainty}), ${result.paper.pages.length} pages, ${time} ms${result.paper.warnings.map((warning) => `\n    ! ${warning}`).join('')}`)
    if (show) for (const page of result.paper.pages) console.log(`--- ${page.number} ${page.origin}\n${page.text}`)
    score(result.paper.kind.kind, truths.filter((truth) => basename(truth.paper) === name), result.proposals)
  }
}
await closeReaders()

console.log('\nkind                   papers truths  right   near missed | proposed  wrong  extra | recall precision')
for (const [kind, s] of [...byKind, ['all', total()] as const]) {
  const cells = [s.papers, s.truths, s.right, s.near, s.truths - s.right - s.near].map((n) => String(n).padStart(6)).join(' ')
  const more = [s.proposed, s.wrong, s.extra].map((n) => String(n).padStart(7)).join('')
  console.log(`${kind.padEnd(22)} ${cells} |${more} | ${percent(s.right + s.near, s.truths)} ${percent(s.right + s.near, s.right + s.near + s.wrong)}`)
}

function score(kind: string, truths: readonly Truth[], proposals: readonly ProposedFact[]): void {
  const s = byKind.get(kind) ?? { papers: 0, truths: 0, right: 0, near: 0, proposed: 0, wrong: 0, extra: 0 }
  byKind.set(kind, s)
  s.papers++
  s.truths += truths.length
  s.proposed += proposals.length
  for (const truth of truths) {
    const mine = proposals.filter((proposal) => proposal.path === truth.path)
    if (mine.some((proposal) => same(proposal.value, truth.value))) s.right++
    else if (mine.some((proposal) => near(proposal.value, truth.value))) s.near++
    else if (all) console.log(`    - ${truth.path} is ${JSON.stringify(truth.value)}${mine.map((proposal) => `; read ${JSON.stringify(proposal.value)}`).join('')}`)
  }
  for (const proposal of proposals) {
    const [truth] = truths.filter((one) => one.path === proposal.path)
    if (truth === undefined) {
      s.extra++
      if (all) console.log(`    + ${proposal.path} ${JSON.stringify(proposal.value)} from “${proposal.source.words.slice(0, 160)}”`)
    } else if (!same(proposal.value, truth.value) && !near(proposal.value, truth.value)) s.wrong++
  }
}

function total(): Score {
  const sum = { papers: 0, truths: 0, right: 0, near: 0, proposed: 0, wrong: 0, extra: 0 }
  for (const s of byKind.values()) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += s[key]
  return sum
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((part / whole) * 100).toFixed(1).padStart(5)}%`
}
