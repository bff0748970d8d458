import { compareArticles, readArticle, type Article } from '@lenity/outreach'
import { closeReaders, readPaper } from '@lenity/papers'
import type { Paper } from '@lenity/casefile'
import { readInputFile } from '../input/read-input-file.ts'
import { showArticle } from '../show/show-article.ts'
import { showDisagreements } from '../show/show-disagreements.ts'
import { showPaper, type PaperRead } from '../show/show-paper.ts'
import { failed, reported, type Problem, type Verb } from '../verb.ts'

/** An article, with the text its offsets count in: the file's own for plain text, else the text found in the page. */
interface ArticleRead extends Article {
  readonly file: string
  readonly text?: string
}

export const read: Verb = {
  name: 'read',
  about: 'Read papers and press articles: what they are, and the facts and words in them',
  usage: 'FILE… [--article] [--json]',
  help: [
    'A paper (PDF, scan, picture, text) is read to its pages, its kind and the facts it proposes,',
    'each with its page and words. A press article is read to its people, its quotes word for word',
    'with their speakers, its dates and what it claims; several articles are compared.',
    'Offsets count UTF-16 units of the text of a .txt file as it is, and of “text” in the output for others.',
    '',
    '  --article   read every file as a press article',
  ],
  example: 'read story.txt another.html judgment.pdf',
  options: { article: { type: 'boolean' } },
  run: async ({ words, options, note }) => {
    if (words.length === 0) return failed('No file was named.', 'read FILE…', 'Name one or more files: read judgment.pdf')
    const papers: PaperRead[] = []
    const articles: ArticleRead[] = []
    const problems: Problem[] = []
    try {
      for (const file of words) {
        const bytes = await readInputFile(file)
        if (!bytes.ok) {
          problems.push(bytes.problem)
          continue
        }
        const onPage = (page: number, of: number) => { if (of > 1 && process.stderr.isTTY) note(`${file}: page ${page} of ${of}`) }
        const result = await readPaper({ name: file, bytes: bytes.value }, { onPage })
        if (!result.ok) problems.push({ ...result.problem, where: `${file}: ${result.problem.where}` })
        else {
          const article = asArticle(file, bytes.value, result.paper, options['article'] === true)
          if (article !== undefined) articles.push(article)
          else papers.push({ file, paper: result.paper, proposals: result.proposals })
        }
      }
    } finally {
      await closeReaders()
    }
    const disagreements = compareArticles(articles)
    const text = [...papers.map(showPaper), ...articles.map(showArticle), ...(articles.length > 1 ? [showDisagreements(disagreements, articles.length)] : [])].join('\n\n')
    return reported({ text, data: { papers: papers.map(withoutWords), articles, disagreements, problems }, problems, exit: problems.length > 0 ? 1 : 0 })
  },
}

/** A paper without the place of each word, which only a page drawn on a screen needs; facts keep their boxes. */
function withoutWords({ file, paper, proposals }: PaperRead) {
  return { file, ...paper, pages: paper.pages.map(({ number, origin, text }) => ({ number, origin, text })), proposals }
}

/** A file read as an article, when it is one: by its kind, or as text of no other kind in which people are quoted with their names. */
function asArticle(file: string, bytes: Uint8Array, paper: Paper, told: boolean): ArticleRead | undefined {
  const kind = paper.kind.kind
  if (told || kind === 'press article') return readAsArticle(file, bytes, paper)
  if (kind !== 'other' || !paper.mediaType.startsWith('text/')) return undefined
  const article = readAsArticle(file, bytes, paper)
  return article.quotes.filter((quote) => quote.cue !== undefined && quote.speaker !== undefined).length >= 1 ? article : undefined
}

function readAsArticle(file: string, bytes: Uint8Array, paper: Paper): ArticleRead {
  const plain = paper.mediaType === 'text/plain'
  const text = plain ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : paper.pages.map((page) => page.text).join('\n\n')
  return { file, ...readArticle(text, { name: file }), ...(!plain && { text }) }
}
