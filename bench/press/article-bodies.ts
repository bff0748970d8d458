import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { overlap, type Overlap } from './shingles.ts'

/** A page as it was saved, and the words of its article. */
export interface ArticlePage {
  readonly id: string
  readonly html: string
  readonly body: string
}

/** The pages of a folder laid out as the article extraction benchmark of Scrapinghub: `ground-truth.json` and `html/ID.html.gz`. */
export function* articlePages(folder: string): Generator<ArticlePage> {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<Record<string, { readonly articleBody?: string }>>
  for (const [id, { articleBody = '' }] of Object.entries(truth)) {
    const path = join(folder, 'html', `${id}.html.gz`)
    if (existsSync(path)) yield { id, body: articleBody, html: gunzipSync(readFileSync(path)).toString('utf8') }
  }
}

export interface BodyFigures {
  readonly name: string
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The means over pages, as that benchmark takes them: of precision where anything was found, of recall where there is an article. */
export function bodyFigures(name: string, pages: readonly { readonly truth: string; readonly found: string }[]): BodyFigures {
  const all = pages.map(({ truth, found }) => overlap(truth, found))
  const precision = mean(all.filter(({ both, onlyFound }) => both + onlyFound > 0), ({ both, onlyFound }) => both / (both + onlyFound))
  const recall = mean(all.filter(({ both, onlyTrue }) => both + onlyTrue > 0), ({ both, onlyTrue }) => both / (both + onlyTrue))
  return { name, pages: pages.length, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function mean(all: readonly Overlap[], of: (one: Overlap) => number): number {
  return all.length === 0 ? 0 : all.reduce((sum, one) => sum + of(one), 0) / all.length
}
