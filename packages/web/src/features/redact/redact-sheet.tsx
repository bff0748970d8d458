import { useRef, useState, type PointerEvent } from 'react'
import { pageImageAddress } from '../../api/addresses.ts'
import type { Box, Page } from '../../api/shapes.ts'
import type { MarkAtWork } from './marks-at-work.ts'
import look from './redact.module.css'

interface RedactSheetProps {
  readonly caseId: string
  readonly paper: string
  readonly page: Page
  readonly marks: readonly MarkAtWork[]
  readonly at: number
  /** The words chosen by keyboard: from one to another. */
  readonly chosen: readonly [number, number] | undefined
  readonly onLook: (at: number) => void
  readonly onDraw: (box: Box) => void
}

/** A page with what is removed from it blacked out and what is proposed outlined. A box is drawn by pulling. */
export function RedactSheet({ caseId, paper, page, marks, at, chosen, onLook, onDraw }: RedactSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState<{ x: number; y: number }>()
  const [to, setTo] = useState<{ x: number; y: number }>()
  const here = marks.flatMap((one, index) => (one.mark.page === page.number ? [{ ...one, index }] : []))
  if (page.origin === 'plain text' || page.origin === 'markup') return <TextOf page={page} here={here} at={at} chosen={chosen} onLook={onLook} />

  const place = (event: PointerEvent) => {
    const frame = sheet.current?.getBoundingClientRect()
    return frame === undefined ? { x: 0, y: 0 } : { x: Math.min(1, Math.max(0, (event.clientX - frame.left) / frame.width)), y: Math.min(1, Math.max(0, (event.clientY - frame.top) / frame.height)) }
  }
  const drawn = from !== undefined && to !== undefined ? { left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), right: Math.max(from.x, to.x), bottom: Math.max(from.y, to.y) } : undefined
  const end = () => {
    if (drawn !== undefined && drawn.right - drawn.left > 0.005 && drawn.bottom - drawn.top > 0.003) onDraw(drawn)
    setFrom(undefined)
    setTo(undefined)
  }
  const words = chosen === undefined ? [] : page.words.slice(Math.min(...chosen), Math.max(...chosen) + 1)
  return (
    <div
      ref={sheet} className={look.sheet} style={{ aspectRatio: `${page.width} / ${page.height}` }}
      onPointerDown={(event) => { if (event.button === 0 && event.pointerType !== 'touch') setFrom(place(event)) }}
      onPointerMove={(event) => { if (from !== undefined) setTo(place(event)) }} onPointerUp={end} onPointerLeave={end}
    >
      <img src={pageImageAddress(caseId, paper, page.number)} alt={`Page ${page.number}`} draggable={false} />
      {here.flatMap(({ mark, state, index, words: said }) => boxesOf(page, mark).map((box, part) => (
        <button key={`${index} ${part}`} type="button" tabIndex={part === 0 ? 0 : -1} className={look.mark} data-state={state} data-at={index === at} style={styleOf(box)} aria-label={`${mark.kind}, ${state}${said === undefined ? '' : `: ${said}`}`} onClick={() => onLook(index)}>{state === 'accepted' && part === 0 ? mark.keep : null}</button>
      )))}
      {words.map(({ box, start }) => <span key={start} className={look.chosen} style={styleOf(box)} />)}
      {drawn === undefined ? null : <span className={look.chosen} style={styleOf(drawn)} />}
    </div>
  )
}

function TextOf({ page, here, at, chosen, onLook }: Pick<RedactSheetProps, 'page' | 'at' | 'chosen' | 'onLook'> & { readonly here: readonly (MarkAtWork & { readonly index: number })[] }) {
  const picked = chosen === undefined ? [] : page.words.slice(Math.min(...chosen), Math.max(...chosen) + 1)
  const first = picked[0]
  const last = picked.at(-1)
  const spots = [
    ...here.flatMap(({ mark, state, index }) => (mark.start === undefined || mark.end === undefined ? [] : [{ start: mark.start, end: mark.end, state: state as string, index }])),
    ...(first && last ? [{ start: first.start, end: last.start + last.text.length, state: 'chosen', index: -1 }] : []),
  ].toSorted((one, other) => one.start - other.start)
  let from = 0
  return (
    <div className={look.text}>
      {spots.map(({ start, end, state, index }) => {
        const before = page.text.slice(from, Math.max(from, start))
        const words = page.text.slice(Math.max(from, start), Math.max(from, end))
        from = Math.max(from, end)
        return <span key={`${start} ${index}`}>{before}{index < 0 ? <mark>{words}</mark> : <button type="button" className={look.word} data-state={state} data-at={index === at} onClick={() => onLook(index)}>{words}</button>}</span>
      })}
      {page.text.slice(from)}
    </div>
  )
}

function boxesOf(page: Page, mark: MarkAtWork['mark']): readonly Box[] {
  if (mark.box !== undefined) return [mark.box]
  const { start = 0, end = 0 } = mark
  return page.words.filter((word) => word.start < end && word.start + word.text.length > start).map(({ box }) => box)
}

function styleOf({ left, top, right, bottom }: Box) {
  return { left: `${left * 100}%`, top: `${top * 100}%`, width: `${(right - left) * 100}%`, height: `${(bottom - top) * 100}%` }
}
