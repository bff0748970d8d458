import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import type { Found } from '../reading/propose.ts'
import { withoutMistakenItems } from './mistaken-items.ts'

const program = (i: number, name: string, day: string) => [[`custody.programs.${i}.name`, name, name], [`custody.programs.${i}.completedOn`, '2020-01-02', day]] as const

/** What is left of findings told by their words on a page. */
function left(text: string, told: readonly (readonly [path: string, value: unknown, words: string])[]): string[] {
  const pages = plainPages(text, 'plain text')
  const [page] = pages
  if (page === undefined) throw new Error('no page')
  const found = told.map(([path, value, words]): Found => ({ path, value, spot: { page, start: page.text.indexOf(words), end: page.text.indexOf(words) + words.length } }))
  return withoutMistakenItems(pages, found).map(({ path, value }) => `${path.replace('custody.', '')} ${String(value)}`)
}

describe('what was taken for a program', () => {
  it('is none where it is an act of misconduct or a label, and the others are numbered anew', () => {
    const acts = ['Code 306 REFUSING WORK (UDC)', '201 FIGHTING WITH ANOTHER PERSON', 'Course:', '27981-957']
    for (const act of acts) expect(left(`04/05/2021 ${act}\n06/07/2022 TYPING`, [...program(0, act, '04/05/2021'), ...program(1, 'TYPING', '06/07/2022')]), act).toEqual(['programs.0.name TYPING', 'programs.0.completedOn 2020-01-02'])
    expect(left('04/05/2021 3D PRINTING 101', program(0, '3D PRINTING 101', '04/05/2021'))).toHaveLength(2)
  })

  it('is no act of misconduct where its figure stands behind another label', () => {
    const act = (words: string) => [['custody.incidents.0.code', '453', words], ['custody.incidents.0.on', '2011-11-17', 'November 17, 2011']] as const
    expect(left('Jail Credit: 453\nSent. Date: November 17, 2011', act('453'))).toEqual([])
    expect(left('Age 69 Jail Time Credit 453\nDate of Sentence November 17, 2011', act('453'))).toEqual([])
    expect(left('Prohibited Act: 453\nReported: November 17, 2011', act('453'))).toHaveLength(2)
    expect(left('453 BEING LATE\nHeard November 17, 2011', act('453'))).toHaveLength(2)
  })

  it('has no day that its own label gives to something else', () => {
    for (const label of ['COMMENCED.....................: ', 'Full Term Expires: ', 'Birth Date: ', 'As of: ', 'Projected Rel. Date: ', 'Started: ', 'Report Date: ', 'Date - ', 'Date  ']) expect(left(`TYPING\n${label}04/05/2021`, program(0, 'TYPING', '04/05/2021')), label).toEqual(['programs.0.name TYPING'])
    for (const label of ['Completed: ', 'Completion date: ', 'TYPING ', 'Enrolled 01/02/2021, completed ']) expect(left(`TYPING\n${label}04/05/2021`, program(0, 'TYPING', '04/05/2021')), label).toHaveLength(2)
    expect(left('FIGHTING\nProj. Release: 04/05/2021', [['custody.incidents.0.on', '2021-04-05', '04/05/2021']])).toEqual([])
  })
})
