import { resolve } from 'node:path'
import { askPassword } from '../input/ask-password.ts'
import { runUpkeep } from '../server/run-upkeep.ts'
import { instantInWords } from '../show/instant-in-words.ts'
import { plural } from '../show/plural.ts'
import { problemsOf, showCheck, type CheckFound } from '../show/show-check.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Verb } from '../verb.ts'

interface RestoreDone {
  readonly restored: { readonly file: string; readonly madeAt: string; readonly rows: number; readonly papers: number; readonly applied: readonly number[] }
  readonly checked: CheckFound
  readonly whole: boolean
  readonly noted: boolean
}

export const restore: Verb = {
  name: 'restore',
  about: 'Put a backup into an empty place, or try whether it would come back',
  usage: 'BACKUP [--try] [--sheet]',
  help: [
    'Reads and authenticates the whole backup before it changes anything, brings it up to the version of this program, and checks the result.',
    'It goes into the place LENITY_DATA_DIR (and LENITY_DATABASE_URL) names, which must be empty, with the office key of the office that made it (LENITY_KEY, LENITY_KEY_FILE).',
    '',
    '  --try     put it into a database made for this alone, check it, and throw it away; the backup page then says that it was tried',
    '  --sheet   ask for the key, to be typed from the recovery sheet',
  ],
  example: 'restore /media/disk/lenity --try --sheet',
  options: { try: { type: 'boolean' }, sheet: { type: 'boolean' } },
  run: async ({ words: [path, ...more], options, env, note }) => {
    if (path === undefined || more.length > 0) return failed('Name the one backup to restore.', 'restore', 'Give its file, or the directory whose newest backup you mean.')
    const withSheet = options['sheet'] === true
    if (withSheet) note('The office key from the recovery sheet, with or without hyphens:')
    const typed = withSheet ? await askPassword() : undefined
    if (typed === '') return failed('No key was given.', 'the key from the recovery sheet', 'Type it when asked, or send it on standard input.')
    const came = await runUpkeep<RestoreDone>({ verb: 'restore', path: resolve(path), try: options['try'] === true, withSheet }, typed === undefined ? env : { ...env, LENITY_KEY: typed })
    if (!came.ok) return came
    const { restored, checked, whole, noted } = came.value
    const tried = options['try'] === true
    return reported({
      text: [
        indent(`The backup of ${instantInWords(restored.madeAt)} ${tried ? 'would come back' : 'is back'}: ${plural(restored.rows, 'row')} and ${plural(restored.papers, 'paper')}${restored.applied.length > 0 ? `, brought up to this version by ${plural(restored.applied.length, 'step')}` : ''}.`, ''),
        showCheck(tried ? 'What came of it' : 'What is kept here now', checked),
        indent(tried ? (noted ? 'What was tried is thrown away; the backup page says that it was tried.' : 'What was tried is thrown away. There is no office on this machine to tell of it.') : 'Start Lenity; everyone signs in again with their password.', ''),
      ].join('\n'),
      data: came.value,
      exit: whole ? 0 : 1,
      problems: problemsOf(checked),
    })
  },
}
