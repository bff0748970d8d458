import type { Layout } from '../layout.ts'
import { drugTruths, priorSentence, weight } from '../parts/presentence-facts.ts'
import { showRange } from '../parts/show-range.ts'
import { list } from '../parts/terms.ts'
import { addDays, inWords } from '../../story/days.ts'
import { fullName, plain, roman, sentryName, they } from '../../story/say-name.ts'
import { caseTruths } from '../../blind-layouts/parts/case-truths.ts'
import { ColumnsWriter } from '../../blind-layouts/parts/columns.ts'
import { typedShort, yearsBetween } from '../../blind-layouts/parts/day-shapes.ts'
import { computedTruths, drugInWords, isDrugCase, limitsInWords, minimumTruths, roleInWords } from '../../blind-layouts/parts/report-words.ts'

/** The report of the first guideline years on the form of before: a face page in two columns of labels, then lettered parts with a number in each margin. */
export const presentenceLettered: Layout = {
  name: 'presentence report, face in columns and lettered parts',
  kind: 'presentence report',
  years: [1988, 1997],
  rising: true,
  draw(story, dice) {
    const { guideline: g, priors } = story
    const { title, who, whose } = they(story)
    const him = `${title} ${story.name.family}`
    const written = addDays(story.sentencedOn, -dice.whole(18, 30))
    const w = new ColumnsWriter({ family: 'typewriter', size: dice.pick([10, 10.5]), leading: 1.25, filled: 'typewriter', margins: { left: 62, right: 62, top: 70, bottom: 62 } })
    w.put('PROB 2', 62, 42, { family: 'sans', size: 7.5 }).put('(Rev. 2/87)', 62, 51, { family: 'sans', size: 7.5 })
    w.onEveryPage((page) => (page > 1 ? w.put(sentryName(story.name), 62, 46, { size: 9, page }).put(`Page ${page}`, 550, 46, { size: 9, align: 'right', page }) : w))
    w.center('UNITED STATES DISTRICT COURT').center(story.court.district, { after: 0.4 }).center('{b|PRESENTENCE REPORT}', { size: 14, after: 0.6 }).rule(1).space(0.6)
    w.inColumns(28, (c) => {
      const field = (label: string, text: string, says: Readonly<Record<string, unknown>> = {}): void => {
        c.need(36).par(label, { family: 'sans', size: 7 }).par(text, { left: 10, after: 0.45 }).saysAll(says)
      }
      field('NAME (Last, First, Middle)', sentryName(story.name), { 'person.name': fullName(story.name) })
      field('ADDRESS', `${plain(story.court.city)} County Jail\n${story.court.city}, ${story.court.state}`)
      field('LEGAL RESIDENCE', `${story.court.city}, ${story.court.state}`)
      field('AGE          DATE OF BIRTH', `${yearsBetween(story.born, written)}           ${typedShort(story.born)}`, { 'person.dateOfBirth': story.born })
      field('SEX', story.woman ? 'Female' : 'Male')
      field('CITIZENSHIP', 'United States', { 'person.citizenship': 'United States' })
      field('EDUCATION', dice.pick(['10th grade', '11th grade', 'G.E.D.', 'High school']))
      field('MARITAL STATUS', dice.pick(['Single', 'Married', 'Divorced', 'Separated']))
      field('DEPENDENTS', dice.pick(['None', 'Two', 'Three (children)']))
      field('U.S. MARSHAL NO.', story.register, { 'person.registerNumber': story.register })
      field('DETAINERS OR CHARGES PENDING', 'None')
      field('CODEFENDANTS (Disposition)', story.co.map((name) => `${name} - pending`).join('\n'))
      field('DATE OF THIS REPORT', typedShort(written))
      field('DOCKET NO.', story.docket, caseTruths(story))
      field('SENTENCING JUDGE', `Hon. ${story.judge}`, { 'conviction.judge': story.judge })
      field('DATE OF SENTENCE', typedShort(story.sentencedOn), { 'conviction.sentencedOn': story.sentencedOn })
      field('OFFENSE', story.counts.map((count) => `Count ${count.number}: ${count.nature}, ${count.printed}`).join('\n'), Object.fromEntries(Object.entries(minimumTruths(story)).filter(([path]) => !path.endsWith('statedMinimum'))))
      c.saysAll(Object.fromEntries(story.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])))
      field('PENALTY', story.counts.map((count, i) => `Count ${count.number}: ${limitsInWords(story, i)}`).join('\n'), minimumTruths(story))
      field(story.decidedBy === 'guilty plea' ? 'PLEA' : 'VERDICT', `${{ 'guilty plea': 'Guilty', 'jury verdict': 'Guilty, by jury', 'bench verdict': 'Guilty, by the Court without a jury' }[story.decidedBy]}, ${typedShort(story.convictedOn)}`, { 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
      field('CUSTODY', `In custody since ${typedShort(story.arrestedOn)}`)
      field("ASST. U.S. ATTORNEY", story.prosecutor)
      field('DEFENSE COUNSEL', `${story.defender}\n${dice.pick(['Appointed', 'Retained'])}`)
      field('PROBATION OFFICER', story.officer)
      // What a field kept whole leaves blank at the foot of the first column is there for the second.
      c.space(3)
    })
    w.newPage()
    let n = 0
    const para = (text: string): void => {
      n += 1
      w.need(40).row([{ at: 0, text: String(n), width: 22 }, { at: 30, text }], 0.7)
    }
    const part = (letter: string, text: string): void => {
      w.space(0.3).need(80).row([{ at: 0, text: `{b|${letter}.}`, width: 22 }, { at: 30, text: `{b|${text.toUpperCase()}}` }], 0.7)
    }
    part('A', 'Official version of the offense')
    para(`An indictment was returned on ${inWords(story.indictedOn)}. It charges ${fullName(story.name)} and ${list(story.co)}. The offense began ${dice.pick(['in or about', 'on or about'])} ${inWords(story.beganOn)} and continued through ${inWords(story.endedOn)}.`)
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    para(isDrugCase(story) ? `According to the case agent, deliveries were arranged by telephone and made at an address known to the officers. The drugs attributable to ${him}, for purposes of the guidelines, come to ${weight(g.grams)} of ${drugInWords(g.substance)}.` : `According to the case agent, ${him} and the others named took part in what the indictment describes, and divided the proceeds.`)
    w.saysAll(drugTruths(story))
    part('B', "Defendant's version")
    para(g.acceptance < 0 ? `${him} was seen with counsel. ${who === 'she' ? 'She' : 'He'} stated: "I did what they say I did, and I am ashamed of it. I did it for the money."` : `On advice of counsel ${him} made no statement.`)
    part('C', 'Guideline computation')
    para(`The guidelines in effect on November 1, ${g.edition} were used.`)
    w.says('guideline.edition', String(g.edition))
    const level = (label: string, figure: string): void => {
      const dots = '.'.repeat(Math.max(3, 62 - label.length))
      w.need(16).row([{ at: 30, text: `${label} ${dots}`, width: w.measure - 80 }, { at: w.measure - 40, text: figure, width: 40, align: 'right' }], 0.25)
    }
    level(`Base offense level${isDrugCase(story) ? ', 2D1.1' : ''}`, String(g.base))
    if (isDrugCase(story)) level(g.weapon ? 'Firearm possessed, 2D1.1(b)(1)' : 'Specific characteristics, none', g.weapon ? 'plus 2' : '0')
    level('Victim related, none', '0')
    level(`Role: ${g.role === 0 ? 'none' : roleInWords(g.role).replace(/ of criminal activity.*$/, '')}`, g.role === 0 ? '0' : g.role > 0 ? `plus ${g.role}` : `less ${-g.role}`)
    level(`Obstruction of justice${g.obstruction ? ', 3C1.1' : ', none'}`, g.obstruction ? 'plus 2' : '0')
    level(`Acceptance of responsibility${g.acceptance < 0 ? ', 3E1.1' : ', not given'}`, g.acceptance < 0 ? `less ${-g.acceptance}` : '0')
    level('Career offender, none', '0')
    level('{b|Total offense level}', String(g.total))
    const { 'guideline.edition': edition, 'guideline.points': points, 'guideline.category': category, 'guideline.range': range, ...levels } = computedTruths(story)
    w.saysAll(levels).says('guideline.careerOffender', false).says('guideline.edition', edition)
    part('D', 'Prior record')
    if (priors.length === 0) para(`A check of the records of the Bureau, of the state and of the local police shows no prior convictions.`)
    priors.forEach((prior, i) => {
      n += 1
      w.need(60).row([{ at: 0, text: String(n), width: 22 }, { at: 30, text: typedShort(prior.sentencedOn), width: 66 }, { at: 104, text: `{u|${prior.offense}}\n${prior.court}, No. ${prior.docket}\nSentence: ${priorSentence(prior.months, 'months')}\nArrested ${typedShort(prior.arrestedOn)}. ${dice.pick(['Represented by counsel.', 'Counsel was waived.', 'The file does not show counsel.'])}`, width: w.measure - 184 }, { at: w.measure - 70, text: `${prior.points} pt${prior.points === 1 ? '' : 's'}\n4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'})`, width: 70, align: 'right' }], 0.7)
      w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
    })
    w.says('history.priors.complete', true)
    para(`${g.statusPoints > 0 ? `As ${him} was under supervision when the offense was committed, ${g.statusPoints} points are added by 4A1.1(d).` : 'Nothing is added under 4A1.1(d) or (e).'} Criminal history points: ${g.points}. Criminal history category: ${roman(g.category)}.`)
    w.saysAll({ 'guideline.points': points, 'guideline.category': category, ...(g.statusPoints > 0 ? { 'guideline.statusPoints': g.statusPoints } : {}) })
    part('E', 'Personal and family data')
    para(`${him} was raised in ${story.court.city}, one of ${dice.pick(['four', 'five', 'seven'])} children. The mother, who was seen at home, says that ${whose} trouble began with the company ${who} kept. Health is good. No treatment for drugs or alcohol is recorded.`)
    part('F', 'Evaluative summary')
    para(`Level ${g.total} and category ${roman(g.category)} give a guideline range of ${showRange(g.range)}. There is no parole. No ground for departure has come to the attention of this officer.`)
    w.says('guideline.range', range)
    w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'guideline.drugs.complete': true, 'guideline.characteristics.complete': true, 'guideline.adjustments.complete': true, 'guideline.statusPoints': g.statusPoints, ...(g.weapon ? {} : { 'guideline.weapon': false, 'guideline.weaponOwn': false }) })
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance })
    for (const [i, prior] of priors.entries()) w.allows({ [`history.priors.${i}.violent`]: prior.violent })
    return w.need(70).space(1).row([{ at: 250, text: 'Respectfully submitted,' }], 1.8).row([{ at: 250, text: story.officer }]).row([{ at: 250, text: 'U.S. Probation Officer' }])
  },
}
