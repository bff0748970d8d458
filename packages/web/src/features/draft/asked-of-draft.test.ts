import { describe, expect, it } from 'vitest'
import { askedOf, takingUp } from './asked-of-draft.ts'

describe('what the draft page asks for', () => {
  it('is a petition in the variant chosen, under the rule counsel recorded', () => {
    expect(askedOf('pardon', 'person by mail', undefined)).toEqual({ variant: 'person by mail', form: 'pardon' })
    expect(askedOf('commutation', 'pardon attorney', 'An order')).toEqual({ variant: 'pardon attorney', form: 'commutation', confidentialAllowedBy: 'An order' })
  })

  it('is another paper by its name, whatever variant of the petition was chosen', () => {
    expect(askedOf('warden-request', 'person by mail', 'An order')).toEqual({ variant: 'pardon attorney', paper: 'warden-request' })
    expect(askedOf(takingUp('r1'), 'pardon attorney', 'An order')).toEqual({ variant: 'pardon attorney', paper: 'supplement:r1' })
  })
})
