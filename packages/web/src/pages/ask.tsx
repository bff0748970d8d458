import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { doorQuery } from '../api/casework-queries.ts'
import { api } from '../api/client.ts'
import { Refusal } from '../api/problem.ts'
import { doorWords } from '../features/intake/door-words.ts'
import look from '../features/intake/intake.module.css'
import { IntakeForm } from '../features/intake/intake-form.tsx'
import type { Language } from '../features/intake/intake-fields.ts'

const route = getRouteApi('/ask/$token')

/** The public page by which someone without an account asks an office for help. */
export function Ask() {
  const { token } = route.useParams()
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('es') ? 'es' : 'en')
  const door = useQuery(doorQuery(token))
  const send = useMutation({ mutationFn: async (form: Readonly<Record<string, unknown>>) => { await api.POST('/api/door/{token}', { params: { path: { token } }, body: form as never }) } })
  const words = doorWords[language]
  const title = door.data === undefined ? 'Lenity' : words.title(door.data.office)
  useEffect(() => { document.title = title }, [title])
  const other = <button type="button" className={look.language} onClick={() => setLanguage(language === 'en' ? 'es' : 'en')} lang={language === 'en' ? 'es' : 'en'}>{words.other}</button>
  return (
    <main className={look.ask} lang={language}>
      {other}
      {send.isSuccess ? <div role="status"><h1>{words.sent}</h1><p>{words.sentNext}</p></div> : door.error || gone(send.error) ? (
        <div role="alert"><h1>{gone(door.error ?? send.error) ? words.closed : words.failed}</h1><p>{words.closedNext}</p></div>
      ) : door.data === undefined ? null : (
        <>
          <h1>{title}</h1>
          {words.before.map((line) => <p key={line}>{line}</p>)}
          {send.error ? <p role="alert" className={look.problem}>{send.error instanceof Refusal && send.error.status === 503 ? words.full : send.error instanceof Refusal && send.error.status === 400 ? send.error.problem.what : words.failed}</p> : null}
          <IntakeForm language={language} save={words.send} busy={send.isPending} onSend={(form) => send.mutate(form)} />
        </>
      )}
    </main>
  )
}

/** Whether the door is closed, or never was. */
function gone(problem: unknown): boolean {
  return problem instanceof Refusal && problem.status === 404
}
