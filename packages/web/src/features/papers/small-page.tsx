import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { smallImageAddress } from '../../api/addresses.ts'
import { pageQuery } from '../../api/queries.ts'
import type { Paper } from '../../api/shapes.ts'
import { drawWords } from './draw-words.ts'
import look from './page-strip.module.css'

interface SmallPageProps {
  readonly caseId: string
  readonly paper: string
  readonly page: Paper['pages'][number]
  /** Whether it stays where it is: until then nothing is asked for. */
  readonly still: boolean
}

/** Wider than the room there is, when it is as high as that. */
const wider = 0.8

/** How a page looks, to know it by: its picture, or its words where it is words alone. */
export function SmallPage({ caseId, paper, page, still }: SmallPageProps) {
  const [begun, setBegun] = useState(still)
  const [failed, setFailed] = useState(false)
  if (still && !begun) setBegun(true)
  const shape = page.width / page.height
  const words = page.origin === 'plain text' || page.origin === 'markup'
  return (
    <span className={look.small}>
      {!begun ? null : words ? <SmallWords caseId={caseId} paper={paper} page={page.number} /> : failed ? <span className={look.none}>no picture</span> : <img src={smallImageAddress(caseId, paper, page.number)} alt="" decoding="async" style={{ aspectRatio: shape, [shape > wider ? 'width' : 'height']: '100%' }} onError={() => setFailed(true)} />}
    </span>
  )
}

/** Drawn, so that looking for words on the page finds those of the page that is read alone. */
function SmallWords({ caseId, paper, page }: { readonly caseId: string; readonly paper: string; readonly page: number }) {
  const { data } = useQuery(pageQuery(caseId, paper, page))
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => { if (data !== undefined && sheet.current !== null) drawWords(sheet.current, data.text) }, [data])
  return <canvas ref={sheet} width={245} height={317} style={{ aspectRatio: 245 / 317, height: '100%' }} aria-hidden="true" />
}
