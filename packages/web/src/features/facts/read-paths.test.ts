import { expect, it } from 'vitest'
import { readPaths } from './read-paths.ts'

it('a fact named in full is itself, and each stands once', () => expect(readPaths(['guideline.weapon', 'guideline.weapon'])).toEqual([{ path: 'guideline.weapon' }]))

it('what the guidelines call by its last name alone is found in its part of the case', () => expect(readPaths(['points'])).toEqual([{ path: 'guideline.points' }]))

it('a whole list goes by its name', () => expect(readPaths(['drugs', 'conviction.priors851'])).toEqual([{ path: 'guideline.drugs', list: 'drugs the court attributed' }, { path: 'conviction.priors851', list: 'prior convictions noticed under 851' }]))

it('what an earlier step computed is no fact of the case', () => expect(readPaths(['statutoryMin'])).toEqual([]))
