import { readdirSync, readFileSync } from 'node:fs'
import { parseLabelled, type LabelledArticle } from './labelled-article.ts'

const folder = new URL('./articles/', import.meta.url)

/** The labelled articles kept here: made-up people in many newspaper styles. */
export function keptArticles(): LabelledArticle[] {
  return (['open', 'blind'] as const).flatMap((set) => {
    const names = readdirSync(new URL(`${set}/`, folder)).filter((name) => name.endsWith('.txt')).sort()
    return names.map((name) => parseLabelled(name.slice(0, -'.txt'.length), set === 'blind', readFileSync(new URL(`${set}/${name}`, folder), 'utf8')))
  })
}
