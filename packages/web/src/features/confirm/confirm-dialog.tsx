import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { confirmBy } from '../../api/ask-to-confirm.ts'
import { api } from '../../api/client.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { answerWithPasskey, passkeysWork } from '../session/passkey.ts'
import look from './confirm.module.css'

/** Stands around every page and asks, when something takes it, for a fresh proof of who sits there. */
export function ConfirmDialog() {
  const [answer, setAnswer] = useState<{ readonly give: (proved: boolean) => void }>()
  useEffect(() => confirmBy(() => new Promise((give) => setAnswer({ give }))), [])
  return answer === undefined ? null : <Ask onAnswer={(proved) => { answer.give(proved); setAnswer(undefined) }} />
}

function Ask({ onAnswer }: { readonly onAnswer: (proved: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => { dialog.current?.showModal() }, [])
  const byPassword = useMutation({ mutationFn: (password: string) => api.POST('/api/account/confirm', { body: { password } }), onSuccess: () => onAnswer(true) })
  const byPasskey = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/account/confirm/passkey/begin')
      await api.POST('/api/account/confirm/passkey', { body: { answer: await answerWithPasskey(data) } })
    },
    onSuccess: () => onAnswer(true),
  })
  const error = byPassword.error ?? byPasskey.error
  return (
    <dialog ref={dialog} className={look.dialog} aria-labelledby="confirm-title" onCancel={(event) => { event.preventDefault(); onAnswer(false) }}>
      <h2 id="confirm-title">Is it you?</h2>
      <p>What leaves this program as a whole, or is gone for good, takes a proof that nobody else has sat down here. It holds for a quarter of an hour.</p>
      <form onSubmit={(event) => {
        event.preventDefault()
        byPasskey.reset()
        byPassword.mutate(String(new FormData(event.currentTarget).get('password')))
      }}>
        <PasswordInput name="password" label="Your password" autoComplete="current-password" required withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }} ref={(field) => { field?.focus() }} />
        <div className={look.acts}>
          <Button type="submit" loading={byPassword.isPending}>It is me</Button>
          {passkeysWork() ? <Button variant="default" loading={byPasskey.isPending} onClick={() => { byPassword.reset(); byPasskey.mutate() }}>Use a passkey</Button> : null}
          <Button variant="default" onClick={() => onAnswer(false)}>Leave it</Button>
        </div>
      </form>
      {error ? <ProblemNotice error={error} /> : null}
    </dialog>
  )
}
