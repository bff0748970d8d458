/** An article as text. */
export interface ArticleWords {
  readonly name: string
  readonly text: string
}

/** Articles that print the same report: one of an agency in several newspapers, shortened or with a head of their own. */
export interface Copies {
  readonly names: readonly string[]
  /** The least share of the shorter of two that the other prints too, from 0 to 1. */
  readonly share: number
}

const run = 8
/** Reports of the same event share quotes; copies share nearly everything. */
const enough = 0.6

/** Groups articles of which most runs of eight words are the same. Articles that stand alone are left out. */
export function groupCopies(articles: readonly ArticleWords[]): Copies[] {
  const runs = articles.map(({ text }) => runsOf(text))
  const groups: { members: number[]; share: number }[] = []
  articles.forEach((_, i) => {
    const near = groups.map((group) => ({ group, share: Math.max(...group.members.map((j) => shared(runs[i] as Set<string>, runs[j] as Set<string>))) })).filter(({ share }) => share >= enough)
    const [first, ...others] = near
    if (first === undefined) {
      groups.push({ members: [i], share: 1 })
      return
    }
    first.group.members.push(i)
    first.group.share = Math.min(first.group.share, first.share)
    for (const { group } of others) {
      first.group.members.push(...group.members)
      first.group.share = Math.min(first.group.share, group.share)
      groups.splice(groups.indexOf(group), 1)
    }
  })
  return groups.filter(({ members }) => members.length > 1).map(({ members, share }) => ({ names: members.sort((a, b) => a - b).map((i) => (articles[i] as ArticleWords).name), share: Math.round(share * 100) / 100 }))
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll(/[’‘']/g, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(Array.from({ length: Math.max(0, words.length - run + 1) }, (_, i) => words.slice(i, i + run).join(' ')))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let both = 0
  for (const one of short) if (long.has(one)) both++
  return both / short.size
}
