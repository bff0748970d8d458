import type { Readable } from 'node:stream'
import type { Parser } from 'csv-parse'

/** The records a parser finds in a source. Throws what the source or the parser throws, and lets go of the source however it ends. */
export async function* throughParser(source: Readable, parser: Parser): AsyncGenerator<unknown> {
  // A pipe does not carry errors on, and one nobody listens for ends the whole program.
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    yield* parser
  } finally {
    source.destroy()
  }
}
