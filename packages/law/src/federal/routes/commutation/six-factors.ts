import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { allOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { describeTime, servedFrom } from '../../custody/time-served.ts'
import type { ThenAndToday } from '../../then-and-now/sentence-run.ts'
import { decide, layOut, read, readComplete } from '../ask.ts'
import { factors, metAllSix } from '../clemency-sources.ts'
import { lowerSentenceToday } from './lower-sentence-today.ts'
import { noHistoryOfViolence } from './no-history-of-violence.ts'

/** The six factors of the 2014 initiative, as a lens and never as a gate: of 1,696 people granted under it 86 met them all. */
export function sixFactors(facts: CaseFacts, today: CivilDate, runs: ThenAndToday): Answer {
  return allOf({ id: 'initiative 2014', question: 'Are all six factors of the 2014 initiative met?', sources: [factors.all, metAllSix] }, [
    lowerSentenceToday(facts, runs), lowLevel(facts), tenYears(facts, today), historyNotSignificant(facts), goodConduct(facts), noHistoryOfViolence(facts),
  ])
}

function lowLevel(facts: CaseFacts): Answer {
  const sources = [factors.lowLevel]
  const { weapon, roleLevels } = facts.guideline
  return allOf({ id: 'factor low-level', question: 'A non-violent, low-level offender without significant ties to a large organization?', sources }, [
    layOut({ id: 'factor low-level offense', question: 'Was the offense non-violent and the person’s part in it low-level?', sources },
      { weapon: read('guideline.weapon', weapon), role: read('guideline.roleLevels', roleLevels) },
      ({ weapon, role }) => [
        ...(weapon === undefined ? [] : [weapon ? 'The court found that a dangerous weapon was possessed.' : 'The court found no dangerous weapon.']),
        ...(role === undefined ? [] : [role > 0 ? `The court added ${role} levels for an aggravating role.` : role < 0 ? `The court took off ${-role} levels for a mitigating role.` : 'The court made no adjustment for role.']),
      ]),
    decide({ id: 'factor no ties', question: 'Without significant ties to a large criminal organization, gang or cartel?', sources }, { ties: read('history.organizationTies', facts.history.organizationTies) },
      ({ ties }) => ties === undefined ? { truth: 'cannot say', text: 'Ties to an organization are not known.' } : { truth: ties ? 'not met' : 'met', text: ties ? 'The report finds significant ties.' : 'The report finds no significant ties.' }),
  ])
}

function tenYears(facts: CaseFacts, today: CivilDate): Answer {
  const { commencedOn, priorCreditDays, status } = facts.custody
  return decide({ id: 'factor ten years', question: 'At least ten years of the prison sentence served?', sources: [factors.tenYears] },
    { start: read('custody.commencedOn', commencedOn), credit: read('custody.priorCreditDays', priorCreditDays), status: read('custody.status', status) },
    ({ start, credit, status }) => {
      if (start === undefined) return { truth: 'cannot say', text: 'The day the sentence commenced is not known.' }
      if (status === undefined) return { truth: 'cannot say', text: 'Where the person is now is not known.' }
      if (status !== 'in prison' && status !== 'in prerelease custody') return { truth: 'cannot say', text: `The person is no longer in custody (${status}); the day of release is not among the facts.` }
      const least = servedFrom(start, 0, today)
      const served = servedFrom(start, credit ?? 0, today)
      if (served === undefined) return { truth: 'not met', text: 'The sentence has not commenced.' }
      if (credit === undefined && least !== undefined && least.years < 10) return { truth: 'cannot say', text: `Served since commencement: ${describeTime(least)}; the credit for prior custody is not known.` }
      return { truth: served.years >= 10 ? 'met' : 'not met', text: `Served: ${describeTime(served)}${credit === undefined ? ', prior custody not counted' : ''}.` }
    })
}

function historyNotSignificant(facts: CaseFacts): Answer {
  const { category, points } = facts.guideline
  return layOut({ id: 'factor criminal history', question: 'No significant criminal history?', sources: [factors.history] },
    { category: read('guideline.category', category), points: read('guideline.points', points), complete: readComplete('history.priors', facts.history.priors) },
    ({ category, points, complete }) => [
      ...(category === undefined ? [] : [`Criminal history category ${category}.`]), ...(points === undefined ? [] : [`${points} criminal history points.`]),
      counted(facts.history.priors.items.length, 'prior conviction', complete),
    ])
}

function goodConduct(facts: CaseFacts): Answer {
  const { incidents, programs, work } = facts.custody
  return layOut({ id: 'factor good conduct', question: 'Good conduct in prison demonstrated?', sources: [factors.conduct] },
    { incidents: readComplete('custody.incidents', incidents), programs: readComplete('custody.programs', programs), work: read('custody.work', work) },
    ({ incidents: whole, programs: allPrograms, work }) => [
      counted(incidents.items.length, 'incident report', whole), counted(programs.items.length, 'completed program', allPrograms),
      ...(work === undefined ? [] : [`Work: ${work}.`]),
    ])
}

/** How many of a list are in the case, and whether that is all of them. */
function counted(count: number, thing: string, whole: boolean | undefined): string {
  const many = count === 1 ? `1 ${thing} is in the case` : `${count === 0 ? 'No' : count} ${thing}s are in the case`
  return `${many}${whole === true ? (count === 0 ? ', and the list is whole' : ', and that is all') : '; whether that is all is not known'}.`
}
