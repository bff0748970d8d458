import { mkdtemp, rm, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Program } from './program.ts'
import { seeded } from './seeded.ts'
import { Writers } from './writers.ts'

export interface KillReport {
  readonly killed: Readonly<Record<string, number>>
  readonly acknowledged: number
  readonly refused: number
  readonly cases: number
  readonly papers: number
  /** What was acknowledged and lost, done twice, or does not open; and broken chains. */
  readonly problems: readonly string[]
}

const victims = ['program', 'program', 'database', 'session', 'reader'] as const

/**
 * Kills a part of the running program, at a moment chosen by the seed, while people write as fast as they are answered; as often as
 * `rounds` says. Then looks for everything that was acknowledged.
 */
export async function killWhileWriting(options: { readonly rounds: number; readonly seed: number; readonly say?: (line: string) => void }): Promise<KillReport> {
  const chance = seeded(options.seed)
  const folder = await mkdtemp(join(tmpdir(), 'lenity-soak-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const writers = new Writers(program, seeded(options.seed + 1))
  const killed: Record<string, number> = {}
  try {
    await program.start()
    writers.start(4)
    await wait(1_500)
    for (let round = 1; round <= options.rounds; round++) {
      await wait(chance.whole(20, 600))
      const victim = chance.one(victims)
      if (await program.lose(victim)) killed[victim] = (killed[victim] ?? 0) + 1
      await program.answers()
      options.say?.(`${round} of ${options.rounds}: ${victim} killed; ${writers.acknowledged} writes acknowledged, ${writers.refused} refused or cut off`)
    }
    await writers.stop()
    // Papers are acknowledged when they are kept, and among the papers when they were read.
    await program.readAll([...writers.ledger.keys()], 180_000)
    const problems = [...program.hung.map((request) => `${request} had no answer`), ...await writers.missing(), ...await program.brokenChains([...writers.ledger.keys()])]
    const papers = [...writers.ledger.values()].reduce((sum, { papers: of }) => sum + of.size, 0)
    return { killed, acknowledged: writers.acknowledged, refused: writers.refused, cases: writers.ledger.size, papers, problems }
  } finally {
    await writers.stop()
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
