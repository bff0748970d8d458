import { describe, expect, it } from 'vitest'
import { plainPages } from '../../pages/plain-pages.ts'
import { toldPrograms } from './told-programs.ts'

const read = (text: string): Record<string, unknown> => Object.fromEntries(toldPrograms(plainPages(text, 'plain text')).map(({ path, value }) => [path.replace('custody.programs.', ''), value]))
const three = { '0.name': 'Anger Management', '0.completedOn': '2010-03-04', '1.name': 'Welding', '1.completedOn': '2011-05-06', '2.name': 'Typing', '2.completedOn': '2012-07-08' }

describe('programs told in a running list', () => {
  it('stand before their days or behind them', () => {
    expect(read('Programs completed: Anger Management (03/04/2010); Welding - 05/06/2011; Typing, 07/08/2012.')).toEqual(three)
    expect(read('Courses:\n03/04/2010 Anger Management; 05/06/2011 Welding; 07/08/2012 Typing\n')).toEqual(three)
  })

  it('are none where work, quarters and reviews have their days, or under no such heading', () => {
    expect(read('Programs completed: none\nUnit assignment (03/04/2010); Orderly - 05/06/2011; Team review, 07/08/2012.')).toEqual({})
    expect(read('Seen: Anger Management (03/04/2010); Welding - 05/06/2011; Typing, 07/08/2012.')).toEqual({})
  })

  it('ask to be looked at', () => {
    expect(toldPrograms(plainPages('Programs completed: A class (03/04/2010); Welding - 05/06/2011; Typing, 07/08/2012.', 'plain text')).filter(({ path }) => path.endsWith('On')).every(({ flags }) => flags?.length === 1)).toBe(true)
  })
})
