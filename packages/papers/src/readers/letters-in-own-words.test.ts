import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readerFor } from './reader-for.ts'

function facts(kind: 'letter of support' | 'release plan letter', text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, readerFor(kind)(pages)).map(({ path, value }) => [path, value]))
}
const letter = (body: string) => facts('letter of support', `May 4, 2026\n\nYour Excellency,\n\n${body}\n\nGod bless you,\nRuben Pruitt\n`)

describe('a letter in its writer’s own words', () => {
  it('is about the one whose tie, deeds or sentence it tells, not about who writes, a firm or a place', () => {
    expect(letter('My name is Ruben Pruitt. I am a foreman at Zamora Plumbing in New Mexico. Everett Jessup worked for me before his arrest.')['person.name']).toBe('Everett Jessup')
    expect(letter('I serve as chaplain, and Travis Killebrew came to my services. Zamora Plumbing, where I help out, knows him.')['person.name']).toBe('Travis Killebrew')
    expect(letter('Dana Lott is kind and Maria Weems is kind.')).not.toHaveProperty(['person.name'])
  })

  it('tells the term that was given, not what was served of it, and waits for a person', () => {
    expect(letter('The judge gave him twenty years. He has served 14 years.')['conviction.term']).toBe(240)
    expect(letter('She got life without parole.')['conviction.term']).toBe('life')
    expect(letter('He has been gone for 14 years and is 50 years old; he served almost 12 years of it.')).not.toHaveProperty(['conviction.term'])
    const pages = plainPages('Dear Judge,\nShe is serving 120 months.', 'plain text')
    expect(propose('paper', pages, readerFor('letter of support')(pages)).find(({ path }) => path === 'conviction.term')?.flags).toHaveLength(1)
  })

  it('offers work and a home by who does what for whom, where it is most exact', () => {
    expect(letter('He has a job and a home waiting. I will put him to work as a bookkeeper at Ferris Motors. We have made up a room for him at 4209 Linden Place, Dallas, Texas.')).toMatchObject({ 'release.job': 'I will put him to work as a bookkeeper at Ferris Motors.', 'release.home': 'We have made up a room for him at 4209 Linden Place, Dallas, Texas.' })
    const past = letter('He worked for me as a cook before his arrest and used to live with us. He has a good job in the prison kitchen. I work at the county library.')
    expect(past).not.toHaveProperty(['release.job'])
    expect(past).not.toHaveProperty(['release.home'])
  })

  it('tells who needs the care that nobody else can give', () => {
    const needs = (body: string) => letter(body)['release.careNeededBy']
    expect(needs('His son has autism and needs care around the clock; the aunt who has looked after the child is dying.')).toBe('minor or disabled child')
    expect(needs('I am his mother, I am seventy-six, and I am the only one left to raise his children.')).toBe('minor or disabled child')
    expect(needs('I am her husband, I am in a wheelchair, and I have nobody but her to care for me.')).toBe('spouse or partner')
    expect(needs('Our father is bedridden and he is the only one of us who could look after him.')).toBe('parent')
    expect(needs('His mother loves him and his children miss him. We all take care of each other.')).toBeUndefined()
  })
})

describe('a plan for release', () => {
  it('by labels, over the lines of each, with the prison it comes from', () => {
    const read = facts('release plan letter', 'Re: Release plan for Rafael Quincy Okafor (Register No. 98486-956), FCI\nJesup\n\nDear Officer:\n\n1. Proposed residence: With his sister, Gloria Okafor, at 5093 Old\n   Mill Road, Greensboro, North Carolina.\n2. Occupation: dispatcher at Ballard Logistics.\n\nSincerely,')
    expect(read).toMatchObject({ 'custody.facility': 'FCI Jesup', 'release.home': 'With his sister, Gloria Okafor, at 5093 Old Mill Road, Greensboro, North Carolina', 'release.job': 'dispatcher at Ballard Logistics' })
  })

  it('in sentences', () => {
    expect(facts('release plan letter', 'Dear Officer:\nMr. Okafor is held at FCI Jesup.\nA residence has been found at 4533 Linden Place, Baltimore, Maryland.\nMendoza Logistics has a position for him as a cook, starting at $22 an hour.')).toMatchObject({ 'custody.facility': 'FCI Jesup', 'release.home': 'A residence has been found at 4533 Linden Place, Baltimore, Maryland.', 'release.job': 'Mendoza Logistics has a position for him as a cook, starting at $22 an hour.' })
  })
})

it('a letter in which nobody speaks of themselves, as an office writes, waits to be seen whether it supports anybody', () => {
  const letter = (words: string): string => `Warden\nUSP Coleman I\nMay 4, 2026\nRe: Dana Lott, 45999-083\nDear Warden:\n${words}\nVery truly yours,\nRuth Weems`
  const flagsOf = (words: string) => readerFor('letter of support')(plainPages(letter(words), 'plain text')).filter(({ path }) => path.startsWith('release.letters.')).map(({ flags }) => (flags ?? []).map(({ reason }) => reason))
  expect(flagsOf('Ms. Lott has asked for a commutation. Please let us have her progress report within thirty days, so that we may advise.')).toEqual([['ambiguous'], ['ambiguous']])
  expect(flagsOf('I ask you to support her request for a commutation.')).toEqual([[], []])
  expect(flagsOf('We will give Ms. Lott a room in our house at 12 Elm Street, Canton, Ohio when she is released.')).toEqual([[], []])
})
