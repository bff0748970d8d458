import { describe, expect, it } from 'vitest'
import { folderWith, lenity } from './run-cli.ts'

/** A made-up man: ten years from June 2015, no credit, nothing lost. */
const facts = {
  asOf: '2020-06-01',
  conviction: { sovereign: 'federal', term: 120, sentencedOn: '2015-06-01', supervisedReleaseMonths: 60, counts: [{ statute: '21 U.S.C. § 846', penalty: '841(b)(1)(A)(ii)', deathResulted: false }] },
  guideline: { roleLevels: 0 },
  custody: { status: 'in prison', commencedOn: '2015-06-01', priorCreditDays: 0, goodTimeLostDays: 0 },
}
const figures = ['--months', '120', '--commenced', '2015-06-01', '--credit-days', '0', '--lost-days', '0']
const day = (json: string, id: string) => JSON.parse(json).days.find((one: { id: string }) => one.id === id)

describe('lenity release, from figures alone', () => {
  it('gives the full term and the release by good conduct time, and says what more would take', async () => {
    const ran = await lenity(['release', ...figures, '--on', '2020-05-31'])
    expect(ran).toMatchObject({ exit: 0, err: '' })
    expect(ran.out.replaceAll(/\s+/g, ' ')).toContain('120 months (10 years) from 1 June 2015: release by good conduct time on 8 December 2023; the full term ends on 31 May 2025; 5 years served through 31 May 2020.')
    expect(ran.out).toMatch(/Cannot be said yet\n[\s\S]*First Step Act time credits earned: in the sentence computation[\s\S]*--time-credits/)
    expect(ran.out).not.toContain('date the sentence was imposed')
  })

  it('gives every step with its law, each words once', async () => {
    const { out } = await lenity(['release', ...figures])
    expect(out).toMatch(/\[\d\] Good conduct time: 540 days/)
    expect(out.match(/of up to 54 days for each year/g)).toHaveLength(1)
    expect(out).toMatch(/18 U\.S\.C\. 3624\(b\)\(1\): “[^”]+”\s+https:/)
  })

  it('counts time credits, the drug program and the older method where they are told', async () => {
    const all = [...figures, '--time-credits', '365', '--drug-program', 'no', '--supervised-release', '60', '--json']
    const [credits, program, served] = await Promise.all([all, [...all, '--drug-program', 'yes'], [...figures, '--method', 'served', '--json']].map((args) => lenity(['release', ...args])))
    expect(day(credits?.out ?? '', 'earliest release').on).toBe('2022-12-08')
    expect(day(program?.out ?? '', 'program').on).toBe('2022-12-08')
    expect(day(served?.out ?? '', 'projected').steps).toContainEqual(expect.objectContaining({ id: '3624(b)', change: '470 days' }))
  })

  it('does not count time served past the release, when nobody says that the person was still held', async () => {
    const { out } = await lenity(['release', ...figures, '--on', '2026-01-01'])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Good conduct time gave a release on 8 December 2023: was the person still held on 1 January 2026?')
  })

  it('has no day of release for life, and says what to ask for', async () => {
    const { out } = await lenity(['release', '--months', 'life', '--commenced', '1996-06-21', '--credit-days', '400', '--on', '2026-11-28'])
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Life from 21 June 1996: a life sentence has no date of release; ask for commutation')
  })

  it('says which figure is none, and what is missing when there is none at all', async () => {
    const where = async (...args: string[]) => {
      const ran = await lenity(['release', ...args, '--json'])
      expect(ran.exit).toBe(1)
      return JSON.parse(ran.out).problem.where
    }
    const asked = [[], ['--months', 'ten'], ['--commenced', '2015-02-30'], ['--credit-days', '1.5'], [...figures, '--days', 'two'], [...figures, '--method', 'guess'], [...figures, '--on', 'yesterday']]
    expect(await Promise.all(asked.map((args) => where(...args)))).toEqual(['release CASE, or release --months …', '--months', '--commenced', '--credit-days', '--days', '--method', '--on'])
  })
})

describe('lenity release FILE', () => {
  it('takes the facts and the day of the file, and names what only a paper holds', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify(facts) })
    const { on, served, mayEarn, ...rest } = JSON.parse((await lenity(['release', 'case.json', '--json'], { cwd })).out)
    expect([on, served.value.days, mayEarn.truth]).toEqual(['2020-06-01', 1828, 'cannot say'])
    expect(day(JSON.stringify(rest), 'bureau')).toMatchObject({ needs: [{ path: 'custody.projectedReleaseOn', papers: ['sentence computation', 'progress report', 'inmate profile'] }] })
  })

  it('lets a figure told here take the place of the one in the file', async () => {
    const cwd = await folderWith({ 'case.json': JSON.stringify(facts) })
    const { out } = await lenity(['release', 'case.json', '--lost-days', '27', '--json'], { cwd })
    expect(day(out, 'projected').on).toBe('2024-01-04')
  })

  it('reads papers that disagree as they are', async () => {
    const cwd = await folderWith({ 'list.json': JSON.stringify([{ path: 'conviction.term', value: 120 }, { path: 'custody.commencedOn', value: '2015-06-01' }, { path: 'custody.commencedOn', value: '2015-07-01' }, { path: 'custody.priorCreditDays', value: 0 }]) })
    expect((await lenity(['release', 'list.json'], { cwd })).out).toContain('rival readings')
  })
})
