import type { IntakeForm } from '../../src/index.ts'
import type { Intake, IntakeMatch } from './intake-shapes.ts'
import type { KnownCase } from './known-people.ts'
import { likeness, namesIn, sameName, type KnownPerson } from './likeness.ts'

/** The person a request is for, as it names them. */
export function personOf(form: IntakeForm): KnownPerson {
  return {
    names: [form.personName, ...namesIn(form.aliases)],
    registerNumbers: form.registerNumber === undefined ? [] : [form.registerNumber],
    datesOfBirth: form.dateOfBirth === undefined ? [] : [form.dateOfBirth],
  }
}

/** Cases and other requests that may be of the same person, and cases in which someone named here is on another side or takes part. */
export function findMatches(intake: Intake, form: IntakeForm, cases: readonly KnownCase[], intakes: readonly Intake[]): readonly IntakeMatch[] {
  const person = personOf(form)
  const same = (other: KnownPerson) => likeness(person, other)
  const others = namesIn(form.others)
  const found: IntakeMatch[] = []
  for (const c of cases.filter(({ id }) => id !== intake.caseId)) {
    const why = same(c)
    if (why.length > 0) found.push({ caseId: c.id, title: c.title, kind: 'may be the same person', why })
    const conflicts = [
      ...others.filter((name) => c.names.some((each) => sameName(each, name))).map((name) => `${name}, named here, is the person of this case`),
      ...c.contacts.filter(({ name }) => person.names.some((each) => sameName(each, name))).map(({ name, role }) => `${name} stands among its contacts as ${role}`),
      ...c.contacts.filter(({ name }) => others.some((each) => sameName(each, name))).map(({ name, role }) => `${name}, named here, stands among its contacts as ${role}`),
    ]
    if (conflicts.length > 0) found.push({ caseId: c.id, title: c.title, kind: 'may be a conflict', why: [...new Set(conflicts)] })
  }
  for (const other of intakes) {
    if (other.id === intake.id || other.form === undefined) continue
    const why = same(personOf(other.form))
    if (why.length > 0) found.push({ intakeId: other.id, title: other.form.personName, kind: 'may be the same person', why })
  }
  return found
}
