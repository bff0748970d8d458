import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Paper } from '../../api/shapes.ts'
import look from './page-strip.module.css'
import { SmallPage } from './small-page.tsx'
import { pagesInView } from './pages-in-view.ts'

interface PageStripProps {
  readonly caseId: string
  readonly paper: Paper
  /** The pages before which the file is cut. */
  readonly starts: readonly number[]
  readonly shown: number
  readonly go: (page: number) => void
}

/** The room of one page, in dots of the screen. */
const wide = 112
/** Pictures are asked for once the strip stood still for so many milliseconds. */
const stillAfter = 120

/** The pages of a paper, small and side by side, with where the file is cut; those in view alone are drawn. One stop for the tab key, then the arrows. */
export function PageStrip({ caseId, paper: { id, pages }, starts, shown, go }: PageStripProps) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ left: 0, width: 0 })
  const [still, setStill] = useState(true)
  const first = pages[0]?.number ?? 1
  const at = shown - first

  useLayoutEffect(() => {
    const strip = box.current
    if (strip === null) return
    let stands: ReturnType<typeof setTimeout> | undefined
    const seen = () => setView({ left: strip.scrollLeft, width: strip.clientWidth })
    const moves = () => {
      seen()
      setStill(false)
      clearTimeout(stands)
      stands = setTimeout(() => setStill(true), stillAfter)
    }
    // Before it is painted first, which the watch is not.
    seen()
    const watch = new ResizeObserver(seen)
    watch.observe(strip)
    strip.addEventListener('scroll', moves, { passive: true })
    return () => {
      clearTimeout(stands)
      watch.disconnect()
      strip.removeEventListener('scroll', moves)
    }
  }, [])

  useLayoutEffect(() => {
    const strip = box.current
    if (strip === null) return
    const left = at * wide
    if (left < strip.scrollLeft || left + wide > strip.scrollLeft + strip.clientWidth) {
      strip.scrollLeft = left - (strip.clientWidth - wide) / 2
      // Its event comes with the next frame: until then a second key would take away the page that has the focus.
      setView({ left: strip.scrollLeft, width: strip.clientWidth })
    }
    if (strip.contains(document.activeElement)) strip.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true })
  }, [at])

  const walk = (event: KeyboardEvent) => {
    const to = { ArrowLeft: shown - 1, ArrowRight: shown + 1, Home: first, End: first + pages.length - 1 }[event.key]
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    go(to)
  }

  return (
    <nav aria-label="The pages, small" className={`${look.strip} screen-only`} ref={box} onKeyDown={walk}>
      <ol style={{ width: pages.length * wide }}>
        {pagesInView({ ...view, each: wide, of: pages.length, always: at }).map((place) => {
          const page = pages[place]
          if (page === undefined) return null
          const cut = starts.includes(page.number)
          return (
            <li key={page.number} style={{ left: place * wide, width: wide }} data-cut={cut || undefined}>
              <button type="button" tabIndex={page.number === shown ? 0 : -1} aria-current={page.number === shown ? 'page' : undefined} onClick={() => go(page.number)}>
                <SmallPage caseId={caseId} paper={id} page={page} still={still} />
                <span>{cut ? <span className="out-of-sight">Cut before page </span> : <span className="out-of-sight">Page </span>}{page.number}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
