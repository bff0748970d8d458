import type { CivilDate } from '@lenity/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { us, type Acquaintance, type AskedOf, type Circle, type PersonAround } from './circle.ts'
import { findIntroduction } from './find-introduction.ts'
import { weighAsking, weighLink } from './weigh-link.ts'
import { againstLink, againstPerson } from './what-stands-against.ts'

const today: CivilDate = '2026-11-28'
let n = 0
const person = (id: string, more: Partial<PersonAround> = {}): PersonAround => ({ id, name: id, role: 'someone', ...more })
const link = (one: string, other: string, more: Partial<Acquaintance> = {}): Acquaintance => ({ id: `l${n++}`, one, other, strength: 'knows well', how: 'They worked together.', evidence: 'one of them said so', basis: 'on the telephone', ...more })
const ask = (contact: string, on: CivilDate, more: Partial<AskedOf> = {}): AskedOf => ({ id: `a${n++}`, contact, which: 'we asked', what: 'a letter', on, state: 'open', ...more })
const circle = (people: readonly PersonAround[], links: readonly Acquaintance[], more: Partial<Circle> = {}): Circle => ({ people, links, terms: [], asks: [], ...more })
const through = (of: Circle, to: string) => { const way = findIntroduction(of, to, today); return way.found ? way.steps.map((step) => step.to) : way.missing }

describe('the way to a person', () => {
  const ida = person('Ida'), mark = person('Mark'), nora = person('Nora')

  it('is told step by step, in sentences that name who introduces whom and on what word', () => {
    const way = findIntroduction(circle([ida, nora], [link(us, 'Ida', { how: 'She wrote a letter.' }), link('Ida', 'Nora', { strength: 'has met', how: 'They spoke on one panel.', evidence: 'public record', basis: 'The program of the panel.' })]), 'Nora', today)
    expect(way).toMatchObject({ found: true, cautions: [], steps: [
      { from: us, to: 'Ida', says: 'We and Ida know one another well: She wrote a letter (one of them said so: on the telephone).' },
      { from: 'Ida', to: 'Nora', says: 'Ida can introduce us to Nora; they have met: They spoke on one panel (it stands in a public record: The program of the panel).' },
    ] })
  })
  it('goes over two close friends before one who hardly knows them', () => expect(through(circle([ida, mark, nora], [link(us, 'Nora', { strength: 'has met', evidence: 'guessed' }), link(us, 'Ida', { strength: 'close' }), link('Ida', 'Nora', { strength: 'close' })]), 'Nora')).toEqual(['Ida', 'Nora']))
  it('prefers what one of them said to a guess', () => expect(through(circle([ida, mark, nora], [link(us, 'Ida', { evidence: 'guessed' }), link('Ida', 'Nora'), link(us, 'Mark'), link('Mark', 'Nora')]), 'Nora')).toEqual(['Mark', 'Nora']))
  it('goes around someone who must not be asked, and says so when there is no way around', () => {
    const no = person('Ida', { approach: 'do not ask', approachWhy: 'she testified' })
    expect(through(circle([no, mark, nora], [link(us, 'Ida', { strength: 'close' }), link('Ida', 'Nora', { strength: 'close' }), link(us, 'Mark'), link('Mark', 'Nora')]), 'Nora')).toEqual(['Mark', 'Nora'])
    expect(findIntroduction(circle([no, nora], [link(us, 'Ida'), link('Ida', 'Nora')]), 'Nora', today)).toEqual({ found: false, why: 'There is a way to Nora, and it cannot be gone today.', missing: ['Ida must not be asked: she testified.'] })
    expect(findIntroduction(circle([no], [link(us, 'Ida')]), 'Ida', today)).toMatchObject({ found: false, why: 'Ida must not be asked: she testified.' })
  })
  it('does not go over what has ended, has not begun, or is only knowing of one another', () => {
    const only = (more: Partial<Acquaintance>) => through(circle([ida, nora], [link(us, 'Ida'), link('Ida', 'Nora', more)]), 'Nora')
    expect(only({ until: '2025-01-20' })).toEqual(['What linked Ida and Nora ended on 20 January 2025.'])
    expect(only({ since: '2027-01-03' })).toEqual(['What links Ida and Nora begins only on 3 January 2027.'])
    expect(only({ strength: 'knows of' })).toEqual(['Ida and Nora only know of one another, and cannot introduce anyone: who knows them both?'])
    expect(only({ until: today })).toEqual(['Ida', 'Nora'])
  })
  it('leaves someone in peace who was asked twice, and says until when', () => {
    const of = (...asks: readonly AskedOf[]) => through(circle([ida, nora], [link(us, 'Ida'), link('Ida', 'Nora')], { asks }), 'Nora')
    expect(of(ask('Ida', '2026-10-15'), ask('Ida', '2026-11-20'))).toEqual(['Ida was asked twice since 15 October 2026: leave them in peace until 14 December 2026.'])
    expect(of(ask('Ida', '2026-10-15'), ask('Ida', '2026-11-20', { which: 'they asked' }))).toEqual(['Ida', 'Nora'])
    expect(of(ask('Ida', '2026-09-29'), ask('Ida', '2026-11-20'))).toEqual(['Ida', 'Nora'])
    expect(of(ask('Nora', '2026-10-15'), ask('Nora', '2026-11-20'))).toEqual(['Ida', 'Nora'])
  })
  it('asks someone else before one who was asked lately or broke a promise', () => {
    const links = [link(us, 'Ida'), link('Ida', 'Nora'), link(us, 'Mark'), link('Mark', 'Nora')]
    expect(through(circle([ida, mark, nora], links, { asks: [ask('Ida', '2026-11-20')] }), 'Nora')).toEqual(['Mark', 'Nora'])
    expect(through(circle([ida, mark, nora], links, { asks: [ask('Ida', '2026-05-20', { which: 'they promised', state: 'broken' })] }), 'Nora')).toEqual(['Mark', 'Nora'])
    expect(through(circle([ida, mark, nora], links), 'Nora')).toEqual(['Ida', 'Nora'])
  })
  it('says what to mind: counsel first, an office that is over, something asked lately', () => {
    const way = findIntroduction(circle([person('Ida', { approach: 'ask counsel first', approachWhy: 'he may be a witness' })], [link(us, 'Ida')], { terms: [{ contact: 'Ida', office: 'counsel to the Governor', from: '2019-01-14', to: '2023-01-09' }], asks: [ask('Ida', '2026-11-02')] }), 'Ida', today)
    expect(way).toMatchObject({ cautions: ['Ask counsel before you ask Ida: he may be a witness.', 'Ida has not been counsel to the Governor since 9 January 2023: what they can do is what they can do without that office.', expect.stringContaining('asked something on 2 November 2026')] })
    expect(findIntroduction(circle([ida], [link(us, 'Ida')], { terms: [{ contact: 'Ida', office: 'counsel to the Governor', to: '2023-01-09' }, { contact: 'Ida', office: 'judge', from: '2023-02-01' }] }), 'Ida', today)).toMatchObject({ cautions: [] })
  })
  it('says what is missing between our side and theirs', () => {
    expect(through(circle([ida, nora], [link(us, 'Ida')]), 'Nora')).toEqual(['We reach Ida.', 'Nobody is known who knows Nora.', 'Find one person who knows Nora, and write down on whose word.'])
    expect(through(circle([ida, mark, nora], [link(us, 'Ida'), link('Mark', 'Nora')]), 'Nora')).toEqual(['We reach Ida.', 'Nora is known by Mark.', 'One link between the two sides is missing.'])
    expect(through(circle([nora], []), 'Nora')[0]).toBe('Nobody is linked to us yet: say whom the team knows.')
    expect(findIntroduction(circle([], []), 'Nora', today)).toMatchObject({ found: false, why: 'They are not among the contacts of this case.' })
  })
  it('leads nowhere over someone who was taken out of the contacts', () => expect(through(circle([nora], [link(us, 'Ida'), link('Ida', 'Nora')]), 'Nora')[1]).toBe('Nobody is known who knows Nora.'))

  it('is never over anyone or anything that stands against it, and no way that may be gone is shorter', () => {
    const ids = ['p', 'q', 'r', 's', 't']
    const day = fc.constantFrom<CivilDate | undefined>(undefined, undefined, '2025-01-01', '2027-01-01')
    const people = fc.tuple(...ids.map((id) => fc.constantFrom<PersonAround['approach']>(undefined, 'free', 'ask counsel first', 'do not ask').map((approach) => person(id, { approach }))))
    const links = fc.array(fc.record({ ends: fc.subarray([us, ...ids], { minLength: 2, maxLength: 2 }), strength: fc.constantFrom<Acquaintance['strength']>('close', 'knows well', 'has met', 'knows of'), evidence: fc.constantFrom<Acquaintance['evidence']>('one of them said so', 'public record', 'guessed'), since: day, until: day }).map(({ ends: [one = '', other = ''], ...more }) => link(one, other, more)), { maxLength: 12 })
    const asks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<CivilDate>('2026-11-01', '2026-06-01')).map(([contact, on]) => ask(contact, on)), { maxLength: 5 })
    fc.assert(fc.property(people, links, asks, fc.constantFrom(...ids), (everyone, linked, asked, to) => {
      const of = circle(everyone, linked, { asks: asked })
      const best = shortestByTrying(of, to)
      const way = findIntroduction(of, to, today)
      expect(way.found).toBe(best !== undefined)
      if (!way.found) { expect(way.why).not.toBe(''); return }
      expect(way.steps.at(-1)?.to).toBe(to)
      expect(way.steps.map(({ from }) => from)).toEqual([us, ...way.steps.slice(0, -1).map((step) => step.to)])
      expect(weighed(of, way.steps)).toBeCloseTo(best ?? 0)
      for (const { link: id } of way.steps) expect(againstLink(linked.find((one) => one.id === id) as Acquaintance, today, String)).toBeUndefined()
      for (const step of way.steps.slice(0, -1)) expect(againstPerson(everyone.find((one) => one.id === step.to), asked, today)).toBeUndefined()
    }))
  })
})

