import type { MergeSummary } from '../../api/shapes.ts'

/** What comes, one line for each kind there is something of. */
export function whatComes({ papers, facts, decisions, answers, records, signatures, packets, copies }: MergeSummary): readonly string[] {
  const lines = [
    line(papers.come, 'paper', papers.both, 'stands in both already'),
    line(facts.come, 'fact', facts.both, 'was read from the same words in both, and stays as it stands here'),
    line(decisions.come, 'decision between readings', decisions.both, 'was made in both: the one made here stands'),
    line(answers.come, 'answer in the person’s own words', answers.both, 'was given in both: the one here stands, the other is in its history'),
    ...Object.entries(records).map(([type, n]) => line(n, type)),
    line(signatures, 'signature of a supporter'),
    line(packets, 'packet'),
    line(copies, 'redacted copy'),
    papers.erased === 0 ? '' : `${count(papers.erased, 'paper')} that ${papers.erased === 1 ? 'was' : 'were'} erased here for good ${papers.erased === 1 ? 'stays' : 'stay'} away, with what was read from ${papers.erased === 1 ? 'it' : 'them'}`,
  ]
  return lines.filter((one) => one !== '')
}

/** What does not come, and has to be done anew. */
export function whatStaysAway({ sharesDropped, signaturesDropped, copiesDropped }: MergeSummary): readonly string[] {
  return [
    sharesDropped === 0 ? '' : `${count(sharesDropped, 'thing')} shared with family there ${sharesDropped === 1 ? 'is' : 'are'} not shared here until counsel shares ${sharesDropped === 1 ? 'it' : 'them'} again`,
    signaturesDropped === 0 ? '' : `${count(signaturesDropped, 'signature')} under the work of students ${signaturesDropped === 1 ? 'is' : 'are'} to be given anew`,
    copiesDropped === 0 ? '' : `${copiesDropped === 1 ? 'one redacted copy made there stays away: its paper was' : `${copiesDropped} redacted copies made there stay away: their papers were`} erased here for good`,
  ].filter((one) => one !== '')
}

function line(come: number, thing: string, both = 0, ofBoth = ''): string {
  if (come === 0 && both === 0) return ''
  const own = come === 0 ? `no ${thing}` : count(come, thing)
  return both === 0 ? own : `${own}; ${both === 1 ? 'one' : both} more ${both === 1 ? ofBoth : ofBoth.replace(/^stands/, 'stand').replace(/^was/, 'were').replace('stays as it stands', 'stay as they stand').replace('the one made here stands', 'those made here stand').replace('the one here stands, the other is in its history', 'those here stand, the others are in their history')}`
}

function count(n: number, thing: string): string {
  const many: Readonly<Record<string, string>> = { 'decision between readings': 'decisions between readings', 'answer in the person’s own words': 'answers in the person’s own words', 'release step': 'steps of the release plan', 'redacted copy': 'redacted copies', 'signature of a supporter': 'signatures of supporters', 'time': 'entries of time', 'money': 'entries of money' }
  return n === 1 ? `one ${thing}` : `${n} ${many[thing] ?? `${thing}s`}`
}
