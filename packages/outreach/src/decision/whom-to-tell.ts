import type { RecordFields, tellingWays, toldOfDecision } from '@lenity/casefile'
import { clemencyDecision } from '@lenity/law/records'
import { said, type Said } from './said.ts'

export type Told = (typeof toldOfDecision)[number]
export type TellingWay = (typeof tellingWays)[number]

/** One of those who must hear of a decision, in the order in which they do: by whom and by which channel, and why so. */
export interface ToTell {
  readonly whom: Told
  readonly title: string
  readonly ways: readonly TellingWay[]
  readonly how: Said
}

/**
 * Who hears of a decision from us, the first to hear first. The order is the house’s own: nobody should learn from the news what concerns them most.
 * What the person did not allow is told to nobody.
 */
export function whomToTell(outcome: RecordFields<'decision'>['outcome']): readonly ToTell[] {
  const granted = outcome === 'granted'
  const person: ToTell = {
    whom: 'the person inside', title: 'The person inside', ways: ['legal call', 'legal visit', 'special mail', 'monitored message'],
    how: granted
      ? said('First, by counsel, on a legal call or visit; then the same in a letter by special mail. A monitored message says only: call us. The Warden hands over the warrant, so they may know already.', clemencyDecision.warrant)
      : said('First, by counsel, on a legal call or visit, with time to talk, and with the next call agreed on. Then the same in a letter by special mail. A monitored message says only: call us. The Warden may tell them first.', ...(outcome === 'denied' ? [clemencyDecision.wardenTells] : [])),
  }
  return [
    person,
    { whom: 'family', title: 'Family', ways: ['telephone', 'in person'], how: said('Next, by telephone, those the person named; ask the person on the first call who that is. It is the house’s order, and rests on no rule.') },
    { whom: 'release plan', title: 'Those of the release plan', ways: ['telephone', 'letter', 'electronic mail'], how: said(granted ? 'Whoever gives the home, the work and the way there. No day is promised before the Bureau has computed it.' : 'Whoever promised a home or work: that the promise still counts, and what comes next.') },
    ...(granted ? [{ whom: 'probation office', title: 'The probation office', ways: ['telephone', 'letter'], how: said('By counsel, where supervised release follows: who the person is and where they mean to live.') } as const satisfies ToTell] : []),
    { whom: 'the team', title: 'The team', ways: ['telephone', 'in person', 'electronic mail'], how: said('Everyone who worked on the case, once the person and the family know. Electronic mail names no case.') },
    { whom: 'supporters', title: 'Supporters', ways: ['electronic mail', 'letter', 'telephone'], how: said('Those who wrote letters, once the person agreed that they are told.') },
    { whom: 'press', title: 'The press', ways: ['telephone', 'electronic mail'], how: said(granted ? 'Last, and only with the person’s consent in writing.' : 'Only when asked, and only what the person allows.') },
  ]
}

/** Those who were harmed are never told by us. */
export const neverByUs: Said = said('Those who were harmed are never told by us, nor asked: that is for the Department of Justice. Only the heading of its rule was read.', clemencyDecision.victims)
