import { createInterface } from 'node:readline'

/** A password typed at the terminal without being shown, or the first line of standard input when that is not a terminal. */
export async function askPassword(): Promise<string> {
  const terminal = process.stdin.isTTY
  if (terminal) process.stderr.write('Password: ')
  // Without an output nothing typed is shown.
  const lines = createInterface({ input: process.stdin, terminal })
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(''))
      lines.once('SIGINT', () => resolve(''))
    })
  } finally {
    lines.close()
    if (terminal) process.stderr.write('\n')
  }
}
