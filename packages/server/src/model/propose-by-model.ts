import { looksConfidential, type Page, type ProposedFact } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { leafShapeAt, paperKinds, type PaperKind } from '@lenity/law'
import { askableFacts, proposeQuoted } from '@lenity/papers'
import { askModel, bounds, type Asked, type Model } from './ask-model.ts'

/** A paper that was read, before it is put among the papers. */
export interface ReadPaper {
  readonly id: string
  readonly office: string
  readonly kind: PaperKind
  readonly certainty: number
  /** It holds several papers, or a page that makes it confidential. */
  readonly several: boolean
  readonly confidential: boolean
  readonly proposals: readonly ProposedFact[]
}

export interface ByModel {
  readonly proposals: readonly ProposedFact[]
  /** What the page of the paper says of it. */
  readonly line: string
}

/** Kinds of which nothing is ever sent: confidential ones, those of health, and what was not recognised for what it is. */
const neverSent = new Set<PaperKind>(['medical record', 'other', 'photograph', 'press article'])
/** A kind that is less sure could be one of those. */
const leastCertain = 0.6

/** Whether pages of a paper may be sent at all. Nothing confidential, sealed or of health ever is, nor what may be one of them. */
export function maySend({ kind, certainty, several, confidential, proposals }: Omit<ReadPaper, 'id' | 'office'>, pages: readonly Page[]): boolean {
  if (several || confidential || paperKinds[kind].confidential || neverSent.has(kind) || certainty < leastCertain) return false
  if (proposals.some(({ path }) => leafShapeAt(path)?.sealed === true || path.startsWith('health.'))) return false
  return !pages.some(({ text }) => looksConfidential(text) || /\bseal(?:ed)?\b|\b5K1\.1\b|substantial\s+assistance|\bRule\s+35\b|\bcooperat/i.test(text))
}

/**
 * Asks the model the office turned on, if it did, for facts of a paper it may be sent, and gives what is proposed and a line that says what was sent
 * where. Undefined when nothing was sent. Never rejects: a paper is read without it.
 */
export async function proposeByModel(mine: Pick<StoreForUser, 'models'>, model: Model | undefined, paper: ReadPaper, pages: () => AsyncIterable<Page>): Promise<ByModel | undefined> {
  if (model === undefined) return undefined
  try {
    const on = await mine.models.now(paper.office)
    if (!on.ok || on.value?.address !== model.address) return undefined
    const some: Page[] = []
    for await (const page of pages()) {
      // All of it is looked through before a word of it is sent.
      if (!maySend(paper, [page])) return undefined
      if (some.length < bounds.pages && page.setAside === undefined && page.text.trim() !== '') some.push(page)
    }
    const facts = askableFacts(paper.kind)
    if (some.length === 0 || facts.length === 0) return undefined
    const asked = await askModel(model, some, facts)
    const { proposals, dropped } = proposeQuoted(paper.id, some, asked.said, `A language model at ${model.address} proposed this from these words. Read them yourself.`)
    const known = new Set(paper.proposals.map(({ path, value }) => `${path}\n${JSON.stringify(value)}`))
    const fresh = proposals.filter(({ path, value }) => !known.has(`${path}\n${JSON.stringify(value)}`))
    return { proposals: fresh, line: lineOf(model, asked, fresh.length, proposals.length - fresh.length, dropped) }
  } catch {
    return undefined
  }
}

function lineOf(model: Model, { sent, answered, why }: Asked, fresh: number, known: number, dropped: number): string {
  const pages = sent === 1 ? 'One page' : `${sent} pages`
  const came = answered === 0 ? `No answer could be used${why === undefined ? '' : `: ${why}`}` : `It proposed ${fresh === 1 ? 'one fact' : `${fresh} facts`} more${known === 0 ? '' : `, said ${known} that had been read`}${dropped === 0 ? '' : `, and ${dropped} that were dropped because the page does not say so`}`
  return `A language model was asked: ${pages} of this paper went to ${model.address} (${model.name}). ${came.replace(/\.$/, '')}. Nothing it proposes counts until a person has looked at it.`
}
