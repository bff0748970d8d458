import type { Fact } from '@lenity/casefile'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** What someone of the family is told a case is: how much was shared with them, and nothing computed from the part they see. */
export function sayShared({ papers, facts }: { readonly papers: { readonly length: number }; readonly facts: readonly Pick<Fact, 'standing'>[] }): string {
  const shown = facts.filter(({ standing }) => standing !== 'rejected').length
  const parts = [count(papers.length, 'paper'), count(shown, 'fact')].filter(part => part !== '')
  return parts.length === 0 ? 'Counsel has shared the case with you.' : `Counsel has shared the case with you, and ${parts.join(' and ')}.`
}

function count(n: number, of: string): string {
  return n === 0 ? '' : `${small[n] ?? n} ${of}${n === 1 ? '' : 's'}`
}
