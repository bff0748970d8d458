import { readArticle } from '@lenity/outreach'
import { foundOver, pressFigures, type Found, type PressFigures } from './press-figures.ts'
import { keptArticles } from './kept-articles.ts'
import type { LabelledArticle } from './labelled-article.ts'
import { pressPeers } from './press-peers.ts'
import { realArticles } from './real-articles.ts'
import { matchSpans, scoreArticle, type ArticleScore } from './score-article.ts'

export interface PeerFigures {
  readonly name: string
  readonly of: string
  readonly spans: Found
}

export interface PressBench {
  readonly figures: readonly PressFigures[]
  readonly styles: readonly PressFigures[]
  readonly peers: readonly PeerFigures[]
  /** Why the real articles were not read, where they were not. */
  readonly realSkipped?: string
  /** What went wrong in articles that are not blind, each with its article. */
  readonly misses: readonly (readonly [string, string])[]
}

/** Reads the labelled articles, and beside them lets others find the words said. */
export function benchPress(pressFolder: string | undefined): PressBench {
  const kept = keptArticles()
  const scores = kept.map(score)
  const real = realArticles(pressFolder)
  const realScores = 'articles' in real ? real.articles.map(score) : []
  const groups: [string, LabelledArticle[], ArticleScore[]][] = [
    ['made-up articles', kept, scores],
    ['of them blind', kept.filter(({ blind }) => blind), scores.filter(({ blind }) => blind)],
    ...('articles' in real ? [['real articles', [...real.articles], realScores] as [string, LabelledArticle[], ArticleScore[]]] : []),
  ]
  const styles = [...new Set(kept.map(({ style }) => style))].sort()
  return {
    figures: groups.map(([of, , all]) => pressFigures(of, all)),
    styles: styles.map((style) => pressFigures(style, scores.filter((one) => one.style === style))),
    peers: groups.flatMap(([of, articles]) => pressPeers.map(({ name, find }) => ({ name, of, spans: foundOver(articles.map(({ text, quotes, either }) => matchSpans(text, quotes.filter(({ nested }) => !nested), find(text), either).hits)) }))),
    ...('skipped' in real && { realSkipped: real.skipped }),
    misses: [...scores.filter(({ blind }) => !blind), ...realScores].flatMap(({ name, misses }) => misses.map((miss): [string, string] => [name, miss])),
  }
}

function score(labelled: LabelledArticle): ArticleScore {
  return scoreArticle(labelled, readArticle(labelled.text, { name: labelled.name, ...(labelled.given && { publishedOn: labelled.given }) }))
}
