import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { statisticsCsvAddress } from '../api/addresses.ts'
import { officesQuery } from '../api/people-queries.ts'
import { statisticsQuery, type OfficeStatistics } from '../api/statistics-queries.ts'
import docket from '../features/docket/docket-page.module.css'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { NumbersTable } from '../features/statistics/numbers-table.tsx'
import look from '../features/statistics/statistics.module.css'
import { TimesTable } from '../features/statistics/times-table.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'
import { numberInWords } from '../features/words/number-in-words.ts'

const route = getRouteApi('/signed-in/office/statistics')

/** The numbers of an office for itself and for those who fund it, without anyone to be found in them. */
export function Statistics() {
  const { office: chosen } = route.useSearch()
  const offices = useQuery(officesQuery)
  const office = offices.data?.find(({ id }) => id === chosen) ?? offices.data?.[0]
  const statistics = useQuery({ ...statisticsQuery(office?.id ?? ''), enabled: office !== undefined })
  const error = offices.error ?? statistics.error
  return (
    <main id="work" className={docket.page} tabIndex={-1}>
      {error ? <ProblemNotice error={error} /> : office === undefined || statistics.data === undefined ? <Waiting for="the numbers of the office" /> : <Shown office={office} statistics={statistics.data} />}
    </main>
  )
}

function Shown({ office, statistics }: { readonly office: { readonly id: string; readonly name: string }; readonly statistics: OfficeStatistics }) {
  const { asOf, periods, times, smallestShown, fewestTimed } = statistics
  return (
    <>
      <PageOpening title={`The numbers of ${office.name}`} sentence={sentenceOf(statistics)} />
      {periods.length === 0 ? <p>People are counted up to the end of the last quarter that is over. Once someone has come by then, this page says how many came, what became of them, and how long it took.</p> : (
        <>
          <p className={`${look.acts} screen-only`}><a href={statisticsCsvAddress(office.id)}>Save it for a spreadsheet</a><KeyedButton onClick={() => window.print()}>Print this page</KeyedButton></p>
          <Section title="What became of those who came"><NumbersTable statistics={statistics} /></Section>
          <Section title="How long it took">{times.length === 0 ? <p>Fewer than {numberInWords(fewestTimed)} people took any one step whose days are known, or their number is not shown.</p> : <TimesTable times={times} />}</Section>
          <Section title="How to read it">
            <ul className={look.notes}>
              <li>As of {dateInWords(asOf)}, the end of the last quarter that is over. The numbers stand still until the next one is.</li>
              <li>Each person is counted once, in the year in which they came, and stands at the end of one branch: the numbers of a branch add up to the one above them.</li>
              <li>A dash is a number that is not shown. From one to {numberInWords(smallestShown - 1)} people are never shown, nor that everyone of a group was turned down, denied or closed; other numbers are held back so that none of these can be worked out from the rest.</li>
              <li>A case that was entered from older papers counts as having come when it was entered. Duplicates, made-up people, and requests that were erased before anyone decided on them are not counted.</li>
              <li>Decided is what was written down as decided. What is not known here is not a denial.</li>
              <li>Times are of {numberInWords(fewestTimed)} people or more, in whole weeks.</li>
            </ul>
          </Section>
        </>
      )}
      <p className="screen-only"><Link to="/office" search={{ office: office.id }}>Back to the office</Link></p>
    </>
  )
}

function sentenceOf({ asOf, rows, periods }: OfficeStatistics): string {
  const of = (fate: string) => rows.find((row) => row.fate === fate)?.all ?? undefined
  const [came, taken, filed, granted] = [of('came'), of('taken on'), of('filed'), of('granted')]
  if (periods.length === 0) return `By ${dateInWords(asOf)} nobody had come.`
  if (came === undefined) return `By ${dateInWords(asOf)} too few people had come for numbers that could be shown.`
  const more = [...(taken === undefined ? [] : [`${taken} were taken on`]), ...(filed === undefined ? [] : [`${filed} have a petition filed`]), ...(granted === undefined ? [] : [`${granted} were granted`])]
  return `By ${dateInWords(asOf)} ${came.toLocaleString('en-US')} people had come${more.length === 0 ? '' : `; ${more.join(', ')}`}.`
}
