import { age } from './age.ts'
import type { ClaimRule } from './claim-rule.ts'
import { granted, meeting, released, untilDecision } from './decision.ts'
import { facility } from './facility.ts'
import { familyRelation } from './family-relation.ts'
import { firstOffense, offense, violence } from './offense.ts'
import { familyWaiting, homeWaiting, jobWaiting } from './release-plan.ts'
import { parole, term } from './term.ts'
import { timeServed } from './time-served.ts'
import { howNoticed, whenNoticed } from './when-noticed.ts'
import { convictedIn, insideSince, sentencedIn } from './when-sentenced.ts'

/** Every kind of claim an article is read for. */
export const claimRules: readonly ClaimRule[] = [
  age, familyRelation, timeServed, term, parole, offense, firstOffense, violence, sentencedIn, convictedIn, insideSince, facility,
  whenNoticed, howNoticed, meeting, granted, untilDecision, released, jobWaiting, homeWaiting, familyWaiting,
]
