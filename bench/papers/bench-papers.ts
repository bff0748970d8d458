import { Dice } from '../../examples/generate/dice.ts'
import { everyKindInTurn } from '../../examples/generate/every-kind-in-turn.ts'
import { generatePapers, layouts, type MadePaper } from '../../examples/generate/generate-papers.ts'
import { cleanLook, poorLook } from '../../examples/generate/scans/scan-look.ts'
import { scanPaper } from '../../examples/generate/scans/scan-paper.ts'
import type { Making } from './aims.ts'
import { countLayouts, type LayoutCount } from './count-layouts.ts'
import { countPaths, type PathCount } from './count-paths.ts'
import { comparePictures, type PicturePeers } from './picture-peers.ts'
import { readPapers, type ToRead } from './read-papers.ts'
import { scorePaper, type PaperScore, type WrongReading } from './score-paper.ts'
import { tally, type Tally } from './tally.ts'
import { compareText, type TextPeers } from './text-peers.ts'

export interface PapersWishes {
  readonly seed: string
  /** How many papers with a text layer. */
  readonly papers: number
  /** How long scans are read, clean ones and poor ones each, and how long each peer recognises. */
  readonly seconds: number
  /** What alone is measured; all unless told. */
  readonly only?: Making | 'peers' | undefined
  /** The kinds of paper alone that are made with a text layer, and whether of blind layouts or of open ones; all unless told. */
  readonly kinds?: readonly string[] | undefined
  readonly layouts?: 'blind' | 'open' | undefined
  readonly say: (line: string) => void
}

/** Figures of papers of one making. */
export interface MadeFigures {
  readonly made: Making
  readonly kinds: readonly ({ readonly kind: string } & Tally)[]
  readonly all: Tally
  readonly open: Tally
  readonly blind: Tally
  /** Of blind layouts, where facts are missed: counts alone, so that readers can be mended by what is missed and not by the words it is missed in. */
  readonly blindPaths: readonly PathCount[]
  readonly blindLayouts: readonly LayoutCount[]
  /** The same of layouts that may be read. */
  readonly openPaths: readonly PathCount[]
  readonly problems: readonly string[]
  readonly wrongUnflagged: readonly WrongReading[]
}

export interface PapersBench {
  readonly seed: string
  readonly layouts: { readonly all: number; readonly blind: number }
  readonly figures: readonly MadeFigures[]
  readonly text?: TextPeers
  readonly pictures?: PicturePeers
}

const workers = 2
const pagesOfScan = 2

/** Reads generated papers of every layout and compares what is proposed with what is true; beside peers, text and pictures of text alone. */
export async function benchPapers({ seed, papers, seconds, only, kinds, layouts: which, say }: PapersWishes): Promise<PapersBench> {
  const figures: MadeFigures[] = []
  if (only === undefined || only === 'text PDFs') {
    say(`  ${papers} papers with a text layer`)
    figures.push(await measure('text PDFs', [...generatePapers(seed, papers, ({ kind, blind }) => (kinds === undefined || kinds.includes(kind)) && (which === undefined || blind === (which === 'blind')))].map((paper) => ({ of: paper, name: paper.name, bytes: () => paper.pdf() })), Number.POSITIVE_INFINITY))
  }
  for (const [made, look] of [['clean scans', cleanLook], ['poor scans', poorLook]] as const) {
    if (only !== undefined && only !== made) continue
    say(`  ${made} for ${seconds} seconds`)
    figures.push(await measure(made, scans(`${seed} ${made}`, look), seconds))
  }
  const bench = { seed, layouts: { all: layouts.length, blind: layouts.filter(({ blind }) => blind).length }, figures }
  if (only !== undefined && only !== 'peers') return bench
  say('  beside peers')
  const text = await compareText([...generatePapers(`${seed} peers`, 240)])
  const pictures = await comparePictures([...generatePapers(`${seed} peers`, layouts.length)], seconds, `${seed} peers`)
  return { ...bench, text, pictures }
}

/** Scans of papers of two pages each, every kind in turn, as long as anyone asks. */
function* scans(seed: string, lookOf: typeof cleanLook): Generator<ToRead<MadePaper>> {
  for (const paper of everyKindInTurn(seed)) {
    const own = new Dice(`${seed} ${paper.name}`)
    const look = lookOf(own)
    const of = { ...paper, sheets: paper.sheets.slice(0, pagesOfScan), truth: paper.truth.filter(({ page }) => page <= pagesOfScan) }
    yield { of, name: paper.name, bytes: () => scanPaper(of, look, own) }
  }
}

async function measure(made: Making, papers: Iterable<ToRead<MadePaper>>, untilSeconds: number): Promise<MadeFigures> {
  const scores: PaperScore[] = []
  const problems: string[] = []
  await readPapers(papers, workers, untilSeconds, ({ of, result, seconds }) => {
    if (result.ok) scores.push(scorePaper(of, result.paper, result.proposals, seconds))
    else problems.push(`${of.name}: ${result.problem.what} ${result.problem.where}`)
  })
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort()
  return {
    made, problems,
    kinds: kinds.map((kind) => ({ kind, ...tally(scores.filter((score) => score.kind === kind)) })),
    all: tally(scores), open: tally(scores.filter(({ blind }) => !blind)), blind: tally(scores.filter(({ blind }) => blind)), blindPaths: countPaths(scores.filter(({ blind }) => blind)),
    blindLayouts: countLayouts(scores.filter(({ blind }) => blind)), openPaths: countPaths(scores.filter(({ blind }) => !blind)),
    wrongUnflagged: scores.flatMap(({ wrong }) => wrong.filter(({ exact, flagged }) => exact && !flagged)),
  }
}
