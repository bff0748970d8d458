import { useState } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { GoToPage } from './go-to-page.tsx'
import look from './paper-reader.module.css'

interface PageWalk {
  readonly number: number
  readonly asText: boolean
  readonly go: (to: number) => void
  readonly setAsText: (asText: boolean) => void
}

/** Which of a paper's pages is shown and how, by key and by button; `first` to begin with. */
export function usePageWalk(first: number, from: number, to: number, left?: () => void): PageWalk {
  const within = (number: number) => Math.min(Math.max(number, from), Math.max(to, from))
  const [number, setNumber] = useState(within(first))
  const [asText, setAsText] = useState(false)
  const go = (next: number) => { left?.(); setNumber(within(next)) }
  useKeys('The paper', [
    { key: 'j', does: 'next page', run: () => go(number + 1) },
    { key: 'k', does: 'previous page', run: () => go(number - 1) },
    { key: 't', does: asText ? 'show the page' : 'show the page as text', run: () => setAsText(!asText) },
  ])
  return { number, asText, go, setAsText }
}

/** The buttons of it, and where one is. */
export function PageSteps({ walk: { number, asText, go, setAsText }, from, to, origin }: { readonly walk: PageWalk; readonly from: number; readonly to: number; readonly origin: string | undefined }) {
  return (
    <div className={`${look.walk} screen-only`}>
      <KeyedButton shows="k" disabled={number <= from} onClick={() => go(number - 1)}>Previous</KeyedButton>
      <KeyedButton shows="j" disabled={number >= to} onClick={() => go(number + 1)}>Next</KeyedButton>
      <p role="status">Page {number} of {to}{origin === undefined ? '' : `, ${origin}`}</p>
      <GoToPage number={number} from={from} to={to} go={go} />
      <KeyedButton shows="t" aria-pressed={asText} onClick={() => setAsText(!asText)}>{asText ? 'As a page' : 'As text'}</KeyedButton>
    </div>
  )
}
