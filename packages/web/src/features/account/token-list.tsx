import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { Account } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './account.module.css'
import { MakeToken } from './make-token.tsx'
import { scopeWords } from './scope-words.ts'
import { useAccountAct } from './use-account-act.ts'

/** Tokens for programs: what each opens, when it ends, when it was used. */
export function TokenList({ tokens }: { readonly tokens: Account['tokens'] }) {
  const [asked, setAsked] = useState<string>()
  const revoke = useAccountAct((token: string) => api.POST('/api/account/tokens/{token}/revoke', { params: { path: { token } } }), () => setAsked(undefined))
  return (
    <>
      <p>A program that works for you signs in with a token. It sees and does at most what you may, less what the token was not made for, and never reaches this page.</p>
      {tokens.length === 0 ? null : (
        <ul className={look.list}>
          {tokens.map(({ id, name, hint, scopes, expiresAt, lastUsedAt }) => (
            <li key={id}>
              <span><strong>{name}</strong> <code>…{hint}</code><span className={look.more}>for {scopes.map((scope) => scopeWords[scope].short).join(', ')}; ends {dateInWords(expiresAt)}; {lastUsedAt === undefined ? 'not used yet' : `last used ${instantInWords(lastUsedAt)}`}</span></span>
              <span className={`${look.acts} screen-only`}>
                {asked === id ? <><span>What uses it is shut out at once.</span><KeyedButton variant="filled" loading={revoke.isPending} onClick={() => revoke.mutate(id)}>Revoke it</KeyedButton><KeyedButton onClick={() => setAsked(undefined)}>Keep it</KeyedButton></> : <KeyedButton onClick={() => setAsked(id)} aria-label={`Revoke ${name}`}>Revoke</KeyedButton>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {revoke.error ? <ProblemNotice error={revoke.error} /> : null}
      <MakeToken />
    </>
  )
}
