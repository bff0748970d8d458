import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledArticle } from './labelled-article.ts'

/** Labels of an article that is kept elsewhere: its hash and offsets, never its words. */
type RealLabels = Omit<LabelledArticle, 'text'> & { readonly file: string; readonly sha256: string }

export type RealArticles = { readonly articles: readonly LabelledArticle[] } | { readonly skipped: string }

/** The labelled real articles, when a folder holds exactly the texts that were labelled. */
export function realArticles(folder: string | undefined): RealArticles {
  if (folder === undefined || folder === '') return { skipped: 'LENITY_PRESS_DIR names no folder' }
  const labels = readdirSync(new URL('./real/', import.meta.url)).sort().map((name) => JSON.parse(readFileSync(new URL(`./real/${name}`, import.meta.url), 'utf8')) as RealLabels)
  const articles: LabelledArticle[] = []
  for (const { file, sha256, ...article } of labels) {
    const path = join(folder, file)
    if (!existsSync(path)) return { skipped: `${folder} has no ${file}` }
    const bytes = readFileSync(path)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { skipped: `${path} is not the text that was labelled` }
    articles.push({ ...article, text: bytes.toString('utf8') })
  }
  return { articles }
}
