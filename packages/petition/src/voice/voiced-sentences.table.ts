/** What a slot stands for, in the words of the page, and a made-up value to read a wording with. */
export interface SlotMeaning {
  readonly means: string
  readonly example: string
}

/**
 * A composed sentence an office may put in its own words. `standard` is what it says where the office wrote nothing. The slots that stand
 * outside braces are what the sentence is told for: no wording is without them.
 */
export interface VoicedSentence {
  readonly part: 'The letter' | 'Who and for what' | 'The sentence, then and now' | 'Time served and age' | 'The record inside' | 'Health' | 'What waits at home' | 'What is asked'
  readonly name: string
  readonly standard: string
  readonly slots: Readonly<Record<string, SlotMeaning>>
}

const name = { means: 'the full name', example: 'Marlowe Ash' }
const surname = { means: 'the surname, or “the applicant”', example: 'Ash' }
const number = { means: 'the register number', example: '00000-000' }
const facility = { means: 'the prison', example: 'FCI Hazelton' }
const docket = { means: 'the docket number', example: '1:97-CR-00000' }
const asOf = { means: 'the day the packet is composed for', example: '29 November 2026' }
const where = { means: 'the letter and its exhibit, or who said it and when', example: 'in the letter at Ex. 12' }
const words = { means: 'what the letter says, quoted where they are its words', example: '“a room of his own at the house on Alder Court”' }
const range = { means: 'the range, in months', example: '188 to 235 months' }
const force = { means: '“bound” or “advised”', example: 'bound' }

