import { assembleCaseFacts, known, unknown, type CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { indexGrants } from './grant-index.ts'
import { kindsOfOffense, substances } from './kinds-of-offense.table.ts'
import { likeHeadings, likeRows, noneRow } from './like-rows.ts'
import { likenessRuleNames, type CaseProfile } from './likeness.ts'
import { listWithin } from './list-within.ts'
import { profileOfFacts } from './profile-of.ts'
import type { PublishedGrant } from './published-grant.ts'
import { searchGrants } from './search-grants.ts'
import { similarGrants } from './similar-grants.ts'

/** Whole numbers from 0 to below `n`, the same in every run. */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 4_294_967_296) * n) }
}
const next = numbers(7)
const of = <T>(values: readonly T[]): T => values[next(values.length)] as T
const date = (year: number): CivilDate => `${year}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}` as CivilDate
const months = ['January', 'March', 'May', 'August', 'October', 'December']

/** Made-up grants: some leave unsaid what others say, and some are by the same name or of the same day. */
const grants = Array.from({ length: 700 }, (_, i): PublishedGrant => ({
  name: `${of(['Ada', 'Bo', 'Cy', 'Dee', 'Eli'])} ${of(['Lund', 'Reed', 'Wells'])} ${next(3) === 0 ? '' : i}`.trim(), kind: of(['commutation', 'commutation', 'commutation', 'pardon', 'other']), grantedOn: date(2020 + next(5)),
  offense: of(['Conspiracy to distribute cocaine base', 'Distribution of methamphetamine; possession of a firearm', 'Wire fraud', 'Bank robbery', 'Possession with intent to distribute heroin and cocaine', 'Perjury', 'Money laundering', 'Importation of marijuana']),
  ...(next(8) > 0 && { sentence: `${of(['Life imprisonment', `${60 + next(300)} months of imprisonment`, `${10 + next(20)} years' imprisonment`, 'Time served'])}${next(4) > 0 ? ` (${of(months)} ${1 + next(28)}, ${1998 + next(20)})` : ''}.` }),
  ...(next(3) > 0 && { terms: of(['Sentence commuted to expire on June 1, 2031.', 'Remainder in home confinement.']) }), ...(next(2) === 0 && { president: of(['A. First', 'B. Second']) }), source: 'https://www.example.gov/list',
}))
const profiles = Array.from({ length: 1_500 }, (): CaseProfile => ({
  substances: next(4) === 0 ? [] : [of(substances).name, ...(next(4) === 0 ? [of(substances).name] : [])], kinds: next(4) === 0 ? [] : [of(kindsOfOffense).name],
  term: of([undefined, 'life', 24 + next(456), 24 + next(456)]), sentencedOn: next(5) === 0 ? undefined : date(1998 + next(25)), today: '2026-11-01',
}))
const index = indexGrants(grants)

describe('grants compared with many cases', () => {
  it('are for each what they are for that one alone, in the same order, however many are asked for', () => {
    let found = 0
    for (const profile of profiles) {
      const alone = similarGrants(profile, grants)
      found += alone.length
      expect(index.nearest(profile).map(({ grant, met, term, months: since }) => ({ grant, met, term, months: since }))).toEqual(alone)
      for (const most of [1, 4]) expect(index.nearest(profile, most).map(({ grant }) => grant)).toEqual(alone.slice(0, most).map(({ grant }) => grant))
    }
    expect(found).toBeGreaterThan(10_000)
  }, 60_000)

  it('say of each rule whether it holds, does not, or cannot be told since one of the two says nothing', () => {
    for (const profile of profiles.slice(0, 300)) {
      for (const { met, differs, unsaid, term, months: since } of index.nearest(profile)) {
        expect([...met, ...differs, ...unsaid].toSorted()).toEqual([...likenessRuleNames].toSorted())
        if (term === undefined || profile.term === undefined) expect(unsaid).toContain('sentence')
        if (since === undefined || profile.sentencedOn === undefined) expect(unsaid).toContain('time')
      }
    }
  })

  it('do not depend on the order of the list, but where two have the same name and day', () => {
    const once = grants.filter(({ name, grantedOn }, i) => grants.findIndex((other) => other.name === name && other.grantedOn === grantedOn) === i)
    const [one, other] = [indexGrants(once), indexGrants(once.toReversed())]
    for (const profile of profiles.slice(0, 200)) expect(other.nearest(profile, 5)).toEqual(one.nearest(profile, 5))
  })
})

describe('a person of a list', () => {
  it('is compared by what the list tells, and what it leaves unknown is not known', () => {
    const facts = assembleCaseFacts(new Map<string, ReturnType<typeof known> | typeof unknown>([
      ['conviction.counts.0.statute', known('21 U.S.C. 841(a)(1)')], ['conviction.counts.0.substance', known('methamphetamine (actual)')], ['conviction.counts.1.statute', known('18 U.S.C. 924(c)')], ['conviction.term', known('life')], ['conviction.sentencedOn', unknown],
    ]))
    expect(profileOfFacts(facts, '2026-11-01')).toEqual({ substances: ['methamphetamine'], kinds: ['drug trafficking', 'firearm'], term: 'life', sentencedOn: undefined, today: '2026-11-01' })
    expect(profileOfFacts(assembleCaseFacts(new Map()), '2026-11-01')).toEqual({ substances: [], kinds: [], term: undefined, sentencedOn: undefined, today: '2026-11-01' })
  })

  it('has a row for each grant, or one that says why there is none', () => {
    const profile: CaseProfile = { substances: ['cocaine base'], kinds: [], term: 'life', sentencedOn: undefined, today: '2026-11-01' }
    const rows = likeRows(7, 'X', index.nearest(profile, 2))
    expect(rows.map((row) => row.slice(0, 6))).toEqual([[7, 'X', 1, 'drug; sentence', '', 'offense; time'], [7, 'X', 2, 'drug; sentence', '', 'offense; time']])
    expect([...rows, ...likeRows(8, undefined, []), noneRow(9, undefined, 'The row is refused.')].every((row) => row.length === likeHeadings.length)).toBe(true)
    expect(likeRows(8, undefined, [])[0]?.at(-1)).toBe('No grant of the list is like this person by the rules.')
  })
})

describe('a list of grants', () => {
  it.each<[Parameters<typeof searchGrants>[1], (grant: PublishedGrant) => boolean]>([
    [{}, () => true],
    [{ granted: 'pardon' }, ({ kind }) => kind === 'pardon'],
    [{ drug: 'heroin' }, ({ offense }) => offense.includes('heroin')],
    [{ offense: 'fraud', president: 'second' }, ({ offense, president }) => offense.includes('fraud') && president === 'B. Second'],
    [{ term: 'life' }, ({ sentence }) => sentence?.startsWith('Life') === true],
    [{ words: ['HOME', 'heroin'] }, ({ offense, terms }) => offense.includes('heroin') && terms?.includes('home') === true],
  ])('is searched by %j, the newest first', (query, holds) => {
    const found = searchGrants(index, query).map(({ grant }) => grant)
    expect(new Set(found)).toEqual(new Set(grants.filter(holds)))
    expect(found.length).toBeGreaterThan(5)
    expect(found.map(({ grantedOn }) => grantedOn)).toEqual(found.map(({ grantedOn }) => grantedOn).toSorted().toReversed())
  })

  it('is searched by a term no more than a fifth away', () => {
    const terms = searchGrants(index, { term: 200 }).map(({ term }) => term)
    expect(terms.every((term) => typeof term === 'number' && term >= 160 && term <= 250)).toBe(true)
    expect(terms.length).toBeGreaterThan(20)
  })

  it('in JSON is an array, or the one array of objects an object holds', () => {
    expect(listWithin('[{"name":"A","districts":["x","y"],"more":{"deep":1}}]')).toEqual([{ name: 'A', districts: 'x; y' }])
    expect(listWithin('{"note":"n","grants":[{"name":"A"}],"years":[1]}')).toEqual([{ name: 'A' }])
    expect(listWithin('{"a":[{"name":"A"}],"b":[{"name":"B"}]}')).toBeUndefined()
    expect(listWithin('{"a":')).toBeUndefined()
  })
})
