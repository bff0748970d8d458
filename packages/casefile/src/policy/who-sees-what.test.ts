import { describe, expect, it } from 'vitest'
import { isCounsel, policyCells, reach, recordKinds, roles, whoSeesWhat } from './who-sees-what.ts'

describe('who sees what', () => {
  it('has one word for each role and kind of record', () => expect(policyCells()).toHaveLength(roles.length * recordKinds.length))
  it('keeps what is sealed, and the record of who did what, to counsel', () => {
    const counsel = ['lead counsel', 'supervisor', 'attorney']
    expect(roles.filter((role) => reach(role, 'sealed') !== 'nothing')).toEqual(counsel)
    expect(roles.filter(isCounsel)).toEqual(counsel)
    expect(roles.filter((role) => reach(role, 'audit') !== 'nothing')).toEqual(counsel)
  })
  it('lets family see only what was shared with them', () => expect(recordKinds.filter((kind) => !['share', 'nothing'].includes(reach('family', kind)))).toEqual([]))
  it('lets a reviewer write nothing', () => expect(recordKinds.filter((kind) => reach('reviewer', kind) === 'write')).toEqual([]))
  it('lets only lead counsel and the supervisor change who is on the case', () => expect(roles.filter((role) => reach(role, 'team') === 'write')).toEqual(['lead counsel', 'supervisor']))
  it('refuses a row of another length, a word it does not know, and a column or role too few', () => {
    expect(() => policyCells(whoSeesWhat.replace('share  share  share', 'share  share'))).toThrow('not one word for each column')
    expect(() => policyCells(whoSeesWhat.replace('share', 'perhaps'))).toThrow('“perhaps” is not')
    expect(() => policyCells(whoSeesWhat.replace('sealed ', ''))).toThrow('The columns are')
    expect(() => policyCells(whoSeesWhat.trim().split('\n').slice(0, -1).join('\n'))).toThrow('one row')
  })
})
