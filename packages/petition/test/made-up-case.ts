import type { Fact, FactSource } from '@lenity/casefile'
import { assembleCaseFacts, known, type CivilDate, type Leaf } from '@lenity/law'
import type { PacketInput } from '../src/index.ts'
import { makePdf, makeText, wordsOn, type MadePaper } from './made-up-papers.ts'
import { madeUpScreening } from './made-up-screening.ts'
import { madeUpThenAndNow } from './made-up-then-and-now.ts'

/** Words that stand only in the presentence report, and only in a sealed fact: they must never be where those may not be. */
export const canary = { report: 'ZEBRAFINCH', sealed: 'QUETZALCOATL' } as const

export interface MadeUpCase {
  readonly input: PacketInput
  readonly papers: Readonly<Record<string, MadePaper>>
  readonly bytesOf: (paper: string) => Promise<Uint8Array>
}

/** Ruth Ellen Calder, who does not exist: 360 months in 2005 for cocaine base, and what her papers say. */
export async function madeUpCase(changes: Partial<PacketInput> = {}): Promise<MadeUpCase> {
  const papers = {
    judgment: await makePdf('judgment.pdf', 'judgment', [
      'UNITED STATES DISTRICT COURT\nEastern District of Missouri\nUNITED STATES OF AMERICA v. RUTH ELLEN CALDER\nCase Number: 4:04-CR-00000-01\nUSM Number: 00000-044\nThe defendant was found guilty by a jury on count one.\n21 U.S.C. 846 Conspiracy to distribute cocaine base\nOffense ended 3 November 2003\nDate of imposition of judgment: 4 January 2005\nThe Honorable Miriam T. Ashgrove',
      'IMPRISONMENT\nThe defendant is committed to custody for a term of 360 months.\nSUPERVISED RELEASE\nFive years (60 months).\nAssessment $50. Fine none. Restitution none.',
    ]),
    verdict: await makePdf('verdict.pdf', 'verdict or plea agreement', ['VERDICT\nWe, the jury, find the defendant guilty as charged in count one,\na conspiracy to distribute fifty grams or more of cocaine base.\n9 September 2004']),
    report: await makePdf('psr.pdf', 'presentence report', [`PRESENTENCE REPORT\nDate of birth: 2 May 1961\n12. The defendant is accountable for 1,200 grams of cocaine base.\n20. Base offense level 36. Role +2. Obstruction +2. Total 40.\n31. Passing a ${canary.report} check, 1984, fine.\nGuideline range 292 to 365 months.`]),
    docket: await makePdf(`docket-${canary.sealed}.pdf`, 'docket sheet', [`DOCKET SHEET\n41 MOTION by the government for substantial assistance ${canary.sealed}`, 'No appeal is pending.']),
    computation: await makePdf('computation.pdf', 'sentence computation', ['SENTENCE COMPUTATION\nDate of birth: 05-02-1961\nSentence computation began: 01-04-2005\nTotal prior credit time: 420 days\nProjected release: 03-02-2030']),
    discipline: await makePdf('discipline.pdf', 'discipline log', ['INMATE DISCIPLINE DATA\n08-14-2011 code 316 BEING IN UNAUTHORIZED AREA\nEND OF LOG'], { size: [595.28, 841.89] }),
    progress: await makePdf('progress.pdf', 'progress report', ['PROGRESS REPORT\nFacility: FCI Hazelton\nWork: library clerk\nPrograms: GED, 6 June 2009; Parenting, 2 March 2012; Culinary arts, 19 May 2016']),
    medical: await makePdf('medical.pdf', 'medical record', ['SUMMARY OF CARE\nCongestive heart failure, diagnosed 9 January 2023'], { rotate: 90 }),
    home: makeText('letter-home.txt', 'letter of support', `To whom it may concern\n\n${'I have known Ruth since we were girls. '.repeat(120)}\n\nRuth will live with me at 14 Alder Court, St. Louis.\n\nDora Pell`),
    job: makeText('letter-job.html', 'letter of support', 'We hold a place for Ruth Calder as a cook at the Alder Street Kitchen.\n\nTomas Renn, owner', 'text/html'),
  }
  const facts: Fact[] = []
  const put = (path: string, value: unknown, source: FactSource, more: Partial<Fact> = {}) => {
    facts.push({ id: `f${String(facts.length + 1)}`, path, value, source, standing: 'confirmed', decidedBy: 'A. Counsel', decidedAt: '2026-11-20T10:00:00Z', ...more })
  }
  const from = (paper: MadePaper, entries: readonly (readonly [path: string, value: unknown, words: string])[]) => {
    for (const [path, value, words] of entries) put(path, value, wordsOn(paper, words))
  }
  from(papers.judgment, [
    ['person.name', 'Ruth Ellen Calder', 'RUTH ELLEN CALDER'], ['person.registerNumber', '00000-044', '00000-044'], ['conviction.sovereign', 'federal', 'UNITED STATES OF AMERICA'],
    ['conviction.court', 'United States District Court', 'UNITED STATES DISTRICT COURT'], ['conviction.district', 'Eastern District of Missouri', 'Eastern District of Missouri'],
    ['conviction.docketNumber', '4:04-CR-00000-01', '4:04-CR-00000-01'], ['conviction.judge', 'Miriam T. Ashgrove', 'Miriam T. Ashgrove'], ['conviction.decidedBy', 'jury verdict', 'found guilty by a jury'],
    ['conviction.offenseEndedOn', '2003-11-03', '3 November 2003'], ['conviction.sentencedOn', '2005-01-04', '4 January 2005'], ['conviction.counts.0.number', 'One', 'count one'],
    ['conviction.counts.0.statute', '21 U.S.C. 846', '21 U.S.C. 846'], ['conviction.counts.0.penalty', '841(b)(1)(A)', '21 U.S.C. 846'], ['conviction.counts.0.description', 'Conspiracy to distribute cocaine base', 'Conspiracy to distribute cocaine base'],
    ['conviction.counts.0.term', 360, '360 months'], ['conviction.counts.complete', true, 'count one'], ['conviction.term', 360, '360 months'], ['conviction.supervisedReleaseMonths', 60, '60 months'],
    ['conviction.assessment', 50, '$50'], ['conviction.fine', 0, 'Fine none'],
  ])
  from(papers.verdict, [['conviction.counts.0.substance', 'cocaine base', 'cocaine base'], ['conviction.counts.0.foundGrams', 50, 'fifty grams'], ['conviction.convictedOn', '2004-09-09', '9 September 2004']])
  from(papers.report, [
    ['person.dateOfBirth', '1961-05-02', '2 May 1961'], ['guideline.drugs.0.substance', 'cocaine base', 'cocaine base'], ['guideline.drugs.0.grams', 1200, '1,200 grams'], ['guideline.baseLevel', 36, 'Base offense level 36'],
    ['guideline.roleLevels', 2, 'Role +2'], ['guideline.obstruction', true, 'Obstruction +2'], ['guideline.totalLevel', 40, 'Total 40'], ['guideline.category', 1, 'Guideline range'], ['guideline.range', [292, 365], '292 to 365 months'],
    ['history.priors.0.offense', `Passing a ${canary.report} check`, `Passing a ${canary.report} check`], ['history.priors.complete', true, 'check, 1984'], ['conviction.notice851', false, 'PRESENTENCE REPORT'],
  ])
  from(papers.docket, [['conviction.substantialAssistance', true, 'substantial assistance'], ['litigation.appealPending', false, 'No appeal is pending']])
  from(papers.computation, [['person.dateOfBirth', '1961-05-02', '05-02-1961'], ['custody.commencedOn', '2005-01-04', '01-04-2005'], ['custody.priorCreditDays', 420, '420 days'], ['custody.status', 'in prison', 'SENTENCE COMPUTATION']])
  from(papers.discipline, [['custody.incidents.0.code', 316, 'code 316'], ['custody.incidents.0.on', '2011-08-14', '08-14-2011'], ['custody.incidents.0.act', 'BEING IN UNAUTHORIZED AREA', 'BEING IN UNAUTHORIZED AREA'], ['custody.incidents.complete', true, 'END OF LOG']])
  from(papers.progress, [
    ['custody.facility', 'FCI Hazelton', 'FCI Hazelton'], ['custody.work', 'library clerk', 'library clerk'], ['custody.programs.0.name', 'GED', 'GED'], ['custody.programs.0.completedOn', '2009-06-06', '6 June 2009'],
    ['custody.programs.1.name', 'Parenting', 'Parenting'], ['custody.programs.2.name', 'Culinary arts', 'Culinary arts'],
  ])
  from(papers.medical, [['health.conditions.0.name', 'Congestive heart failure', 'Congestive heart failure'], ['health.conditions.0.on', '2023-01-09', '9 January 2023']])
  from(papers.home, [['release.home', 'Ruth will live with me at 14 Alder Court, St. Louis', 'Ruth will live with me at 14 Alder Court, St. Louis']])
  from(papers.job, [['release.job', 'a place as a cook at the Alder Street Kitchen', 'a cook at the Alder Street Kitchen']])
  put('release.family', 'her sister will drive her to work', { from: 'person', who: 'Dora Pell', on: '2026-10-02', words: 'I will drive her to work' })
  const asOf: CivilDate = '2026-11-23'
  const leaves = new Map<string, Leaf<unknown>>(facts.map((fact) => [fact.path, known(fact.value)]))
  const input: PacketInput = {
    title: 'Ruth Ellen Calder: petition for commutation', variant: 'pardon attorney', asOf, caseFacts: assembleCaseFacts(leaves), facts, papers: Object.values(papers).map((made) => made.paper),
    narrative: [{ question: 'offense', text: 'I kept the money and the telephone for four years.\n\nI knew what it was, and I am sorry to everyone it reached.', takenDownBy: 'N. Feld, law student', on: '2026-10-08' }],
    thenAndNow: madeUpThenAndNow(asOf, canary.report), screening: madeUpScreening(canary),
    timeServed: { id: 'time-served', title: 'Time served', status: 'computed', value: { days: 8413, years: 23, months: 0, restDays: 13 }, steps: [{ id: 'commenced', rule: 'Sentence commences', source: { cite: '18 U.S.C. § 3585(a)', link: 'https://www.law.cornell.edu/uscode/text/18/3585', quote: 'A sentence to a term of imprisonment commences on the date the defendant is received in custody', text: 'usc/18-usc-3585' }, read: ['custody.commencedOn', 'custody.priorCreditDays'], applied: true, change: '23 years' }] },
    confidentialAllowedBy: 'Order of 3 November 2026, E.D. Mo., Doc. 212',
    ...changes,
  }
  const all = new Map(Object.values(papers).map((made) => [made.paper.id, made.bytes]))
  return { input, papers, bytesOf: (paper) => { const bytes = all.get(paper); return bytes === undefined ? Promise.reject(new Error('no such paper')) : Promise.resolve(bytes) } }
}
