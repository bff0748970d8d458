import type { NarrativeAnswer, PacketInput } from '@lenity/petition'
import { screeningOf, sentenceOf, type CaseView } from '../case-view.ts'

/** What every paper of the petition is composed of: the case as its reader sees it, what the law says of it, and the applicant's own words. */
export function packetInput(view: CaseView, narrative: readonly NarrativeAnswer[]): Omit<PacketInput, 'variant'> {
  const { file, on: asOf, caseFacts, facts, standing, papers } = view
  return { title: file.title, closed: file.closed, asOf, caseFacts, facts, standing, papers, narrative, screening: screeningOf(view), ...sentenceOf(view) }
}
