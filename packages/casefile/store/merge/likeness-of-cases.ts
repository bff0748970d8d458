import { likeness, type KnownPerson } from '../intake/likeness.ts'
import { readFacts } from '../fact-rows.ts'
import type { OneCase, TwoCases } from './two-cases.ts'

/** Why the people of two cases may be one. */
export async function likenessOfCases({ session, to, from }: TwoCases): Promise<readonly string[]> {
  return likeness(await personOf(session, to), await personOf(session, from))
}

async function personOf(session: TwoCases['session'], { file, vault }: OneCase): Promise<KnownPerson> {
  const facts = (await readFacts(session, vault, file)).filter(({ standing }) => standing !== 'rejected')
  const of = (path: string) => facts.flatMap((fact) => (fact.path === path && typeof fact.value === 'string' ? [fact.value] : []))
  return { names: [file.title, ...of('person.name')], registerNumbers: of('person.registerNumber'), datesOfBirth: of('person.dateOfBirth') }
}
