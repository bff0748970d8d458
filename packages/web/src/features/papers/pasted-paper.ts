import type { FileToSend } from './dropped-files.ts'

/** Text that was pasted, as a file: markup stays a web page; before other text stand what it is and where it was found. */
export function pastedPaper({ title, from, text }: { readonly title: string; readonly from: string; readonly text: string }): FileToSend {
  const page = /^\s*<(?:!doctype html|html)\b/i.test(text)
  const head = [title.trim(), from.trim() === '' ? '' : `From: ${from.trim()}`].filter((line) => line !== '').join('\n')
  const name = `${title.trim().replaceAll(/[\\/:*?"<>|\s]+/g, ' ').slice(0, 120).trim()}.${page ? 'html' : 'txt'}`
  return { name, file: new File([page ? text : `${head}\n\n${text}`], name, { type: page ? 'text/html' : 'text/plain' }) }
}
