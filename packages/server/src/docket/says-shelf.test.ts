import type { CaseFile } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { expect, it } from 'vitest'
import type { FactsSay } from './facts-say.ts'
import { saysShelf } from './says-shelf.ts'

const file = (id: string, role: CaseFile['role'], asOf?: CivilDate) => ({ id, role, asOf }) as CaseFile
const say = (words: string) => ({ words }) as FactsSay
const today = '2026-11-20' as CivilDate

it('what the facts say is kept for those whose part sees the same, of one version and one day, and for nobody who sees what was shared', () => {
  const says = saysShelf(10)
  says.put(file('a', 'lead counsel'), 'v1', today, say('all'))
  expect(says.get(file('a', 'supervisor'), 'v1', today)).toEqual(say('all'))
  expect(says.get(file('a', 'contributor'), 'v1', today)).toBeUndefined()
  expect(says.get(file('a', 'lead counsel'), 'v2', today)).toBeUndefined()
  expect(says.get(file('a', 'lead counsel'), 'v1', '2026-11-21' as CivilDate)).toBeUndefined()
  expect(says.get(file('a', 'lead counsel', today), 'v1', today)).toBeUndefined()
  expect(says.get(file('b', 'lead counsel'), 'v1', today)).toBeUndefined()
  says.put(file('a', 'family'), 'v1', today, say('shared'))
  expect(says.get(file('a', 'family'), 'v1', today)).toBeUndefined()
})

it('the one longest unused makes room', () => {
  const says = saysShelf(2)
  for (const id of ['a', 'b']) says.put(file(id, 'attorney'), 'v', today, say(id))
  says.get(file('a', 'attorney'), 'v', today)
  says.put(file('c', 'attorney'), 'v', today, say('c'))
  expect(['a', 'b', 'c'].map(id => says.get(file(id, 'attorney'), 'v', today)?.words)).toEqual(['a', undefined, 'c'])
})
