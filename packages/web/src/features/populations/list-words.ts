import type { ListLookedAt, ListOfPeople, RunOfList } from '../../api/population-queries.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { leftInWords } from '../words/left-in-words.ts'
import { weighedSentence } from './weighed-words.ts'

export function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : more}`
}

/** So long a list is kept where nobody says otherwise, in days. */
export const usualDays = 30

/** So many people; of those who are made up it says so. */
export function peopleInWords(count: number, madeUp: boolean): string {
  return madeUp ? many(count, 'made-up person', 'made-up people') : many(count, 'person', 'people')
}

/** The size of a file, roundly. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000 ? many(bytes, 'byte') : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`
}

const doneTo = { screen: 'screened', triage: 'sorted', weigh: 'weighed' } as const

/** What is weighed in a run, in words; nothing of other kinds. */
function weighedIn({ weighs }: RunOfList): string {
  return weighs === undefined ? '' : ` ${weighs.reforms.map((name) => `“${name}”`).join(' and ')}`
}

/** How a run stands, in one sentence. */
export function runInWords({ kind, state, working, screened, refusedRows, share, perSecond, secondsLeft, on, problem, endedAt }: RunOfList, madeUp = false): string {
  const done = many(screened + refusedRows, 'row')
  switch (state) {
    case 'waiting':
      if (!working) return screened + refusedRows === 0 ? 'It waits for its turn; you may leave this page.' : `It waits to go on; ${done} are done.`
      return `${done} done, ${percent(share)} of the list${perSecond === undefined ? '' : `, ${perSecond.toLocaleString('en-US')} a second${leftInWords(secondsLeft)}`}.`
    case 'done': return `${peopleInWords(screened, madeUp)} ${doneTo[kind]} and ${refusedRows === 0 ? 'no row' : many(refusedRows, 'row')} refused, under the law of ${dateInWords(on)}${endedAt === undefined ? '' : `; done on ${instantInWords(endedAt)}`}.`
    case 'stopped': return `Stopped after ${done}. What was done is kept; it can go on from there.`
    case 'refused': return kind === 'weigh' ? `It could not be weighed: ${problem?.what ?? ''}` : `The list cannot be read to its end: ${problem?.what ?? ''}`
    case 'failed': return `It could not be done, and ${done} are kept. ${problem?.next ?? 'The program ended each time it tried. Go on from there.'}`
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} percent`
}

/** How many of the parts of a run are done and how many are worked on; undefined where it is one piece of work. A process is at one part at a time. */
export function partsInWords({ state, parts }: RunOfList): string | undefined {
  if (parts === undefined) return undefined
  const { of, done, underWay } = parts
  if (done === of) return `All ${of} parts are done${state === 'waiting' ? ', and what there is at the end is being made of them' : ''}.`
  const isDone = `${done} of ${of} parts ${done === 1 ? 'is' : 'are'} done`
  return underWay === 0 ? `${isDone}.` : `${isDone}, ${underWay === 1 ? 'one is worked on by one process' : `${underWay} are worked on by as many processes`}.`
}

/** How a run stands for whoever hears it: it changes with each tenth, and not each second. */
export function runSpoken({ state, working, share }: RunOfList): string {
  switch (state) {
    case 'waiting': return working ? `${Math.floor(share * 10) * 10} percent done.` : 'It waits for its turn.'
    case 'done': return 'The run is done.'
    case 'stopped': return 'The run is stopped.'
    case 'refused':
    case 'failed': return 'The run could not be done.'
  }
}

/** What the page of one list opens with. */
export function listSentence(runs: readonly RunOfList[], looked: ListLookedAt | undefined, madeUp = false): string {
  const [run] = runs
  if (run?.state === 'waiting' && run.working) return `${run.kind === 'weigh' ? `It is being weighed whom${weighedIn(run)} would reach` : `Everyone on the list is being ${doneTo[run.kind]}`}. You may leave this page: it goes on.`
  if (run?.state === 'waiting') return 'The list waits for its turn. You may leave this page.'
  if (run?.state === 'done' && run.weighed !== undefined) return weighedSentence(run.weighed)
  if (run?.state === 'done') return `${peopleInWords(run.screened, madeUp)} ${doneTo[run.kind]}; ${run.refusedRows === 0 ? 'no row was refused.' : `${many(run.refusedRows, 'row')} could not be read without guessing.`}`
  if (run !== undefined) return runInWords(run, madeUp)
  if (looked === undefined) return 'The list is here. Nothing is done with it yet.'
  if (looked.whyNot !== undefined) return 'The list is here. Before anything is done with it, something has to be said of its columns.'
  const read = looked.columns.filter(({ holds }) => holds !== undefined).length
  return `${read === looked.columns.length ? `All of its ${many(read, 'column')} are read` : `${read} of its ${many(looked.columns.length, 'column')} are read`}. Look at them, then screen everyone.`
}

/** What became of a list that is gone. */
export function erasedInWords({ at, by, madeUp, brought, erased }: ListOfPeople): string {
  const why = erased?.why === 'by hand' ? 'was erased' : erased?.why === 'its day was over' ? 'was erased when its day was over' : 'did not come whole and was erased'
  return `A list ${madeUp ? 'of made-up people ' : ''}that ${by} ${brought ? 'brought' : 'made'} on ${dateInWords(at)} ${why}, on ${dateInWords(erased?.at ?? '')}.`
}

/** The acts on a list, the same ones that follow each other told once. */
export function stepsInWords(steps: readonly { readonly what: string; readonly by: string; readonly at: string }[]): readonly { readonly what: string; readonly by: string; readonly at: string; readonly times: number }[] {
  const told: { what: string; by: string; at: string; times: number }[] = []
  for (const step of steps) {
    const before = told.at(-1)
    if (before !== undefined && before.what === step.what && before.by === step.by) before.times += 1
    else told.push({ ...step, times: 1 })
  }
  return told
}

/** The day so many days from another, `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
