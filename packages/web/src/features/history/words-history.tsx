import { useQuery } from '@tanstack/react-query'
import { narrativeHistoryQuery } from '../../api/casework-queries.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { dayOf, instantInWords } from '../words/instant-in-words.ts'
import look from './history.module.css'

const questions: Readonly<Record<string, string>> = { offense: 'The offense', reasons: 'Why clemency should be granted' }

/** Every version of what the person wrote or dictated, the newest first; only the one that stood when a day is given. */
export function WordsHistory({ caseId, day }: { readonly caseId: string; readonly day: string | undefined }) {
  const history = useQuery(narrativeHistoryQuery(caseId))
  if (history.error) return <ProblemNotice error={history.error} />
  if (!history.data) return <Waiting for="the person’s own words" />
  const there = history.data.filter(({ savedAt }) => day === undefined || dayOf(savedAt) <= day)
  const shown = day === undefined ? there.toReversed() : [...new Map(there.map((each) => [each.question, each])).values()]
  if (shown.length === 0) return <p className="quiet">{day === undefined ? 'Nothing was written or dictated yet.' : 'Nothing had been written or dictated by then.'}</p>
  return shown.map((each) => (
    <details key={`${each.question} ${each.version}`} className={look.kind}>
      <summary>{questions[each.question] ?? each.question} <span>version {each.version}, given {dateInWords(each.on)}, {each.takenDownBy === undefined ? 'typed by the person' : `taken down by ${each.takenDownBy}`}; kept {instantInWords(each.savedAt)}</span></summary>
      <blockquote className={look.words}>{each.text}</blockquote>
    </details>
  ))
}