function weighed({ links, people, asks }: Circle, steps: readonly { readonly from: string; readonly link: string }[]): number {
  const asking = (id: string) => { const one = people.find((each) => each.id === id); return one === undefined ? 0 : weighAsking(one, asks, today) }
  return steps.reduce((sum, { from, link: id }) => sum + weighLink(links.find((one) => one.id === id) as Acquaintance) + asking(from), 0)
}

/** The weight of the shortest way that may be gone, found by trying every one; undefined when there is none. */
function shortestByTrying(of: Circle, to: string): number | undefined {
  const target = of.people.find(({ id }) => id === to)
  if (target?.approach === 'do not ask') return undefined
  const found: number[] = []
  const go = (at: string, gone: readonly { readonly from: string; readonly link: string }[], seen: readonly string[]): void => {
    if (at === to) { found.push(weighed(of, gone)); return }
    if (at !== us && againstPerson(of.people.find(({ id }) => id === at), of.asks, today) !== undefined) return
    for (const each of of.links) {
      const next = each.one === at ? each.other : each.other === at ? each.one : undefined
      if (next !== undefined && !seen.includes(next) && againstLink(each, today, String) === undefined) go(next, [...gone, { from: at, link: each.id }], [...seen, next])
    }
  }
  go(us, [], [us])
  return found.length === 0 ? undefined : Math.min(...found)
}
