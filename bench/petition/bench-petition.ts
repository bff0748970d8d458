import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeExhibits, mergeByLibrary, size } from '../../packages/petition/test/six-hundred-pages.ts'

export interface PetitionFigures {
  readonly pages: number
  readonly exhibitPages: number
  readonly megabytes: number
  readonly packetSeconds: number
  readonly peakMegabytes: number
  /** A fact is changed, and the draft is worked out and laid out for the page again. */
  readonly changeSeconds: number
  /** The authored pages are set in type again. */
  readonly setSeconds: number
  /** qpdf merging the same files; undefined when it is not on the PATH. */
  readonly qpdfSeconds: number | undefined
  /** The same files merged page by page with the library the packet is bound with, and nothing else done. */
  readonly mergeSeconds: number
}

/** Six hundred pages of exhibits to a finished packet, beside others that only merge the same files. */
export async function benchPetition(): Promise<PetitionFigures> {
  const { folder, files } = await makeExhibits()
  try {
    const run = spawnSync(process.execPath, [join(import.meta.dirname, 'packet-process.ts'), folder], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (run.status !== 0) throw new Error(run.stderr)
    const figures = JSON.parse(run.stdout) as Omit<PetitionFigures, 'qpdfSeconds' | 'mergeSeconds' | 'exhibitPages'>
    return { ...figures, exhibitPages: size.files * size.pages, qpdfSeconds: mergeByQpdf(folder, files), mergeSeconds: await mergeByLibrary(files) }
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

/** The figures in words, each beside its aim. */
export function showPetition(figures: PetitionFigures): string {
  const against = (peer: number) => `${(figures.packetSeconds / peer).toFixed(1)} times as long`
  return [
    `${String(figures.exhibitPages)} pages of exhibits to a finished packet of ${String(figures.pages)} pages (${figures.megabytes.toFixed(1)} MB): ${seconds(figures.packetSeconds)}, with tabs, numbers, links and bookmarks`,
    figures.qpdfSeconds === undefined ? '  qpdf is not on the PATH: its figure is missing (aim: within twice)' : `  qpdf merging the same files: ${seconds(figures.qpdfSeconds)}; the packet took ${against(figures.qpdfSeconds)} (aim: within twice)`,
    `  the library of the packet merging the same files, no more: ${seconds(figures.mergeSeconds)}; the packet took ${against(figures.mergeSeconds)}`,
    `  peak memory of the process: ${figures.peakMegabytes.toFixed(0)} MB (aim: under 500)`,
    `one fact changed: the draft for the page after ${seconds(figures.changeSeconds)} (aim: under 1 s); its pages set in type again ${seconds(figures.setSeconds)}`,
  ].join('\n')
}
