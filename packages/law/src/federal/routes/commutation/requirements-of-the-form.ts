import type { Answer } from '../../../core/answer.ts'
import { allOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, read } from '../ask.ts'
import { requirements } from '../clemency-sources.ts'

/** The three things the form asks to be sure of before filling it in. */
export function requirementsOfTheForm(facts: CaseFacts): Answer {
  return allOf({ id: 'form requirements', question: 'Are the three requirements of the form met?', sources: [requirements.all] }, [federal(facts), serving(facts), noChallenge(facts)])
}

function federal(facts: CaseFacts): Answer {
  return decide({ id: 'form federal conviction', question: 'Convicted in a federal criminal court?', sources: [requirements.federal] },
    { sovereign: read('conviction.sovereign', facts.conviction.sovereign) },
    ({ sovereign }) => sovereign === undefined ? { truth: 'cannot say', text: 'Whose law was broken is not known.' }
      : { truth: sovereign === 'federal' ? 'met' : 'not met', text: `The conviction is ${sovereign === 'federal' ? 'federal' : `of another sovereign: ${sovereign}`}.` })
}

function serving(facts: CaseFacts): Answer {
  return decide({ id: 'form serving', question: 'Serving a federal prison sentence or federal supervision now?', sources: [requirements.serving] },
    { status: read('custody.status', facts.custody.status) },
    ({ status }) => status === undefined ? { truth: 'cannot say', text: 'Where the person is now is not known.' }
      : { truth: status === 'released' || status === 'commuted' ? 'not met' : 'met', text: status === 'commuted' ? 'The sentence has been commuted.' : `The person is ${status === 'released' ? 'released' : status}.` })
}

function noChallenge(facts: CaseFacts): Answer {
  const { appealPending, collateralPending } = facts.litigation
  return decide({ id: 'form no pending challenge', question: 'No court challenge to the conviction or sentence pending?', sources: [requirements.noChallenge] },
    { appeal: read('litigation.appealPending', appealPending), collateral: read('litigation.collateralPending', collateralPending) },
    ({ appeal, collateral }) => {
      if (appeal === true || collateral === true) return { truth: 'not met', text: appeal === true ? 'A direct appeal is pending.' : 'A motion under 28 U.S.C. 2255 is pending.' }
      if (appeal === false && collateral === false) return { truth: 'met', text: 'Neither a direct appeal nor a motion under 28 U.S.C. 2255 is pending.' }
      if (appeal === false) return { truth: 'cannot say', text: 'No direct appeal is pending; whether a motion under 28 U.S.C. 2255 is pending is not known.' }
      if (collateral === false) return { truth: 'cannot say', text: 'No motion under 28 U.S.C. 2255 is pending; whether a direct appeal is pending is not known.' }
      return { truth: 'cannot say', text: 'Whether an appeal or a motion under 28 U.S.C. 2255 is pending is not known.' }
    })
}
