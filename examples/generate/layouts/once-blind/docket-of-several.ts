import type { Layout } from '../layout.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, onWeekday, yearOf } from '../../story/days.ts'
import { dollars, fullName, plain } from '../../story/say-name.ts'
import { caseTruths, moneyTruths, sectionTruths } from '../../blind-layouts/parts/case-truths.ts'
import { allowCourse } from '../../blind-layouts/parts/allow-course.ts'
import { longTerm } from '../../blind-layouts/parts/term-shapes.ts'
import { natureTruths } from '../parts/terms.ts'

interface Entry { readonly on: string; readonly of: string; readonly text: string; readonly says?: Readonly<Record<string, unknown>> }

/** The docket of several defendants as a clerk typed it on continuation sheets: the year once over its entries, a letter for whom each is of, co-defendants' pleas and terms among them. */
export const docketOfSeveral: Layout = {
  name: 'docket sheet, several defendants on continuation sheets',
  kind: 'docket sheet',
  years: [1987, 1998],
  rising: true,
  draw(story, dice) {
    const { counts, court } = story
    const w = new PaperWriter({ family: 'typewriter', size: dice.pick([9.5, 10]), leading: 1.22, filled: 'typewriter', margins: { left: 56, right: 56, top: 74, bottom: 60 } })
    const others = story.co.slice(0, 3)
    const letters = ['A', 'B', 'C', 'D']
    const place = dice.whole(0, others.length)
    const mine = letters[place] ?? 'A'
    const named = [...others.slice(0, place), fullName(story.name), ...others.slice(place)]
    w.onEveryPage((page) => w.put(page === 1 ? 'D.C. 111 Criminal' : 'D.C. 111A  CRIMINAL DOCKET, CONTINUED', 56, 40, { family: 'sans', size: 8, page }).put(`${story.docket}`, 556, 40, { size: 10, align: 'right', page }).put(`U.S. v. ${plain(named[0] ?? '').split(' ').at(-1)?.replace(',', '') ?? ''}${others.length > 0 ? ', et al.' : ''}`, 56, 54, { size: 9, page }).put(`p. ${page}`, 556, 54, { size: 9, align: 'right', page }))
    w.center(`UNITED STATES DISTRICT COURT, ${plain(court.district).toUpperCase()}`, { after: 0.8 })
    const column = 236
    const attorneys = [`For U.S.: ${story.prosecutor}, Asst. U.S. Atty.`, '', ...named.map((name, i) => `For ${letters[i]}: ${name === fullName(story.name) ? story.defender : 'Fed. Pub. Def.'}`)]
    w.row([{ at: 0, text: 'TITLE OF CASE', family: 'sans', size: 7.5, width: column }, { at: column + 20, text: 'ATTORNEYS', family: 'sans', size: 7.5 }], 0.2)
    w.row([{ at: 0, text: `THE UNITED STATES\n\n      vs.\n\n${named.map((name, i) => `${letters[i]}. ${plain(name).toUpperCase()}`).join('\n')}`, width: column }, { at: column + 20, text: attorneys.join('\n') }], 0.6)
    w.saysAll(caseTruths(story)).rule(0.6).space(0.3)
    w.par(`Judge: ${story.judge}`, { after: 0.3 }).says('conviction.judge', story.judge)
    w.par(`Charges as to ${mine}:`, { after: 0.1 })
    counts.forEach((count, i) => {
      w.row([{ at: 20, text: `Ct. ${count.number}`, width: 46 }, { at: 70, text: `${count.printed}   ${count.nature}` }], 0.1).saysAll({ [`conviction.counts.${i}.description`]: count.nature }).saysAll(Object.fromEntries(Object.entries(sectionTruths(story, String)).filter(([path]) => path.startsWith(`conviction.counts.${i}.`))))
    })
    if (story.dismissed.length > 0) w.row([{ at: 20, text: `Ct${story.dismissed.length > 1 ? 's' : ''}. ${story.dismissed.join(', ')}`, width: 60 }, { at: 90, text: 'same statute (dismissed, see below)' }])
    w.space(0.5).rule(0.6).row([{ at: 0, text: 'DATE', width: 60, family: 'sans', size: 7.5 }, { at: 64, text: 'DEFT', width: 30, family: 'sans', size: 7.5 }, { at: 104, text: 'PROCEEDINGS', family: 'sans', size: 7.5 }], 0.3)
    const given = counts.map((count, i) => `${longTerm(count.term)} on Ct. ${count.number}${i === 0 ? '' : count.consecutive ? ', consecutive' : ', concurrent'}`).join('; ')
    const numbers = counts.map(({ number }) => number).join(', ')
    const entries: Entry[] = [
      { on: story.indictedOn, of: 'ALL', text: 'Indictment ret\'d and filed in open court. Bench warrants to issue.' },
      { on: addDays(story.indictedOn, 5), of: mine, text: 'Before Mag. Judge: arraigned, pleads N.G. to all cts. Detained w/o bond.' },
      ...(story.notice851 === undefined ? [] : [{ on: addDays(story.indictedOn, 31), of: mine, text: 'Govt. files information of prior conviction, 21 U.S.C. 851.', says: { 'conviction.notice851': true } }]),
      { on: story.convictedOn, of: mine, text: { 'guilty plea': `Withdraws plea of N.G.; enters plea of GUILTY to Ct(s). ${numbers}. Plea accepted; PSI ordered.`, 'jury verdict': `JURY returns verdict: GUILTY, Ct(s). ${numbers}. Jury polled and discharged. PSI ordered.`, 'bench verdict': `Trial to the Court, jury waived. Court finds GUILTY, Ct(s). ${numbers}. PSI ordered.` }[story.decidedBy], says: { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy } },
      { on: story.sentencedOn, of: mine, text: `SENTENCED: ${given}.${counts.length > 1 ? ` Total ${longTerm(story.term)}.` : ''} S/R ${story.supervisedYears} yrs. S/A ${dollars(story.assessment)}.${story.fine > 0 ? ` Fine ${dollars(story.fine)}.` : ''}${story.restitution > 0 ? ` Restitution ${dollars(story.restitution)}.` : ''}${story.dismissed.length > 0 ? ` Ct(s). ${story.dismissed.join(', ')} dism'd on motion of U.S.` : ''} Adv. of rt. to appeal.`, says: { 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story), ...Object.fromEntries(counts.map(({ term }, i) => [`conviction.counts.${i}.term`, term])) } },
      { on: story.signedOn, of: mine, text: 'J&C filed. Copies to USM, USPO, counsel.' },
      ...(story.appeal === undefined ? [] : [{ on: story.appeal.filedOn, of: mine, text: 'Notice of appeal filed, IFP. Transcript ordered.', says: { 'litigation.appealTaken': true } }, { on: story.appeal.decidedOn, of: mine, text: `USCA No. ${story.appeal.number}: judgment of this court AFFIRMED this date. Mandate to follow.`, says: { 'litigation.appealDecidedOn': story.appeal.decidedOn } }]),
      ...(story.collateral === undefined ? [] : [{ on: story.collateral.filedOn, of: mine, text: 'Motion, pro se, 28 U.S.C. 2255. To the Judge.' }, { on: story.collateral.decidedOn, of: mine, text: 'Order: 2255 motion DENIED. Copy to petitioner.', says: { 'litigation.collateralDecided': true } }]),
    ]
    others.forEach((_, i) => {
      const of = letters[i < place ? i : i + 1] ?? 'D'
      const pleaOn = onWeekday(addDays(story.convictedOn, -dice.whole(8, 60)))
      const sentenceOn = onWeekday(addDays(story.sentencedOn, dice.whole(-14, 30)))
      entries.push({ on: addDays(story.indictedOn, dice.whole(3, 9)), of, text: 'Arraigned before Mag. Judge, pleads N.G. $50,000 bond set.' }, { on: pleaOn, of, text: 'Pleads GUILTY to Ct. 1 under agreement. PSI ordered.' }, { on: sentenceOn, of, text: `SENTENCED: ${dice.pick([24, 36, 48, 60])} months on Ct. 1. S/R 3 yrs. S/A $50.00.` })
    })
    let year = 0
    for (const { on, of, text, says } of entries.toSorted((a, b) => a.on.localeCompare(b.on) || a.of.localeCompare(b.of))) {
      if (yearOf(on) !== year) {
        year = yearOf(on)
        w.need(50).space(0.2).row([{ at: 0, text: `{u|${year}}` }], 0.1)
      }
      w.need(30).row([{ at: 0, text: `${monthShort(on)} ${Number(on.slice(8, 10))}`, width: 60 }, { at: 64, text: of, width: 36 }, { at: 104, text }], 0.35)
      if (says !== undefined) w.saysAll(says)
    }
    return allowCourse(w, story).allows(...natureTruths(counts))
  },
}

/** Sept */
function monthShort(on: string): string {
  return ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'][Number(on.slice(5, 7)) - 1] ?? ''
}
