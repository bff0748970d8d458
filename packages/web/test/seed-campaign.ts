import type { Page } from 'playwright-core'
import { inDays, keep } from './seed-casework.ts'

/** The people around a case: who knows whom up to the one who decides, what was promised, what counsel must say, money a stranger asked for, and a call to come. */
export async function seedCampaign(page: Page, caseId: string): Promise<{ readonly meeting: string }> {
  const put = (type: string, fields: Readonly<Record<string, unknown>>) => keep(page, caseId, type, fields)
  const known = async (name: string, role: string, fields: Readonly<Record<string, unknown>>) => (await put('contact', { name, role, ...fields })).id
  const pastor = await known('Reverend Ida Cole', 'pastor of his church', { standsAs: 'faith leader', approach: 'free' })
  const adviser = await known('Martin Oyelaran', 'adviser on sentencing', { standsAs: 'adviser', organization: 'Justice Table' })
  const counsel = await known('Helen Brandt', 'counsel to the one who decides', { standsAs: 'counsel to the one who decides' })
  await put('term of office', { contact: counsel, office: 'Deputy counsel, as her office’s page says', standsAs: 'counsel to the one who decides', from: inDays(-400), source: 'The office’s own page, read on the day it was written down' })
  await put('acquaintance', { one: 'us', other: pastor, strength: 'knows well', how: 'She wrote the first letter of support', evidence: 'one of them said so', basis: 'Her letter of October' })
  await put('acquaintance', { one: pastor, other: adviser, strength: 'has met', how: 'They spoke on the same panel in Little Rock', evidence: 'one of them said so', basis: 'She said so on the telephone', since: inDays(-900) })
  await put('acquaintance', { one: adviser, other: counsel, strength: 'knows well', how: 'He testified before her committee three times', evidence: 'public record', basis: 'The hearing transcripts' })
  await put('ask', { which: 'they promised', contact: pastor, what: 'To write to Mr. Oyelaran', on: inDays(-6), dueOn: inDays(-1), introduces: adviser, state: 'open' })
  await put('question for counsel', { about: 'lobbying disclosure', contact: counsel, question: 'May we write to her without registering, for one petition?', on: inDays(-3), state: 'open' })
  await put('money asked', { on: inDays(-12), by: 'A caller who gave no name', of: 'Lorraine Delacroix', for: 'access or an introduction', cents: 250_000, what: 'He said he could put the case on the right desk.', state: 'refused' })
  const { id: meeting } = await put('meeting', { title: 'Mr. Oyelaran on the petition', how: 'call', on: inDays(6), at: '14:30', contacts: [adviser], wanted: 'That he read the summary and tell us who should see it.', avoid: 'The co-defendant', privileged: false })
  await put('letter inside', { channel: 'special mail', language: 'es', on: inDays(-4), subject: 'Su petición', body: 'Querido Amos:\n\nPresentamos su petición. Le escribimos en cuanto sepamos algo.', attorney: 'Naomi Feld', privileged: true, state: 'sent' })
  await put('letter inside', { channel: 'monitored message', language: 'en', on: inDays(0), subject: 'The hearing', body: 'Your sister sends her love.', privileged: false, state: 'draft' })
  const { id: petition } = await put('petition', { authority: 'Office of the Pardon Attorney', asks: 'commutation', status: 'pending', asOf: inDays(-20), filedOn: inDays(-200), number: 'C300001' })
  await put('status check', { petition, on: inDays(-9), where: 'the list of pending cases, by the register number', says: 'nothing found' })
  const { id: decision } = await put('decision', { petition, outcome: 'granted', on: inDays(-2), grant: 'commutation to a term', termMonths: 180, supervision: 'stays', terms: 'I hereby commute the total sentence of imprisonment to a term of 180 months, leaving intact the term of supervised release.', heardFrom: 'the Pardon Attorney, by mail' })
  await put('telling', { decision, whom: 'the person inside', channel: 'legal call', on: inDays(-2) })
  return { meeting }
}
