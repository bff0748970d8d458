import type { PaperKind } from '@lenity/law'
import { sayPaperKind } from '@lenity/law/records'
import { useId } from 'react'
import type { Arrival } from '../../api/arrival-queries.ts'
import { InSlices } from '../page/in-slices.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import { pagesInWords } from './cut-words.ts'
import look from './so-far.module.css'

interface SoFarProps {
  readonly soFar: NonNullable<Arrival['soFar']>
  /** Of how many pages. */
  readonly pages: number
  readonly go: (page: number) => void
}

const named = (kind: string) => (kind === 'other' ? 'none of the kinds it knows' : sayPaperKind(kind as PaperKind))

/** What the first pages of a paper seem to say of it while the rest is read, marked as what it is. */
export function SoFar({ soFar: { upTo, parts, proposals, more }, pages, go }: SoFarProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={look.soFar}>
      <h2 id={id}>So far</h2>
      <p>From its first {upTo.toLocaleString('en-US')} of {pages.toLocaleString('en-US')} pages. The pages that come can overturn any of this: nothing is proposed to the case before the last is read.</p>
      <InSlices all={parts} of="papers">{(some) => (
        <ul className={look.parts}>
          {some.map(({ first, last, kind }) => <li key={first}><button type="button" onClick={() => go(first)}>{last === upTo ? `From page ${first}` : pagesInWords(first, last)}</button> {last === upTo ? 'seems to be' : 'looks like'} {named(kind.kind)}{last === upTo ? ', so far' : ''}. <span>{kind.why}</span></li>)}
        </ul>
      )}</InSlices>
      {proposals.length === 0 ? <p className="quiet">No facts were found on them yet.</p> : (
        <>
          <h3>What they would propose</h3>
          <InSlices all={proposals} of="facts" each={50}>{(some, from) => (
            <ul className={look.facts}>
              {some.map(({ path, value, page }, i) => <li key={`${from + i}`}><span>{pathInWords(path)}</span> {valueInWords(path, value)} <button type="button" onClick={() => go(page)}>page {page}</button></li>)}
            </ul>
          )}</InSlices>
          {more ? <p className="quiet">There are more.</p> : null}
        </>
      )}
    </section>
  )
}
