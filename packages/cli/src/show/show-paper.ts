import type { Paper, ProposedFact } from '@lenity/casefile'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

/** A paper that is no article, with the facts it proposes. */
export interface PaperRead {
  readonly file: string
  readonly paper: Paper
  readonly proposals: readonly ProposedFact[]
}

/** A paper as a person reads it: its kind and why, what to look out for, the facts it proposes with page and words. */
export function showPaper({ file, paper, proposals }: PaperRead): string {
  const head = `${file}: ${article(paper.kind.kind)} of ${plural(paper.pages.length, 'page')} that proposes ${plural(proposals.length, 'fact')}.`
  const rows = proposals.map((fact) => [`  ${fact.path}`, showValue(fact.value), fact.source.from === 'paper' ? `p. ${fact.source.page}` : '', `“${fact.source.words}”${(fact.flags ?? []).map(({ says }) => `  (doubtful: ${says})`).join('')}${fact.check === undefined ? '' : `  (check: ${fact.check})`}`])
  return [
    indent(head, ''),
    indent(paper.kind.why, '  '),
    ...paper.warnings.map((warning) => indent(`! ${warning}`, '  ')),
    ...(rows.length > 0 ? ['', alignTable(rows)] : []),
  ].join('\n')
}

const article = (kind: string): string => (kind === 'other' ? 'a paper of no kind known here' : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`)

function showValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
