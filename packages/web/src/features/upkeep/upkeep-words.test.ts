import { describe, expect, it } from 'vitest'
import { lineInWords, reminders, sizeInWords, upkeepSentence } from './upkeep-words.ts'

const now = Date.parse('2026-11-28T12:00:00Z')
const ago = (days: number) => new Date(now - days * 24 * 60 * 60 * 1_000).toISOString()
const backup = (days: number, missing = 0) => ({ what: 'backup made' as const, at: ago(days), told: { madeAt: ago(days), papers: 3, rows: 1_200, bytes: 3_400_000, missing } })
const tried = (days: number) => ({ what: 'restore tried' as const, at: ago(days), told: { whole: true, withSheet: true } })
const office = { id: 'o', name: 'Clinic', lines: [] }

describe('the backup page', () => {
  it('says first whether the office could be brought back', () => {
    expect(upkeepSentence(office)).toContain('Nothing has been backed up yet')
    expect(upkeepSentence({ ...office, lastBackup: backup(1) })).toContain('was never tried')
    expect(upkeepSentence({ ...office, lastBackup: backup(1), lastTried: tried(2) })).toMatch(/as it was on 27 November 2026.*last tried on 26 November 2026/)
  })

  it('reminds until a restore was tried, and again when it was long ago, and of a backup that is old', () => {
    expect(reminders({ ...office, lastBackup: backup(1), lastTried: tried(1) }, { besideData: false }, now)).toEqual([])
    expect(reminders(office, { besideData: true }, now)).toHaveLength(3)
    expect(reminders({ ...office, lastBackup: backup(7), lastTried: tried(180) }, { besideData: false }, now)).toEqual([])
    expect(reminders({ ...office, lastBackup: backup(8), lastTried: tried(181) }, { besideData: false }, now)).toEqual([expect.stringContaining('8 days old'), expect.stringContaining('181 days ago')])
    expect(reminders({ ...office, lastBackup: backup(1, 2), lastTried: tried(1) }, { besideData: false }, now)).toEqual([expect.stringContaining('lacks papers')])
  })

  it('says what was done in words', () => {
    expect(lineInWords(backup(1))).toBe('Backup made: 3 papers, 1,200 rows, 3.4 MB')
    expect(lineInWords(tried(1))).toBe('Restore tried with the recovery sheet, and whole')
    expect([sizeInWords(999), sizeInWords(1_000), sizeInWords(12_345), sizeInWords(2e9)]).toEqual(['999 bytes', '1.0 kB', '12 kB', '2.0 GB'])
  })
})
