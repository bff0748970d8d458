import type { RecordFields } from '@lenity/casefile'
import { clemencyDecision } from '@lenity/law/records'
import { said, type Said } from './said.ts'
import { isForThePresident } from './status-of-petition.ts'

/** What can be done after a petition was not granted, or not in whole, each way with the words it rests on; empty while it is open. */
export function waysAfter(petition: RecordFields<'petition'>, outcome: RecordFields<'decision'>['outcome'] | undefined): readonly Said[] {
  const federal = isForThePresident(petition)
  switch (outcome) {
    case undefined: return []
    case 'granted': return [said('What was not granted can be asked for again. Whether more may be asked at once is not encoded.')]
    case 'denied': return [
      ...(federal ? [
        said('A new petition on the form of today. The Pardon Attorney says that nobody need wait after a denial.', clemencyDecision.again),
        ...(petition.asks === 'pardon' ? [said('Letters of denial of 2008 set two years for a pardon. Read the letter that came: if it names a time, ask the Pardon Attorney whether it still holds.', clemencyDecision.twoYears)] : []),
      ] : [said('A new petition to the same authority. How long one must wait after a denial is not encoded for it: read its letter, and ask.')]),
      said('Say in it what has changed since: the page of petitions lists what was confirmed after this one was denied.'),
      said('The other doors that are open are on their own page, each with its rule.'),
    ]
    case 'closed without action': return [
      said('Ask in writing why it was closed, and what is missing. When and how it can be opened again is not encoded.'),
      ...(federal ? [said('A new petition can be sent. What was read says of a denial that nobody need wait; of a petition that was closed nothing was found.', clemencyDecision.again)] : []),
    ]
    case 'withdrawn': return [said('It can be sent again when the person wants it. No rule against that was found; none is encoded.')]
  }
}
