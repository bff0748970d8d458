import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '@lenity/outreach'
import { articlePages, bodyFigures, type BodyFigures } from './article-bodies.ts'
import { pageArticle, readabilityAlone } from '../../packages/papers/src/markup/article-text.ts'
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
  /** Article text found in web pages, beside Readability alone; or why none was looked for. */
  readonly bodies: readonly BodyFigures[] | string
  /** What went wrong in articles that are not blind, each with its article. */
  readonly misses: readonly (readonly [string, string])[]
}

/** Reads the labelled articles, and beside them lets others find the words said. */
export function benchPress(pressFolder: string | undefined, pagesFolder: string | undefined): PressBench {
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
    bodies: benchBodies(pagesFolder),
    misses: [...scores.filter(({ blind }) => !blind), ...realScores].flatMap(({ name, misses }) => misses.map((miss): [string, string] => [name, miss])),
  }
}

function score(labelled: LabelledArticle): ArticleScore {
  return scoreArticle(labelled, readArticle(labelled.text, { name: labelled.name, ...(labelled.given && { publishedOn: labelled.given }) }))
}

function benchBodies(folder: string | undefined): readonly BodyFigures[] | string {
  if (folder === undefined || folder === '') return 'LENITY_ARTICLES_DIR names no folder'
  if (!existsSync(join(folder, 'ground-truth.json'))) return `${folder} has no ground-truth.json`
  const pages = [...articlePages(folder)]
  return [bodyFigures('Lenity', pages.map(({ body, html }) => ({ truth: body, found: pageArticle(html).paragraphs.join('\n') }))), bodyFigures('Readability alone', pages.map(({ body, html }) => ({ truth: body, found: readabilityAlone(html) })))]
}
