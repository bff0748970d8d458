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
    expect(read('Individualized Needs Plan - Program Review\nExpiration Full\nTerm: 06/07/2004 | Sentencing Court/Date: FLORIDA, SOUTHERN DISTRICT on 12/01/1995.\nCOMPLETED COURSES\n- Healthy Eating (02/26/2023)\n- Welding (08/16/2019)')).toEqual({ '0.name': 'Healthy Eating', '0.completedOn': '2023-02-26', '1.name': 'Welding', '1.completedOn': '2019-08-16' })
    expect(read('Seen: Anger Management (03/04/2010); Welding - 05/06/2011; Typing, 07/08/2012.')).toEqual({})
  })

  it('ask to be looked at where only a comma stands between a program and its day, which may be that of the next', () => {
    const doubted = toldPrograms(plainPages('Programs completed: A class (03/04/2010); Welding - 05/06/2011; Typing, 07/08/2012.', 'plain text')).filter(({ flags }) => flags !== undefined).map(({ path }) => path)
    expect(doubted).toEqual(['custody.programs.2.completedOn'])
  })

  it('stand in sentences that say they were completed, over the ends of lines', () => {
    expect(read('Ms. Pell completed Anger Management on March 4, 2010, Welding in a class that ended May 6, 2011 and Typing on July 8, 2012.')).toEqual(three)
  })

  it('have days with the month in capitals as well, and a class on release is one of them', () => {
    const told = 'Mr. Pell completed Anger Management in a class that ended 04-MAR-2010, WELDING\nin a class that ended 06-MAY-2011 and RELEASE REQUIREMENTS CLASS on\n08-JUL-2012.'
    expect(read(told)).toEqual({ ...three, '1.name': 'WELDING', '2.name': 'RELEASE REQUIREMENTS CLASS' })
    expect(read('Programs completed: Anger Management (03/04/2010); Welding - 05/06/2011; Release, 07/08/2012; Typing, 07/08/2012.')).toEqual(three)
  })

  it('have no day of the line below where their own stands before them in its column', () => {
    expect(read(`Courses
Completed   01/02/2013   HVAC
Completed   03/04/2010   Anger Management
Completed   05/06/2011   Welding
Completed   07/08/2012   Typing`)).not.toMatchObject({ '0.completedOn': '2010-03-04' })
  })

  it('are no acts of misconduct', () => {
    expect(read('Programs completed:\nAnger Management (03/04/2010)\nWelding (05/06/2011)\nTyping (07/08/2012)\nCode 112, Use of Drugs (04/04/2014); Code 316, Being in an Area (05/05/2015)')).toEqual(three)
  })
})
