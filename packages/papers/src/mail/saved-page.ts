import { Unreadable } from '../problem.ts'
import { parseMessage } from './parse-message.ts'

/** The markup of a web page that a browser saved with its pictures in one file (MHTML). Throws `Unreadable`. */
export async function savedPage(bytes: Uint8Array): Promise<string> {
  const { html } = await parseMessage(bytes)
  if (html === undefined) throw new Unreadable({ what: 'The saved web page has no text in it.', where: 'the whole file', next: 'Print the page to PDF and add that.' })
  return html
}
