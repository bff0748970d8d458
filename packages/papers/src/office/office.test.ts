import { Document, Footer, Header, Packer, PageBreak, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../../test/make-zip.ts'
import { readFile } from '../read-file.ts'

const text = (words: string) => new TextEncoder().encode(words)

async function read(name: string, bytes: Uint8Array) {
  const result = await readFile({ name, bytes }, () => undefined)
  if (!result.ok) throw new Error(`${result.problem.what} ${result.problem.where}`)
  return result.paper
}

const word = (body: string, more: Record<string, string> = {}) => makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`, ...more })
const openDocument = (body: string, more: Record<string, string> = {}) => makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`, ...more })

describe('a Word document', () => {
  it('is read as printed: letterhead, paragraphs, rows of tables in one line, pages, what stands at the foot', async () => {
    const row = (...cells: string[]) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
    const document = new Document({ sections: [{
      headers: { default: new Header({ children: [new Paragraph('Bridge Street Bakery')] }) },
      footers: { default: new Footer({ children: [new Paragraph('Founded in 1971')] }) },
      children: [new Paragraph('To whom it may concern:'), new Paragraph({ children: [new TextRun('I will '), new TextRun({ text: 'hire', bold: true }), new TextRun(' her.')] }), new Table({ rows: [row('Position', 'Baker'), row('Wage', '$19 an hour')] }), new Paragraph({ children: [new PageBreak()] }), new Paragraph('Second page.')],
    }] })
    const paper = await read('letter.docx', new Uint8Array(await Packer.toBuffer(document)))
    expect(paper.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(paper.pages.map((page) => page.text.replaceAll(/\n+/g, '\n'))).toEqual(['Bridge Street Bakery\nTo whom it may concern:\nI will hire her.\nPosition Baker\nWage $19 an hour', 'Second page.\nFounded in 1971'])
    expect(paper.pages[0]?.words.every(({ box }) => box.left < box.right && box.top < box.bottom)).toBe(true)
    expect(paper.warnings).toEqual([])
  })

  it('leaves out what was struck out, and says that it shows changes', async () => {
    const paper = await read('letter.docx', await word('<w:p><w:r><w:t xml:space="preserve">He served </w:t></w:r><w:del><w:r><w:delText>20</w:delText><w:t>20</w:t></w:r></w:del><w:ins><w:r><w:t>21 years &amp; 7 months</w:t></w:r></w:ins></w:p>'))
    expect(paper.pages[0]?.text).toBe('He served 21 years & 7 months')
    expect(paper.warnings.join()).toContain('struck out')
  })

  it('is refused when it defines words that grow', async () => {
    const bomb = await makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>' })
    await expect(read('bomb.docx', bomb)).rejects.toThrow('defines words of its own')
  })

  it('is named when it is a spreadsheet, locked, or damaged', async () => {
    await expect(read('list.xlsx', await makeZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }))).rejects.toThrow('a spreadsheet')
    const locked = new Uint8Array(2048)
    locked.set([0xd0, 0xcf, 0x11, 0xe0])
    locked.set(Buffer.from('EncryptedPackage', 'utf16le'), 900)
    await expect(read('locked.docx', locked)).rejects.toThrow('locked with a password')
    const whole = await word('<w:p><w:r><w:t>Some words that are long enough to be packed.</w:t></w:r></w:p>')
    await expect(read('half.docx', whole.subarray(0, whole.length - 30))).rejects.toThrow('damaged')
  })
})

describe('an OpenDocument text', () => {
  it('is read with its paragraphs, spaces, rows and notes, without what was struck out', async () => {
    const paper = await read('letter.odt', await openDocument('<text:tracked-changes><text:changed-region><text:p>gone</text:p></text:changed-region></text:tracked-changes><text:h>Dear Judge</text:h><text:p>My   son<text:s text:c="2"/>is <text:span>kind</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Always was.</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>Born</text:p></table:table-cell><table:table-cell><text:p>1961</text:p></table:table-cell></table:table-row></table:table><text:p>Yours</text:p>'))
    expect(paper.pages[0]?.text).toContain('Dear Judge\nMy son is kind.')
    expect(paper.pages[0]?.text).toContain('Always was.')
    expect(paper.pages[0]?.text).toContain('\nBorn 1961\nYours')
    expect(paper.pages[0]?.text).not.toContain('gone')
    expect(paper.warnings.join()).toContain('struck out')
  })

  it('says that it is locked', async () => {
    await expect(read('locked.odt', await openDocument('', { 'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' }))).rejects.toThrow('locked with a password')
  })
})

describe('a rich-text document', () => {
  const rtf = (body: string, head = '\\ansi\\ansicpg1252') => text(`{\\rtf1${head}{\\fonttbl{\\f0 Times;}}{\\*\\generator Some program;}${body}}`)

  it('is read as it shows: signs by code page and by number, rows in one line, pages, nothing hidden', async () => {
    const paper = await read('letter.rtf', rtf("\\f0\\fs24 Dear Judge,\\par Mar\\'eda is \\'93kind\\'94 \\u8212?truly\\~so.\\par{\\v not for you}\\trowd Born\\cell 1961\\cell\\row\\pard After \\{all\\}.{\\pict ffd8ffe0}\\page Second\\line line"))
    expect(paper.pages.map((page) => page.text)).toEqual(['Dear Judge,\nMaría is “kind” —truly so.\nBorn 1961\nAfter {all}.', 'Second\nline'])
    expect(paper.mediaType).toBe('application/rtf')
  })

  it('in another code page has its own letters', async () => {
    expect((await read('letter.rtf', rtf("\\'cf\\'f0\\'e8", '\\ansi\\ansicpg1251'))).pages[0]?.text).toBe('При')
  })

  it('is given up when it is nested as no text is', async () => {
    await expect(read('deep.rtf', text(`{\\rtf1${'{'.repeat(100_000)}`))).rejects.toThrow('nested too deeply')
  })
})
