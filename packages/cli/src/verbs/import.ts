import { basename } from 'node:path'
import { readInputFile } from '../input/read-input-file.ts'
import { openApi } from '../server/api-client.ts'
import { showCaseExport, showListPreview, type CaseTold, type ListTold } from '../show/show-import.ts'
import { failed, reported, type Outcome, type Verb } from '../verb.ts'

interface Progress {
  readonly added: number
  readonly already: number
  readonly finished: boolean
  readonly problem?: { readonly what: string; readonly where: string; readonly next: string }
}

export const importVerb: Verb = {
  name: 'import',
  about: 'Take in a list of people, or a case that another office saved',
  usage: 'FILE [--preview]',
  help: [
    'FILE is CSV with headings, a JSON array, JSON an object a line, or the ZIP of a case. The server answers as you; nothing is guessed.',
    'Columns are known by their headings; on the page Import they can be named by hand. Rows that are refused or here already are left out. The same list adds nothing twice.',
    '',
    '  --preview   only say what would be done: nothing is written',
  ],
  example: 'import clients.csv --preview',
  options: { preview: { type: 'boolean' } },
  run: async ({ words: [file, ...more], options, env }) => {
    if (file === undefined || more.length > 0) return failed('One file is taken in at a time.', 'import', 'Name one file.')
    const bytes = await readInputFile(file)
    if (!bytes.ok) return bytes
    const api = await openApi(env)
    if (!api.ok) return api
    const form = () => {
      const sent = new FormData()
      sent.set('file', new File([new Uint8Array(bytes.value)], basename(file)))
      return sent
    }
    if (bytes.value[0] === 0x50 && bytes.value[1] === 0x4b) {
      const told = await api.value.form('/api/imports/case/preview', form())
      if (!told.ok) return told
      const found = JSON.parse(told.value) as CaseTold
      if (options['preview'] === true) return reported({ text: showCaseExport(found), data: found })
      const taken = await api.value.form('/api/imports/case', form())
      if (!taken.ok) return taken
      const { caseId } = JSON.parse(taken.value) as { caseId: string }
      return reported({ text: `${found.title} is a case of yours: ${api.value.url}/cases/${caseId}`, data: { caseId } })
    }
    const told = await api.value.form('/api/imports/preview', form())
    if (!told.ok) return told
    const preview = JSON.parse(told.value) as ListTold
    if (options['preview'] === true || preview.whyNot !== undefined) return listed(preview, options['preview'] === true)
    const came = await api.value.form('/api/imports', form())
    if (!came.ok) return came
    const last = JSON.parse(came.value.trim().split('\n').at(-1) ?? '{}') as Progress
    if (last.problem !== undefined) return { ok: false, problem: last.problem }
    return reported({ text: `${showListPreview(preview)}\n\nAdded: ${last.added}. Imported before: ${last.already}.`, data: { ...preview.counts, added: last.added, already: last.already } })
  },
}

function listed(preview: ListTold, asked: boolean): Outcome {
  if (preview.whyNot === undefined) return reported({ text: showListPreview(preview), data: preview })
  const problem = { what: preview.whyNot, where: preview.from, next: 'Name the column “Name”, or say on the page Import what the columns hold.' }
  return asked ? reported({ text: showListPreview(preview), data: preview, exit: 1, problems: [problem] }) : { ok: false, problem }
}