export const voicedSentences = {
  'letter submits': { part: 'The letter', name: 'Whom counsel represents, and what is submitted', standard: 'We represent [name]{, register number [number],}{, who is held at [facility],} and submit the enclosed petition for commutation of sentence, addressed to the President.', slots: { name, number, facility } },
  'applicant held': { part: 'Who and for what', name: 'Who the applicant is and where', standard: '[name]{, register number [number],} is held at [facility].', slots: { name, number, facility } },
  'applicant': { part: 'Who and for what', name: 'Who the applicant is, where the prison is not known', standard: 'The applicant is [name]{, register number [number]}.', slots: { name, number } },
  'sentence imposed': {
    part: 'Who and for what', name: 'What the court did', standard: '{On [day] }the [court]{ for the [district]}{ ([judge])} sentenced [surname] to [term]{ in No. [docket]}.',
    slots: { day: { means: 'the day of sentence', example: '21 March 1997' }, court: { means: 'the court, without “the”', example: 'United States District Court' }, district: { means: 'the district, where the court is not named with it', example: 'Eastern District of Missouri' }, judge: { means: 'the judge, as styled', example: 'Judge Miriam T. Ashgrove' }, surname, term: { means: 'the term imposed', example: 'imprisonment for life' }, docket },
  },
  'opening': {
    part: 'The sentence, then and now', name: 'The one sentence a page opens with', standard: '[sentence]{ in [year]}{; [range] if the same offense were sentenced [today]}{; [statute] by statute for the same offense today}{; [served] served}.',
    slots: { sentence: { means: 'the term imposed', example: 'Life' }, year: { means: 'the year of sentence', example: '1997' }, range, today: { means: '“today”, and what the range takes as so', example: 'today' }, statute: { means: 'what the statutes allow, where no range can be said', example: '10 years to life' }, served: { means: 'the time served', example: '29 years 8 months' } },
  },
  'range found': { part: 'The sentence, then and now', name: 'The range the court found', standard: 'The court found a guideline range of [range]{, and the guidelines [force] the judge}.', slots: { range: { ...range, example: '360 months to life' }, force } },
  'range then': { part: 'The sentence, then and now', name: 'The range then, where it is computed', standard: 'The guideline range then comes to [range]{, and the guidelines [force] the judge}.', slots: { range: { ...range, example: '360 months to life' }, force } },
  'range today': {
    part: 'The sentence, then and now', name: 'The range today, on the page that stands alone', standard: 'If the same offense were sentenced on [day], the guideline range would be [range][readings]{, and [force]}.',
    slots: { day: asOf, range, readings: { means: 'that the papers can be read in more than one way, after a comma; else nothing', example: '' }, force: { means: 'that the judge would be advised, not bound', example: 'the judge would be advised by it, not bound' } },
  },
  'range today at length': { part: 'The sentence, then and now', name: 'The range today, in the memorandum', standard: 'The same offense sentenced today would bring a guideline range of [range].', slots: { range } },
  'statute today': { part: 'The sentence, then and now', name: 'What the statutes allow today, where no range can be said', standard: 'The statutes would allow [statute] if the same offense were sentenced on [day].', slots: { statute: { means: 'what the statutes allow', example: '10 years to life' }, day: asOf } },
  'served longer': { part: 'The sentence, then and now', name: 'The time served beside the top of the range', standard: 'The time served is already [longer] longer than the top of [which].', slots: { longer: { means: 'by how much', example: '10 years 1 month' }, which: { means: '“that range”, or “the highest of these ranges”', example: 'that range' } } },
  'served': { part: 'Time served and age', name: 'The time served', standard: 'Through [day], [served] have been served.', slots: { day: asOf, served: { means: 'the time served', example: '29 years 8 months' } } },
  'ages': { part: 'Time served and age', name: 'The age then and today', standard: 'Aged [age then] when the sentence was imposed, [surname] is [age] today.', slots: { 'age then': { means: 'the age on the day of sentence', example: '38' }, surname, age: { means: 'the age today', example: '68' } } },
  'age': { part: 'Time served and age', name: 'The age today, where the day of sentence is not known', standard: '[surname] is [age].', slots: { surname, age: { means: 'the age today', example: '68' } } },
  'programs': {
    part: 'The record inside', name: 'Programs completed, where they are few', standard: 'The papers show [count] completed{, from [first] to [last]}: [programs].',
    slots: { count: { means: 'how many programs', example: '3 programs' }, first: { means: 'the year of the first', example: '2009' }, last: { means: 'the year of the last', example: '2016' }, programs: { means: 'their names, the latest first', example: 'Culinary Arts, Parenting and GED' } },
  },
  'programs, the latest': {
    part: 'The record inside', name: 'Programs completed, where they are many', standard: 'The papers show [count] completed{, from [first] to [last]}, the latest [programs].',
    slots: { count: { means: 'how many programs', example: '11 programs' }, first: { means: 'the year of the first', example: '2001' }, last: { means: 'the year of the last', example: '2024' }, programs: { means: 'the names of the latest', example: 'Culinary Arts, Parenting and GED' } },
  },
  'work inside': { part: 'The record inside', name: 'The work assignment', standard: 'The prison gives the work assignment as [work].', slots: { work: { means: 'the assignment', example: 'library clerk' } } },
  'work when inside': { part: 'The record inside', name: 'The work assignment of someone who is home', standard: 'The prison gave the work assignment as [work].', slots: { work: { means: 'the assignment', example: 'library clerk' } } },
  'held': { part: 'The record inside', name: 'Where the applicant is held', standard: '[surname] is held at [facility].', slots: { surname, facility } },
  'no incident': { part: 'The record inside', name: 'A complete discipline log without a report', standard: 'The discipline log shows [none].', slots: { none: { means: '“no incident report”', example: 'no incident report' } } },
  'incidents': { part: 'The record inside', name: 'A complete discipline log with reports', standard: 'The discipline log shows [count] in all[when].', slots: { count: { means: 'how many reports', example: '1 incident report' }, when: { means: 'their days, and that there is none since; it begins with a comma', example: ', of 14 August 2011, and none since' } } },
  'incidents at hand': { part: 'The record inside', name: 'A discipline log that may go on', standard: 'The discipline log at hand shows [count][when]; [limit].', slots: { count: { means: 'how many reports', example: '2 incident reports' }, when: { means: 'their days; it begins with a comma', example: ', of 1 May 2003 and 14 August 2011' }, limit: { means: 'that the log may not be complete', example: 'it is not known to be complete' } } },
  'diagnoses': { part: 'Health', name: 'The diagnoses', standard: 'The medical records show [diagnoses].', slots: { diagnoses: { means: 'the diagnoses', example: 'congestive heart failure and arthritis' } } },
  'home promised': { part: 'What waits at home', name: 'A home that is promised', standard: 'A home is promised [where]: [words].', slots: { where, words } },
  'work promised': { part: 'What waits at home', name: 'Work that is promised', standard: 'Work is promised [where]: [words].', slots: { where, words: { ...words, example: '“full-time baker at the Alder Street Kitchen”' } } },
  'support promised': { part: 'What waits at home', name: 'The family’s support', standard: 'The family’s support is promised [where]: [words].', slots: { where, words: { ...words, example: '“we will be there every day”' } } },
  'asked': { part: 'What is asked', name: 'What is asked', standard: '[name] asks the President to commute the [sentence]{ imposed on [day]}{ in No. [docket]}{ to [relief]}.', slots: { name, sentence: { means: 'the sentence, as a noun', example: 'sentence of life imprisonment' }, day: { means: 'the day of sentence', example: '21 March 1997' }, docket, relief: { means: 'what it is to be commuted to', example: 'time served' } } },
  'supervised release': { part: 'What is asked', name: 'Supervised release', standard: 'The [term] of supervised release that the court added would follow as imposed.', slots: { term: { means: 'the term of supervised release', example: '60 months (5 years)' } } },
} as const satisfies Readonly<Record<string, VoicedSentence>>

export type VoicedId = keyof typeof voicedSentences
export type SlotOf<Id extends VoicedId> = keyof (typeof voicedSentences)[Id]['slots']

export function isVoicedId(id: string): id is VoicedId {
  return Object.hasOwn(voicedSentences, id)
}
