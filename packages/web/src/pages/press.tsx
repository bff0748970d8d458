import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { pressQuery } from '../api/press-queries.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { AddArticles } from '../features/press/add-articles.tsx'
import { ArticleList } from '../features/press/article-list.tsx'
import { ClaimsTable } from '../features/press/claims-table.tsx'
import { pressSentence } from '../features/press/press-words.ts'
import { SharedQuotes } from '../features/press/shared-quotes.tsx'
import { StoryTimeline } from '../features/press/story-timeline.tsx'
import { ToneByWeek } from '../features/press/tone-by-week.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { useRecordActs } from '../features/records/use-record-acts.ts'

const route = getRouteApi('/signed-in/cases/$caseId/press')

/** What the press says of a case: its articles, and what they say together. */
export function PressPage() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  const press = useQuery(pressQuery(caseId))
  if (press.error) return <ProblemNotice error={press.error} />
  if (!press.data) return <Waiting for="the press" />
  const { data } = press
  return (
    <>
      <PageOpening title="Press" sentence={pressSentence(data)}>
        {data.articles.length > 0 ? null : <p>Add what was printed about the case. Each article is kept as it is; its quotes are found word for word, and who said them is proposed until somebody confirms it. From several articles come the same words in other papers, the story in order of time, and what they claim beside what the case file says.</p>}
      </PageOpening>
      {data.articles.length === 0 ? null : <ArticleList caseId={caseId} press={data} />}
      {casework.mayWrite('papers') && casework.mayWrite('contacts') ? <AddArticles caseId={caseId} press={data} acts={acts} /> : null}
      <SharedQuotes caseId={caseId} press={data} />
      <ClaimsTable caseId={caseId} press={data} />
      <StoryTimeline caseId={caseId} press={data} />
      <ToneByWeek caseId={caseId} press={data} />
    </>
  )
}
