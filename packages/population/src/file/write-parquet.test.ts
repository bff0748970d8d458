import { describe, expect, it } from 'vitest'
import { writeParquet } from './write-parquet.ts'

describe('a result as Parquet', () => {
  it('ends with the error of what it is read from, and not the whole program with it', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('row,answer\r\n2,met\r\n')
      throw new Error('pieces of a list of people are gone')
    }
    await expect(writeParquet(broken(), async () => undefined, ['row', 'answer'], () => false)).rejects.toThrow('pieces of a list of people are gone')
  }, 10_000)

  it('ends with the error of whoever puts its bytes, and reads no further', async () => {
    let ended = false
    async function* whole(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('row,answer\r\n2,met\r\n')
      } finally { ended = true }
    }
    await expect(writeParquet(whole(), async () => { throw new Error('no room') }, ['row', 'answer'], () => false)).rejects.toThrow('no room')
    expect(ended).toBe(true)
  }, 10_000)
})
