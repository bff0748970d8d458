import { waysToGet } from '@lenity/law/records'
import { describe, expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { composeLetters } from './compose-letters.ts'
import { letterFacts } from './letter-facts.ts'

/** What of the facts of a case stands in letters of it, so that none stands there that is not meant to. */
const secret = /cooperat|substantial assistance|5K1|3553\(e\)|Rule 35/i

describe.each(['odessa-marlowe', 'tomas-iriarte', 'marcus-whitlow'])('the papers to get of %s', (slug) => {
  it('are the law’s own, each with whom to ask, and what the person signs for it', async () => {
    const { input } = await exampleCase(slug)
    const standing = input.standing ?? new Map()
    const facts = letterFacts({ facts: input.facts, papers: input.papers, standing })
    const lines = input.screening.nextPapers.map(({ paper, settles }) => `${paper} (${String(settles)}): ${waysToGet[paper].map(({ holder, consents }) => [holder, ...consents].join(' + ')).join('; ') || 'the office finds it'}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../test/letters/to-get-${slug}.txt`)
    for (const { paper } of input.screening.nextPapers) {
      for (const way of waysToGet[paper]) for (const letter of composeLetters({ office: 'Clinic', on: '2026-11-28', paper, way, facts })) expect(JSON.stringify(letter)).not.toMatch(secret)
    }
  }, 60_000)
})
