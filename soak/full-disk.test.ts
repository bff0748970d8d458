import { describe, expect, it } from 'vitest'
import { fillDisk, whyNoSmallDisk } from './full-disk.ts'

describe.skipIf(whyNoSmallDisk() !== undefined)('a disk that runs full', () => {
  it('stops nothing but what would be kept, and all goes on when there is room', async () => {
    expect(await fillDisk()).toEqual([])
  }, 300_000)
})
