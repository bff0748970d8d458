import { useEffect, type ReactNode } from 'react'
import { WithMonths } from '../words/months.tsx'
import look from './page.module.css'

interface PageOpeningProps {
  /** What the page is, in a word or two. */
  readonly title: string
  /** The one sentence that answers the page's question. */
  readonly sentence: string
  readonly children?: ReactNode
}

/** Every page opens with what it is and one sentence that answers its question. */
export function PageOpening({ title, sentence, children }: PageOpeningProps) {
  useEffect(() => { document.title = `${title} · Lenity` }, [title])
  return (
    <header className={look.opening}>
      <h1>{title}</h1>
      <p className={look.lead}><WithMonths>{sentence}</WithMonths></p>
      {children}
    </header>
  )
}
