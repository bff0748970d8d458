import { Link } from '@tanstack/react-router'
import type { Press } from '../../api/shapes.ts'
import { nameOfArticle } from './press-words.ts'

/** The article a paper is, as a link to a place in its text. */
export function ArticleLink({ caseId, press, paper, at }: { readonly caseId: string; readonly press: Press; readonly paper: string; readonly at?: number }) {
  const article = press.articles.find((one) => one.paper === paper)
  return article === undefined ? null : <Link to="/cases/$caseId/press/$paperId" params={{ caseId, paperId: paper }} search={at === undefined ? {} : { at }}>{nameOfArticle(article)}</Link>
}
