import { describe, expect, it } from 'vitest'
import { zipOfFiles } from './zip-of-run.ts'

const file = (name: string, parts: () => AsyncGenerator<Buffer>) => ({ name, pieces: { madeUp: false, size: 1000, all: parts, read: async () => Buffer.alloc(0) } })

describe('the files of a run as an archive', () => {
  it('breaks off where a piece is gone while it is taken', async () => {
    const files = [file('overview.txt', async function* () { yield Buffer.from('whole') }), file('triage.csv', async function* () { yield Buffer.from('row'); throw new Error('pieces of a list of people are gone') })]
    const read = async () => { for await (const part of zipOfFiles(files)) expect(part.byteLength).toBeGreaterThan(0) }
    await expect(read()).rejects.toThrow('pieces of a list of people are gone')
  })
})
