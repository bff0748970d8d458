import type { ReactNode } from 'react'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './door-page.module.css'

/** The page before one is signed in. */
export function DoorPage({ title, error, children }: { readonly title: string; readonly error: unknown; readonly children: ReactNode }) {
  return (
    <main className={look.door}>
      <div className={look.inner}>
        <p className={look.name}>Lenity</p>
        <h1>{title}</h1>
        {children}
        {error ? <ProblemNotice error={error} /> : null}
      </div>
      <p className={look.foot}>The rule of lenity: doubt is resolved in favour of the person. Everything here stays on this machine until someone sends it.</p>
    </main>
  )
}
