import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './account.module.css'
import { scopeWords, scopes } from './scope-words.ts'
import { useAccountAct } from './use-account-act.ts'

const lives = [[7, 'a week'], [30, 'a month'], [90, 'three months'], [365, 'a year']] as const

/** A new token: what it is called, what it opens, when it ends. It is shown once. */
export function MakeToken() {
  const [open, setOpen] = useState(false)
  const [missing, setMissing] = useState(false)
  const make = useAccountAct(async (body: { name: string; scopes: (typeof scopes)[number][]; days: number }) => (await api.POST('/api/account/tokens', { body })).data, () => setOpen(false))
  if (!open) {
    return (
      <>
        {make.data === undefined ? null : (
          <div className={look.codes} role="status">
            <p><strong>Copy this token now; it is not shown again.</strong> Whoever has it can do what it was made for.</p>
            <input className={look.token} readOnly value={make.data.token} aria-label="The new token" onFocus={(event) => event.currentTarget.select()} />
          </div>
        )}
        <div className={`${look.acts} screen-only`}><KeyedButton onClick={() => { make.reset(); setOpen(true) }}>Make a token</KeyedButton></div>
      </>
    )
  }
  return (
    <form className={look.form} onKeyDown={(event) => { if (event.key === 'Escape') setOpen(false) }} onSubmit={(event) => {
      event.preventDefault()
      const said = new FormData(event.currentTarget)
      const chosen = scopes.filter((scope) => said.get(scope) === 'on')
      setMissing(chosen.length === 0)
      if (chosen.length > 0) make.mutate({ name: String(said.get('name')), scopes: chosen, days: Number(said.get('days')) })
    }}>
      <TextInput name="name" label="What it is for" placeholder="Nightly report" maxLength={60} required withAsterisk={false} ref={(field) => { field?.focus() }} />
      <fieldset className={look.choices}>
        <legend>What it opens</legend>
        {scopes.map((scope) => <label key={scope}><input type="checkbox" name={scope} defaultChecked={scope === 'read'} />{scopeWords[scope].long}</label>)}
        {missing ? <p role="alert">Tick at least one.</p> : null}
      </fieldset>
      <fieldset className={`${look.choices} ${look.row}`}>
        <legend>It ends after</legend>
        {lives.map(([days, words]) => <label key={days}><input type="radio" name="days" value={days} defaultChecked={days === 90} />{words}</label>)}
      </fieldset>
      <div className={look.acts}>
        <KeyedButton type="submit" variant="filled" loading={make.isPending}>Make it</KeyedButton>
        <KeyedButton onClick={() => setOpen(false)} shows="Escape">Leave it</KeyedButton>
      </div>
      {make.error ? <ProblemNotice error={make.error} /> : null}
    </form>
  )
}
