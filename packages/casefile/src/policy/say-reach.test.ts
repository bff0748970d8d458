import { describe, expect, it } from 'vitest'
import { kindInWords, sayReach } from './say-reach.ts'
import { reach, recordKinds, roles } from './who-sees-what.ts'

describe('who sees what, in words', () => {
  it('says of lead counsel that everything is theirs, and that they choose who is on the case', () => {
    expect(sayReach('lead counsel')).toBe('adds to everything; sees the record of who did what; changes who is on the case and raises walls')
    expect(sayReach('attorney')).toBe('adds to everything but the team, which they see; sees the record of who did what')
  })
  it('says of an interpreter what they add to and what they never see', () => {
    expect(sayReach('interpreter')).toBe('adds to the applicant’s own words, tasks and deadlines, fees and time and calls and letters; sees where the case stands and the team; sees nothing sealed, and nothing of facts, health, papers, the presentence report and the statement of reasons, decisions between readings, packets, contacts, the release plan, petitions, agreements and releases or the record of who did what')
  })
  it('says of family that they see what counsel shares', () => expect(sayReach('family')).toMatch(/^sees of where the case stands, the team, facts, .* only what counsel shares; sees nothing sealed, and nothing of the presentence report/))
  it.each(roles.filter((role) => recordKinds.some((kind) => reach(role, kind) === 'nothing')))('leaves out no kind of record for a %s', (role) => {
    const said = sayReach(role)
    expect(recordKinds.filter((kind) => kind !== 'sealed' && !said.includes(kindInWords[kind]))).toEqual([])
    expect(said).toContain('sees nothing sealed')
  })
})
