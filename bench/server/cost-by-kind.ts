import type { Program } from '../../soak/program.ts'
import type { Seeded } from '../../soak/seeded.ts'
import { ask, everyKind, type Person } from './person-at-work.ts'
import { processorTime } from './processor-time.ts'

export interface Cost {
  readonly what: string
  /** Milliseconds of a processor for one request: in the program, and in PostgreSQL. */
  readonly program: number
  readonly database: number
}

/** What one request of each kind costs, asked one after another in changing cases: it says what fifty at once will need, whatever else the machine does. */
export async function costByKind(program: Program, { cookie, cases }: Person, { chance, times }: { readonly chance: Seeded; readonly times: number }): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  for (const [i, [what]] of everyKind(chance, '').entries()) {
    const once = async () => {
      const [, path, body] = everyKind(chance, chance.one(cases))[i] ?? ['', '']
      await ask(program, cookie, path, body)
    }
    for (let warm = 0; warm < 5; warm++) await once()
    const before = processorTime(program)
    for (let n = 0; n < times; n++) await once()
    const after = processorTime(program)
    // A session of the database that began or ended meanwhile is left out.
    const each = (of: 'program' | 'database') => Math.round([...after[of]].reduce((sum, [pid, ms]) => sum + ms - (before[of].get(pid) ?? ms), 0) / times * 10) / 10
    costs.push({ what, program: each('program'), database: each('database') })
  }
  return costs
}
