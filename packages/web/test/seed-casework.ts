import type { Page } from 'playwright-core'

/** A day so many days from today, `YYYY-MM-DD`. */
export function inDays(n: number): string {
  const at = new Date()
  at.setDate(at.getDate() + n)
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
}

export interface Kept {
  readonly id: string
  readonly version: number
  readonly type: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** Sends a request from the page, as the person signed in there. */
export function send(page: Page, method: string, path: string, body?: unknown): Promise<unknown> {
  return page.evaluate(async ([how, where, what]) => {
    const answer = await fetch(where, { method: how, ...(what === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(what) }) })
    if (!answer.ok) throw new Error(`${where}: ${await answer.text()}`)
    return answer.json()
  }, [method, path, body] as const)
}

/** Keeps a record of a case. */
export async function keep(page: Page, caseId: string, type: string, fields: Readonly<Record<string, unknown>>): Promise<Kept> {
  return await send(page, 'POST', `/api/cases/${caseId}/records`, { type, fields }) as Kept
}

/** A case in the middle of its work: something overdue, something soon, calls, hours, papers signed, a way home half planned. */
export async function seedCasework(page: Page, caseId: string): Promise<void> {
  const { userId } = await send(page, 'GET', '/api/me') as { userId: string }
  const put = (type: string, fields: Readonly<Record<string, unknown>>) => keep(page, caseId, type, fields)
  await put('task', { title: 'Ask the clerk for the statement of reasons', assignedTo: userId, dueOn: inDays(-3), note: 'Sealed at sentencing; ask under which order.' })
  await put('task', { title: 'Send the sister the list of letters we need', dueOn: inDays(4) })
  await put('task', { title: 'Think about who could speak to the warden' })
  await put('task', { title: 'Order the docket sheet', dueOn: inDays(-10), doneOn: inDays(-9) })
  await put('deadline', { title: 'Reply to the government’s response', on: inDays(11), basis: 'Order of the court, document 214' })
  await put('communication', { channel: 'call', direction: 'out', on: inDays(-2), with: 'Unit manager Harlan', summary: 'Asked for the progress report. She will print it after the holiday.', follows: 'The progress report by mail', followUpOn: inDays(5), privileged: false })
  await put('communication', { channel: 'legal mail', direction: 'in', on: inDays(-8), with: 'Amos Delacroix', summary: 'He sent back the signed releases and asked what happens next.', privileged: true })
  await put('contact', { name: 'Lorraine Delacroix', role: 'sister', phone: '501 555 0142', email: 'lorraine@example.org', note: 'Works nights; call after two in the afternoon.' })
  await put('contact', { name: 'Unit manager Harlan', role: 'unit manager', organization: 'Forrest City Low' })
  await put('time', { who: userId, on: inDays(-2), minutes: 90, what: 'Call with the unit manager; letter to the clerk', centsAnHour: 17_500 })
  await put('time', { who: userId, on: inDays(-33), minutes: 375, what: 'Read the presentence report and the judgment' })
  await put('expense', { on: inDays(-8), cents: 1865, what: 'Certified mail to Forrest City', paidBy: 'Naomi Feld' })
  await put('fund', { on: inDays(-20), cents: 50_000, from: 'Saint Mark’s parish', purpose: 'Copies and travel' })
  await put('disbursement', { on: inDays(-9), cents: 12_050, to: 'the clerk of court', what: 'copies of the docket' })
  await put('agreement', { what: 'engagement letter', signedOn: inDays(-60), by: 'Amos Delacroix' })
  await put('agreement', { what: 'authority to represent', signedOn: inDays(-60), by: 'Amos Delacroix' })
  await put('agreement', { what: 'prison release', signedOn: inDays(-400), expiresOn: inDays(-35), by: 'Amos Delacroix' })
  await put('agreement', { what: 'medical release', signedOn: inDays(-353), expiresOn: inDays(12), by: 'Amos Delacroix' })
  await put('release step', { area: 'home', what: 'A room at his sister’s in Little Rock', who: 'Lorraine Delacroix', promisedIn: 'her letter of October' })
  await put('release step', { area: 'work', what: 'Work at a cousin’s garage, three days a week', by: inDays(40) })
  await put('release step', { area: 'identity papers', what: 'Birth certificate from Ohio', by: inDays(-1) })
  await put('release step', { area: 'health cover', what: 'Enrolment for blood pressure medicine', doneOn: inDays(-5) })
  await put('petition', { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'in preparation', asOf: inDays(-30), preparedBy: userId })
}
