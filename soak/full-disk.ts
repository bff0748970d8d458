import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Program } from './program.ts'

const megabyte = 1 << 20

/** Why no small disk can be made here; undefined when it can. */
export function whyNoSmallDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk is made by root on Linux only'
  return spawnSync('sh', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s']).status === 0 ? undefined : 'a small disk may not be mounted here'
}

/** Fills a small disk around the running program, first almost, then wholly, and empties it again. What did not go as it should, in words. */
export async function fillDisk(say: (line: string) => void = () => undefined): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const disk = join(folder, 'disk')
  spawnSync('sh', ['-c', `mkdir "${disk}" && mount -t tmpfs -o size=700m,mode=0711 tmpfs "${disk}"`])
  const program = new Program(join(disk, 'data'), { env: { LENITY_DISK_RESERVE_MB: '200' } })
  const filler = join(disk, 'filler')
  const problems: string[] = []
  const expect = (what: string, is: unknown, should: unknown) => {
    if (is !== should) problems.push(`${what}: ${String(is)} instead of ${String(should)}`)
  }
  const leave = async (bytes: number) => {
    await rm(filler, { force: true })
    const { bavail, bsize } = await statfs(disk)
    await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes))).catch(() => undefined)
    await wait(1_500)
  }
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'Full' })).json() as { id: string }
    const add = (text: string) => {
      const form = new FormData()
      form.set('file', new File([text], 'letter.txt'))
      return program.ask('POST', `/api/cases/${id}/papers`, form)
    }
    const listed = async () => (await (await program.ask('GET', `/api/cases/${id}/papers`)).json() as { id: string }[]).length
    expect('a paper with room', (await add('The first letter.')).status, 200)
    await program.readAll([id])

    await leave(100 * megabyte)
    const refused = await add('The second letter.')
    const said = await refused.text()
    say(`  almost full: ${refused.status} ${said}`)
    expect('a paper while the disk is almost full', refused.status, 503)
    expect('it says so', said.includes('almost full'), true)
    expect('papers listed while the disk is almost full', await listed(), 1)

    await leave(0)
    for (let i = 0; i < 20; i++) {
      const answer = await program.ask('GET', `/api/cases/${id}/papers`)
      await answer.arrayBuffer()
      if (![200, 503].includes(answer.status)) problems.push(`reading on a full disk: ${answer.status}`)
    }
    expect('a paper on a full disk', (await add('The third letter.')).status, 503)

    await rm(filler)
    await wait(1_500)
    await program.answers()
    expect('a paper when there is room again', (await add('The fourth letter.')).status, 200)
    await program.readAll([id])
    expect('papers when there is room again', await listed(), 2)
    problems.push(...program.hung, ...await program.brokenChains([id]))
    return problems
  } finally {
    await program.stop()
    spawnSync('umount', ['-l', disk])
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
