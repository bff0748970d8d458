import { describe, expect, it } from 'vitest'
import { tracePapers, whyNoTrace, wrongOrder } from './trace.ts'

const sha256 = `ab${'0'.repeat(62)}`
const calls = {
  row: `7 writev(21, [{iov_base="P\\0\\0insert into casefile.paper (office_id", iov_len=9}], 1) = 9`,
  open: `8 openat(AT_FDCWD, "/data/papers/ab/${sha256}.1.half", O_WRONLY|O_CREAT|O_EXCL, 0400) = 30`,
  flush: '8 fsync(30) = 0',
  name: `9 rename("/data/papers/ab/${sha256}.1.half", "/data/papers/ab/${sha256}") = 0`,
  directory: '9 openat(AT_FDCWD, "/data/papers/ab", O_RDONLY) = 31',
  flushDirectory: '9 fsync(31) = 0',
  commit: '7 write(21, "Q\\0\\0commit\\0", 12) = 12',
}
const trace = (...order: (keyof typeof calls)[]) => wrongOrder(order.map((name) => calls[name]).join('\n'), [sha256])

describe('the order of system calls', () => {
  it('is right when the bytes, the name and the directory are on disk before the commit', () => {
    expect(trace('row', 'open', 'flush', 'name', 'directory', 'flushDirectory', 'commit')).toEqual([])
  })

  it('is found wrong when the commit comes early, or a flush is left out', () => {
    expect(trace('row', 'open', 'flush', 'name', 'directory', 'commit', 'flushDirectory')).toHaveLength(1)
    expect(trace('row', 'commit', 'open', 'flush', 'name', 'directory', 'flushDirectory')).toHaveLength(1)
    expect(trace('row', 'open', 'name', 'flush', 'directory', 'flushDirectory', 'commit')).toHaveLength(1)
    expect(trace('row', 'open', 'name', 'directory', 'flushDirectory', 'commit')).toEqual([`${sha256}: the trace has no sign of the flush of its bytes`])
  })
})

describe('the same of a paper that comes', () => {
  const arrival = '0abc0000-0000-4000-8000-000000000000'
  const of = (call: string) => call.replaceAll(`/ab/${sha256}`, `/0a/${arrival}`).replaceAll('/papers/ab"', '/papers/0a"')
  const row = `7 writev(21, [{iov_base="B\\0\\0${arrival}", iov_len=9}], 1) = 9`
  const comes = (...order: (keyof typeof calls)[]) => wrongOrder(order.map((name) => (name === 'row' ? row : of(calls[name]))).join('\n'), [arrival])

  it('is right when it is on disk before its row is even put in', () => {
    expect(comes('open', 'flush', 'name', 'directory', 'flushDirectory', 'row', 'commit')).toEqual([])
    expect(comes('row', 'open', 'flush', 'name', 'directory', 'flushDirectory', 'commit')).toHaveLength(1)
    expect(comes('open', 'flush', 'name', 'row', 'directory', 'flushDirectory', 'commit')).toHaveLength(1)
  })
})

describe.skipIf(whyNoTrace() !== undefined)('the program, traced', () => {
  it('has each paper on disk before its row is committed', async () => {
    expect(await tracePapers(3)).toEqual({ papers: 3, problems: [] })
  }, 300_000)
})
