import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { officesQuery } from '../api/people-queries.ts'
import { populationsQuery, type ListOfPeople } from '../api/population-queries.ts'
import docket from '../features/docket/docket-page.module.css'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { BringList } from '../features/populations/bring-list.tsx'
import { many } from '../features/populations/list-words.ts'
import { ListsOfOffice } from '../features/populations/lists-of-office.tsx'
import { MakeList } from '../features/populations/make-list.tsx'
import look from '../features/populations/populations.module.css'

const route = getRouteApi('/signed-in/office/lists')

/** Lists of many people that an office screens: brought here, kept until a day. */
export function Lists() {
  const { office: chosen } = route.useSearch()
  const offices = useQuery(officesQuery)
  const office = offices.data?.find(({ id }) => id === chosen) ?? offices.data?.find(({ role }) => role !== 'guest')
  const found = useQuery({ ...populationsQuery(office?.id ?? ''), enabled: office !== undefined })
  const error = offices.error ?? found.error
  return (
    <main id="work" className={docket.page} tabIndex={-1}>
      {error ? <ProblemNotice error={error} /> : offices.data === undefined || (office !== undefined && found.data === undefined) ? <Waiting for="the lists of the office" /> : office === undefined || found.data?.may !== true ? <NotForYou office={office?.id} /> : (
        <>
          <PageOpening title="Many people at once" sentence={sentenceOf(found.data.lists)}>
            <p className="quiet">A list is personal data. It is encrypted here, seen by those who read the requests of this office and by nobody else, sent nowhere, and erased after a day that you choose.</p>
          </PageOpening>
          <BringList office={office.id} />
          <MakeList office={office.id} />
          {found.data.lists.length === 0 ? <Teaches /> : <ListsOfOffice lists={found.data.lists} />}
        </>
      )}
    </main>
  )
}

function sentenceOf(lists: readonly ListOfPeople[]): string {
  const [here, madeUp] = [false, true].map((made) => lists.filter((list) => list.erased === undefined && list.madeUp === made).length) as [number, number]
  if (madeUp > 0) return `${here === 0 ? 'No list of real people is here' : `${many(here, 'list')} of real people ${here === 1 ? 'is' : 'are'} here`}, and ${many(madeUp, 'made-up one')} to teach and to show on.`
  return here === 0 ? 'Bring a list of many people, and each of them is screened for every route to relief, with what is missing and which paper would settle it.' : `${many(here, 'list')} ${here === 1 ? 'is' : 'are'} here.`
}

function Teaches() {
  return (
    <Section title="What a list looks like"><div className={look.teaches}>
      <p className={lines.said}>One person in each row, with headings in the first. Any headings that a clinic’s list goes by are understood, such as <em>Reg No</em>, <em>DOB</em>, <em>Sentence (months)</em>, <em>Sentencing date</em> or <em>District</em>; so is every name of the table of case facts, such as <em>conviction.counts.0.statute</em>. What is not understood is shown to you and left out until you say what it holds.</p>
      <p className={lines.said}>Nothing is guessed: a date that could be two days, or a number that could be months or years, refuses its row, and the row comes back with its reason. Nobody is found ineligible: the rules of clemency advise.</p>
    </div></Section>
  )
}

function NotForYou({ office }: { readonly office: string | undefined }) {
  return (
    <>
      <PageOpening title="Many people at once" sentence="Lists of people are for those who read the requests that come to the office." />
      <p>You do not read them. An administrator of the office names who does, under <Link to="/intake">Requests for help</Link>; being an administrator does not make one of them.</p>
      {office === undefined ? null : <p className="screen-only"><Link to="/office" search={{ office }}>Back to the office</Link></p>}
    </>
  )
}
