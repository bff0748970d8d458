import { describe, expect, it } from 'vitest'
import { alignItems } from './align-items.ts'

const course = (place: number, name: string, on: string) => [{ path: `custody.programs.${place}.name`, value: name }, { path: `custody.programs.${place}.completedOn`, value: on }]
const truth = [...course(0, 'TYPING', '2020-01-01'), ...course(1, 'WELDING', '2021-01-01'), ...course(2, 'GED', '2022-01-01'), { path: 'conviction.term', value: 120 }]
const same = (_: string, one: unknown, other: unknown): boolean => one === other

describe('items of a list that were read', () => {
  it('are those they say they are, though one before them was missed', () => {
    expect(alignItems([...course(0, 'WELDING', '2021-01-01'), ...course(1, 'GED', '2022-01-01'), { path: 'conviction.term', value: 60 }], truth, same)).toEqual([...course(1, 'WELDING', '2021-01-01'), ...course(2, 'GED', '2022-01-01'), { path: 'conviction.term', value: 60 }])
  })

  it('stay wrong when their parts are of two', () => {
    expect(alignItems(course(1, 'WELDING', '2022-01-01'), truth, same)).toEqual(course(1, 'WELDING', '2022-01-01'))
  })

  it('are none twice, and one that is no true one gets a place that is free', () => {
    expect(alignItems([...course(0, 'TYPING', '2020-01-01'), ...course(1, 'TYPING', '2020-01-01'), ...course(2, 'NOISE', '1999-01-01')], truth, same)).toEqual([...course(0, 'TYPING', '2020-01-01'), ...course(1, 'TYPING', '2020-01-01'), ...course(2, 'NOISE', '1999-01-01')])
  })
})
