import type { Dice } from '../../dice.ts'
import { inWords, ordinal, monthName } from '../../story/days.ts'
import { fullName, roman, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { list } from '../parts/terms.ts'
import { setTable } from './arrangements.ts'
import { admitted, chargeOf, crimeOf, elements, leastOf, leastTruths, mostOf, pleadedTo, punished, saysPlea, signatures, stipulated } from './plea-parts.ts'
import { cited, numberings, type Numbering } from './ways.ts'

type Form = (w: PaperWriter, story: Story, named: Numbering, dice: Dice) => void

const waiver = 'The defendant knowingly and voluntarily waives the right to appeal the conviction and any sentence within the statutory maximum, and to attack them collaterally under 28 U.S.C. § 2255, except for a claim of ineffective assistance of counsel.'
const dropped = (story: Story): string => (story.dismissed.length === 0 ? 'No other charge is pending.' : `At sentencing the government will move to dismiss Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(String))}, which charge${story.dismissed.length > 1 ? '' : 's'} a violation of 18 U.S.C. § 1952, as to this defendant.`)

/** Numbered paragraphs under heads: charges in this case, charges pleaded to, penalties. */
const byHeads: Form = (w, story, named, dice) => {
  const { counts } = story
  const name = fullName(story.name)
  let n = 0
  const next = (): string => `${++n}.   `
  w.par(`${next()}This Plea Agreement between the United States Attorney for the ${story.court.district}, ${story.prosecutor}, and defendant ${name.toUpperCase()}, and ${dice.pick(['his', 'her'])} attorney, ${story.defender}, is made pursuant to Rule 11 of the Federal Rules of Criminal Procedure.`, { after: 0.5 })
  w.par('{u|Charges in This Case}', { after: 0.4 })
  w.par(`${next()}The indictment in this case charges defendant with ${list(counts.map((count) => `${crimeOf(count)}, in violation of ${cited(count, dice)} (Count ${named(count.number)})`))}.`, { after: 0.5 })
  w.par(`${next()}Defendant has read the charges against ${they(story).whom} contained in the indictment, and those charges have been fully explained by counsel.`, { after: 0.5 })
  w.par('{u|Charges to Which Defendant Is Pleading Guilty}', { after: 0.4 })
  w.par(`${next()}By this Plea Agreement, defendant agrees to enter a voluntary plea of guilty to the following counts of the indictment: ${counts.map((count) => `Count ${named(count.number)}, which charges defendant with ${crimeOf(count)}, in violation of ${cited(count, dice)}`).join('; and ')}.`, { after: 0.5 })
  saysPlea(w, story, named)
  w.par('{u|Factual Basis}', { after: 0.4 }).par(`${next()}In pleading guilty, defendant admits the following facts: ${admitted(story, dice, 'defendant')}`, { after: 0.5 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
  w.par('{u|Maximum Statutory Penalties}', { after: 0.4 }).par(`${next()}Defendant understands that the charge${counts.length > 1 ? 's' : ''} to which ${they(story).who} is pleading guilty carr${counts.length > 1 ? 'y' : 'ies'} the following statutory penalties:`, { after: 0.3 })
  counts.forEach((count, i) => w.par(`${String.fromCodePoint(97 + i)}.   Count ${named(count.number)} carries ${punished(count, dice)}. Count ${named(count.number)} also carries a maximum fine of $250,000. Defendant further understands that the judge may impose a term of supervised release of not less than ${dice.pick(['three', 'five'])} years.`, { left: 30, after: 0.3 }))
  for (const [i, { offense }] of counts.entries()) if (offense.limits[0] > 0) w.says(`conviction.counts.${i}.statedMinimum`, offense.limits[0])
    else w.allows({ [`conviction.counts.${i}.statedMinimum`]: 0 })
  w.par('{u|Sentencing Guidelines Calculations}', { after: 0.4 }).par(`${next()}${stipulated(story, dice)}`, { after: 0.5 }).par(`${next()}${waiver} ${dropped(story)}`, { after: 1 })
}

/** Particularized terms: count pleading to, penalties, elements, counts dismissed. */
const particular: Form = (w, story, named, dice) => {
  const { counts } = story
  const many = counts.length > 1
  w.par(`Pursuant to Fed. R. Crim. P. 11(c), the United States of America, by ${story.prosecutor}, United States Attorney for the ${story.court.district}, and the defendant, ${fullName(story.name).toUpperCase()}, and the attorney for the defendant, ${story.defender}, mutually agree as follows:`, { indent: 30, after: 0.5 })
  w.par('A.   {u|Particularized Terms}', { after: 0.4 })
  w.par(`1.   {u|Count${many ? 's' : ''} Pleading To}`, { after: 0.3 })
  w.par(`The defendant shall enter a plea of guilty to ${pleadedTo(story, named)} of the Indictment. ${counts.map((count) => `Count ${named(count.number)} charges the defendant with ${crimeOf(count)}, in violation of ${cited(count, dice)}.`).join(' ')}`, { indent: 30, after: 0.4 })
  saysPlea(w, story, named, Object.fromEntries(Object.entries(leastTruths(story)).filter(([, least]) => least !== 0)))
  w.par('2.   {u|Minimum and Maximum Penalties}', { after: 0.3 })
  w.par(counts.map((count) => (count.offense.limits[0] > 0 ? `Count ${named(count.number)} carries ${leastOf(count, dice).replace(/^not less/, 'a sentence of not less')} up to ${mostOf(count)}, a fine of $10,000,000, a term of supervised release of at least five years, and a special assessment of $100.` : `Count ${named(count.number)} is punishable by a maximum term of imprisonment of ${mostOf(count)}, a fine of $250,000, a term of supervised release of not more than three years, and a special assessment of $100.`)).join(' '), { indent: 30, after: 0.4 })
  for (const [i, { offense }] of counts.entries()) if (offense.limits[0] === 0) w.allows({ [`conviction.counts.${i}.statedMinimum`]: 0 })
  w.par('3.   {u|Elements of the Offense(s)}', { after: 0.3 })
  for (const count of counts) elements(w, count, dice, `The elements of Count ${named(count.number)} are:`)
  w.par('4.   {u|Counts Dismissed}', { after: 0.3 }).par(dropped(story), { indent: 30, after: 0.4 })
  w.par('5.   {u|No Further Charges}', { after: 0.3 }).par('If the Court accepts this plea agreement, the office agrees not to charge the defendant with committing any other federal criminal offenses known to it at the time of the execution of this agreement.', { indent: 30, after: 0.4 })
  w.par('B.   {u|Standard Terms and Conditions}', { after: 0.4 }).par(waiver, { indent: 30, after: 0.4 })
  w.par('FACTS', { after: 0.3 }).par(admitted(story, dice, 'the defendant'), { indent: 30, after: 1 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
}

/** Nature of the offense, then penalties, in paragraphs about the crime charged in each count. */
const crimeCharged: Form = (w, story, named, dice) => {
  const { counts } = story
  const low: Numbering = (n) => named(n).toLowerCase()
  const say = named(1) === 'One' ? low : named
  w.par(`1.   This constitutes the plea agreement between ${fullName(story.name).toUpperCase()} (“defendant”) and the United States Attorney’s Office for the ${story.court.district} in the above-captioned case.`, { after: 0.4 })
  w.par('{b|DEFENDANT’S OBLIGATIONS}', { after: 0.3 }).par(`2.   Defendant agrees to: (a) At the earliest opportunity requested by the office and provided by the Court, appear and plead guilty to count${counts.length > 1 ? 's' : ''} ${list(counts.map(({ number }) => say(number)))} of the indictment in United States v. ${fullName(story.name)}, No. ${story.docket}, which charge${counts.length > 1 ? '' : 's'} defendant with ${list(counts.map((count) => `${crimeOf(count)}, in violation of ${cited(count, dice)}`))}. (b) Not contest facts agreed to in this agreement.`, { after: 0.4 })
  saysPlea(w, story, say)
  w.par('{b|NATURE OF THE OFFENSE}', { after: 0.3 })
  counts.forEach((count, i) => elements(w, count, dice, `${i + 3}.   Defendant understands that for defendant to be guilty of the crime charged in count ${say(count.number)}, that is, ${crimeOf(count)}, in violation of ${cited(count, dice)}, the following must be true:`))
  w.par('{b|PENALTIES}', { after: 0.3 })
  for (const [i, count] of counts.entries()) {
    const least = count.offense.limits[0] / 12
    if (least > 0) w.par(`Defendant understands that the statutory mandatory minimum sentence that the Court must impose for the crime charged in count ${say(count.number)} is: ${least} years imprisonment, followed by a ${spelled(5)}-year period of supervised release, and a mandatory special assessment of $100.`, { after: 0.3 }).says(`conviction.counts.${i}.statedMinimum`, least * 12)
    else w.allows({ [`conviction.counts.${i}.statedMinimum`]: 0 })
    w.par(`The statutory maximum sentence that the Court can impose for the crime charged in count ${say(count.number)} is: ${mostOf(count) === 'life' ? 'life' : mostOf(count)} imprisonment; a lifetime period of supervised release; a fine of $10,000,000 or twice the gross gain; and a mandatory special assessment of $100.`, { after: 0.4 })
  }
  w.par('{b|FACTUAL BASIS}', { after: 0.3 }).par(admitted(story, dice, 'defendant'), { after: 0.4 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
  w.par('{b|SENTENCING FACTORS AND WAIVERS}', { after: 0.3 }).par(`${stipulated(story, dice)} ${waiver}`, { after: 1 })
}

/** A resume of facts in short paragraphs under heads: plea, penalty, elements, facts. */
const resume: Form = (w, story, named, dice) => {
  const { counts } = story
  const heads = dice.pick([['INDICTMENT', 'PENALTY', 'ELEMENTS OF THE OFFENSE', 'STIPULATED FACTS'], ['PLEA', 'PENALTIES THE COURT COULD IMPOSE', 'ELEMENTS', 'FACTS'], ['COUNTS OF CONVICTION', 'PUNISHMENT', 'WHAT MUST BE PROVED', 'FACTUAL STIPULATION']] as const)
  w.par(`${fullName(story.name)}, the defendant, ${story.defender}, the defendant’s attorney, and the United States of America agree to the following:`, { indent: 30, after: 0.4 })
  w.par(`{u|${heads[0]}}`, { after: 0.3 })
  for (const count of counts) w.par(dice.pick([`Count ${named(count.number)} - ${count.nature}, in violation of ${cited(count, dice)}.`, `Count ${named(count.number)}: ${cited(count, dice)}, ${count.nature}.`, `Plea: Count ${named(count.number)} of the Indictment, charging a violation of ${cited(count, dice)}, that is, ${count.nature}.`]), { left: 36, after: 0.3 })
  w.par(`The defendant will plead guilty to ${pleadedTo(story, named)}.`, { indent: 30, after: 0.3 })
  saysPlea(w, story, named, leastTruths(story))
  w.par(`{u|${heads[1]}}`, { after: 0.3 })
  for (const count of counts) {
    w.par(counts.length > 1 || dice.happens(0.5) ? `The penalties the Court can impose as to Count ${named(count.number)} include:` : 'The penalties the Court can impose include:', { after: 0.2 })
    const least = count.offense.limits[0] / 12
    const terms = least === 0 ? dice.pick([`imprisonment for a period not to exceed ${mostOf(count)}, with no mandatory minimum`, `a term of imprisonment of 0 to ${mostOf(count)}`]) : `imprisonment for a period ${mostOf(count) === 'life' ? 'of life but not less than' : `not to exceed ${mostOf(count)} and not less than`} ${least} years`
    ;[terms, 'a fine not to exceed $10,000,000', 'a mandatory term of supervised release of not less than 4 years', 'a mandatory special assessment of $100', 'forfeiture of money and property under 21 U.S.C. § 853'].forEach((one, i) => w.par(`${String.fromCodePoint(97 + i)}. ${one}${i < 4 ? ';' : '.'}`, { left: 50, after: 0.1 }))
    w.space(0.3)
  }
  w.par(`{u|${heads[2]}}`, { after: 0.3 })
  for (const count of counts) elements(w, count, dice, `To establish the offense alleged in Count ${named(count.number)}, the government must prove beyond a reasonable doubt:`)
  w.par(`{u|${heads[3]}}`, { after: 0.3 }).par(`${fullName(story.name)} admits and agrees that the following is true. ${admitted(story, dice, fullName(story.name))}`, { indent: 30, after: 1 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
}

/** Penalties in a table whose heads name what each column holds. */
const tabled: Form = (w, story, named, dice) => {
  const { counts } = story
  w.par(`{b|Offense${counts.length > 1 ? 's' : ''} of Conviction}`, { after: 0.3 })
  w.par(`1.   The Defendant, ${fullName(story.name)}, agrees to plead guilty to ${pleadedTo(story, named)} of the Indictment, ${list(counts.map((count) => `which charges the Defendant with ${crimeOf(count)}, in violation of ${cited(count, dice)}`))}. The Defendant admits that the Defendant is, in fact, guilty and will so advise the Court.`, { after: 0.4 })
  saysPlea(w, story, named, leastTruths(story))
  w.par('{b|Elements of the Offense}', { after: 0.3 })
  for (const count of counts) elements(w, count, dice, `The elements of ${count.nature}, as charged in Count ${named(count.number)}, are as follows:`)
  w.par('{b|Penalties}', { after: 0.3 }).par('2.   The maximum penalties provided by statute for the offenses to which the Defendant is pleading guilty are as follows:', { after: 0.3 })
  const least = dice.pick(['Minimum Prison', 'Mandatory Minimum', 'Min. Prison', 'Minimum Sentence'])
  const columns = [
    { head: dice.pick(['Count', 'Ct.']), width: 46, of: ({ number }: Story['counts'][number]) => named(number) },
    { head: 'Statute', width: 132, of: (count: Story['counts'][number]) => cited(count, dice) },
    { head: least, width: 66, of: ({ offense }: Story['counts'][number]) => (offense.limits[0] === 0 ? dice.pick(['N/A', 'None']) : `${offense.limits[0] / 12} years`) },
    { head: dice.pick(['Maximum Prison', 'Maximum Sentence', 'Max. Prison']), width: 66, of: (count: Story['counts'][number]) => mostOf(count).replace('life', 'Life') },
    { head: 'Supervised Release', width: 66, of: () => '5 years' },
    { head: 'Maximum Fine', width: 70, of: () => '$250,000' },
  ]
  setTable(w, columns, counts, 9.5)
  w.space(0.4).par('{b|Attachment A: Statement of Facts}', { after: 0.3 }).par(admitted(story, dice, fullName(story.name)), { after: 0.4 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
  w.par(`${stipulated(story, dice)} ${waiver}`, { after: 1 })
}

/** Lettered parts: count of conviction, elements, factual basis, each count with its labels. */
const lettered: Form = (w, story, named, dice) => {
  const { counts } = story
  const label = dice.pick([['Offense', 'Statute', 'Maximum penalty', 'Minimum penalty'], ['Charge', 'Violation', 'Maximum imprisonment', 'Mandatory minimum'], ['Crime', 'Citation', 'Statutory maximum', 'Statutory minimum']] as const)
  w.par(`Pursuant to Rule 11 of the Federal Rules of Criminal Procedure, defendant ${fullName(story.name)} and the government agree as follows:`, { after: 0.4 })
  w.par(`{b|${roman(1)}. GUILTY PLEA}`, { after: 0.3 }).par(`A.   {b|Counts of Conviction.} Defendant will enter a plea of guilty to ${pleadedTo(story, named)} of the Indictment:`, { after: 0.3 })
  for (const count of counts) {
    w.par(`Count ${named(count.number)}`, { left: 40, after: 0.1 })
    w.par(`${label[0]}: ${count.nature}`, { left: 60 }).par(`${label[1]}: ${cited(count, dice)}`, { left: 60 })
    w.par(`${label[2]}: ${mostOf(count)}`, { left: 60 }).par(`${label[3]}: ${count.offense.limits[0] === 0 ? 'none' : `${count.offense.limits[0] / 12} years`}`, { left: 60, after: 0.3 })
  }
  saysPlea(w, story, named, leastTruths(story))
  w.par(`B.   {b|Elements.} ${list(counts.map((count) => `The elements of Count ${named(count.number)} have been explained`))}.`, { after: 0.3 })
  w.par(`C.   {b|Factual Basis for Guilty Plea.} The following facts are a sufficient and accurate basis for defendant’s guilty plea: ${admitted(story, dice, 'the defendant')}`, { after: 0.4 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
  w.par(`{b|${roman(2)}. SENTENCING GUIDELINES}`, { after: 0.3 }).par(stipulated(story, dice), { after: 0.3 }).par(`{b|${roman(3)}. APPEAL}`, { after: 0.3 }).par(waiver, { after: 1 })
}

/** In the first person: I agree, my promises. */
const promises: Form = (w, story, named, dice) => {
  const { counts } = story
  w.par(`I, ${fullName(story.name)}, and the United States Attorney’s Office for the ${story.court.district} (hereafter “the government”) enter into this written plea agreement pursuant to Rule 11(c)(1)(A) and 11(c)(1)(B) of the Federal Rules of Criminal Procedure:`, { after: 0.4 })
  w.par('{u|The Defendant’s Promises}', { after: 0.3 })
  w.par(`1.   I agree to plead guilty to ${pleadedTo(story, named)} of the captioned Indictment charging me with ${list(counts.map((count) => `${crimeOf(count)}, in violation of ${cited(count, dice)}`))}.`, { after: 0.3 })
  saysPlea(w, story, named)
  for (const [i, count] of counts.entries()) {
    elements(w, count, dice, `I agree that the elements of the offense charged in Count ${named(count.number)} are as follows:`)
    w.par(`I agree that the maximum penalties for Count ${named(count.number)} are as follows:`, { after: 0.2 })
    const least = count.offense.limits[0] / 12
    w.row([{ at: 40, text: 'a.  Maximum prison term', width: 200 }, { at: 260, text: mostOf(count).replace('life', 'Life') }])
    if (least > 0) w.row([{ at: 40, text: dice.pick(['b.  Mandatory minimum prison term', 'b.  Minimum prison term']), width: 200 }, { at: 260, text: `${least} years` }]).says(`conviction.counts.${i}.statedMinimum`, least * 12)
    else w.allows({ [`conviction.counts.${i}.statedMinimum`]: 0 })
    w.row([{ at: 40, text: 'c.  Maximum fine', width: 200 }, { at: 260, text: '$250,000' }]).row([{ at: 40, text: 'd.  Minimum supervised release', width: 200 }, { at: 260, text: '3 years' }], 0.4)
  }
  w.par(`2.   I agree that I am guilty of the offenses to which I am pleading guilty, and I agree that the following facts are true: ${admitted(story, dice, 'I')}`, { after: 0.3 })
  w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
  w.par('3.   I agree to give up all rights that I would have if I chose to proceed to trial. I agree to give up my right to appeal my convictions and the judgment.', { after: 0.3 }).par('{u|The Government’s Promises}', { after: 0.3 }).par(`4.   ${dropped(story)}`, { after: 1 })
}

const forms: readonly Form[] = [byHeads, particular, crimeCharged, resume, tabled, lettered, promises]

/** Plea agreements as districts write them, each with its own order of charge, penalties, elements, facts and waivers. */
export const pleaByDistrict: Layout = {
  name: 'plea agreement as districts write it',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 12, leading: 1.3 })
    numbered(w, (page) => dice.pick([String(page), `- ${page} -`]))
    const form = dice.pick(forms)
    caption(w, pleading, dice, form === resume ? dice.pick(['FACTUAL RESUME', 'PLEA AGREEMENT AND FACTUAL RESUME', 'FACTUAL BASIS AND PLEA']) : dice.pick(['PLEA AGREEMENT', 'RULE 11 PLEA AGREEMENT', 'PLEA AGREEMENT OF DEFENDANT', 'GUILTY PLEA AGREEMENT']))
    form(w, pleading, dice.pick(numberings), dice)
    if (dice.happens(0.3)) w.par(`DONE in open court this ${ordinal(Number(story.convictedOn.slice(8)))} day of ${monthName(story.convictedOn)}, ${story.convictedOn.slice(0, 4)}.`, { after: 0.6 })
    signatures(w, pleading, dice)
    return w
  },
}

/** An agreement of the prosecutor's office in a letter to counsel. */
export const pleaByLetter: Layout = {
  name: 'plea agreement, letter of the United States Attorney',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const { counts } = pleading
    const named = dice.pick(numberings)
    const name = fullName(story.name)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 12, leading: 1.25 })
    numbered(w, (page) => String(page))
    w.par('{b|U.S. Department of Justice}').par(`{i|United States Attorney}`).par(`{i|${story.court.district}}`, { after: 0.8 })
    if (dice.happens(0.5)) w.row([{ at: 0, text: story.prosecutor, width: 200 }, { at: 260, text: 'Federal Building, Suite 600' }]).row([{ at: 0, text: 'Assistant United States Attorney', width: 220 }, { at: 260, text: story.court.city }], 0.6)
    w.par(inWords(story.convictedOn), { after: 0.5 }).lines([...dice.pick([['BY HAND'], ['VIA E-MAIL'], []]), `${story.defender}, Esq.`, 'Law Offices', story.court.city]).space(0.5)
    const re = dice.pick([`United States v. ${name}`, `U.S. v. ${name}`, `Plea Agreement with ${name}`, `${name}`])
    const number = dice.pick([`Criminal No. ${story.docket}`, `Case No. ${story.docket}`, story.docket])
    if (dice.happens(0.5)) w.row([{ at: 30, text: 'Re:', width: 40 }, { at: 76, text: `{b|${re}}` }]).row([{ at: 76, text: `{b|${number}}` }], 0.5)
    else w.par(`{b|Re:  ${re}, ${number}}`, { after: 0.5 })
    w.par(dice.pick([`Dear ${dice.pick(['Mr.', 'Ms.'])} ${story.defender.split(' ').at(-1)}:`, 'Dear Counsel:', `Dear ${story.defender}:`]), { after: 0.5 })
    w.saysAll({ 'person.name': name, 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district }).allows({ 'conviction.sovereign': 'federal' })
    const office = `the Office of the United States Attorney for the ${story.court.district} (“this Office”)`
    const way = dice.pick(['understandings', 'change', 'confirms', 'sets forth'])
    const charged = counts.map((count) => chargeOf(count, named, dice, way === 'confirms' ? 'your client' : 'the defendant'))
    if (way === 'understandings') w.par(`On the understandings specified below, ${office} will accept a guilty plea from ${name} (“the defendant”) to ${pleadedTo(story, named)} of the above-referenced Indictment. ${counts.map((count) => `Count ${named(count.number)} charges the defendant with ${crimeOf(count)}, in violation of ${cited(count, dice)}. Count ${named(count.number)} carries ${punished(count, dice)}; a maximum term of supervised release of life; a maximum fine of $10,000,000; and a mandatory $100 special assessment.`).join(' ')}`, { indent: 30, after: 0.4 })
    else if (way === 'change') {
      w.par(`The United States Attorney for the ${story.court.district} and your client, ${name} (“Defendant”), agree as follows with respect to the above-referenced case:`, { indent: 30, after: 0.4 })
      w.par(`1.   {u|Change of Plea}. Defendant will plead guilty to ${charged.join('; and to ')}. Defendant admits that Defendant is in fact guilty of each of these counts.`, { after: 0.4 })
      w.par(`2.   {u|Penalties}. Defendant faces the following mandatory minimum and maximum penalties:`, { after: 0.2 })
      for (const count of counts) w.par(`On Count ${named(count.number)}: ${punished(count, dice)}; supervised release for at least five years and up to life; a fine of up to $10,000,000; and a mandatory special assessment of $100.`, { left: 36, after: 0.2 })
    } else {
      w.par(way === 'confirms' ? `This letter, together with the Sealed Supplement, confirms the plea agreement which has been offered to your client, ${name}, by ${office}.` : `This letter sets forth the plea agreement between your client, ${name}, and ${office}.`, { indent: 30, after: 0.4 })
      w.par('{u|Charge}', { after: 0.2 }).par(`Conditioned on the understandings specified below, this Office will accept a guilty plea from your client to ${charged.join(', and to ')}.`, { indent: 30, after: 0.4 })
      w.par('{u|Sentencing}', { after: 0.2 })
      for (const count of counts) w.par(dice.pick([`The violation charged in Count ${named(count.number)} carries ${punished(count, dice)} and a statutory maximum fine of $250,000.`, `Your client faces, on Count ${named(count.number)}, ${punished(count, dice)}, and a fine.`]), { indent: 30, after: 0.3 })
    }
    saysPlea(w, pleading, named)
    for (const [i, { offense }] of counts.entries()) if (offense.limits[0] > 0) w.says(`conviction.counts.${i}.statedMinimum`, offense.limits[0])
      else w.allows({ [`conviction.counts.${i}.statedMinimum`]: 0 })
    w.par(`{u|${dice.pick(['Statement of Facts', 'Stipulated Facts', 'Factual Stipulation'])}}`, { after: 0.2 }).par(admitted(story, dice, way === 'confirms' || way === 'sets forth' ? name : 'the defendant'), { indent: 30, after: 0.4 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    w.par(stipulated(story, dice), { indent: 30, after: 0.4 }).par(waiver, { indent: 30, after: 0.4 })
    w.par('This agreement is limited to this Office and does not bind other federal, state, or local authorities. No additional promises have been made.', { indent: 30, after: 0.6 })
    w.need(80).row([{ at: 240, text: 'Very truly yours,' }], 0.4).row([{ at: 240, text: story.prosecutor }]).row([{ at: 240, text: 'United States Attorney' }], 0.6)
    w.par('AGREED AND CONSENTED TO:', { after: 0.4 }).row([{ at: 0, text: `____________________`, width: 200 }, { at: 240, text: '______________' }]).row([{ at: 0, text: name, width: 200 }, { at: 240, text: 'DATE' }], 0.3).row([{ at: 0, text: `${story.defender}, Esq.`, width: 220 }]).row([{ at: 0, text: `Attorney for ${name}` }])
    return w
  },
}
