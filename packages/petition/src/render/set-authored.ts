import type { Packet } from '../packet.ts'
import { layOutTypst, type LaidOut } from './compile-typst.ts'
import { toTypst, type Linking } from './to-typst.ts'

/** Sizes the executive summary is tried in, in points, until it fits on its page. */
const summarySizes = [11.5, 11, 10.5, 10, 9.5, 9, 8.5]
/** How closely the application is tried to be set when its last page is hardly more than a signature. */
const closer = [0.95, 0.9]
/** How closely the contents are tried to be set until they are one page. */
const closerContents = [1, 0.8, 0.65, 0.5]
/** The least a last page is filled, in inches from its top edge. */
const leastDown = 4

/** Whether the executive summary stands on one page. */
function fits(laidOut: LaidOut): boolean {
  return laidOut.pageOf('summary-start') === laidOut.pageOf('summary-end')
}

/** Whether the contents, which follow the summary, stand on one page; so too where there are none. */
function onOnePage(laidOut: LaidOut): boolean {
  const [before, end] = [laidOut.pageOf('summary-end'), laidOut.pageOf('contents-end')]
  return before === undefined || end === undefined || end <= before + 1
}

/** Whether the last page of the application holds more than a signature. */
function isFull(laidOut: LaidOut): boolean {
  return (laidOut.downOf('end-application') ?? leastDown) >= leastDown
}

function layOutCloser(layOut: (close: number) => LaidOut): LaidOut | undefined {
  for (const close of closer) {
    const laidOut = layOut(close)
    if (isFull(laidOut)) return laidOut
  }
  return undefined
}

/** The authored pages as they were set. `archival` gives them as PDF/A-2b where they can be set so. */
export interface Authored {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly accessible: boolean
  readonly archival: () => Uint8Array | undefined
}

/** The authored pages alone: the executive summary in the largest size in which it is one page, the application as wide as leaves no page to a signature alone. */
export function setAuthored(packet: Packet, warnings: string[], linking?: Linking): Authored {
  const data = JSON.stringify(toTypst(packet, linking))
  let contents = 1
  const layOut = (size: number, close: number) => layOutTypst('packet.typ', { data, summary: String(size), close: String(close), contents: String(contents) })
  const smallest = summarySizes.at(-1) ?? 8.5
  let chosen = { size: smallest, laidOut: undefined as LaidOut | undefined }
  for (const size of summarySizes) {
    const laidOut = layOut(size, 1)
    chosen = { size, laidOut }
    if (fits(laidOut)) break
  }
  let loose = chosen.laidOut ?? layOut(smallest, 1)
  for (const closer of closerContents) {
    if (onOnePage(loose)) break
    contents = closer
    if (closer < 1) loose = layOut(chosen.size, 1)
  }
  const laidOut = isFull(loose) ? loose : layOutCloser((close) => layOut(chosen.size, close)) ?? loose
  if (!fits(laidOut)) warnings.push('The executive summary runs over one page. Shorten the facts it draws on, the names of programs or letters first.')
  const { pdf, accessible } = laidOut.toPdf()
  if (!accessible) warnings.push('The authored pages could not be set under PDF/UA-1; they are tagged, and readers should be tried.')
  return { pdf, pages: laidOut.pages, accessible, archival: laidOut.toArchivalPdf }
}
