import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { processorSeconds } from '../papers/processor-seconds.ts'
import { makeExhibits, mergeByLibrary, size } from '../../packages/petition/test/six-hundred-pages.ts'

export interface PetitionFigures {
  readonly pages: number
  readonly exhibitPages: number
  readonly megabytes: number
  readonly packetSeconds: number
  /**
   * Seconds of processor: a machine that is busy with other things takes longer and uses little more of it. Of the first packet of a process, whose
   * modules are loaded: whoever asks for the first one after a start meets it, once.
   */
  readonly packetProcessor: number
  /** The same of the packet after it, of another person with as many exhibits: what a user of a server that runs waits for. */
  readonly nextProcessor: number
  readonly peakMegabytes: number
  /** A fact is changed, and the draft is worked out and laid out for the page again. */
  readonly changeSeconds: number
  /** The authored pages are set in type again. */
  readonly setSeconds: number
  /** qpdf merging the same files; undefined when it is not on the PATH. */
  readonly qpdfSeconds: number | undefined
  /** Its seconds of processor; undefined also where the system does not tell them. */
  readonly qpdfProcessor: number | undefined
  /** The same files merged page by page with the library the packet is bound with, and nothing else done. */
  readonly mergeSeconds: number
}

/** Six hundred pages of exhibits to a finished packet, beside others that only merge the same files. */
export async function benchPetition(): Promise<PetitionFigures> {
  const { folder, files } = await makeExhibits()
  try {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, 'packet-process.ts'), folder], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (run.status !== 0) throw new Error(run.stderr)
    const figures = JSON.parse(run.stdout) as Omit<PetitionFigures, 'qpdfSeconds' | 'qpdfProcessor' | 'mergeSeconds' | 'exhibitPages'>
    const before = await processorSeconds()
    const qpdfSeconds = mergeByQpdf(folder, files)
    const after = await processorSeconds()
    const qpdfProcessor = qpdfSeconds === undefined || before === undefined || after === undefined ? undefined : after - before
    return { ...figures, exhibitPages: size.files * size.pages, qpdfSeconds, qpdfProcessor, mergeSeconds: await mergeByLibrary(files) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function mergeByQpdf(folder: string, files: readonly string[]): number | undefined {
  const began = performance.now()
  const run = spawnSync('qpdf', ['--empty', '--pages', ...files, '--', join(folder, 'merged.pdf')])
  if (run.error !== undefined) return undefined
  return (performance.now() - began) / 1000
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function times(own: number, peer: number): string {
  return `${(own / peer).toFixed(1)} times`
}

/** The figures in words, each beside its aim. */
export function showPetition(figures: PetitionFigures): string {
  return [
    `${String(figures.exhibitPages)} pages of exhibits to a finished packet of ${String(figures.pages)} pages (${figures.megabytes.toFixed(1)} MB): ${seconds(figures.packetSeconds)}, with tabs, numbers, links and bookmarks`,
    `  of the processor: ${seconds(figures.packetProcessor)} for the first packet of a process, which a server makes once after it starts (the typesetter reads its typefaces and sets its template for the first time, and nothing is compiled yet); ${seconds(figures.nextProcessor)} for the next, of another person with as many exhibits`,
    figures.qpdfSeconds === undefined ? '  qpdf is not on the PATH: its figure is missing (aim: within twice)' : `  qpdf merging the same files: ${seconds(figures.qpdfSeconds)}${figures.qpdfProcessor === undefined ? '' : `, ${seconds(figures.qpdfProcessor)} of the processor; of that the first packet took ${times(figures.packetProcessor, figures.qpdfProcessor)} as much, the next ${times(figures.nextProcessor, figures.qpdfProcessor)}`} (aim: within twice)`,
    `  the library of the packet merging the same files, no more: ${seconds(figures.mergeSeconds)}`,
    `  peak memory of the process: ${figures.peakMegabytes.toFixed(0)} MB (aim: under 500)`,
    `one fact changed: the draft for the page after ${seconds(figures.changeSeconds)} (aim: under 1 s); its pages set in type again ${seconds(figures.setSeconds)}`,
  ].join('\n')
}
