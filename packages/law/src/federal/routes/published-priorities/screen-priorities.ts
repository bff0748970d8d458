import type { Answer } from '../../../core/answer.ts'
import { addMonths, type CivilDate } from '../../../core/civil-date.ts'
import { allOf, anyOf } from '../../../core/combine.ts'
import { unknown } from '../../../core/leaf.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read, readComplete, type Read } from '../ask.ts'
import { advisory } from '../clemency-sources.ts'
import { priorities } from '../relief-sources.ts'
import type { RouteScreen } from '../route-screen.ts'

const home = { id: 'priority home confinement', question: 'On home confinement for a drug offense, with 18 to 48 months left (2022)?', sources: [priorities.homeConfinement] }
const placed = { id: 'priority home confinement placed', question: 'On home confinement?', sources: [priorities.homeConfinement] }
const left = { id: 'priority home confinement left', question: 'Between 18 and 48 months left?', sources: [priorities.homeConfinement] }
const drug = { id: 'priority drug offense', question: 'A non-violent drug offense?', sources: [priorities.disproportionate] }
const lower = { id: 'priority lower today', question: 'A non-violent drug offense, and a significantly lower sentence if charged today (statements of 2022 to 2025)?', sources: [priorities.firstStep, priorities.significantlyLower, priorities.longerThanToday, priorities.disproportionate] }
const significantly = { id: 'priority significantly lower', question: 'Would the sentence today be significantly lower?', sources: [priorities.significantlyLower] }
const year = { id: 'priority a year at home', question: 'At home since the pandemic for a year at least, and settled there (December 2024)?', sources: [priorities.aYearAtHome] }
const settled = { id: 'priority settled', question: 'Placed at home under the law of the pandemic, a year ago or more, and settled with family, work and neighbours?', sources: [priorities.aYearAtHome] }
const death = { id: 'priority death sentence', question: 'Under a sentence of death, not for terrorism or hate-motivated mass murder (December 2024)?', sources: [priorities.deathRow] }
const disparity = { id: 'priority distinctions', question: 'A sentence by the distinction between crack and powder, or by an enhancement since changed (January 2025)?', sources: [priorities.distinctions] }
const crack = { id: 'priority crack', question: 'Sentenced for cocaine base?', sources: [priorities.distinctions] }
const enhanced = { id: 'priority enhancement', question: 'Sentenced higher for earlier convictions under 21 U.S.C. 851?', sources: [priorities.distinctions] }
/** The administration in office since 2025 has published no criteria: it is a channel and not a test. */
const channel: Answer = {
  id: 'priority none published', question: 'What does the present administration ask for?', decides: 'discretion', truth: 'cannot say', sources: [advisory], needs: [], gaps: [], parts: [],
  reasons: [{ text: 'No criteria have been published. A petition may go to the Pardon Attorney, to the White House, or to both; the rules do not restrict the President.', read: [], source: advisory }],
}

/** What administrations have said they look for. Those of the past are lenses and tests of nothing; the present one has published none. */
export function screenPriorities(facts: CaseFacts, today: CivilDate): RouteScreen {
  return {
    id: 'priorities', name: 'Published priorities of administrations', source: priorities.disproportionate, beside: true, to: 'the Pardon Attorney, the White House, or both',
    about: 'What past administrations announced, as a way to see a case; it binds no one now. The factors of 2014 are with commutation.',
    answers: [
      allOf(home, [onHomeConfinement(facts), monthsLeft(facts, today), nonViolentDrug(facts)]), allOf(lower, [nonViolentDrug(facts), layOut(significantly, {}, () => ['See then and now.'])]), allOf(year, [onHomeConfinement(facts), atHome(facts)]),
      layOut(death, {}, () => ['Of 40 people, 37 were given life without release.']), anyOf(disparity, [cocaineBase(facts), notice851(facts)]), channel,
    ],
  }
}

function onHomeConfinement(facts: CaseFacts): Answer {
  return decide(placed, { status: read('custody.status', facts.custody.status), facility: read('custody.facility', facts.custody.facility) }, ({ status, facility }) => {
    if (status === undefined) return { truth: 'cannot say', text: 'Where the person is now is not known.' }
    if (status !== 'in prerelease custody') return { truth: 'not met', text: `The person is ${status}.` }
    return facility === undefined ? { truth: 'cannot say', text: 'In prerelease custody; whether at home is not known.' } : { truth: /home/i.test(facility) ? 'met' : 'not met', text: `In prerelease custody: ${facility}.` }
  })
}

function atHome(facts: CaseFacts): Answer {
  return layOut(settled, { home: read('release.home', facts.release.home), job: read('release.job', facts.release.job), family: read('release.family', facts.release.family) }, ({ home: place, job, family }) => [
    ...(place === undefined ? [] : [`Home: ${place}.`]), ...(job === undefined ? [] : [`Work: ${job}.`]), ...(family === undefined ? [] : [`Family: ${family}.`]),
  ])
}

function monthsLeft(facts: CaseFacts, today: CivilDate): Answer {
  return decide(left, { release: read('custody.projectedReleaseOn', facts.custody.projectedReleaseOn) }, ({ release }) => {
    if (release === undefined) return { truth: 'cannot say', text: 'The projected release is not known.' }
    const within = release >= addMonths(today, 18) && release <= addMonths(today, 48)
    return { truth: within ? 'met' : 'not met', text: `Projected release: ${release}.` }
  })
}

function nonViolentDrug(facts: CaseFacts): Answer {
  return layOut(drug, { weapon: read('guideline.weapon', facts.guideline.weapon), complete: readComplete('conviction.counts', facts.conviction.counts) }, ({ weapon }) => [
    ...facts.conviction.counts.items.flatMap(({ statute }) => (statute.is === 'known' ? [`Convicted under ${statute.value}.`] : [])),
    ...(weapon === undefined ? [] : [weapon ? 'The court found that a dangerous weapon was possessed.' : 'The court found no dangerous weapon.']),
  ])
}

function cocaineBase(facts: CaseFacts): Answer {
  const { counts } = facts.conviction
  const { drugs } = facts.guideline
  const substances: Record<string, Read<string | boolean>> = {}
  // There is no conviction without a count: one that is not there yet is asked for.
  if (counts.items.length === 0) substances['count0'] = read('conviction.counts.0.substance', unknown)
  counts.items.forEach(({ substance }, i) => { substances[`count${i}`] = read(`conviction.counts.${i}.substance`, substance) })
  drugs.items.forEach(({ substance }, i) => { substances[`drug${i}`] = read(`guideline.drugs.${i}.substance`, substance) })
  return decide(crack, { ...substances, counts: readComplete('conviction.counts', counts), drugs: readComplete('guideline.drugs', drugs) }, (values) => {
    const { counts: allCounts, drugs: allDrugs, ...each } = values
    const named = Object.values(each)
    if (named.includes('cocaine base')) return { truth: 'met', text: 'Cocaine base is among the substances.' }
    return allCounts === true && allDrugs === true && named.every((one) => one !== undefined) ? { truth: 'not met', text: 'Cocaine base is not among the substances.' } : { truth: 'cannot say', text: 'Not every substance is known.' }
  })
}

function notice851(facts: CaseFacts): Answer {
  return decide(enhanced, { notice: read('conviction.notice851', facts.conviction.notice851) }, ({ notice }) =>
    notice === undefined ? { truth: 'cannot say', text: 'Whether prior convictions were noticed is not known.' } : { truth: notice ? 'met' : 'not met', text: notice ? 'Prior convictions were noticed under 21 U.S.C. 851.' : 'No prior conviction was noticed under 21 U.S.C. 851.' })
}
