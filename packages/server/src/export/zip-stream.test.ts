import { describe, expect, it } from 'vitest'
import type { ExportFile } from './export-file.ts'
import { zipOf } from './zip-stream.ts'

const head = { of: 'case', id: 'x', name: 'X', office: 'O', exportedAt: '2026-01-02T03:04:05.000Z', exportedBy: 'R', part: 'lead counsel' } as const
const piece = Buffer.alloc(4 << 20, 'paper ')

async function* papers(many: number): AsyncGenerator<ExportFile> {
  for (let at = 0; at < many; at++) yield { path: `papers/${at}.bin`, is: 'a paper', content: Buffer.from(piece), packed: true }
}

describe('a ZIP that is streamed', () => {
  it('holds one file at a time, however many there are', async () => {
    const [before, most] = [process.memoryUsage.rss(), { rss: 0 }]
    let bytes = 0
    for await (const part of zipOf(papers(150), head, async () => undefined)) {
      bytes += part.byteLength
      most.rss = Math.max(most.rss, process.memoryUsage.rss())
    }
    expect(bytes).toBeGreaterThan(150 * piece.length)
    // 600 MB went by.
    expect((most.rss - before) / (1 << 20)).toBeLessThan(200)
  }, 60_000)

  it('waits for whoever reads slowly', async () => {
    let made = 0
    const counted = async function* () { for await (const one of papers(50)) { made += 1; yield one } }
    const reader = zipOf(counted(), head, async () => undefined).getReader()
    await reader.read()
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(made).toBeLessThan(3)
    await reader.cancel()
  })

  it('breaks off where a file cannot be read to its end', async () => {
    const half = async function* (): AsyncGenerator<ExportFile> {
      yield* papers(1)
      yield { path: 'gone.bin', is: 'a paper', packed: true, content: (async function* () { yield Buffer.alloc(9); throw new Error('the rest is gone') })() }
    }
    const read = async () => { for await (const part of zipOf(half(), head, async () => undefined)) expect(part.byteLength).toBeGreaterThan(0) }
    await expect(read()).rejects.toThrow('the rest is gone')
  })
})
