import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { transfer } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const foreign = { id: 'transfer nationality', question: 'A national of another country?', sources: [transfer.foreign] }
const months = { id: 'transfer six months', question: 'At least six months left?', sources: [transfer.sixMonths] }
const consent = { id: 'transfer consent', question: 'A treaty with that country, and the consent of both countries and of the person?', sources: [transfer.consent] }

/** Transfer to the person's own country under a treaty, 18 U.S.C. 4100 to 4115. */
export function screenTransfer(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: 'transfer', name: 'Transfer to the person’s own country', source: transfer.consent, beside: true, to: 'the case manager, for the Department of Justice', about: 'The sentence is served in the home country and administered by its law. Nobody is transferred who does not want it.',
    answers: [
      decide(foreign, { citizenship: read('person.citizenship', facts.person.citizenship) }, ({ citizenship }) =>
        citizenship === undefined ? { truth: 'cannot say', text: 'The citizenship is not known.' } : { truth: /united states|u\.?s\.?a?\.?( citizen)?$|american/i.test(citizenship) ? 'not met' : 'met', text: `Citizenship: ${citizenship}.` }),
      decide(months, { release: read('custody.projectedReleaseOn', facts.custody.projectedReleaseOn) }, ({ release }) =>
        release === undefined ? { truth: 'cannot say', text: 'The projected release is not known.' } : { truth: release >= addMonths(today, 6) ? 'met' : 'not met', text: `Projected release: ${release}.` }),
      layOut(consent, {}, () => []),
    ],
  }
}
