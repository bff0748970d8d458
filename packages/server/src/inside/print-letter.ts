import { done, refused, unanswered, type RecordFields, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate, Leaf } from '@lenity/law'
import { mailToAPrison } from '@lenity/law/records'
import { renderEnvelope, renderWrittenLetter } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { officeName } from '../papers-to-get/request-letter.ts'

/** A letter to the person inside, or its envelope, as PDF. A letter with a warning nobody has answered is not printed. */
export async function printLetter(store: StoreForUser, caseId: string, recordId: string, what: 'letter' | 'envelope', today: CivilDate): Promise<Result<Uint8Array>> {
  const view = await viewCase(store, caseId, today, { what: `${what} printed` })
  if (!view.ok) return view
  const { file, caseFacts } = view.value
  if (!seesAll(file.role, 'log')) return nothingHere('the letters of the case')
  const log = await store.records.list(caseId, 'log')
  if (!log.ok) return log
  const record = log.value.find(({ id, type }) => id === recordId && type === 'letter inside')
  if (record === undefined) return nothingHere('this letter')
  const letter = record.fields as RecordFields<'letter inside'>
  if (letter.channel === 'monitored message') return refused('invalid', 'A monitored message is typed into the prison’s own system, and has no paper.', `letter ${recordId}`, 'Copy its parts from the page.')
  const [open] = unanswered(letter, letter.answered)
  if (open !== undefined) return refused('conflict', `A warning of this letter was not answered: ${open.says}`, `letter ${recordId}`, 'Change the letter, or answer the warning, and print it again.')
  const special = letter.channel === 'special mail'
  // What stands on an envelope is what the case says, confirmed or told; where it says nothing, a place to write is left.
  const to = { name: known(caseFacts.person.name) ?? file.title, register: known(caseFacts.person.registerNumber), facility: known(caseFacts.custody.facility) }
  const from = { office: await officeName(store, file.office), attorney: special ? letter.attorney : undefined }
  const marking = special ? mailToAPrison.specialMail.marking : undefined
  const print = { from, to, marking, language: letter.language }
  return done(what === 'envelope' ? renderEnvelope(print) : renderWrittenLetter({ ...print, on: letter.on as CivilDate, subject: letter.subject, body: letter.body }))
}

function known(leaf: Leaf<string>): string | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}
