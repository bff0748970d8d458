import { csvOf } from '@lenity/casefile'
import type { Asker, Invitation, MemberChange, StoreForUser, UpkeepLine } from '@lenity/casefile/store'
import { writeVoice } from '@lenity/petition'
import type { Pool } from 'pg'
import { standingVoice } from '../voice/voice-of-office.ts'
import { exportOfCase } from './export-of-case.ts'
import { jsonFile, plainName, type ExportFile } from './export-file.ts'

/** What an administrator runs of an office, beside its cases. */
export interface OfficeRecords {
  readonly id: string
  readonly name: string
  readonly people: readonly { readonly name: string; readonly email: string | undefined; readonly role: string }[]
  readonly changes: readonly (MemberChange & { readonly name: string; readonly byName: string })[]
  readonly invitations: readonly Invitation[]
  readonly upkeep: readonly UpkeepLine[]
}

/** The files of an office as an administrator sees it: its own records, and each case they are on as their part on it sees it, as a file of its own. */
export async function* officeFiles(mine: StoreForUser, signIn: Pool, asker: Asker, office: OfficeRecords): AsyncGenerator<ExportFile> {
  const { people, changes, invitations, upkeep } = office
  yield { path: 'README.txt', is: 'what each file is', content: readme(office.name) }
  yield jsonFile('office.json', 'the office itself', { id: office.id, name: office.name })
  yield jsonFile('people.json', 'who is of the office, and who came, went and changed', { people, changes })
  yield { path: 'people.csv', is: 'who is of the office, as a table', content: csvOf(['name', 'email', 'role'], people.map(one => [one.name, one.email, one.role])) }
  const { version, voice } = await standingVoice(mine, office.id)
  if (version > 0) yield { path: 'voice.txt', is: 'how the office says it: its words for composed sentences, and its own blocks', content: writeVoice(voice) }
  yield jsonFile('invitations.json', 'who was invited, and what became of it; never what a link opens with', { invitations })
  yield jsonFile('upkeep.json', 'backups that were made, checked and tried', { upkeep })
  const taken: { id: string; title: string; file: string }[] = []
  const not: { id: string; title: string; why: string }[] = []
  for (const { id, title } of (await mine.cases.list()).filter(one => one.office === office.id)) {
    const found = await exportOfCase(mine, signIn, asker, id)
    if (!found.ok) {
      // Whoever is taken off a case meanwhile is told no more of it; what cannot be opened is named.
      if (found.problem.kind !== 'not found') not.push({ id, title, why: found.problem.what })
      continue
    }
    const file = `cases/${id.slice(0, 8)}-${plainName(title)}.zip`
    taken.push({ id, title, file })
    yield { path: file, is: `the case “${title}”, an export of its own`, content: found.value.zip as unknown as AsyncIterable<Uint8Array>, packed: true }
  }
  yield jsonFile('cases.json', 'the cases that are in this file', { cases: taken, ...(not.length > 0 && { couldNotBeOpened: not }) })
}

function readme(name: string): string {
  return [
    `${name}, as an administrator of it took it out of Lenity.`,
    '',
    'It holds the office’s own records, and each case that the one who took it is on, as their part on that case sees it.',
    'It does not hold cases they are not on, nor how many there are: running an office opens no case. The whole of an office moves by a backup.',
    'Nobody’s password, passkey or token is in it, and no key.',
    '',
    'office.json          the office',
    'people.json, .csv    who is of it and as what; who came, went and changed, and why',
    'invitations.json     who was invited; what a link opens with is not kept anywhere',
    'voice.txt            how the office says it, where it wrote something of its own; another office can bring it in',
    'upkeep.json          backups that were made, checked and tried',
    'cases.json           the list of the cases in this file',
    'cases/*.zip          each case: a file of its own with a README and a manifest, which “lenity verify-export” checks and another office can take in',
    'manifest.json        every file with its size and SHA-256',
    '',
  ].join('\r\n')
}
