import { writeFile } from 'node:fs/promises'
import { openApi } from '../server/api-client.ts'
import { findCase } from '../server/find-case.ts'
import { plural } from '../show/plural.ts'
import { failed, reported, type Outcome, type Verb } from '../verb.ts'

interface PacketMade {
  readonly id: string
  readonly variant: string
  readonly madeAt: string
  readonly problems: readonly PacketProblem[]
}

interface PacketProblem {
  readonly is: string
  readonly next: string
  readonly where?: string
  readonly sentence?: string
  readonly part?: string
  readonly question?: string
}

const variants: Readonly<Record<string, string>> = { 'pardon-attorney': 'pardon attorney', 'by-mail': 'person by mail' }

export const petition: Verb = {
  name: 'petition',
  about: 'Write the packet of a case as a PDF, or its memorandum for a word processor',
  usage: 'CASE -o FILE [--variant pardon-attorney|by-mail] [--force] [--json]',
  help: [
    'CASE is a case of your docket, by its title, a part of it, or its id; the server composes it as you.',
    'FILE ends in .pdf for the packet, in .docx for the memorandum.',
    'What must be settled before it goes out is listed; the file is written all the same.',
    '',
    '  -o, --output   the file to write',
    '  --variant      pardon-attorney (unless given), or by-mail: for the person, without the presentence report, the statement of reasons or anything quoted from them',
    '  --force        write over a file that is there',
  ],
  example: 'petition "Marlowe" -o marlowe.pdf',
  options: { output: { type: 'string', short: 'o' }, variant: { type: 'string' }, force: { type: 'boolean' } },
  run: async ({ words, options, env }) => {
    const [word, extra] = words
    if (word === undefined || extra !== undefined) return failed(word === undefined ? 'No case was named.' : `“petition” takes one case; it was given “${extra}” as well.`, 'petition CASE', 'Name one case of your docket; put a title of several words in quotation marks.')
    const output = options['output']
    if (typeof output !== 'string') return failed('No file was named to write to.', 'petition -o FILE', 'Add -o petition.pdf.')
    if (!/\.(?:pdf|docx)$/i.test(output)) return failed('The file must end in .pdf or .docx.', output, 'Name it .pdf for the packet, .docx for the memorandum.')
    const variant = variants[String(options['variant'] ?? 'pardon-attorney')]
    if (variant === undefined) return failed(`There is no variant “${String(options['variant'])}”.`, '--variant', 'Use pardon-attorney or by-mail.')
    const api = await openApi(env)
    if (!api.ok) return api
    const found = await findCase(api.value, word)
    if (!found.ok) return found
    const packets = `/api/cases/${encodeURIComponent(found.value.id)}/packets`
    const made = await api.value.post<PacketMade>(packets, { variant })
    if (!made.ok) return made
    const docx = /\.docx$/i.test(output)
    const bytes = await api.value.bytes(`${packets}/${encodeURIComponent(made.value.id)}/${docx ? 'memorandum.docx' : 'packet.pdf'}`)
    if (!bytes.ok) return bytes
    const refused = await write(output, bytes.value, options['force'] === true)
    if (refused !== undefined) return refused
    const { problems } = made.value
    const text = [
      `The ${docx ? 'memorandum' : `packet for the ${variant === 'person by mail' ? 'person, by mail,' : 'Pardon Attorney'}`} of ${found.value.title} is in ${output}; ${problems.length === 0 ? 'nothing is open' : `${plural(problems.length, 'thing')} must be settled before it goes out`}.`,
      ...problems.map((problem) => `  ${problem.is}: ${problem.part ?? problem.question ?? problem.sentence ?? problem.where ?? ''}\n    ${problem.next}`),
    ].join('\n')
    return reported({ text, data: { case: found.value.id, packet: made.value.id, variant, file: output, bytes: bytes.value.length, problems } })
  },
}

async function write(file: string, bytes: Uint8Array, force: boolean): Promise<Extract<Outcome, { ok: false }> | undefined> {
  try {
    await writeFile(file, bytes, { flag: force ? 'w' : 'wx', mode: 0o600 })
    return undefined
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return failed('There is a file of that name already.', file, 'Name another, or add --force to write over it.')
    if (code === 'ENOENT') return failed('The folder is not there.', file, 'Make the folder first, or name another.')
    if (code === 'ENOSPC') return failed('The disk is full.', file, 'Make room and run the same command again; the packet is kept on the server.')
    return failed(`The file could not be written (${code ?? String(error)}).`, file, 'Name a file in a folder you may write to.')
  }
}
