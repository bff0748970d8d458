import { meansTheSame, type Paper, type ProposedFact } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import type { MadePaper } from '../../examples/generate/generate-papers.ts'
import { alignItems } from './align-items.ts'

/** A reading that is not what the paper says. */
export interface WrongReading {
  readonly paper: string
  /** Of a layout by which no reader was mended: what stands there is told to nobody. */
  readonly blind: boolean
  readonly path: string
  readonly found: unknown
  /** What the paper says there; undefined where it says nothing of the kind. */
  readonly truth: unknown
  readonly words: string
  /** A statute, a date, a number, a term, an amount, a docket or register number. */
  readonly exact: boolean
  readonly flagged: boolean
  /** Proposed from a page that was recognised from a picture. */
  readonly optical: boolean
}

export interface PaperScore {
  readonly name: string
  readonly kind: string
  readonly layout: string
  readonly blind: boolean
  readonly pages: number
  readonly seconds: number
  /** What it was taken for. */
  readonly takenFor: string
  /** The paths of what the paper says, and of what was proposed. */
  readonly said: readonly string[]
  readonly proposed: readonly string[]
  readonly truths: number
  readonly found: number
  readonly missed: readonly { readonly path: string; readonly truth: unknown }[]
  readonly proposals: number
  /** Of the proposals, those from pages that were recognised from a picture. */
  readonly optical: number
  readonly wrong: readonly WrongReading[]
  readonly exactProposals: number
  readonly flagged: number
  readonly flaggedPaths: readonly string[]
  readonly flaggedExact: number
}

const exactTexts = /\.(statute|penalty|registerNumber|docketNumber)$/

/** Whether a path holds a statute, a date, a number or the like, of which a wrong one does harm unseen. */
export function isExact(path: string): boolean {
  const kind = leafShapeAt(path)?.kind
  return exactTexts.test(path) || (kind !== undefined && kind !== 'text' && kind !== 'boolean' && kind !== 'option')
}

/** A paper, and what is true in it. */
export type TruePaper = Pick<MadePaper, 'name' | 'kind' | 'layout' | 'blind' | 'truth' | 'also'> & { readonly sheets: readonly unknown[] }

/** What was read of a paper beside what is true in it. */
export function scorePaper(made: TruePaper, read: Paper, proposed: readonly ProposedFact[], seconds: number): PaperScore {
  const proposals = alignItems(proposed, [...made.truth, ...made.also], same)
  const isOptical = ({ source }: ProposedFact): boolean => source.from === 'paper' && read.pages[source.page - 1]?.origin === 'optical recognition'
  const missed = made.truth.filter(({ path, value }) => !proposals.some((proposal) => proposal.path === path && same(path, proposal.value, value)))
  const wrong = proposals.filter((proposal) => !isTrue(made, proposal)).map((proposal): WrongReading => ({
    paper: made.name, blind: made.blind, path: proposal.path, found: proposal.value, truth: made.truth.find(({ path }) => path === proposal.path)?.value,
    words: proposal.source.words, exact: isExact(proposal.path), flagged: isFlagged(proposal), optical: isOptical(proposal),
  }))
  const exact = proposals.filter(({ path }) => isExact(path))
  return {
    name: made.name, kind: made.kind, layout: made.layout, blind: made.blind, pages: made.sheets.length, seconds, takenFor: read.kind.kind,
    said: made.truth.map(({ path }) => path), proposed: proposals.map(({ path }) => path), truths: made.truth.length, found: made.truth.length - missed.length, missed: missed.map(({ path, value }) => ({ path, truth: value })),
    proposals: proposals.length, optical: proposals.filter(isOptical).length, wrong, exactProposals: exact.length,
    flagged: proposals.filter(isFlagged).length, flaggedPaths: proposals.filter(isFlagged).map(({ path }) => path), flaggedExact: exact.filter(isFlagged).length,
  }
}

function isTrue({ truth, also }: TruePaper, { path, value }: ProposedFact): boolean {
  const said = truth.filter((one) => one.path === path)
  return (said.length > 0 ? said : also.filter((one) => one.path === path)).some((one) => same(path, value, one.value))
}

/** A doubt that someone must look at before the reading is relied on. */
function isFlagged({ flags }: ProposedFact): boolean {
  return flags !== undefined && flags.length > 0
}

const sentences = /^release\./

/** The same for a case; where the value is a part of a sentence, either may be the longer. */
function same(path: string, one: unknown, other: unknown): boolean {
  const shape = leafShapeAt(path)
  if (!shape) return false
  if (meansTheSame(path, shape, one, other)) return true
  if (typeof one !== 'string' || typeof other !== 'string' || shape.kind !== 'text' || exactTexts.test(path)) return false
  const [left, right] = [plain(one), plain(other)]
  if (sentences.test(path)) return holds(left, right) || holds(right, left)
  return left === right || (/\.(description|offense|name|judge|district|facility|work)$/.test(path) && Math.min(left.length, right.length) > 6 && (left.startsWith(right) || right.startsWith(left) || left.endsWith(right) || right.endsWith(left)))
}

/** Whether all that the one names is in the other. */
function holds(whole: string, part: string): boolean {
  const words = new Set(whole.split(' '))
  return part.split(' ').every((word) => word === 'at' || word === 'the' || words.has(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
