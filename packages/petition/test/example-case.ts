import { readFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { toCaseFacts, type Fact, type Page } from '@lenity/casefile'
import { screen, thenAndNow, timeServed, type CivilDate, type PaperKind } from '@lenity/law'
import type { NarrativeAnswer, PacketInput } from '../src/index.ts'
import { wrap, type MadePaper } from './made-up-papers.ts'

interface ExampleFile {
  readonly title: string
  readonly asOf: CivilDate | null
  readonly closed: { readonly on: CivilDate; readonly why: string } | null
  readonly papers: readonly string[]
  readonly facts: readonly { readonly path: string; readonly value: unknown; readonly source: { readonly cite: string; readonly link: string; readonly words: string; readonly on: string } }[]
  readonly narrative: Readonly<Record<string, { readonly text: string; readonly takenDownBy?: string; readonly on: CivilDate }>>
}

const kinds: readonly (readonly [start: string, kind: PaperKind])[] = [
  ['judgment', 'judgment'], ['verdict', 'verdict or plea agreement'], ['plea', 'verdict or plea agreement'], ['presentence', 'presentence report'], ['statement-of-reasons', 'statement of reasons'], ['reduction-order', 'sentence reduction order'],
  ['sentence-computation', 'sentence computation'], ['discipline', 'discipline log'], ['progress', 'progress report'], ['medical', 'medical record'], ['letter', 'letter of support'], ['carta', 'letter of support'], ['docket', 'docket sheet'], ['press', 'press article'], ['certificate', 'photograph'], ['notice-851', 'notice under 851'], ['indictment', 'indictment'],
]

/** An example of this repository as the packet's input: its real papers and what a careful reader reads out of them, all confirmed. */
export async function exampleCase(slug: string, changes: Partial<PacketInput> = {}): Promise<{ readonly input: PacketInput; readonly bytesOf: (paper: string) => Promise<Uint8Array> }> {
  const folder = new URL(`../../../examples/${slug}/`, import.meta.url)
  const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T
  const example = await json<ExampleFile>('case.json')
  const truth = example.papers.length === 0 ? [] : await json<readonly { paper: string; path: string; value: unknown }[]>('truth.json')
  const papers = new Map<string, MadePaper>()
  for (const name of example.papers) papers.set(name, await readExamplePaper(name, new Uint8Array(await readFile(new URL(name, folder)))))
  const facts: Fact[] = []
  const confirmed = { standing: 'confirmed', decidedBy: 'The author of the example', decidedAt: '2026-11-22T12:00:00Z' } as const
  for (const { paper, path, value } of truth) {
    const made = papers.get(paper)
    if (made === undefined) continue
    const words = typeof value === 'string' ? value : ''
    const printed = new RegExp(words.trim().split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'i')
    const page = made.paper.pages.find((each) => words !== '' && printed.test(each.text)) ?? made.paper.pages[0]
    const found = words === '' ? null : printed.exec(page?.text ?? '')
    const [start, end] = [found?.index ?? 0, (found?.index ?? 0) + (found?.[0].length ?? 0)]
    facts.push({ id: `f${String(facts.length + 1)}`, path, value, ...confirmed, source: { from: 'paper', paper: made.paper.id, page: page?.number ?? 1, start, end, words: page?.text.slice(start, end) ?? '', boxes: [], confidence: 100 } })
  }
  for (const { path, value, source } of example.facts) facts.push({ id: `f${String(facts.length + 1)}`, path, value, ...confirmed, source: { from: 'public record', ...source } })
  const all = [...papers.values()]
  const { caseFacts, standing } = toCaseFacts(facts, [], new Map(all.map(({ paper }) => [paper.id, paper.kind.kind])))
  const asOf: CivilDate = example.asOf ?? '2026-11-23'
  const bytes = new Map(all.map((made) => [made.paper.id, made.bytes]))
  return {
    bytesOf: async (paper) => bytes.get(paper) ?? Promise.reject(new Error('no such paper')),
    input: {
      title: example.title, variant: 'pardon attorney', asOf, caseFacts, standing, facts, papers: all.map(({ paper }) => paper), closed: example.closed ?? undefined,
      narrative: Object.entries(example.narrative).map(([question, answer]): NarrativeAnswer => ({ question, ...answer })),
      thenAndNow: thenAndNow(caseFacts, asOf), screening: screen(caseFacts, asOf), timeServed: timeServed(caseFacts, asOf),
      ...changes,
    },
  }
}

async function readExamplePaper(name: string, bytes: Uint8Array): Promise<MadePaper> {
  const file = name.replace(/^.*\//, '')
  const kind = kinds.find(([start]) => file.startsWith(start))?.[1] ?? 'other'
  if (file.endsWith('.pdf')) {
    const library = await PDFiumLibrary.init()
    const document = await library.loadDocument(bytes)
    const pages = [...document.pages()].map((page, index): Page => ({ number: index + 1, width: 612, height: 792, origin: 'text layer', text: page.getText().replaceAll('\r\n', '\n'), words: [], ...(file.startsWith('carta') && { language: 'es' as const }) }))
    document.destroy()
    library.destroy()
    return wrap(file, kind, 'application/pdf', bytes, pages)
  }
  const text = file.endsWith('.jpg') ? '' : new TextDecoder().decode(bytes).replaceAll(/<[^>]+>/g, '')
  const page: Page = { number: 1, width: 612, height: 792, origin: file.endsWith('.jpg') ? 'optical recognition' : 'markup', text, words: [] }
  return wrap(file, kind, file.endsWith('.jpg') ? 'image/jpeg' : 'text/html', bytes, [page])
}
