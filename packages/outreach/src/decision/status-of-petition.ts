import { dateInWords, type RecordFields } from '@lenity/casefile'
import { dayOrder, addDays, type CivilDate } from '@lenity/law'
import { clemencyDecision } from '@lenity/law/records'
import { said, type Said } from './said.ts'

type Petition = RecordFields<'petition'>
type Check = RecordFields<'status check'>

/** How a petition stands on a day: what was last seen of it and when, what its status means, whether one may ask yet, and when to look again. */
export interface PetitionStatus {
  /** One sentence; what was not found is never told as denied. */
  readonly says: string
  readonly meaning: Said
  readonly notes: readonly Said[]
  /** The day to look next, as proposed; undefined once it is decided, or before it was sent. */
  readonly lookOn: CivilDate | undefined
  /** The first day on which asking is not premature, where a rule of it is known. */
  readonly mayAskFrom: CivilDate | undefined
}

const asked = ['commutation', 'pardon', 'remission', 'reprieve']
const decided = ['granted', 'denied', 'closed without action', 'withdrawn']
/** How long the house waits between two looks where nothing was read of how often an authority says something new. */
const daysBetweenLooks = 30

/** Whether a petition is for clemency of the President, which the Pardon Attorney receives; what is said of that office holds for no other. */
export function isForThePresident({ authority, asks }: Pick<Petition, 'authority' | 'asks'>): boolean {
  return asked.includes(asks) && /pardon attorney|president|white house/i.test(authority)
}

/** How a petition stands on `today`, by its record and what was seen when it was looked up. Whole days. */
export function statusOfPetition(petition: Petition, checks: readonly Check[], today: CivilDate): PetitionStatus {
  const federal = isForThePresident(petition)
  const open = !decided.includes(petition.status)
  const sent = petition.status !== 'in preparation'
  const last = checks.filter(({ on }) => on <= today).toSorted((one, other) => other.on.localeCompare(one.on))[0]
  const filedOn = petition.filedOn as CivilDate | undefined
  const mayAskFrom = federal && open && filedOn !== undefined ? addDays(filedOn, clemencyDecision.weeksBeforeAsking.weeks * 7) : undefined
  return {
    says: sayStatus(petition, last, today), meaning: meaningOf(petition, federal), mayAskFrom,
    notes: open && sent ? [...askNote(federal, filedOn, mayAskFrom, today), ...(federal ? [said('A petition that one administration does not decide stays pending in the next, and is not sent again.', clemencyDecision.nextAdministration)] : [said('Whether a petition stays pending when the one who decides changes is not encoded for this authority: ask it.')])] : [],
    lookOn: open && sent ? nextLook(federal, (last?.on ?? petition.filedOn ?? petition.asOf) as CivilDate, today) : undefined,
  }
}

function sayStatus({ status, asOf }: Petition, last: Check | undefined, today: CivilDate): string {
  const recorded = status === 'in preparation' ? 'It was not sent yet.' : `${capital(status)} as of ${dateInWords(asOf as CivilDate)}, as recorded.`
  if (status === 'in preparation') return recorded
  if (last === undefined) return decided.includes(status) ? recorded : `${recorded} Nobody has recorded a look at how it stands there.`
  const days = dayOrder(today) - dayOrder(last.on as CivilDate)
  const when = `Last checked on ${dateInWords(last.on as CivilDate)}${days === 0 ? ', today' : days === 1 ? ', yesterday' : `, ${days} days ago`}, ${last.where}`
  switch (last.says) {
    case 'nothing found': return `${recorded} ${when}: it was not found there. That is no denial.`
    case 'something else': return `${recorded} ${when}: ${last.words ?? 'something else, as written down'}`
    default: return last.says === status || decided.includes(status) || last.says === 'pending' ? `${recorded} ${when}: ${last.says}.` : `${recorded} ${when}: ${last.says}. Record the decision, with the paper it stands in.`
  }
}

function askNote(federal: boolean, filedOn: CivilDate | undefined, from: CivilDate | undefined, today: CivilDate): readonly Said[] {
  if (!federal) return [said('How long to wait before asking this authority was not found and is not encoded; waiting eight weeks is the house’s habit.')]
  const { weeks, source } = clemencyDecision.weeksBeforeAsking
  const rule = `No question to the Pardon Attorney within ${weeks} weeks of sending: it is premature, and is not answered.`
  if (filedOn === undefined || from === undefined) return [said(`${rule} The day it was sent is not recorded, so the day from which one may ask cannot be said.`, source)]
  return [today < from ? said(`${rule} Do not ask before ${dateInWords(from)}.`, source) : said(`The ${weeks} weeks since it was sent were over on ${dateInWords(from)}; first look it up, then ask by the form on the office’s page.`, source)]
}

/** The Pardon Attorney brings its list up to date once a month: after the first week of the next. Elsewhere by habit. Never a day that is over. */
function nextLook(federal: boolean, since: CivilDate, today: CivilDate): CivilDate {
  const after = since > today ? since : today
  return federal ? eighthAfter(after) : addDays(after, daysBetweenLooks)
}

function eighthAfter(day: CivilDate): CivilDate {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return (month === 12 ? `${year + 1}-01-08` : `${year}-${String(month + 1).padStart(2, '0')}-08`) as CivilDate
}

function meaningOf({ status }: Petition, federal: boolean): Said {
  switch (status) {
    case 'in preparation': return said('It is being written here; nobody has it yet.')
    case 'filed': return federal ? said('It was sent. Until it stands in the list of pending cases, that it is not found there says nothing.', clemencyDecision.notThereYet, clemencyDecision.lookAgain) : said('It was sent. What the authority does first with it is not encoded.')
    case 'pending': return federal ? said('It was taken up and is not decided. No one can say when it will be; the person or the attorney is told once it is.', clemencyDecision.noTimetable, clemencyDecision.notified) : said('It was taken up and is not decided.')
    case 'granted': return federal ? said('Something was granted. What it is, the warrant alone says; the Warden hands it over, and the sentence is computed anew by it.', clemencyDecision.warrant, clemencyDecision.recalculated) : said('Something was granted. What it is, the paper of the decision alone says.')
    case 'denied': return federal ? said('It was denied. No reasons are given and there is no appeal; one may ask again.', clemencyDecision.noReasons, clemencyDecision.noAppeal, clemencyDecision.again) : said('It was denied. Whether there is an appeal, and when one may ask again, is not encoded for this authority.')
    case 'closed without action': return said('It was closed and not decided: that is no denial. When a petition is closed so was not found at a source and is not encoded; ask for the reason.')
    case 'withdrawn': return said('It was taken back by the one who asked, and decides nothing.')
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
