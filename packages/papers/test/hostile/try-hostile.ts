import { readFileSync } from 'node:fs'
import { bytesAtHand, openContainer, PartRefused, readPaper, type ReadResult } from '../../src/index.ts'
import { hostileFiles, type HostileFile } from './hostile-files.ts'

/** One file may take so long, and all reading processes together so much memory. */
const longest = 130_000
const mostMemory = 4_000_000_000
const letter = new TextEncoder().encode('To whom it may concern: a letter of support for Odessa Marlowe, who has a job with us.')

interface Tried {
  readonly files: number
  readonly read: number
  readonly refused: number
  readonly slowest: { readonly is: string; readonly seconds: number }
  readonly mostMegabytes: number
  /** What was not as it should be. */
  readonly problems: readonly string[]
}

/** Gives each file to the reading process, and after each a letter that must be read: the queue goes on. */
export async function tryHostile(count: number, seed: number, say: (line: string) => void = () => undefined): Promise<Tried> {
  const problems: string[] = []
  let [files, read, refused, most] = [0, 0, 0, 0]
  let slowest = { is: '', seconds: 0 }
  const watch = setInterval(() => { most = Math.max(most, memoryOfChildren()) }, 100)
  try {
    for await (const file of hostileFiles(count, seed)) {
      const started = performance.now()
      const result = await readPaper({ name: file.name, bytes: file.bytes })
      const wrong = result.ok ? undefined : unclear(result)
      if (wrong !== undefined) problems.push(`${sayFile(file, files)}: ${wrong}`)
      if (result.opens !== undefined) problems.push(...(await openAll(file, result.opens)).map((one) => `${sayFile(file, files)}: ${one}`))
      const seconds = (performance.now() - started) / 1000
      if (seconds * 1000 > longest) problems.push(`${sayFile(file, files)}: took ${seconds.toFixed(0)} seconds`)
      if (seconds > slowest.seconds) slowest = { is: file.is, seconds }
      const after = await readPaper({ name: 'letter.txt', bytes: letter })
      if (!after.ok) problems.push(`${sayFile(file, files)}: the letter after it was not read: ${after.problem.what}`)
      files++
      if (result.ok) read++
      else refused++
      if (files % 50 === 0) say(`  ${files} of ${count}`)
    }
  } finally {
    clearInterval(watch)
  }
  if (most > mostMemory) problems.push(`Reading took ${Math.round(most / 1e6)} MB.`)
  return { files, read, refused, slowest, mostMegabytes: Math.round(most / 1e6), problems }
}

function sayFile({ is, name }: HostileFile, number: number): string {
  return `file ${number + 1}, ${is} (${name.slice(0, 40)})`
}

/** An answer says what happened, where, and what to do next, and tells nothing of the inside. */
function unclear({ problem }: Extract<ReadResult, { ok: false }>): string | undefined {
  if (problem.what === '' || problem.where === '' || problem.next === '') return `no clear answer: ${JSON.stringify(problem)}`
  return /node_modules|\bat .+:\d+:\d+|undefined is not|Cannot read prop/.test(`${problem.what} ${problem.where} ${problem.next}`) ? `tells of the inside: ${JSON.stringify(problem)}` : undefined
}

async function openAll(file: HostileFile, type: NonNullable<ReadResult['opens']>): Promise<string[]> {
  const wrong: string[] = []
  let taken = 0
  const opened = await openContainer(bytesAtHand(file.bytes), { name: file.name, type }, async (part) => {
    if ('problem' in part) return
    try {
      for await (const piece of part.bytes) taken += piece.length
    } catch (error) {
      if (!(error instanceof PartRefused)) throw error
    }
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(part.name)) wrong.push(`a name that leads out: ${part.name}`)
  })
  if (!opened.ok && (opened.problem.what === '' || opened.problem.next === '')) wrong.push('no clear answer of the archive')
  if (taken > 2_300_000_000) wrong.push(`${taken} bytes came out`)
  return wrong
}

/** Bytes that the processes started by this one hold; 0 where that cannot be known. */
function memoryOfChildren(): number {
  try {
    return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean).reduce((sum, pid) => {
      try {
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
      } catch {
        return sum
      }
    }, 0)
  } catch {
    return 0
  }
}
