import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { caseQuery } from '../api/queries.ts'
import { CloseCase } from '../features/case/close-case.tsx'
import { EraseCase } from '../features/erase/erase-case.tsx'
import { MergeCase } from '../features/merge/merge-case.tsx'
import { MergedCases } from '../features/merge/merged-cases.tsx'
import { CaseKeeping } from '../features/keeping/case-keeping.tsx'
import { ExportCase } from '../features/export/export-case.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/settings')

/** What can be done to a case as a whole: saved by whoever is on it, erased by whoever leads or supervises it. */
export function CaseSettings() {
  const { caseId } = route.useParams()
  const { merge } = route.useSearch()
  const navigate = route.useNavigate()
  const stands = useQuery(caseQuery(caseId))
  if (stands.error) return <ProblemNotice error={stands.error} />
  if (!stands.data) return <Waiting for="the case" />
  const may = stands.data.header.may['team'] === 'write'
  return (
    <>
      <PageOpening title="Settings of the case" sentence={may ? 'What is done here is done to the case as a whole.' : 'You can save what you see of the case; only lead counsel and the supervisor can erase it.'} />
      <Section title="Save the case"><ExportCase caseId={caseId} seesSealed={stands.data.header.may['sealed'] !== 'nothing'} /></Section>
      {may ? <Section title="Close the case"><CloseCase caseId={caseId} closed={stands.data.closed} /></Section> : null}
      {may ? <Section title="Merge another case into this one"><MergedCases caseId={caseId} /><MergeCase caseId={caseId} second={merge} onChoose={(second) => void navigate({ search: second === undefined ? {} : { merge: second }, replace: true })} /></Section> : null}
      {may ? <Section title="How long the file is kept"><CaseKeeping caseId={caseId} /></Section> : null}
      {may ? <Section title="Erase the case"><EraseCase caseId={caseId} /></Section> : null}
    </>
  )
}
