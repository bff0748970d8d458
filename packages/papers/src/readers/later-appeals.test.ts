import { expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { readerFor } from './reader-for.ts'

const below = 'APPEAL FROM THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF NEBRASKA\n'
const direct = `May 3, 1993\nUNITED STATES COURT OF APPEALS\nUNITED STATES OF AMERICA,\nAppellee,\nv.\nABEL MUNROE,\nDefendant, Appellant.\n${below}`
const petition = `May 3, 1993\nUNITED STATES COURT OF APPEALS\nABEL MUNROE,\nPetitioner, Appellant,\nv.\nUNITED STATES OF AMERICA,\nRespondent, Appellee.\n${below}`
const read = (words: string, ...paths: readonly string[]) => readerFor('appellate opinion')(plainPages(words, 'plain text')).filter(({ path }) => paths.includes(path)).map(({ path, value, flags = [] }) => ({ path, value, doubts: flags.length }))
const appeal = ['litigation.appealTaken', 'litigation.appealDecidedOn'] as const

it('an appeal from the judgment was taken and decided', () => {
  expect(read(`${direct}Mr. Munroe appeals his conviction. We affirm.`, ...appeal)).toEqual([{ path: appeal[0], value: true, doubts: 0 }, { path: appeal[1], value: '1993-05-03', doubts: 0 }])
})

it('an opinion on a petition, on a writ, on a reduction or on a revocation decides no appeal from the judgment', () => {
  expect(read(`${petition}Mr. Munroe appeals the denial of his motion to set aside, vacate, or correct his sentence. We affirm.`, ...appeal)).toEqual([])
  expect(read(`${direct}Is a person entitled to a sentence reduction by reason of retroactive amendments? The district court thought not. We affirm.`, ...appeal)).toEqual([])
  expect(read(`${direct}Mr. Munroe was ordered to serve a suspended sentence for violating the conditions of his probation. We affirm.`, ...appeal)).toEqual([])
})

it('what such an opinion says of an appeal from the judgment is read', () => {
  expect(read(`${petition}Mr. Munroe pled guilty and did not file a direct appeal. He moved to vacate his sentence. We affirm.`, ...appeal)).toEqual([{ path: appeal[0], value: false, doubts: 0 }])
})

it('the day waits for a person where the opinion speaks of what can follow a judgment alone', () => {
  expect(read(`${direct}Mr. Munroe appeals. ${'He says much. '.repeat(300)} That is for a motion under 28 U.S.C. 2255. We affirm.`, appeal[1])).toEqual([{ path: appeal[1], value: '1993-05-03', doubts: 1 }])
})

it('a day of which a sentence says that something was filed then is not that of the decision', () => {
  expect(read(`${direct.replace('May 3, 1993\n', '')}Mr. Munroe appeals his conviction. The indictment in his case was\nfiled on June 10, 1992.\nWe affirm.`, appeal[1])).toEqual([])
})

it('a plea before the court of a state is none in this case', () => {
  expect(read(`${direct}On June 27, 1990, Mr. Munroe pled guilty in the California Superior Court to assault. We affirm.`, 'conviction.convictedOn', 'conviction.decidedBy')).toEqual([])
})
