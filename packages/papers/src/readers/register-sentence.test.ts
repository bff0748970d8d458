import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const read = (entry: string): Record<string, unknown> => {
  const pages = plainPages(`REGISTER OF ACTIONS\nDistrict Court, Clay County, Ohio\nCASE NO. 92-6448\nThe State of Ohio vs. Dana Marie Lott\nCharge Information\nCharge                  Offense Date   Disposition   Disposed\nPossession of Cocaine   11/23/1991     Guilty        04/21/1992\nEvents & Orders of the Court\n12/05/1991 Initial appearance. Bond set.\n${entry}\n04/22/1992 Judgment entered.`, 'plain text')
  return Object.fromEntries(readerFor('public record')(pages).filter(({ path }) => path.startsWith('history.priors.0.')).map(({ path, value, flags }) => [path.replace('history.priors.0.', ''), (flags?.length ?? 0) > 0 ? [value, 'waits'] : value]))
}

describe('the conviction of a register', () => {
  it('is whole where the entry of its day tells the sentence too', () => {
    const whole = { offense: 'Possession of Cocaine', sentencedOn: '1992-04-21', months: 6 }
    for (const entry of ['04/21/1992 Plea of guilty accepted. SENTENCE: 6 months confinement. Costs taxed to defendant.', '04/21/1992 Defendant sentenced to six months\nin jail. Costs taxed.']) expect(read(entry), entry).toEqual(whole)
    expect(read('04/21/1992 Plea of guilty. SENTENCE: one year probation.')).toEqual({ ...whole, months: 0 })
  })

  it('waits where no entry tells of it on that day, or it is only set or revoked', () => {
    const part = { offense: ['Possession of Cocaine', 'waits'], sentencedOn: ['1992-04-21', 'waits'] }
    for (const entry of ['04/20/1992 SENTENCE: 6 months confinement.', '04/21/1992 Hearing on sentence: 6 months asked for.', '04/21/1992 Plea of guilty accepted.', '04/21/1992 Probation revoked. SENTENCE: 6 months confinement.']) expect(read(entry), entry).toEqual(part)
  })
})
