import type { Article, Claim } from './article.ts'
import { sameName } from './find-people.ts'

/** One reading of a disagreement: what one article says, and where. */
export interface ArticleReading {
  readonly article: string
  readonly value: string | number
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A matter on which articles, or two places of one, do not say the same of a person. Nothing is chosen. */
export interface Disagreement {
  /** The fullest name any of the articles gives. */
  readonly about: string
  /** As in `Claim`. */
  readonly path: string
  readonly readings: readonly ArticleReading[]
  /** How both may be true, when they may. */
  readonly note?: string
}

/**
 * The claims of several articles about the same person that differ, side by side in the order of the articles. What one article
 * says in more detail than another, without contradicting it, is no disagreement.
 */
export function compareArticles(articles: readonly Article[]): Disagreement[] {
  const names = mergeNames(articles)
  const groups = new Map<string, { about: string; path: string; said: { article: Article; claim: Claim }[] }>()
  for (const article of articles) {
    for (const claim of article.claims) {
      const about = names(claim.about)
      const key = `${about}\n${claim.path}`
      const group = groups.get(key) ?? { about, path: claim.path, said: [] }
      group.said.push({ article, claim })
      groups.set(key, group)
    }
  }
  return [...groups.values()].flatMap(({ about, path, said }) => {
    const differ = said.some((a) => said.some((b) => !agree(path, a.claim.value, b.claim.value)))
    if (!differ) return []
    const note = noteFor(path, said.map((s) => s.article))
    return [{
      about, path, ...(note !== undefined && { note }),
      readings: said.map(({ article, claim }) => ({ article: article.name, value: claim.value, words: claim.words, start: claim.start, end: claim.end })),
    }]
  })
}

function agree(path: string, a: string | number, b: string | number): boolean {
  if (a === b) return true
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()]
  switch (path) {
    case 'custody.facility': return x.includes(y) || y.includes(x)
    case 'what was granted': return x === 'clemency' || y === 'clemency'
    case 'conviction.counts.0.description': {
      const [p, q] = [x.split(' '), y.split(' ')]
      return drug(p) === drug(q) && (p.every((w) => q.includes(w)) || q.every((w) => p.includes(w)) || (drug(p) && (x.includes('drug') || y.includes('drug'))))
    }
    case 'meeting with the decision maker': return monthIn(x) === monthIn(y)
    case 'when the case was noticed': return /ago/.test(x) !== /ago/.test(y)
    case 'release.job': case 'release.home': case 'release.family': return true
    case 'family relation': return /grand/.test(x) !== /grand/.test(y)
    default: return false
  }
}

const drug = (words: readonly string[]): boolean => words.some((w) => /^(?:drug|cocaine|crack|marijuana|marihuana|heroin|meth|methamphetamine|fentanyl|narcotics?)$/.test(w))

const monthIn = (words: string): string => /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(words)?.[1] ?? words

function noteFor(path: string, articles: readonly Article[]): string | undefined {
  const dated = articles.every((a) => a.publishedOn !== undefined)
  const days = dated ? 'compare the days of publication' : 'the day of publication is not known for each of them'
  if (path === 'age' || path === 'time served') return `Both may be right on different days: ${days}.`
  if (path === 'when the case was noticed' || path === 'when released') return `Each counts from its own day: ${days}.`
  return undefined
}

/** People of different articles are the same when one's name is the other's, in full or shortened. */
function mergeNames(articles: readonly Article[]): (name: string) => string {
  const counts = new Map<string, number>()
  for (const article of articles) for (const p of article.people) counts.set(p.name, (counts.get(p.name) ?? 0) + p.mentions.length)
  const names = [...counts.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  const merged = new Map<string, string>()
  for (const name of names) {
    const same = [...merged.values()].filter((full) => sameName(full.split(' '), name.split(' ')))
    merged.set(name, same.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? name)
  }
  return (name) => merged.get(name) ?? name
}
