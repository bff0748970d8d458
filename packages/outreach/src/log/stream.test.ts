import { describe, expect, it } from 'vitest'
import { streamOf, type StreamEntry } from './stream.ts'

const entry = (id: string, more: Partial<StreamEntry> = {}): StreamEntry => ({ id, kind: 'call', on: '2026-11-02', at: '2026-11-02T10:00:00.000Z', title: 'Call to José Núñez', detail: 'She will print the report.', who: 'José Núñez', contact: 'j', ...more })
const all = [entry('a'), entry('b', { kind: 'paper', on: '2026-11-05', title: 'A paper came', detail: 'report.pdf', who: undefined, contact: undefined }), entry('c', { at: '2026-11-02T12:00:00.000Z', kind: 'task', detail: 'Done' })]
const ids = (...wish: Parameters<typeof streamOf> extends [unknown, ...infer W] ? W : never) => streamOf(all, ...wish).map(({ id }) => id)

describe('the stream of a case', () => {
  it('has the newest day first, and of one day what was kept last', () => expect(ids()).toEqual(['b', 'c', 'a']))
  it('shows only what was wished for', () => {
    expect(ids({ kinds: ['paper', 'task'] })).toEqual(['b', 'c'])
    expect(ids({ kinds: [] })).toEqual([])
    expect(ids({ contact: 'j' })).toEqual(['c', 'a'])
    expect(ids({ from: '2026-11-03' })).toEqual(['b'])
    expect(ids({ to: '2026-11-02' })).toEqual(['c', 'a'])
  })
  it('finds words whatever their accents, each of them', () => {
    expect(ids({ find: 'nunez  CALL' })).toEqual(['c', 'a'])
    expect(ids({ find: 'nunez paper' })).toEqual([])
    expect(ids({ find: 'report' })).toEqual(['b', 'a'])
  })
})
