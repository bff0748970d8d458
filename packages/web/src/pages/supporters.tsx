import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { letterGuideAddress, supportersCsvAddress } from '../api/addresses.ts'
import { supportersQuery } from '../api/campaign-queries.ts'
import { api } from '../api/client.ts'
import { SaveLink } from '../features/confirm/save-link.tsx'
import { AskFirst } from '../features/page/ask-first.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { MessageDesk } from '../features/supporters/message-desk.tsx'
import { SignatureList } from '../features/supporters/signature-list.tsx'
import look from '../features/supporters/supporters.module.css'
import { standingInWords, supportersSentence } from '../features/supporters/supporter-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/supporters')

/** Who signed on the page for everyone, what is shown of it, and what they are sent. */
export function Supporters() {
  const { caseId } = route.useParams()
  const { data, error } = useQuery(supportersQuery(caseId))
  const acts = useActsOn(['case', caseId, 'records'])
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Waiting for="the signatures" />
  const { signatures, messages, open, agreed, form, stands, mail } = data
  const standing = standingInWords(data)
  const setDoor = (opened: boolean) => acts.run(() => api.PUT('/api/cases/{case}/supporters/door', { params: { path: { case: caseId } }, body: { open: opened } }), opened ? 'Signatures are gathered now. Put the page up anew: the form is on it.' : 'Signatures are not gathered any more. The form on the page says so to whoever uses it.')
  return (
    <>
      <PageOpening title="Supporters" sentence={supportersSentence(data)}>
        <p className="quiet screen-only">People sign on the <Link to="/cases/$caseId/public" params={{ caseId }}>page for everyone</Link>, and confirm by a link in a mail. Their addresses are shown here and nowhere else. For whoever would rather write a letter, a sheet on what makes it useful: <a href={letterGuideAddress(caseId, 'en')} target="_blank" rel="noreferrer">in English</a>, <a href={letterGuideAddress(caseId, 'es')} target="_blank" rel="noreferrer">in Spanish</a>.</p>
      </PageOpening>
      <Section title="The form">
        <p className={lines.said}>{standing}</p>
        {stands && form !== undefined && !form.startsWith('https://') ? <p className={lines.said}><strong>It is sent to {new URL(form).origin}</strong>, which is not encrypted and may not be reached from elsewhere. Whoever runs Lenity gives it an address that begins with https before the page is put up.</p> : null}
        <div className={`${lines.acts} screen-only`}>
          {open ? <AskFirst question="The form on the page takes no more signatures." does="Stop gathering" busy={acts.busy} onYes={() => setDoor(false)}>Stop gathering signatures</AskFirst> : <KeyedButton variant="filled" disabled={!agreed || !mail} loading={acts.busy} onClick={() => setDoor(true)}>Gather signatures</KeyedButton>}
        </div>
        <p className={lines.happened} role="status">{acts.said}</p>
        {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      </Section>
      <Section title="Signatures">
        <SignatureList caseId={caseId} signatures={signatures} />
        {agreed && signatures.some(({ state }) => state === 'confirmed') ? <p className={`${look.after} screen-only`}><SaveLink href={supportersCsvAddress(caseId)}>Save those that are confirmed as a table (CSV)</SaveLink></p> : null}
      </Section>
      <Section title="Messages to those who signed">
        <MessageDesk caseId={caseId} messages={messages} may={stands && mail} many={signatures.filter(({ state, hidden }) => state === 'confirmed' && hidden === undefined).length} />
      </Section>
    </>
  )
}
