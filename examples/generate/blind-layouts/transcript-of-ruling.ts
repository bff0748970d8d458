import type { Layout } from '../layouts/layout.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { inWords } from '../story/days.ts'
import { dollars, fullName, roman, spelled, they } from '../story/say-name.ts'
import { moneyTruths } from './parts/case-truths.ts'
import { isDrugCase } from './parts/report-words.ts'

/** What a reporter typed of a sentencing in a district that prints the speakers' names in bold and numbers no line: appearances, objections withdrawn, then what the judge finds and imposes. */
export const transcriptOfRuling: Layout = {
  name: 'sentencing transcript, findings and ruling without numbered lines',
  kind: 'sentencing transcript',
  years: [1994, 2023],
  draw(story, dice) {
    const { guideline: g, counts, name } = story
    const { title, whose, whom } = they(story)
    const him = `${title} ${name.family}`
    const w = new PaperWriter({ family: 'typewriter', size: 11, leading: 1.6, filled: 'typewriter', margins: { left: 96, right: 70, top: 74, bottom: 66 } })
    w.onEveryPage((page) => w.put(`U.S. v. ${name.family}, ${story.docket}`, 96, 40, { size: 9, page }).put(String(page), 540, 40, { size: 9, align: 'right', page }))
    w.center(`IN THE UNITED STATES DISTRICT COURT`).center(`${story.court.district.toUpperCase()}`, { after: 0.5 })
    w.par('UNITED STATES OF AMERICA', { after: 0.2 }).par(`     versus                         Criminal ${story.docket}`, { after: 0.2 }).par(fullName(name).toUpperCase(), { after: 0.6 })
    w.center('{b|SENTENCE HEARING}').center(`held ${inWords(story.sentencedOn)} at ${story.court.city}, ${story.court.state}`).center(`before THE HONORABLE ${story.judge.toUpperCase()}`, { after: 0.6 })
    w.saysAll({ 'person.name': fullName(name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    w.par(`For the Government: ${story.prosecutor}`).par(`For the Defendant: ${story.defender}`).par('Court Reporter: R. M. Quill', { after: 0.8 })
    const says = (who: string, text: string): void => void w.par(`{b|${who}:} ${text}`, { indent: 36, after: 0.2 })
    const pros = `MS. ${story.prosecutor.split(' ').at(-1)?.toUpperCase() ?? ''}`
    const counsel = `MR. ${story.defender.split(' ').at(-1)?.toUpperCase() ?? ''}`
    says('THE COURT', `Good ${dice.pick(['morning', 'afternoon'])}. This is the matter of United States against ${fullName(name)}, and we are here for sentencing. Is everybody ready?`)
    says(pros, 'The Government is ready, Your Honor.')
    says(counsel, `We are. ${him} is beside me.`)
    const all = counts.length === 1 ? `Count ${spelled(counts[0]?.number ?? 1)}` : `Counts ${list(counts.map(({ number }) => spelled(number)))}`
    says('THE COURT', { 'guilty plea': `On ${inWords(story.convictedOn)}, ${him}, you came before me and pleaded guilty to ${all} of the indictment.`, 'jury verdict': `On ${inWords(story.convictedOn)}, ${him}, a jury in this courtroom found you guilty of ${all} of the indictment.`, 'bench verdict': `On ${inWords(story.convictedOn)}, ${him}, after you gave up your right to a jury, I found you guilty of ${all} of the indictment.` }[story.decidedBy])
    w.saysAll({ 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy })
    says('THE COURT', `I have the presentence report. Counsel, did you and your client read it together?`)
    says(counsel, `We did, Judge. We withdraw the objection about ${dice.pick(['the address', 'the dates of employment', 'one telephone call'])}.`)
    says('THE COURT', `Then I adopt the report. Using the ${g.edition} manual, the base offense level is ${g.base}. ${isDrugCase(story) ? (g.weapon ? 'Two levels go on for the firearm.' : 'Nothing is added for a weapon.') : ''} ${g.role > 0 ? `For ${whose} role I add ${g.role} levels.` : g.role < 0 ? `For a minor role I take off ${-g.role} levels.` : 'There is no adjustment for role.'} ${g.obstruction ? 'There are two more levels for obstruction of justice.' : ''} ${g.acceptance < 0 ? `${him} gets ${spelled(-g.acceptance)} off for acceptance of responsibility.` : 'There is no credit for acceptance of responsibility.'} That leaves a total offense level of ${g.total}.`)
    w.saysAll({ 'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.totalLevel': g.total, 'guideline.acceptanceLevels': g.acceptance, ...(g.role === 0 ? {} : { 'guideline.roleLevels': g.role }) })
    if (isDrugCase(story)) w.says('guideline.weapon', g.weapon)
    says('THE COURT', `There ${g.points === 1 ? 'is one criminal history point' : `are ${g.points === 0 ? 'no' : g.points} criminal history points`}, so this is a Category ${roman(g.category)}. The guideline range is ${showRange(g.range)}. Does anybody disagree with that arithmetic?`)
    w.saysAll({ 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range })
    says(pros, 'No, Your Honor.')
    says(counsel, 'No.')
    says('THE COURT', `Before I go on, does ${him} want to be heard?`)
    says('THE DEFENDANT', 'I only want to say that I am sorry, and I thank my mother for coming.')
    says('THE COURT', `I have weighed what the law tells me to weigh. I sentence ${him} to ${story.term === 'life' ? 'life in prison' : `the custody of the Bureau of Prisons for ${story.term} months`}${counts.length === 1 ? '' : `: ${list(counts.map(({ number, term, consecutive }) => `${term === 'life' ? 'life' : `${term} months`} on Count ${spelled(number)}${consecutive ? ', one after the other' : ''}`))}`}. After that there will be ${spelled(story.supervisedYears)} years of supervised release. ${story.fine > 0 ? `I impose a fine of ${dollars(story.fine, false)}.` : 'I find no ability to pay and impose no fine.'} ${story.restitution > 0 ? `Restitution is ${dollars(story.restitution, false)}.` : ''} The special assessment is ${dollars(story.assessment, false)}.`)
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story) })
    says('THE COURT', `The remaining counts, if there are any, are dismissed. You may appeal, and must do so within fourteen days. I remand ${whom} to the Marshal.`)
    w.center('(Adjourned.)', { after: 0.6 }).par('I certify that this is a true transcript of the record.', { after: 1 }).par('R. M. Quill, Official Reporter')
    w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.fine': story.fine, 'conviction.counts.complete': true, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.weapon': g.weapon, 'guideline.weaponOwn': false })
    return w.allows(...counts.map(({ number, term }, i) => ({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.term`]: term })))
  },
}
