import { personName } from '../../../packages/papers/src/reading/names.ts'
import { cleanDocketNumber } from '../../../packages/papers/src/reading/numbers.ts'
import { readPapers } from '../read-papers.ts'
import { scorePaper, type PaperScore } from '../score-paper.ts'
import { tally, type Tally } from '../tally.ts'
import { knownLabels, readLabelled, type Label, type LabelledFact } from './read-labels.ts'

export interface RealFigures {
  readonly folder: string
  readonly scores: readonly PaperScore[]
  readonly all: Tally
  readonly kinds: readonly ({ readonly kind: string } & Tally)[]
  readonly problems: readonly string[]
  /** Files of the folder that nobody labelled, and labelled papers that are not in it. */
  readonly unlabelled: number
  readonly absent: number
}

/** Why nothing was read. */
export interface RealSkipped {
  readonly skipped: string
}

/** Reads the labelled papers of a folder, each by itself, and compares what is proposed with what somebody read there. Register numbers are neither judged nor told. */
export async function benchReal(folder: string | undefined): Promise<RealFigures | RealSkipped> {
  if (folder === undefined) return { skipped: 'no folder was named: --real FOLDER, or LENITY_REAL_PAPERS' }
  const { papers, unlabelled, absent } = await readLabelled(folder, await knownLabels(new URL('./labels/', import.meta.url)))
  if (papers.length === 0) return { skipped: `none of the files of ${folder} has a label` }
  const scores: PaperScore[] = []
  const problems: string[] = []
  await readPapers(papers.map((paper) => ({ of: paper, name: paper.name, bytes: () => paper.bytes })), 1, Number.POSITIVE_INFINITY, ({ of: { name, bytes, label }, result, seconds }) => {
    if (result.ok) scores.push(scorePaper({ name, kind: label.kind, layout: name, blind: false, sheets: result.paper.pages, ...truthOf(label, new TextDecoder().decode(bytes)) }, result.paper, result.proposals.filter(({ path }) => path !== 'person.registerNumber'), seconds))
    else problems.push(`${name}: ${result.problem.what} ${result.problem.where}`)
  })
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort()
  return { folder, scores, all: tally(scores), kinds: kinds.map((kind) => ({ kind, ...tally(scores.filter((score) => score.kind === kind)) })), problems, unlabelled, absent }
}

function truthOf({ facts }: Label, text: string): Pick<Parameters<typeof scorePaper>[0], 'truth' | 'also'> {
  const said = facts.map((fact) => ({ path: fact.path, value: valueOf(fact, text), page: 1, also: fact.also === true }))
  return { truth: said.filter(({ also }) => !also), also: said.filter(({ also }) => also) }
}

/** The value of a label; of one that has none, what its words name. */
function valueOf({ path, value, at: [start, end] }: LabelledFact, text: string): unknown {
  if (value !== undefined) return value
  const words = text.slice(start, end).replaceAll(/<[^>]*>|&nbsp;/g, ' ').replaceAll(/\s+/g, ' ').trim()
  if (path.endsWith('docketNumber')) return cleanDocketNumber(words) ?? words
  return (/(?:name|judge)$/.test(path) ? personName(words) : undefined) ?? words
}
