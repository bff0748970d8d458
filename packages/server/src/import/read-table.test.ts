import { describe, expect, it } from 'vitest'
import { readTable, type Table } from './read-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
function table(content: string | Uint8Array): Table {
  const read = readTable(typeof content === 'string' ? bytes(content) : content, 'list.csv')
  if (!read.ok) throw new Error(read.problem.what)
  return read.value
}
function refusal(content: string | Uint8Array) {
  const read = readTable(typeof content === 'string' ? bytes(content) : content, 'list.csv')
  return read.ok ? undefined : read.problem
}
function wide(text: string, big: boolean, mark: boolean): Uint8Array {
  const little = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return big ? little.swap16() : little
}

describe('a list', () => {
  const text = 'Name,Town\r\n"Muñoz, José","two\nlines"\r\n\r\nAda,B\r\n'
  const rows = [{ number: 2, cells: ['Muñoz, José', 'two\nlines'] }, { number: 4, cells: ['Ada', 'B'] }]

  it.each([
    ['UTF-8', bytes(text)], ['UTF-8 with a mark', bytes(`\uFEFF${text}`)],
    ['UTF-16', wide(text, false, true)], ['UTF-16, the other way about', wide(text, true, true)], ['UTF-16 without a mark', wide(text, false, false)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('in %s is read alike, with the numbers a spreadsheet gives its rows', (_, content) => {
    expect(table(content)).toMatchObject({ columns: ['Name', 'Town'], rows })
  })

  it('in Windows-1252 keeps its curled signs', () => {
    expect(table(Buffer.from([0x4e, 0x0a, 0x93, 0x41, 0x94, 0x80])).rows[0]?.cells[0]).toBe('“A”€')
  })

  it.each([[';', 'semicolons'], ['\t', 'tabs'], ['|', 'bars'], [',', 'commas']])('parted by “%s” is parted so', (sign, called) => {
    const read = table(`Name${sign}Note\n"a${sign}b"${sign}"1,5 and 2;5"\n`)
    expect(read.how).toContain(called)
    expect(read.rows[0]?.cells).toEqual([`a${sign}b`, '1,5 and 2;5'])
  })

  it('with headings twice keeps both columns, and a row of another length is told', () => {
    const read = table('Name,Name\nA,B\nC\nD,E,F\n')
    expect(read.columns).toEqual(['Name', 'Name'])
    expect(read.rows.map(({ number, wrong }) => [number, wrong])).toEqual([[2, undefined], [3, 'the row has 1 cell where the headings have 2'], [4, 'the row has 3 cells where the headings have 2']])
  })

  it('of JSON is an array or an object a line, values within values by their way', () => {
    const people = [{ person: { name: 'Ada', aliases: ['A', 'B'] }, fine: 0, minor: false }, { person: { name: 'Bo' }, fine: null }]
    for (const content of [JSON.stringify(people), people.map(one => JSON.stringify(one)).join('\n'), JSON.stringify(people, undefined, 2)]) {
      expect(table(content)).toMatchObject({ columns: ['person.name', 'person.aliases', 'fine', 'minor'], rows: [{ number: 1, cells: ['Ada', 'A; B', '0', 'no'] }, { number: 2, cells: ['Bo', '', '', ''] }] })
    }
  })

  it('of JSON with something that is no row says which', () => {
    expect(table('[{"name":"A"}, 7, {"name":{"a":{"b":{"c":{"d":1}}}}}, {"name":[{}]}, {"__proto__":{"x":"y"}}]').rows.map(({ wrong }) => wrong)).toEqual([undefined, expect.stringContaining('not an object'), expect.stringContaining('too deep'), expect.stringContaining('list of more'), undefined])
  })
})

describe('what is no list', () => {
  it.each([
    ['an empty file', '', 'empty'], ['bytes of NUL', 'Name\nA\0B\n', 'not text'], ['a workbook', 'PK\u0003\u0004xx', 'workbook'], ['headings alone', 'Name,Town\n', 'no row'],
    ['10,000 columns', `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join()}\nx\n`, '10000 columns'],
    ['JSON with 10,000 names', JSON.stringify([Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`c${i}`, 'x']))]), '10000 columns'],
    ['20,001 rows', `Name\n${'x\n'.repeat(20_001)}`, '20001 rows'],
    ['an open quotation mark', 'Name\n"A\nB\nC\n', 'never closed'], ['JSON that breaks off', '[{"name":"A"}', 'not JSON'], ['a line that is not JSON', '{"name":"A"}\nnonsense', 'not JSON'],
  ])('is refused in words: %s', (_, content, why) => {
    expect(refusal(content)).toMatchObject({ kind: 'invalid', what: expect.stringContaining(why), next: expect.any(String) })
  })

  it('says on which line', () => {
    expect(refusal('{"name":"A"}\nnonsense')?.where).toBe('list.csv, line 2')
    expect(refusal('Name,B\n"A"x,1\n')?.where).toBe('list.csv, line 2')
    // Of a mark that is left open the line of its row, and not the last of the list; a line that ends within a cell is one.
    expect(refusal('Name,B\r\n"Ann\r\nOther",1\r\n"open,2\r\nC,3\r\n')?.where).toBe('list.csv, line 4')
  })
})
