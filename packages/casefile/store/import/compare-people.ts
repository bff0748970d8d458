import { setImmediate } from 'node:timers/promises'
import { noteReads } from '../case-access.ts'
import type { CaseUnit } from '../case-unit.ts'
import { personOf } from '../intake/find-matches.ts'
import { readIntakes } from '../intake/intake-rows.ts'
import { knownPeople } from '../intake/known-people.ts'
import { likeness, type KnownPerson } from '../intake/likeness.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import type { Session } from '../within-transaction.ts'
import type { ImportCase, ImportMatch } from './import-shapes.ts'
import { importedBefore, rowDigest } from './import-rows.ts'
import { peopleIndex } from './people-index.ts'

type Here = KnownPerson & Pick<ImportMatch, 'caseId' | 'intakeId' | 'ofRow' | 'title'>

/** More than so many reasons for one row nobody reads. */
const mostOfRow = 5

/** For each row what speaks for its being here already: of the office's cases and requests that the asker may see, and of the rows before it. */
export async function comparePeople(unit: CaseUnit, session: Session, keys: OfficeKeys, office: string, cases: readonly ImportCase[]): Promise<readonly ImportMatch[]> {
  const known = (await knownPeople(unit, session)).filter((one) => one.office === office)
  const requests = (await readIntakes(session, keys)).filter((one) => one.office === office && one.form !== undefined && one.caseId === undefined)
  const index = peopleIndex<Here>([
    ...known.map((one) => ({ ...one, caseId: one.id })),
    ...requests.flatMap(({ id, form }) => (form === undefined ? [] : [{ ...personOf(form), intakeId: id, title: form.personName }])),
  ])
  const before = await importedBefore(session, office, cases.map(({ tells }) => rowDigest(keys, office, tells)))
  const told = new Map<string, number>()
  const compare = (one: ImportCase): readonly ImportMatch[] => {
    const digest = rowDigest(keys, office, one.tells)
    const first = told.get(digest)
    told.set(digest, first ?? one.row)
    const already = before.get(digest)
    if (already !== undefined) {
      // Whoever is on the case no more is told that they brought it in, and nothing of it.
      const there = known.find(({ id }) => id === already)
      return [{ row: one.row, kind: 'imported before', why: ['the same row was imported before'], ...(there && { caseId: there.id, title: there.title }) }]
    }
    if (first !== undefined) return [{ row: one.row, kind: 'the same row', why: [`it says the same as row ${first}`], ofRow: first }]
    const alike = index.near(one.person).flatMap((other): readonly ImportMatch[] => {
      const why = likeness(one.person, other)
      const { caseId, intakeId, ofRow, title } = other
      return why.length === 0 ? [] : [{ row: one.row, kind: 'may be the same person', why, ...(caseId !== undefined && { caseId }), ...(intakeId !== undefined && { intakeId }), ...(ofRow !== undefined && { ofRow }), ...(title !== undefined && { title }) }]
    })
    index.add({ ...one.person, ofRow: one.row, title: one.title })
    return alike.slice(0, mostOfRow)
  }
  const found: ImportMatch[] = []
  for (const [i, one] of cases.entries()) {
    found.push(...compare(one))
    // Others are answered meanwhile.
    if (i % 100 === 99) await setImmediate()
  }
  const matched = new Set(found.flatMap(({ caseId }) => caseId ?? []))
  await noteReads(session, known.filter(({ id }) => matched.has(id)), unit.asker.userId, 'compared at import')
  return found
}
