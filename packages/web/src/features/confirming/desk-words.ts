import type { Fact, PaperSummary } from '../../api/shapes.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { isOpenProposal, type PaperProposals, type Proposal } from './proposals.ts'

/** What a proposal is called in a sentence: `count 1, term imposed on the count: 240 months`. */
export function proposalInWords({ path, value }: Pick<Fact, 'path' | 'value'>): string {
  return `${pathInWords(path)}: ${valueInWords(path, value)}`
}

export function paperInWords(paper: PaperSummary | undefined): string {
  if (paper === undefined) return 'What people said'
  return paper.kind.kind === 'other' ? paper.name : paper.kind.kind
}

/** Where a proposal stands, in words: `confirmed by Ana Example, 3 March 2026, 14:05`. */
export function stateInWords({ state, facts, instead, disagreement }: Proposal): string {
  const by = [...instead, ...facts].find(({ decidedBy }) => decidedBy !== undefined)
  const signed = by?.decidedBy === undefined || by.decidedAt === undefined ? '' : ` by ${by.decidedBy}, ${instantInWords(by.decidedAt)}`
  switch (state) {
    case 'waits': return 'waits'
    case 'confirmed': return `confirmed${signed}`
    case 'rejected': return `rejected${signed}${facts[0]?.why === undefined ? '' : `: ${facts[0].why}`}`
    case 'corrected': return `${instead.length > 1 ? 'parted' : 'corrected'}${signed}: ${instead.map((fact) => (instead.length > 1 ? proposalInWords(fact) : valueInWords(fact.path, fact.value))).join('; ')}`
    case 'decided': return disagreement?.settled === undefined ? 'decided' : `decided by ${disagreement.settled.by}, ${instantInWords(disagreement.settled.at)}: ${disagreement.settled.why}`
  }
}

/** The sentence the page opens with. */
export function deskSentence(groups: readonly PaperProposals[]): string {
  const all = groups.flatMap(({ proposals }) => proposals)
  const open = all.filter(isOpenProposal).length
  const papers = groups.filter(({ paper, proposals }) => paper !== undefined && proposals.some(isOpenProposal)).length
  if (all.length === 0) return 'Nothing is proposed yet: add a paper, and what it says is proposed here to be looked at.'
  if (open === 0) return `All ${all.length} proposals are settled. Each stands with who settled it and when.`
  const where = papers === 0 ? '' : ` in ${papers === 1 ? 'one paper' : `${papers} papers`}`
  return `${open} ${open === 1 ? 'proposal waits' : 'proposals wait'} to be held against the page${where}; nothing unconfirmed goes out unmarked.`
}

/** How one fact stands now, as another left it: `Ana Example rejected it: a co-defendant’s`. */
export function othersWords(fact: Fact): string {
  const who = fact.decidedBy ?? 'Someone'
  const did = fact.standing === 'proposed' ? 'opened it again' : `${fact.standing} it`
  return `${who} ${did}${fact.why === undefined ? '' : `: ${fact.why}`}`
}
