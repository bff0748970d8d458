import { describe, expect, it } from 'vitest'
import { droppedFiles, mostFiles, walkEntries } from './dropped-files.ts'

/** What a browser gives of a file that was dropped; `broken` when it cannot be opened. */
function file(path: string, broken = false): FileSystemEntry {
  const name = path.split('/').at(-1) ?? ''
  return { isDirectory: false, isFile: true, name, fullPath: `/${path}`, file: (done: (one: File) => void, failed: (error: Error) => void) => { if (broken) failed(new Error('NotReadableError')); else done(new File(['words'], name)) } } as unknown as FileSystemEntry
}
/** And of a folder, which is read three entries at a time. */
function folder(path: string, entries: readonly FileSystemEntry[], broken = false): FileSystemEntry {
  const createReader = () => {
    let at = 0
    return { readEntries: (done: (some: readonly FileSystemEntry[]) => void, failed: (error: Error) => void) => { if (broken) failed(new Error('NotReadableError')); else done(entries.slice(at, (at += 3))) } }
  }
  return { isDirectory: true, isFile: false, name: path, fullPath: `/${path}`, createReader } as unknown as FileSystemEntry
}

describe('what is dropped', () => {
  it('comes with the folders it lay in, in its order, without what programs leave beside it', async () => {
    const brought = await walkEntries([folder('court', [file('court/1.pdf'), file('court/.DS_Store'), folder('court/The Gazette_files', [file('court/The Gazette_files/main.js')]), folder('court/old', [file('court/old/2.pdf')]), file('court/3.pdf'), file('court/4.pdf')]), file('letter.txt')])
    expect(brought.map(({ name }) => name)).toEqual(['court/1.pdf', 'court/old/2.pdf', 'court/3.pdf', 'court/4.pdf', 'letter.txt'])
  })

  it('and is no file is not passed over in silence: a link, a text, a message out of a mail program, an empty folder', async () => {
    const dropped = (items: readonly { kind: string; webkitGetAsEntry?: () => FileSystemEntry }[]) => droppedFiles({ items, files: [] } as unknown as DataTransfer)
    for (const items of [[{ kind: 'string' }, { kind: 'string' }], [{ kind: 'file', webkitGetAsEntry: () => folder('empty', []) }]]) expect(await dropped(items)).toEqual([{ name: 'What was dropped', why: expect.stringContaining('There was no file in it.') }])
    expect(await dropped([{ kind: 'file', webkitGetAsEntry: () => file('letter.txt') }])).toMatchObject([{ name: 'letter.txt', file: expect.any(File) }])
  })

  it('and cannot be opened is told by name, and the rest is sent', async () => {
    const brought = await walkEntries([file('locked.pdf', true), folder('gone', [], true), file('letter.txt')])
    expect(brought.map((one) => ('why' in one ? `${one.name}: ${one.why.split(',')[0]}` : one.name))).toEqual(['locked.pdf: The browser could not open this file', 'gone: The browser could not open this folder', 'letter.txt'])
  })

  it('and is more than can be walked through is not left out in silence', async () => {
    const brought = await walkEntries([folder('all', Array.from({ length: mostFiles + 7 }, (_, i) => file(`all/${i + 1}.txt`)))])
    expect(brought).toHaveLength(mostFiles + 1)
    expect(brought.at(-1)).toMatchObject({ name: `all/${mostFiles + 1}.txt`, why: expect.stringContaining('Drop the rest folder by folder.') })
    expect((await walkEntries([folder('all', Array.from({ length: mostFiles }, (_, i) => file(`all/${i + 1}.txt`)))])).every((one) => 'file' in one)).toBe(true)
  })
})
