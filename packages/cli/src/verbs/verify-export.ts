import { resolve } from 'node:path'
import { runUpkeep } from '../server/run-upkeep.ts'
import { instantInWords } from '../show/instant-in-words.ts'
import { plural } from '../show/plural.ts'
import { sizeInWords } from '../show/size-in-words.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Problem, type Verb } from '../verb.ts'

interface Checked {
  readonly of: 'case' | 'office'
  readonly name: string
  readonly office: string
  readonly exportedAt: string
  readonly exportedBy: string
  readonly part: string
  readonly files: number
  readonly bytes: number
  readonly manifest: string
  readonly wrong?: Problem
}

export const verifyExport: Verb = {
  name: 'verify-export',
  about: 'Check an export of a case or an office against its manifest',
  usage: 'FILE.zip',
  help: [
    'Reads every file of the export, compares its size and SHA-256 with the manifest, and names the first that is missing, changed or not listed. Asks nobody and changes nothing.',
    'The manifest has no signature. Its own SHA-256 is printed: the audit of the case it came from has the same beside “export handed over”.',
  ],
  example: 'verify-export "Odessa Marlowe.zip"',
  options: {},
  run: async ({ words: [path, ...more], env }) => {
    if (path === undefined || more.length > 0) return failed('One export is checked at a time.', 'verify-export', 'Name one file.')
    const checked = await runUpkeep<Checked>({ verb: 'verify export', path: resolve(path) }, env)
    if (!checked.ok) return checked
    const { of, name, office, exportedAt, exportedBy, part, files, bytes, manifest, wrong } = checked.value
    return reported({
      text: [
        indent(`${wrong === undefined ? 'Whole' : 'Not whole'}: ${of === 'case' ? `the case “${name}” of ${office}` : name}, exported ${instantInWords(exportedAt)} by ${exportedBy} as ${part}; ${plural(files, 'file')}, ${sizeInWords(bytes)}.`, ''),
        `  manifest ${manifest}`,
      ].join('\n'),
      data: checked.value,
      exit: wrong === undefined ? 0 : 1,
      problems: wrong === undefined ? [] : [wrong],
    })
  },
}
