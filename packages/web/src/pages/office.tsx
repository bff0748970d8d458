import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { officeQuery, officesQuery } from '../api/people-queries.ts'
import look from '../features/docket/docket-page.module.css'
import { ExportOffice } from '../features/export/export-office.tsx'
import { Invitations } from '../features/office/invitations.tsx'
import { KeepingRule } from '../features/keeping/keeping-rule.tsx'
import { LimitsToLift } from '../features/office/limits-to-lift.tsx'
import { LoneLifts } from '../features/office/lone-lifts.tsx'
import { OfficeMail } from '../features/mail/office-mail.tsx'
import { MemberList } from '../features/office/member-list.tsx'
import { OfficeName } from '../features/office/office-name.tsx'
import { memberChangeInWords, officeSentence } from '../features/office/office-words.ts'
import { Outside } from '../features/office/outside.tsx'
import { WaysBack } from '../features/office/ways-back.tsx'
import { GrantLists } from '../features/precedents/grant-lists.tsx'
import { Webhooks } from '../features/webhooks/webhooks.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { instantInWords } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/office')

/** The offices one is of; of the one chosen, its people, and for its administrators what there is to run. */
export function Office() {
  const { office: chosen } = route.useSearch()
  const offices = useQuery(officesQuery)
  const id = chosen ?? offices.data?.[0]?.id
  return (
    <main id="work" className={look.page} tabIndex={-1}>
      {offices.error ? <ProblemNotice error={offices.error} /> : offices.data === undefined ? <Waiting for="the office" /> : id === undefined ? (
        <PageOpening title="The office" sentence="You are of no office any more: ask an administrator for an invitation." />
      ) : (
        <>
          {offices.data.length < 2 ? null : <nav aria-label="Offices" className="screen-only"><p>{offices.data.map(({ id: each, name }) => <Link key={each} to="/office" search={{ office: each }} style={{ marginRight: '1.2rem' }}>{name}</Link>)}</p></nav>}
          <OneOffice key={id} id={id} />
        </>
      )}
    </main>
  )
}

function OneOffice({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const office = useQuery(officeQuery(id))
  const keys = [['office', id], ['offices']] as const
  const [nameActs, memberActs, inviteActs] = [useActsOn(...keys), useActsOn(...keys, ['docket'], ['ways back']), useActsOn(...keys)]
  if (office.error) return <ProblemNotice error={office.error} />
  if (!office.data) return <Waiting for="the office" />
  const now = new Date().toISOString()
  const runs = office.data.role === 'administrator'
  return (
    <>
      <PageOpening title={office.data.name} sentence={officeSentence(office.data, now)} />
      {runs ? <><OfficeName office={office.data} acts={nameActs} />{nameActs.error === undefined ? null : <ProblemNotice error={nameActs.error} />}<p className={lines.happened} role="status">{nameActs.said}</p></> : null}
      <Section title="People">
        <MemberList office={office.data} acts={memberActs} onGone={() => void navigate({ to: '/' })} />
        <p className={lines.happened} role="status">{memberActs.said}</p>
      </Section>
      {runs ? <Section title="Work waiting"><p><Link to="/waiting">What is read or sent later</Link>: what waits, what runs, and what was given up.</p></Section> : null}
      {office.data.role === 'guest' ? null : <WaysBack office={id} />}
      <Section title="Our voice"><p><Link to="/office/voice" search={{ office: id }}>How this office says it</Link>: its own words for the sentences of a petition, and passages of its own.</p></Section>
      {runs ? <Section title="Numbers"><p><Link to="/office/statistics" search={{ office: id }}>The numbers of the office</Link>: how many people came, what became of them and how long it took, for yourselves and for those who fund you; nobody can be found in them.</p></Section> : null}
      {office.data.role === 'guest' ? null : <Section title="Many people at once"><p><Link to="/office/lists" search={{ office: id }}>Lists of many people</Link>: everyone on a list screened for every route to relief, for those who read the office’s requests.</p></Section>}
      {office.data.role === 'guest' ? null : <Section title="Published grants"><GrantLists office={id} runs={runs} /></Section>}
      {runs ? <Section title="Addresses that are told"><Webhooks office={id} /></Section> : null}
      {runs ? <Section title="Mail"><OfficeMail office={id} /></Section> : null}
      {runs ? <Section title="What comes in, and where words go"><Outside office={id} /></Section> : null}
      {runs ? <><LoneLifts office={id} /><LimitsToLift office={id} /></> : null}
      {runs ? (
        <Section title="Invitations">
          <Invitations office={office.data} acts={inviteActs} now={now} />
          <p className={lines.happened} role="status">{inviteActs.said}</p>
        </Section>
      ) : null}
      {runs ? <Section title="How long files are kept"><KeepingRule office={id} /></Section> : null}
      {runs ? <Section title="Save the office"><ExportOffice office={id} /></Section> : null}
      {office.data.changes === undefined || office.data.changes.length === 0 ? null : (
        <Section title="Who came and went">
          <ul className={lines.people}>{office.data.changes.toReversed().map((change) => <li key={`${change.at} ${change.name}`}><p>{memberChangeInWords(change)}{change.why === undefined ? '' : `: ${change.why}`}</p><p className={lines.when}>{change.by}, {instantInWords(change.at)}</p></li>)}</ul>
        </Section>
      )}
    </>
  )
}
