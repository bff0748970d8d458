import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read } from '../ask.ts'
import { testing } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const innocent = { id: '3600(a)(1)', question: 'Does the person assert innocence, under penalty of perjury?', sources: [testing.innocent] }
const secured = { id: '3600(a)(2)', question: 'Was the evidence secured in the investigation or prosecution of that offense?', sources: [testing.secured] }
const untested = { id: '3600(a)(3)', question: 'Was it never tested, without the person having knowingly let it be, or is there a substantially better method now?', sources: [testing.untested] }
const evidence = { id: '3600(a)(4)', question: 'Does the government hold it, under a chain of custody that excludes tampering?', sources: [testing.evidence] }
const sound = { id: '3600(a)(5)', question: 'Is the testing reasonable in scope and sound?', sources: [testing.sound] }
const theory = { id: '3600(a)(6)', question: 'Is there a theory of defense that would establish innocence and fits what was said at trial?', sources: [testing.theory] }
const identity = { id: '3600(a)(7)', question: 'After a trial: was it in issue who did it?', sources: [testing.identity] }
const probability = { id: '3600(a)(8)', question: 'May the result raise a reasonable probability that someone else did it?', sources: [testing.probability] }
const sample = { id: '3600(a)(9)', question: 'Will the person give a sample for comparison?', sources: [testing.sample] }
const timely = { id: '3600(a)(10)', question: 'Within 36 months of conviction, so that the motion is presumed timely?', sources: [testing.timely] }

/** The last day on which a motion is presumed timely by the conviction. The sixty months from the Act of 2004 are long over and not counted here. */
export function presumedTimelyThrough(convictedOn: CivilDate): CivilDate {
  return addMonths(convictedOn, 36)
}

/** DNA testing after conviction, 18 U.S.C. 3600. */
export function screenDnaTesting(facts: CaseFacts, today: CivilDate): RouteScreen {
  const { convictedOn, decidedBy } = facts.conviction
  return {
    id: '3600', name: 'DNA testing, 18 U.S.C. 3600', source: testing.ordered, beside: true, to: 'the court that imposed the sentence',
    about: 'For someone who is innocent of the offense, where evidence can still be tested. After the time given a motion is presumed late, which can be rebutted.',
    answers: [
      ...[innocent, secured, untested, evidence, sound, theory].map((about) => layOut(about, {}, () => [])),
      layOut(identity, { decidedBy: read('conviction.decidedBy', decidedBy) }, (values) => (values.decidedBy === undefined ? [] : [values.decidedBy === 'guilty plea' ? 'Guilt was decided by plea.' : `Guilt was decided by ${values.decidedBy}.`])),
      layOut(probability, {}, () => []), layOut(sample, {}, () => []),
      decide(timely, { convicted: read('conviction.convictedOn', convictedOn) }, ({ convicted }) => {
        if (convicted === undefined) return { truth: 'cannot say', text: 'The day of conviction is not known.' }
        const last = presumedTimelyThrough(convicted)
        return today <= last ? { truth: 'met', text: `Presumed timely through ${last}.` } : { truth: 'not met', text: `Presumed late since ${last}; that can be rebutted, for newly discovered evidence, manifest injustice or good cause.` }
      }),
    ],
    deadlines: [{ what: 'Last day a motion is presumed timely', on: convictedOn.is === 'known' ? presumedTimelyThrough(convictedOn.value) : undefined, source: testing.timely }],
  }
}
