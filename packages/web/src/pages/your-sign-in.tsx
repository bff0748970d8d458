import { useQuery } from '@tanstack/react-query'
import { accountQuery } from '../api/account-query.ts'
import { accountSentence } from '../features/account/account-sentence.ts'
import look from '../features/account/account.module.css'
import { ChangePassword } from '../features/account/change-password.tsx'
import { PasskeyList } from '../features/account/passkey-list.tsx'
import { SecondStepSettings } from '../features/account/second-step.tsx'
import { SessionList } from '../features/account/session-list.tsx'
import { WayBackAsked } from '../features/account/way-back-asked.tsx'
import { TokenList } from '../features/account/token-list.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'

/** How the person signs in, and where they are signed in. */
export function YourSignIn() {
  const account = useQuery(accountQuery)
  return (
    <main id="work" className={look.page}>
      {account.error ? <ProblemNotice error={account.error} /> : account.data === undefined ? <Waiting for="your account" /> : (
        <>
          <PageOpening title="Your sign-in" sentence={accountSentence(account.data)}><p className="quiet">{account.data.name}, {account.data.email}</p></PageOpening>
          <WayBackAsked me={account.data.userId} />
          <Section title="Password"><ChangePassword /></Section>
          <Section title="Second step"><SecondStepSettings account={account.data} /></Section>
          <Section title="Passkeys"><PasskeyList passkeys={account.data.passkeys} /></Section>
          <Section title="Where you are signed in"><SessionList sessions={account.data.sessions} /></Section>
          <Section title="Tokens for programs"><TokenList tokens={account.data.tokens} /></Section>
        </>
      )}
    </main>
  )
}
