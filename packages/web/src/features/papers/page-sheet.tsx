import { useEffect, useRef, useState } from 'react'
import type { Box, Page } from '../../api/shapes.ts'
import look from './page-sheet.module.css'
import { scrollSoon } from './scroll-within.ts'

interface PageSheetProps {
  /** Where its picture is. */
  readonly picture: string
  readonly page: Page
  /** The words to mark: where they stand in the page's text, and their boxes. */
  readonly marked?: { readonly start: number; readonly end: number; readonly boxes: readonly Box[] } | undefined
  /** Show the page's words instead of its picture. */
  readonly asText: boolean
  /** How large it is shown, so that the marked words come back into view when that changes. */
  readonly size?: string
}

/** A page as it looks, the marked words highlighted; or its text, the same words marked. */
export function PageSheet({ picture, page, marked, asText, size = '' }: PageSheetProps) {
  const [failed, setFailed] = useState(false)
  const first = useRef<HTMLElement>(null)
  const words = asText || failed || page.origin === 'markup' || page.origin === 'plain text'
  const spot = `${picture} ${marked?.start} ${marked?.end} ${words} ${size}`
  useEffect(() => scrollSoon(() => first.current, 'center'), [spot])
  if (words) {
    return (
      <div className={look.text}>
        {marked === undefined ? page.text : (
          <>{page.text.slice(0, marked.start)}<mark ref={first}>{page.text.slice(marked.start, marked.end)}</mark>{page.text.slice(marked.end)}</>
        )}
      </div>
    )
  }
  return (
    <>
      {page.why === undefined ? null : <p className={look.aside}>{page.why} Its words were recognised.</p>}
      {page.setAside === undefined ? null : <p className={look.aside}>This page was set aside. {page.setAside} Look at it yourself.</p>}
    <div className={look.sheet} style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      <img src={picture} alt={`Page ${page.number}; its words can be read with “As text”`} onError={() => setFailed(true)} />
      {marked?.boxes.map((box, at) => (
        <span
          key={`${box.left} ${box.top}`}
          ref={at === 0 ? first : undefined}
          className={look.mark}
          style={{ left: `${box.left * 100}%`, top: `${box.top * 100}%`, width: `${(box.right - box.left) * 100}%`, height: `${(box.bottom - box.top) * 100}%` }}
        />
      ))}
    </div>
    </>
  )
}
