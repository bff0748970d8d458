import { decodeWords, type Email } from 'postal-mime'
import { markupText } from '../markup/article-text.ts'
import { parseMessage } from './parse-message.ts'
import { withoutAttached } from './without-attached.ts'

/** The text of a message with who wrote it to whom, when and about what as its head, and how many files came with it. Throws `Unreadable`. */
export async function messageText(bytes: Uint8Array): Promise<{ readonly text: string; readonly attached: number; readonly warnings: readonly string[] }> {
  const message = await parseMessage(await withoutAttached(bytes))
  const names = message.attachments.map(({ filename, mimeType }) => filename ?? mimeType)
  const head = [...['From', 'To', 'Cc', 'Date', 'Subject'].map((name) => line(message, name)), names.length === 0 ? undefined : `Attached: ${names.map(oneLine).join('; ')}`]
  const body = (message.text ?? '').trim() || (message.html === undefined ? '' : markupText(message.html))
  return {
    text: [...head.filter((each) => each !== undefined), '', body].join('\n'),
    attached: names.length,
    warnings: names.length === 0 ? [] : [`${names.length === 1 ? 'A file' : `${names.length} files`} came with this message: ${names.map(oneLine).join('; ')}.`],
  }
}

function line(message: Email, name: string): string | undefined {
  const found = message.headers.find(({ key }) => key === name.toLowerCase())
  return found === undefined ? undefined : `${name}: ${oneLine(decodeWords(found.value))}`
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
