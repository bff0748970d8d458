import { Readable } from 'node:stream'
import { done, refused, type Result } from '@lenity/casefile'
import type { PiecesAtHand, PopulationRun, Populations } from '@lenity/casefile/store'
import { ZipFile } from 'yazl'

interface FileOfRun {
  readonly name: string
  readonly pieces: PiecesAtHand & { readonly madeUp: boolean }
}

/** What a sorting keeps for itself on the way. */
const inside = 'sorted.ndjson'

/** The files that came of a run, of a sorting what an office looks at first at the beginning. */
export async function filesOfRun(mine: Populations, population: string, { id, state, outputs }: PopulationRun): Promise<Result<readonly FileOfRun[]>> {
  if (state !== 'done') return refused('conflict', 'What comes of this run is there when it is done.', `run ${id}`, 'Wait until it is done, or go on with it.')
  const files: FileOfRun[] = []
  for (const { name } of outputs.filter((one) => one.name !== inside).toSorted((one, other) => rank(one.name) - rank(other.name))) {
    const found = await mine.output(population, id, name, `${name.split('/')[0] ?? ''} taken`)
    if (!found.ok) return found
    files.push({ name, pieces: found.value })
  }
  return done(files)
}

function rank(name: string): number {
  const first = ['overview.txt', 'triage.csv', 'batches.csv', 'unassigned.csv', 'duplicates.csv'].indexOf(name)
  return first >= 0 ? first : name.startsWith('letters/') ? 10 : 20
}

/** Those files as an archive, as it is read; each is opened piece by piece. When a piece is gone the archive breaks off, and no program takes it for whole. */
export function zipOfFiles(files: readonly FileOfRun[]): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  for (const { name, pieces } of files) zip.addReadStreamLazy(name, { mode: 0o100600, compress: !name.endsWith('.pdf') }, (take) => {
    const source = Readable.from(pieces.all(), { objectMode: false })
    // The archive does not listen for it, and an error nobody listens for ends the whole program.
    source.on('error', (error) => out.destroy(error))
    take(null, source)
  })
  zip.end()
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}
