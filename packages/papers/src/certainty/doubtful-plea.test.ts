import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { doubtPlea } from './doubtful-plea.ts'

/** Whether the day 6-2-2006 of a report waits, which tells an earlier plea too. */
function waits(face: string): boolean {
  const [page] = plainPages(`PRESENTENCE REPORT\nABEL MUNROE\n${face}\nCRIMINAL HISTORY\nIn an earlier case the defendant pleaded guilty on 5-4-1998.`, 'plain text')
  if (page === undefined) throw new Error('no page')
  const start = page.text.indexOf('6-2-2006')
  return doubtPlea([page], [{ path: 'conviction.convictedOn', value: '2006-06-02', spot: { page, start, end: start + '6-2-2006'.length } }]).some(({ flags }) => flags !== undefined)
}

it('the day of the plea does not wait where a label of the face tells it and it ends what the label tells', () => {
  for (const face of ['VERDICT\nGuilty, by jury, 6-2-2006', 'PLEA\nGuilty, 6-2-2006\nCUSTODY\nSince 6-4-2005', 'Plea or verdict  Jury verdict of guilty, 6-2-2006']) expect(waits(face), face).toBe(false)
})

it('nor where its sentence says that the court found guilt, or that it was admitted, and names the count', () => {
  for (const told of ['On 6-2-2006, after a bench trial the Court found the defendant guilty of Counts 1 and 2.', 'The defendant admitted guilt as to Count 1 of the Indictment at a change of plea hearing on 6-2-2006.']) expect(waits(told), told).toBe(false)
})

it('it waits where more follows in its line, or no label of this case stands before it', () => {
  for (const face of ['PLEA\nGuilty, 6-2-2006 in the state court', 'PLEA\nNot guilty, 6-2-2006', 'EARLIER PLEA\nGuilty, 6-2-2006', 'Guilty, 6-2-2006']) expect(waits(face), face).toBe(true)
})
