import { readFile, stat } from 'node:fs/promises'
import { failed, type Problem } from '../verb.ts'

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A file's bytes, or a problem that names the file. */
export async function readInputFile(name: string): Promise<Read<Uint8Array>> {
  try {
    if ((await stat(name)).isDirectory()) return failed('This is a folder, not a file.', name, 'Name the files in it, for example with *.')
    return { ok: true, value: await readFile(name) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return failed('There is no such file.', name, 'Check the name and the folder you are in.')
    if (code === 'EACCES' || code === 'EPERM') return failed('This file may not be read.', name, 'Ask its owner, or change its permissions.')
    return failed(`The file could not be read (${code ?? String(error)}).`, name, 'Check the disk and try again.')
  }
}

/** A file's JSON, or a problem that names the file, the line and the column. */
export async function readJsonFile(name: string): Promise<Read<unknown>> {
  const bytes = await readInputFile(name)
  if (!bytes.ok) return bytes
  const text = new TextDecoder().decode(bytes.value)
  if (text.trim() === '') return failed('The file is empty.', name, 'Give a file of JSON.')
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /position (\d+)/.exec(message)?.[1]
    const place = placeOf(text, at === undefined ? text.length : Number(at))
    return failed(`The file is not JSON: ${message.replace(/,? ?\.\.\..*$|,? "[\s\S]*$| (?:in JSON )?at position[\s\S]*$/, '')}.`, `${name}, ${place}`, 'Correct it there; a comma, a quotation mark or a bracket is often missing just before.')
  }
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
