import { reduceCrackCase, type Answer, type CaseFacts, type Screening, type Source } from '@lenity/law'
import { motionLaw } from './motion-law.table.ts'

export type MotionKind = 'motion-compassionate' | 'motion-amendment' | 'motion-404'

/** What kinds of motion differ in: the statute, the title, and the answer whose met parts are its grounds. */
interface MotionOf {
  readonly title: string
  /** The statute as a sentence names it. */
  readonly under: string
  readonly power: Source
  /** The heading over the grounds. */
  readonly why: string
  readonly route: string
  /** What its computed answers read, whatever they say they read: where one of these may not be said, none of them is. */
  readonly rests: readonly string[]
  /** The answer that must be met: as a whole, or in one of its parts. */
  readonly grounds: (screening: Screening, facts: CaseFacts) => { readonly answer: Answer; readonly needs: 'all' | 'any' } | undefined
}

const inRoute = ({ routes }: Screening, route: string, id: string) => routes.find((each) => each.id === route)?.answers.find((answer) => answer.id === id)

export const motionKinds: Readonly<Record<MotionKind, MotionOf>> = {
  'motion-compassionate': {
    title: 'Motion for a reduction of sentence under 18 U.S.C. 3582(c)(1)(A)', under: '18 U.S.C. 3582(c)(1)(A)', power: motionLaw.compassionate, why: 'Extraordinary and compelling reasons', route: 'compassionate release', rests: [],
    grounds: (screening) => { const answer = inRoute(screening, 'compassionate release', 'compassionate grounds'); return answer && { answer, needs: 'any' } },
  },
  'motion-amendment': {
    title: 'Motion for a reduction of sentence under 18 U.S.C. 3582(c)(2)', under: '18 U.S.C. 3582(c)(2)', power: motionLaw.amendment, why: 'The range has been lowered', route: '3582(c)(2)', rests: ['guideline', 'conviction.counts', 'conviction.notice851', 'conviction.term', 'history.priors'],
    grounds: (screening) => { const answer = inRoute(screening, '3582(c)(2)', '1B1.10'); return answer && { answer, needs: 'all' } },
  },
  'motion-404': {
    title: 'Motion for a reduced sentence under section 404 of the First Step Act', under: 'section 404(b) of the First Step Act of 2018', power: motionLaw.crack, why: 'A covered offense', route: '404', rests: ['conviction.counts', 'conviction.notice851', 'conviction.priors851'],
    grounds: (screening, facts) => {
      const whole = inRoute(screening, '404', '404')
      if (whole === undefined) return undefined
      const { counts } = reduceCrackCase(facts)
      return { answer: { ...whole, parts: counts.map(({ eligible }) => eligible) }, needs: 'any' }
    },
  },
}
