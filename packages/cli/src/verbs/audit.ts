import { resolve } from 'node:path'
import { runUpkeep } from '../server/run-upkeep.ts'
import { plural } from '../show/plural.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Outcome, type Problem, type Verb } from '../verb.ts'

interface Checked {
  readonly cases: number
  readonly changes: number
  readonly reads: number
  readonly broken: readonly { readonly caseId: string; readonly chain: string; readonly seq: number }[]
}

export const audit: Verb = {
  name: 'audit',
  about: 'Check the audit of every case, or write it out',
  usage: 'verify | export FILE [--case ID]',
  help: [
    'Every read and every change of a case is a line, chained to the one before by its hash.',
    '“verify” follows all chains of this machine and names the first line of each that is not what was written.',
    '“export” writes the lines to FILE, one JSON object a line, with their hashes: who, what, when, and ids; never content.',
    '',
    '  --case   only of this case',
  ],
  example: 'audit verify',
  options: { case: { type: 'string' } },
  run: async ({ words: [what, file, ...more], options, env }) => {
    if (what === 'verify' && file === undefined) return check(env)
    if (what !== 'export' || file === undefined || more.length > 0) return failed('Say what to do with the audit.', 'audit', 'Use: audit verify, or audit export FILE.')
    const written = await runUpkeep<{ lines: number; file: string }>({ verb: 'audit export', to: resolve(file), ...(typeof options['case'] === 'string' && { caseId: options['case'] }) }, env)
    return written.ok ? reported({ text: `${plural(written.value.lines, 'line')} of the audit: ${written.value.file}`, data: written.value }) : written
  },
}

async function check(env: NodeJS.ProcessEnv): Promise<Outcome> {
  const checked = await runUpkeep<Checked>({ verb: 'audit verify' }, env)
  if (!checked.ok) return checked
  const { cases, changes, reads, broken } = checked.value
  const problems = broken.map(({ caseId, chain, seq }): Problem => ({ what: `Line ${seq} of the ${chain}s is the first that is not what was written.`, where: `case ${caseId}`, next: 'Compare with an earlier backup, and ask who had access to the database.' }))
  return reported({
    text: indent(`${broken.length === 0 ? 'Every chain is whole' : `${plural(broken.length, 'chain is', 'chains are')} broken`}: ${plural(cases, 'case')}, ${plural(changes, 'change')} and ${plural(reads, 'read')} followed.`, ''),
    data: checked.value,
    exit: broken.length === 0 ? 0 : 1,
    problems,
  })
}
