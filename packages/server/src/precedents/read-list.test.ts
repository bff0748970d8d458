import { describe, expect, it } from 'vitest'
import { readList } from './read-list.ts'

const says = { source: 'https://www.example.gov/list' }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a list of published grants that is brought', () => {
  it.each([
    ['CSV', 'list.csv', 'Name,Offense,Sentence,Terms,Date granted\n"Lund, Ada",Fraud,"97 months of imprisonment (May 1, 2020).",Sentence commuted to expire on June 1,2031-02-03\n'],
    ['JSON', 'list.json', JSON.stringify([{ name: 'Lund, Ada', offense: 'Fraud', sentence: '97 months of imprisonment (May 1, 2020).', terms: 'Sentence commuted to expire on June 1', date_granted: '2031-02-03' }])],
    ['an object with the list and a note', 'list.json', JSON.stringify({ note: 'as published', grants: [{ name: 'Lund, Ada', offense: 'Fraud', sentence: '97 months of imprisonment (May 1, 2020).', terms: 'Sentence commuted to expire on June 1', date_granted: '2031-02-03', districts: ['D. Nowhere'], terms_parsed: { expires_on: 'June 1' }, sentence_parsed: { months_stated: [97] } }] }, undefined, 1)],
    ['a saved page', 'list.html', '<!doctype html><table><tr><th>Name</th><th>Offense</th><th>Sentence</th><th>Terms</th><th>Date granted</th></tr><tr><td>Lund, Ada</td><td>Fraud</td><td>97 months of imprisonment (May 1, 2020).</td><td>Sentence commuted to expire on June 1</td><td>February 3, 2031</td></tr></table>'],
  ])('is read as %s', (_, name, text) => {
    expect(readList(bytes(text), name, says, [])).toMatchObject({ ok: true, value: { rows: [{ name: 'Lund, Ada', outcome: 'will be kept', grant: { kind: 'commutation', grantedOn: '2031-02-03', sentence: '97 months of imprisonment (May 1, 2020).' } }] } })
  })

  it('of another shape is refused with what can be read', () => {
    expect(readList(bytes('<html><p>Nothing here.</p></html>'), 'page.html', says, [])).toMatchObject({ ok: false, problem: { what: 'No grant was found on this page.' } })
    expect(readList(bytes(''), 'empty.csv', says, [])).toMatchObject({ ok: false })
    expect(readList(new Uint8Array([0x50, 0x4b, 3, 4]), 'list.xlsx', says, [])).toMatchObject({ ok: false })
  })
})
