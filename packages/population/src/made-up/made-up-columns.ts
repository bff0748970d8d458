import { published, type Published } from './published.table.ts'

/** A column of a made-up file: its heading, and what its values follow. */
export interface MadeUpColumn {
  readonly heading: string
  /** The published figures it follows; none where none was read. */
  readonly after: readonly Published[]
  /** What is not published, and so was spread evenly, worked out from other columns, or left blank. */
  readonly besides: string
}

const { agesBelowFifty, crackPeople, districts, drugsBefore, drugsLately, offenses, prisoners, terms, weaponsPeople, weaponsWithDrugs } = published
const whole = 'Does not depend on other columns.'
const law = 'Worked out from the law of the day, so that the term is one the statute allows.'
const same = 'No published figure read, the same for all:'
const column = (heading: string, after: readonly Published[], besides: string): MadeUpColumn => ({ heading, after, besides })
const counts = (i: number): readonly MadeUpColumn[] => ['statute', 'penalty', 'substance', 'foundGrams', 'deathResulted', 'firearmUse', 'firearmKind', 'firearmPriorFinal'].filter((leaf) => i === 0 || leaf !== 'foundGrams').map((leaf) => column(`conviction.counts.${String(i)}.${leaf}`, leaf === 'substance' ? [drugsLately, drugsBefore] : leaf.startsWith('firearm') ? [prisoners] : [], countWords[leaf] ?? law))
const countWords: Readonly<Record<string, string>> = {
  statute: 'No published figure read: of the statutes the program knows and that allow the term, each is as likely; blank for other public-order offenses.',
  substance: 'Shares of people sentenced in a year, not of people in prison: those of 2023 for the last ten years, those of 2012 before. How methamphetamine was charged, pure or mixed, is even.',
  foundGrams: 'No published figure read: the weight the court found, where the term is one its penalty allows; else blank.',
  firearmUse: 'As many people as are published have a count under 18 U.S.C. 924(c), among drug, weapons, violent and property offenses with five years or more, for weapons less than fifteen unless it is life; what was done with the firearm is the least grave for all.',
}

/** The columns of every made-up file, in their order. */
export const madeUpColumns: readonly MadeUpColumn[] = [
  column('case id', [], 'A number.'), column('made up', [], 'Yes, in every row.'),
  column('sex', [prisoners, weaponsPeople, crackPeople], 'Of people in for weapons and for crack cocaine their own shares; of everybody else what is left of those of all.'),
  column('race', [prisoners, weaponsPeople, crackPeople], 'As for sex.'),
  column('person.registerNumber', [], 'A number that nobody can have: it begins with five zeros.'),
  column('person.dateOfBirth', [prisoners, agesBelowFifty], 'Ages on the day in four groups; within a group each is as likely, and nobody was under 18 at the offense.'),
  column('person.citizenship', [prisoners, weaponsPeople, crackPeople], 'As for sex; nobody in for an immigration offense is a citizen. Which other country is not made up.'),
  column('conviction.sovereign', [], 'Federal, for all.'),
  column('conviction.district', [districts], `Of four districts the published number of people sentenced in a year; every other has the same share. ${whole}`),
  column('conviction.docketNumber', [], 'In the form of one, with an office and a number no court has. Each person has one of their own.'),
  column('conviction.decidedBy', [prisoners], `Pleas as published; every other verdict is a jury’s. ${whole}`),
  column('conviction.offenseEndedOn', [], 'No published figure read: each number of days from 60 to 720 before the sentence is as likely.'),
  column('conviction.sentencedOn', [prisoners], 'Time since the sentence in three groups; within a group each day is as likely, and 23 years are the most. Nobody has served more than four fifths of the term.'),
  column('conviction.term', [terms], 'In eight groups; within a group each number of months is as likely, and 480 are the most. It depends on the offense only as far as the law must have it.'),
  column('conviction.notice851', [], 'No published figure read: no, for all.'), column('conviction.priors851.complete', [], 'Yes, for all: nothing was noticed.'),
  column('offense', [offenses, prisoners], 'Five groups. Weapons have the published share of each race, “other races” the mean of two; the law reads the counts and not this column.'),
  ...counts(0), ...counts(1), ...counts(2), ...counts(3),
  column('conviction.counts.complete', [], 'Yes, where there are counts.'),
  column('guideline.drugs.0.substance', [drugsLately, drugsBefore], 'That of the count.'),
  column('guideline.drugs.0.grams', [], 'No published figure read: a weight of that line of the Drug Quantity Table under which the range has the term, each in the line as likely.'),
  column('guideline.drugs.complete', [], 'Yes, where there is a drug with a weight.'),
  column('guideline.baseLevel', [], 'That of the weight under the manual of the day; blank for career offenders and where there is no weight.'),
  column('guideline.weapon', [prisoners, weaponsWithDrugs], 'Of people in for drugs, as many as with those who have a count under 18 U.S.C. 924(c) make the published share; of others blank.'),
  column('guideline.safetyValve', [], `${same} no, for drugs; whether its criteria as they are today are met is blank.`),
  column('guideline.characteristics.complete', [], `${same} yes, for drugs: no other was found.`), column('guideline.characteristicsToday', [], `${same} yes, for drugs.`),
  column('guideline.obstruction', [], `${same} no.`),
  column('guideline.roleLevels', [prisoners], `A greater and a lesser role as published; from 2 to 4 levels each is as likely. ${whole}`),
  column('guideline.acceptanceLevels', [prisoners], 'As many as published, all of them among those who pleaded guilty; told for drugs with a weight.'),
  column('guideline.careerOffender', [prisoners], 'With armed career criminals as many as published: people in for drugs and in category VI; armed career criminals are those in for a weapon with fifteen years or more and in category IV or above.'),
  column('guideline.totalLevel', [], 'No published figure read: a level whose range has the term, or is nearest to it; blank for career offenders and armed career criminals.'),
  column('guideline.category', [prisoners, weaponsPeople], 'Of people in for weapons their own shares; of everybody else what is left.'),
  column('guideline.points', [], 'No published figure read: each number of the category is as likely, and 20 are the most.'),
  column('guideline.statusPoints', [], `${same} none.`), column('guideline.recencyPoints', [], `${same} none.`),
  column('guideline.range', [], 'That of the Sentencing Table for level and category. How many terms lie within their range is published, but was not read: they lie within it where a level has it so.'),
  column('custody.status', [], 'In prison, for all: the figures are of people in prison.'), column('custody.commencedOn', [], 'The day of the sentence.'),
  column('custody.priorCreditDays', [], 'No published figure read: each number of days since the offense is as likely.'),
  column('litigation.appealPending', [], `${same} no.`), column('litigation.collateralPending', [], `${same} no.`),
]
