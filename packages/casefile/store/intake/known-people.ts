import type { CaseUnit } from '../case-unit.ts'
import type { FactContent } from '../fact-rows.ts'
import { KeyGone, type CaseVault } from '../keys/case-vault.ts'
import { openFields } from '../record-rows.ts'
import type { Session } from '../within-transaction.ts'
import type { KnownPerson } from './likeness.ts'

/** The person of a case, and whoever else takes part in it. */
export interface KnownCase extends KnownPerson {
  readonly id: string
  readonly office: string
  readonly title: string
  readonly contacts: readonly { readonly name: string; readonly role: string }[]
}

const fields = { 'person.name': 'names', 'person.registerNumber': 'registerNumbers', 'person.dateOfBirth': 'datesOfBirth' } as const

/** The people of every case the user may see, as the facts that were not rejected and the contacts name them. */
export async function knownPeople(unit: CaseUnit, session: Session): Promise<readonly KnownCase[]> {
  const { rows: cases } = await session.query<{ id: string; office: string; title: string }>('select case_id as id, office_id as office, title from casefile.case_file')
  const { rows: facts } = await session.query<{ caseId: string; id: string; path: keyof typeof fields; content: Buffer }>(
    `select f.case_id as "caseId", f.fact_id as id, f.path, f.content from casefile.fact f
      where f.path = any ($1) and coalesce((select s.standing from casefile.fact_standing s where s.office_id = f.office_id and s.case_id = f.case_id and s.fact_id = f.fact_id order by s.seq desc limit 1), 'proposed') <> 'rejected'`, [Object.keys(fields)])
  const { rows: contacts } = await session.query<{ caseId: string; id: string; version: number; plain: Record<string, unknown>; content: Buffer; removed: boolean }>(
    `select distinct on (case_id, record_id) case_id as "caseId", record_id as id, version, plain, content, removed from casefile.record where type = 'contact' order by case_id, record_id, version desc`)
  const vaults = await unit.vaultsOf(session, cases)
  const known: KnownCase[] = []
  for (const c of cases) {
    const vault = vaults.get(c.id)
    if (vault === undefined) continue
    try {
      const said = await Promise.all(facts.filter(({ caseId }) => caseId === c.id).map(async ({ id, path, content }) => ({ field: fields[path], value: (await vault.open<FactContent>(`fact ${id}`, content)).value })))
      const of = (field: (typeof fields)[keyof typeof fields]) => said.flatMap((one) => one.field === field && typeof one.value === 'string' ? [one.value] : [])
      known.push({ ...c, names: [c.title, ...of('names')], registerNumbers: of('registerNumbers'), datesOfBirth: of('datesOfBirth'), contacts: await contactsOf(vault, contacts.filter(({ caseId, removed }) => caseId === c.id && !removed)) })
    } catch (error) {
      if (!(error instanceof KeyGone)) throw error
    }
  }
  return known
}

async function contactsOf(vault: CaseVault, rows: readonly { readonly id: string; readonly version: number; readonly plain: Record<string, unknown>; readonly content: Buffer }[]): Promise<KnownCase['contacts']> {
  const read = await Promise.all(rows.map((row) => openFields(vault, row)))
  return read.flatMap((one) => 'role' in one ? [{ name: one.name, role: one.role }] : [])
}
