import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Program } from './program.ts'

/** Why the system calls cannot be traced here; undefined when they can. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return 'the trace is made by strace, which is there on Linux only'
  return spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0 ? undefined : 'strace is not installed, or may not trace here'
}

export interface TraceReport {
  readonly papers: number
  readonly problems: readonly string[]
}

/**
 * Adds papers one after the other while every system call of the program is written down, and looks for their order: the bytes are
 * flushed, the file gets its name, its directory is flushed, and only then is the database told to commit: once when it comes, where the row is not
 * even put in before, and again when it was read.
 */
export async function tracePapers(papers: number): Promise<TraceReport> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const out = join(folder, 'trace')
  const program = new Program(join(folder, 'data'), { wrap: ['strace', '-D', '-f', '-b', 'execve', '-s', '600', '-e', 'trace=openat,fsync,fdatasync,link,linkat,rename,renameat,renameat2,write,writev,sendto,sendmsg', '-o', out] })
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'Trace' })).json() as { id: string }
    const added: string[] = []
    for (let i = 0; i < papers; i++) {
      const bytes = Buffer.from(`Letter ${i}, of the trace. ${'He has changed. '.repeat(i * 50 + 1)}`)
      const form = new FormData()
      form.set('file', new File([bytes], `letter ${i}.txt`))
      const answer = await program.ask('POST', `/api/cases/${id}/papers`, form)
      if (!answer.ok) throw new Error(`a paper was not kept: ${await answer.text()}`)
      added.push((await answer.json() as { arrival: { id: string } }).arrival.id, createHash('sha256').update(bytes).digest('hex'))
    }
    await program.readAll([id])
    await program.stop()
    return { papers, problems: wrongOrder(await readFile(out, 'utf8'), added) }
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** What of a trace is not in the order that survives a power cut, for each paper in words. */
export function wrongOrder(trace: string, papers: readonly string[]): readonly string[] {
  const calls = finished(trace)
  // The program gives each statement one name on all its connections.
  const insert = calls.map((call) => /(lenity \d+)\\0insert into casefile\.paper \(/.exec(call)?.[1]).find((name) => name !== undefined)
  const bound = insert === undefined ? '' : String.raw`${insert}\\0.*`
  return papers.flatMap((sha256) => {
    const find = (pattern: RegExp, after: number) => calls.findIndex((call, i) => i > after && pattern.test(call))
    // A file is written, or the one that came is given its second name; either is opened and flushed.
    const made = find(new RegExp(String.raw`openat\(.*/${sha256}\.[^"]*\.half", .*O_CREAT.* = \d+|link(at)?\(.*/${sha256}\.[^"]*\.half".* = 0`), -1)
    const opened = made < 0 ? -1 : find(new RegExp(String.raw`openat\(.*/${sha256}\.[^"]*\.half", .* = \d+`), made - 1)
    const fd = /= (\d+)$/.exec(calls[opened] ?? '')?.[1]
    const flushed = find(new RegExp(String.raw`fsync\(${fd}\) += 0`), opened)
    const named = find(new RegExp(String.raw`rename(at2?)?\(.*/${sha256}\.[^"]*\.half".*/${sha256}".* = 0`), opened)
    const directory = find(new RegExp(String.raw`openat\(.*/${sha256.slice(0, 2)}", .* = \d+`), named)
    const directoryFd = /= (\d+)$/.exec(calls[directory] ?? '')?.[1]
    const directoryFlushed = find(new RegExp(String.raw`fsync\(${directoryFd}\) += 0`), directory)
    // The row of a paper is put in first, so the commit that makes it known is the first after that on the same connection. A statement that
    // the connection knows already is sent by a name with its values, and the paper's id is the one to look for; another may be coming meanwhile, and the id is asked for before, too.
    const sends = new RegExp(String.raw`^(write|writev|sendto|sendmsg)\(\d+,.*"[PB]\\0.*(insert into casefile\.paper \(|${bound}${sha256})`)
    const comes = sha256.includes('-')
    const row = comes ? find(new RegExp(String.raw`^(write|writev|sendto|sendmsg)\(\d+,.*${sha256}`), -1) : calls.findLastIndex((call, i) => i < opened && sends.test(call))
    const connection = /^(?:write|writev|sendto|sendmsg)\((\d+)/.exec(calls[row] ?? '')?.[1]
    const commit = find(new RegExp(String.raw`^(write|writev|sendto|sendmsg)\(${connection}\b.*commit`), row)
    const said = { 'its file': opened, 'the flush of its bytes': flushed, 'its name': named, 'the flush of its directory': directoryFlushed, 'its row': row, 'the commit': commit }
    const lost = Object.entries(said).filter(([, at]) => at < 0).map(([what]) => what)
    if (lost.length > 0) return [`${sha256}: the trace has no sign of ${lost.join(', ')}`]
    return (comes ? directoryFlushed < row : row < opened) && opened < flushed && flushed < named && named < directoryFlushed && directoryFlushed < commit ? [] : [`${sha256}: ${Object.entries(said).toSorted(([, a], [, b]) => a - b).map(([what]) => what).join(', ')}`]
  })
}

/** Calls in the order they ended: one that another interrupted is written in two parts. */
function finished(trace: string): readonly string[] {
  const begun = new Map<string, string>()
  return trace.split('\n').flatMap((line) => {
    const [, pid = '', call = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (call.endsWith('<unfinished ...>')) {
      // What is sent counts from when it is begun.
      if (/^(write|writev|sendto|sendmsg)\(/.test(call)) return [call]
      begun.set(pid, call.replace(/ *<unfinished \.\.\.>$/, ''))
      return []
    }
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(call)?.[1]
    if (rest === undefined) return [call]
    const whole = (begun.get(pid) ?? '') + rest
    begun.delete(pid)
    return [whole]
  })
}
