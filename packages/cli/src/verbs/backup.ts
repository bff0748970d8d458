import { resolve } from 'node:path'
import { runUpkeep } from '../server/run-upkeep.ts'
import { instantInWords } from '../show/instant-in-words.ts'
import { plural } from '../show/plural.ts'
import { sizeInWords } from '../show/size-in-words.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Verb } from '../verb.ts'

interface Made {
  readonly file: string
  readonly madeAt: string
  readonly rows: number
  readonly papers: number
  readonly papersWritten: number
  readonly bytes: number
  readonly missing: readonly { readonly caseId: string; readonly sha256: string }[]
}

export const backup: Verb = {
  name: 'backup',
  about: 'Back up every office of this machine, while people work',
  usage: '[DIR | FILE.lenity] [--keep N]',
  help: [
    'Everything as it stands at one moment, encrypted under the office key; the key itself is not in it, so keep the recovery sheet.',
    'Into a directory each paper is written once, however many backups there are, and an interrupted backup goes on where it stopped when you run it again.',
    'A name that ends in .lenity makes one file with everything in it.',
    'Without a name it goes where LENITY_BACKUP_DIR says. LENITY_DATA_DIR and LENITY_DATABASE_URL say what is backed up.',
    '',
    '  --keep   throw away the older backups of the directory, so that so many stay; what was erased since is then in none of them',
  ],
  example: 'backup /media/disk/lenity',
  options: { keep: { type: 'string' } },
  run: async ({ words: [to, ...more], options, env }) => {
    const keep = options['keep'] === undefined ? undefined : Number(options['keep'])
    if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) return failed(`“${String(options['keep'])}” is not a number of backups.`, 'backup --keep', 'Give a whole number from 1 on.')
    if (more.length > 0) return failed('A backup goes to one place.', `backup ${to} ${more.join(' ')}`, 'Name one directory, or one file that ends in .lenity.')
    const made = await runUpkeep<Made>({ verb: 'backup', ...(keep !== undefined && { keep }), ...(to !== undefined && { to: resolve(to) }) }, env)
    if (!made.ok) return made
    const { file, madeAt, rows, papers, papersWritten, bytes, missing } = made.value
    const there = papers - papersWritten
    return reported({
      text: [
        indent(`Backed up as of ${instantInWords(madeAt)}: ${plural(rows, 'row')} and ${plural(papers, 'paper')}, ${sizeInWords(bytes)}${there > 0 ? `; ${plural(there, 'paper')} lay there already` : ''}.`, ''),
        `  ${file}`,
        indent(`Check it with “verify”; now and then try it with “restore --try”, with the key from the recovery sheet.`, ''),
      ].join('\n'),
      data: made.value,
      exit: missing.length > 0 ? 1 : 0,
      problems: missing.map(({ caseId, sha256 }) => ({ what: 'A paper’s file is missing or not whole, so that it is not in the backup; everything else is.', where: `case ${caseId}, paper ${sha256}`, next: 'Restore it from an earlier backup, or add the same file to the case again.' })),
    })
  },
}
