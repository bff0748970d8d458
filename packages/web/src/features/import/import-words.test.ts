import { describe, expect, it } from 'vitest'
import { doneSentence, previewSentence, runInWords } from './import-words.ts'

describe('an import in words', () => {
  it('says what would be done and that nothing is yet', () => {
    expect(previewSentence({ counts: { rows: 124, added: 98, here: 12, refused: 14 } })).toBe('124 rows: 98 will be added, 12 may be here already and 14 are refused. Nothing is written yet.')
    expect(previewSentence({ counts: { rows: 1, added: 0, here: 0, refused: 1 } })).toBe('1 row: 1 is refused. Nothing is written yet.')
    expect(previewSentence({ counts: { rows: 2, added: 0, here: 0, refused: 0 }, whyNot: 'No column is said to hold the name.' })).toBe('2 rows. No column is said to hold the name. Say below what the columns hold.')
  })

  it('says what was done', () => {
    expect(doneSentence(98, 0, 26)).toBe('98 cases were added, 26 rows were left out.')
    expect(doneSentence(0, 98, 1)).toBe('No cases were added, 98 rows had been imported before, 1 row was left out.')
  })

  it('says of one of the past what can be taken back', () => {
    expect(runInWords({ kind: 'list', rows: 124, added: 98, takenBack: 0, untouched: 98 })).toBe('98 cases from a list of 124 rows; nobody has touched any of them since.')
    expect(runInWords({ kind: 'list', rows: 3, added: 3, takenBack: 2, untouched: 0 })).toBe('3 cases from a list of 3 rows; 2 taken back.')
    expect(runInWords({ kind: 'export', rows: 1, added: 1, takenBack: 0, untouched: 1 })).toBe('A case from another office’s export; nobody has touched it since.')
  })
})
