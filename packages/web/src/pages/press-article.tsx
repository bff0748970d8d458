import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { recordsQuery } from '../api/casework-queries.ts'
import { articleQuery } from '../api/press-queries.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { ArticleHeadForm } from '../features/press/article-head.tsx'
import { PeopleNamed } from '../features/press/people-named.tsx'
import { articleSentence } from '../features/press/press-words.ts'
import { QuoteDesk } from '../features/press/quote-desk.tsx'
import { useCasework } from '../features/records/use-casework.ts'

const route = getRouteApi('/signed-in/cases/$caseId/press/$paperId')

/** One article: what it quotes word for word, and who said it. */
export function PressArticle() {
  const { caseId, paperId } = route.useParams()
  const { at } = route.useSearch()
  const navigate = useNavigate()
  const casework = useCasework(caseId)
  const article = useQuery(articleQuery(caseId, paperId))
  const records = useQuery({ ...recordsQuery(caseId, 'contacts'), enabled: casework.maySee('contacts') })
  if (article.error) return <ProblemNotice error={article.error} />
  if (!article.data) return <Waiting for="the article" />
  const { data } = article
  const mayDecide = casework.mayWrite('contacts')
  return (
    <>
      <PageOpening title={data.title} sentence={articleSentence(data)}>
        <p className="screen-only"><Link to="/cases/$caseId/press" params={{ caseId }}>All articles</Link> · <Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId }}>The paper itself</Link>{data.link !== undefined && /^https?:/.test(data.link) ? <> · <a href={data.link} target="_blank" rel="noreferrer">Where it was found</a></> : null}</p>
        {data.pagesLeftOut === 0 ? null : <p>{data.pagesLeftOut} of its pages are not read as an article: it is longer than any report.</p>}
        {mayDecide ? <ArticleHeadForm caseId={caseId} article={data} records={records.data ?? []} onGone={() => void navigate({ to: '/cases/$caseId/press', params: { caseId } })} /> : null}
      </PageOpening>
      <QuoteDesk key={paperId} caseId={caseId} article={data} records={records.data ?? []} contacts={casework.offered.contactIds} mayDecide={mayDecide} at={at} />
      <PeopleNamed people={data.people} />
    </>
  )
}
