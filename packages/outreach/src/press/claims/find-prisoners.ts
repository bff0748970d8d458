import type { Mention, PersonFound } from '../person-found.ts'
import type { Reading } from '../reading.ts'

const roles = /\b(?:offender|inmate|prisoner|defendant|convict)$/
const before = /(?:\b(?:sentences? of|sentenced|incarceration of|imprisonment of|release of|clemency (?:for|to)|pardon (?:for|to)|pardoned|freed|freeing|free|released|commuted|case of|inmate|prisoner|plea of|convicted) (?:\p{Lu}[\p{L}.]+ |boxer |\w+ ){0,2}?)$/u
const after = /^(?:, \d{2},)?(?:[’']s (?:[\w-]+ ){0,2}(?:sentence|release|case|clemency|incarceration|imprisonment|plea|freedom|conviction)\b|,? (?:who |which |then )?(?:is |was |has |had |has been |had been )?(?:also )?(?:(?:serving|served|imprisoned|incarcerated|locked|received life)\b|(?:sentenced|convicted) (?:to|in|for|of|on)\b)|,? (?:who )?(?:is|was|has been|had been) (?:later |then )?(?:sentenced|convicted|released|freed)\b|(?:, | — |—|–)?(?:a |an )?(?:[\w-]+ ){0,4}(?:imprisoned|serving|sentenced|incarcerated|who (?:has |had )?(?:already )?(?:spent|served|been serving))\b|(?:, now \d{2},)? (?:is|was|sits|lives|has been|rose|remains)\b(?![^.;“”"]{0,40}\b(?:warden|guard|officer|chaplain|visit\w*)\b)[^.;“”"]{0,40}\b(?:in|at) (?:an?|the) (?:[\w-]+ ){0,3}(?:prison|penitentiary)\b)/

/** The people of an article whose sentence it tells of, with the most signs first. */
export function findPrisoners(reading: Reading): PersonFound[] {
  const signs = new Map<PersonFound, number>()
  for (const person of reading.people.all) {
    const count = person.mentions.filter((m) => isSign(reading, m)).length + (person.role !== undefined && roles.test(person.role) ? 2 : 0)
    if (count > 0) signs.set(person, count)
  }
  return [...signs].sort((a, b) => b[1] - a[1]).map(([person]) => person)
}

function isSign(reading: Reading, mention: Mention): boolean {
  return before.test(reading.text.slice(Math.max(0, mention.start - 50), mention.start)) || after.test(reading.text.slice(mention.end, mention.end + 80))
}
