import { done, refused, type ProposedFact, type Result } from '@lenity/casefile'
import type { Intake, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'

/**
 * Opens a case for a request: what it tells of the person becomes facts that someone has to look at, who asked becomes a contact, and what
 * they wrote the first entry of the log. The request then names the case, so that no second one is opened for it.
 */
export async function openCaseFor(store: StoreForUser, id: string, today: CivilDate): Promise<Result<string>> {
  const found = await store.intake.get(id)
  if (!found.ok) return found
  const { form, office, at, state } = found.value
  if (form === undefined || (state !== 'new' && state !== 'turned down')) return refused('conflict', form === undefined ? 'This request was erased.' : 'A case was opened for this request already.', `request ${id}`, 'Look at the list again.')
  const opened = await store.cases.create({ title: form.personName, madeUp: false, office })
  if (!opened.ok) return opened
  const caseId = opened.value.id
  const named = await store.intake.opened(id, caseId)
  if (!named.ok) return named
  const on = at.slice(0, 10) as CivilDate
  const added = await store.facts.propose(caseId, factsOf(form, on))
  if (!added.ok) return added
  const contact = await store.records.add(caseId, 'contact', { name: form.askedBy, role: form.relation, ...(form.phone !== undefined && { phone: form.phone }), ...(form.email !== undefined && { email: form.email }), ...(form.address !== undefined && { address: form.address }) })
  if (!contact.ok) return contact
  const logged = await store.records.add(caseId, 'communication', { channel: found.value.via === 'public link' ? 'electronic mail' : 'letter', direction: 'in', on: on > today ? today : on, with: form.askedBy, summary: logOf(form), privileged: false })
  return logged.ok ? done(caseId) : logged
}

type Form = NonNullable<Intake['form']>

function factsOf(form: Form, on: CivilDate): readonly ProposedFact[] {
  const told = (path: string, value: string | undefined): readonly ProposedFact[] => value === undefined ? [] : [{ path, value, source: { from: 'person', who: form.askedBy, on, words: value } }]
  return [...told('person.name', form.personName), ...told('person.registerNumber', form.registerNumber), ...told('person.dateOfBirth', form.dateOfBirth), ...told('custody.facility', form.facility)]
}

function logOf({ story, aliases, language, others }: Form): string {
  return [`Asked the office for help: ${story}`, aliases === undefined ? '' : `Other names: ${aliases}`, language === undefined ? '' : `Language: ${language}`, others === undefined ? '' : `Others involved: ${others}`].filter(line => line !== '').join('\n\n')
}
