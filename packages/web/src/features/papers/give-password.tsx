import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import type { useActsOn } from '../people/use-acts-on.ts'
import look from './add-papers.module.css'

/** Asks for the password of a paper that is locked. It is no account's: a browser keeps no list of these. */
export function GivePassword({ caseId, arrival, name, acts }: { readonly caseId: string; readonly arrival: string; readonly name: string; readonly acts: ReturnType<typeof useActsOn> }) {
  const [password, setPassword] = useState('')
  const give = () => {
    if (password === '' || acts.busy) return
    acts.run(() => api.POST('/api/cases/{case}/arrivals/{arrival}/password', { params: { path: { case: caseId, arrival } }, body: { password } }), `The password of ${name} is tried.`)
    setPassword('')
  }
  return (
    <form className={look.password} onSubmit={(event) => { event.preventDefault(); give() }}>
      <PasswordInput size="xs" label={<>Password of the file<span className="out-of-sight"> {name}</span></>} description="Kept sealed with the paper, to draw its pages; the file stays as it came." value={password} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="off" data-1p-ignore maxLength={500} visibilityToggleButtonProps={{ 'aria-label': `Show the password of ${name}`, tabIndex: 0 }} />
      <KeyedButton size="xs" type="submit" loading={acts.busy} disabled={password === ''}>Unlock<span className="out-of-sight">: {name}</span></KeyedButton>
    </form>
  )
}
