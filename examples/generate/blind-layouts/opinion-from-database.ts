import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { addDays, inWords } from '../story/days.ts'
import { fullName, roman, they } from '../story/say-name.ts'
import { allowedOfAppeal, appealFrom, crime, statutesOnly } from './parts/opinion-words.ts'

/** An opinion printed from a service of legal research: its own heads and summary come before the court's words, and stars in brackets count the pages of print. */
export const opinionFromDatabase: Layout = {
  name: 'appellate opinion, printed from a research service',
  kind: 'appellate opinion',
  years: [1990, 2022],
  draw(story, dice) {
    const appeal = appealFrom(story, dice)
    const { counts, guideline: g, court, name, term } = story
    const { title, whose, who } = they(story)
    const caption = `United States v. ${name.family}`
    const year = appeal.decidedOn.slice(0, 4)
    const cite = `${year} U.S. App. Cas. ${dice.whole(1000, 29_000)}`
    const w = writerFor(dice, ['sans', 'serif', 'modern'], { size: 10.5, leading: 1.35, margins: { left: 72, right: 72, top: 76, bottom: 72 } })
    w.onEveryPage((page, of) => w.put(`${caption}, ${cite}`, 72, 40, { size: 8, page }).put(`Page ${page} of ${of}`, 540, 40, { size: 8, align: 'right', page }).put(`Printed for a user on ${inWords(addDays(story.today, -9))}. No claim to works of the Government.`, 306, 760, { size: 7.5, align: 'center', page }))
    w.center(`{b|${caption}}`, { size: 14 }).center(`United States Court of Appeals for the ${court.circuit}`).center(`${inWords(addDays(appeal.decidedOn, -40))}, Submitted; ${inWords(appeal.decidedOn)}, Decided`).center(`No. ${appeal.number}`).center(`{b|Reporter}: ${cite}`, { after: 0.7 })
    w.par(`UNITED STATES OF AMERICA, Plaintiff-Appellee, v. ${fullName(name).toUpperCase()}, Defendant-Appellant.`, { after: 0.5 })
    w.saysAll({ 'person.name': fullName(name), 'litigation.appealDecidedOn': appeal.decidedOn })
    const field = (head: string, text: string): void => void w.par(`{b|${head}:} ${text}`, { after: 0.35 })
    field('Prior History', `[*1] Appeal from the United States District Court for the ${court.district}. No. ${story.docket}, ${story.judge}, District Judge.`)
    w.saysAll({ 'conviction.district': court.district, 'conviction.judge': story.judge, 'conviction.docketNumber': story.docket })
    field('Disposition', 'AFFIRMED.')
    field('Core Terms', 'sentence, guideline, variance, plain error, range, reasonableness')
    w.par('{b|Case Summary}', { after: 0.15 })
    field('Procedural Posture', `Defendant challenged the sentence of ${term === 'life' ? 'life' : `${term} months`} that the district court imposed after ${story.decidedBy === 'guilty plea' ? `${whose} plea of guilty` : story.decidedBy === 'jury verdict' ? 'a jury found guilt' : 'a trial to the bench'}.`)
    field('Overview', 'The service’s editors: the range was right, and the factors of the statute were weighed. No error was plain.')
    field('Counsel', `For the Appellee: ${story.prosecutor}, Assistant U.S. Attorney. For the Appellant: ${story.defender}, Federal Public Defender.`)
    field('Judges', 'Before TRELAWNEY, BOSCH, and ADEYEMI, Circuit Judges.')
    w.par('{b|Opinion}', { after: 0.3 }).par('PER CURIAM:', { after: 0.3 })
    const charged = list(counts.map((count) => `${crime(count)}, ${count.printed}`))
    const guilt = { 'guilty plea': `${name.family} pleaded guilty to ${charged}.`, 'jury verdict': `A jury convicted ${name.family} of ${charged}.`, 'bench verdict': `After a trial without a jury, the district court found ${name.family} guilty of ${charged}.` }[story.decidedBy]
    w.par(`${guilt} On ${inWords(story.sentencedOn)} the district court sentenced [*2] ${they(story).whom} to ${term === 'life' ? 'imprisonment for life' : `${term} months' imprisonment`} and ${story.supervisedYears} years of supervised release. ${who === 'she' ? 'She' : 'He'} now appeals.`, { indent: 24, after: 0.4 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...statutesOnly(story) })
    w.par(`At sentencing the court adopted the presentence report, which put the total offense level at ${g.total} and the criminal history in Category ${roman(g.category)}; the advisory range was ${showRange(g.range, '-')}. ${title} ${name.family} had asked for ${term === 'life' ? 'a term of years' : 'a lower sentence'} and says that [*3] ${whose} codefendant, who cooperated, received 60 months. A difference of that kind is not unwarranted. See 18 U.S.C. § 3553(a)(6).`, { indent: 24, after: 0.4 })
    w.saysAll({ 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range })
    w.par('We see no error, plain or otherwise. AFFIRMED.', { indent: 24, after: 0.5 })
    return w.par('End of Document', { size: 9 }).allows(...allowedOfAppeal(story))
  },
}
