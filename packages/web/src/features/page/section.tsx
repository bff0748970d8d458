import { useId, type ReactNode } from 'react'
import look from './page.module.css'

/** A part of a page under its heading. */
export function Section({ title, anchor, children }: { readonly title: string; /** Where an outline leads. */ readonly anchor?: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section id={anchor} className={look.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
