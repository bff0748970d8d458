import type { Upkeep, UpkeepLine } from '../../api/shapes.ts'
import { instantInWords } from '../words/instant-in-words.ts'

type Office = Upkeep['offices'][number]

const day = 24 * 60 * 60 * 1_000

/** `640 bytes`, `12 kB`, `3.4 MB`: as disks are sold, by thousands. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`
}

/** The instant the office can be brought back to, as far as a line of its upkeep says. */
export function backupOf(line: UpkeepLine): string {
  return typeof line.told['madeAt'] === 'string' ? line.told['madeAt'] : line.at
}

/** The one sentence of the backup page. */
export function upkeepSentence({ lastBackup, lastTried }: Office): string {
  if (lastBackup === undefined) return 'Nothing has been backed up yet: one failed disk would take every case.'
  const tried = lastTried === undefined ? 'whether it comes back with the key from the recovery sheet was never tried' : `that one comes back with the recovery sheet was last tried on ${instantInWords(lastTried.at)}`
  return `The office can be brought back as it was on ${instantInWords(backupOf(lastBackup))}; ${tried}.`
}

/** What ought to be done, the most urgent first; empty when all is well. `now` in milliseconds. */
export function reminders({ lastBackup, lastTried }: Office, { besideData }: Pick<Upkeep, 'besideData'>, now: number): readonly string[] {
  const age = (line: UpkeepLine) => Math.floor((now - Date.parse(line.at)) / day)
  return [
    ...(lastBackup === undefined ? ['Make the first backup now.'] : age(lastBackup) > 7 ? [`The last backup is ${age(lastBackup)} days old: make one now.`] : []),
    ...(lastBackup !== undefined && Number(lastBackup.told['missing'] ?? 0) > 0 ? ['The last backup lacks papers whose files are missing or damaged: run “verify” at the machine to see which.'] : []),
    ...(lastTried === undefined ? ['Try a restore with the key from the recovery sheet: until then nobody knows whether the sheet is right.'] : age(lastTried) > 180 ? [`A restore was last tried ${age(lastTried)} days ago: try one again.`] : []),
    ...(besideData ? ['Backups go to the disk the data is on. Set LENITY_BACKUP_DIR to a directory on another disk, and start Lenity again.'] : []),
  ]
}

/** A line of what was done, in words. */
export function lineInWords({ what, told }: UpkeepLine): string {
  const many = (name: string, one: string, more = `${one}s`) => { const n = Number(told[name] ?? 0); return `${n === 1 ? 'one' : n.toLocaleString('en-US')} ${n === 1 ? one : more}` }
  const whole = told['whole'] === true ? 'whole' : 'not whole'
  switch (what) {
    case 'backup made': return `Backup made: ${many('papers', 'paper')}, ${many('rows', 'row')}, ${sizeInWords(Number(told['bytes'] ?? 0))}${Number(told['missing'] ?? 0) > 0 ? `; ${many('missing', 'paper is', 'papers are')} missing in it` : ''}`
    case 'backup checked': return `Backup checked, and ${whole}: ${many('papers', 'paper')}, ${many('rows', 'row')}`
    case 'restore tried': return `Restore tried${told['withSheet'] === true ? ' with the recovery sheet' : ', with the key that was there'}, and ${whole}`
    case 'restored': return `Brought back from the backup of ${instantInWords(String(told['madeAt'] ?? ''))}, and ${whole}`
    case 'office key changed': return `Office key changed: ${many('cases', 'case')} under the new one`
  }
}
