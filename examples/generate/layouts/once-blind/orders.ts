import type { Layout } from '../layout.ts'
import { allowFederal, sayCase } from '../parts/caption.ts'
import { docketEntries } from '../parts/docket-entries.ts'
import { filingLine, numbered, writerFor } from '../parts/looks.ts'
import { stampOf } from '../parts/stamps.ts'
import { addDays, dayOf, inWords, slashed, slashedShort } from '../../story/days.ts'
import { fullName, they } from '../../story/say-name.ts'

/** A docket as a clerk typed it before the courts had computers: a card with entries in three columns. */
export const docketCard: Layout = {
  name: 'docket sheet, typed',
  kind: 'docket sheet',
  years: [1988, 1997],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 9.5, leading: 1.25, margins: { left: 50, right: 50, top: 54, bottom: 50 } })
    w.center('CRIMINAL DOCKET - U.S. DISTRICT COURT').center(story.court.district, { after: 0.7 }).rule()
    w.row([{ at: 0, text: `U.S. vs. ${fullName(story.name).toUpperCase()}`, width: 260 }, { at: 280, text: `DOCKET NO. ${story.docket}` }], 0.3).row([{ at: 0, text: `CHARGES: ${story.counts.map((count) => `${count.offense.statute.replace(' U.S.C. ', ':')} ${count.nature} (Ct. ${count.number})`).join('; ')}`, width: 330 }, { at: 350, text: `JUDGE: ${story.judge}` }], 0.5).rule()
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge })
    allowFederal(w)
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.statute`]: count.offense.statute, [`conviction.counts.${i}.description`]: count.nature })
    w.row([{ at: 0, text: 'DATE', width: 60 }, { at: 70, text: 'NO.', width: 30 }, { at: 110, text: 'PROCEEDINGS' }], 0.4)
    docketEntries(story, dice).forEach(({ on, text, says }, i) => {
      w.row([{ at: 0, text: slashedShort(on), width: 60 }, { at: 70, text: String(i * 4 + 1), width: 30 }, { at: 110, text }], 0.4)
      w.saysAll(says ?? {})
    })
    w.allows({ 'conviction.term': story.term, 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': story.appeal !== undefined, 'litigation.collateralDecided': story.collateral !== undefined, 'conviction.notice851': story.notice851 !== undefined, 'conviction.counts.complete': true })
    return w
  },
}

/** A short order on the bottom of a pleading's paper that gives two levels back. */
export const reductionShort: Layout = {
  name: 'sentence reduction order, short',
  kind: 'sentence reduction order',
  years: [1992, 2013],
  draw(story, dice) {
    const on = addDays('2015-11-02', dice.whole(0, 700))
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.6 })
    filingLine(w, dice, story.docket, dice.whole(90, 300), slashed(on))
    w.center(`UNITED STATES DISTRICT COURT, ${story.court.district.toUpperCase()}`, { after: 1 })
    w.row([{ at: 0, text: `United States v. ${fullName(story.name)}`, width: 260 }, { at: 280, text: `No. ${story.docket}` }], 0.5).row([{ at: 280, text: `Reg. No. ${story.register}` }], 1)
    sayCase(w, story)
    w.says('person.registerNumber', story.register)
    w.center('{b|ORDER REDUCING SENTENCE}', { after: 0.8 })
    const term = story.term === 'life' ? 360 : Math.max(12, Math.floor(Number(story.term) * 0.8))
    w.par(`The parties having stipulated that the defendant is eligible under Amendment 782 to the Sentencing Guidelines, and the court having considered 18 U.S.C. §§ 3553(a) and 3582(c)(2), the term of imprisonment imposed on ${inWords(story.sentencedOn)}, is reduced from ${story.term === 'life' ? 'life' : `${story.term} months`} to ${term} months. In all other respects the judgment stands.`, { indent: 36, after: 1 })
    w.says('conviction.term', term).allows({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    w.par(`So ordered this ${dayOf(on).replace('the ', '')}.`, { after: 2 }).row([{ at: 230, text: story.judge }]).row([{ at: 230, text: 'United States District Judge' }])
    return w
  },
}

/** A minute of one page that rules on a collateral attack. */
export const order2255Minute: Layout = {
  name: 'order under 2255, short',
  kind: 'order under 2255',
  years: [1990, 2021],
  draw(story, dice) {
    const on = story.collateral?.decidedOn ?? addDays(story.sentencedOn, 820)
    const { whose } = they(story)
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11.5, leading: 1.5 })
    w.center(`{b|UNITED STATES DISTRICT COURT}`).center(`{b|${story.court.district}}`, { after: 1 })
    w.row([{ at: 0, text: `${fullName(story.name).toUpperCase()}, Movant,`, width: 240 }, { at: 260, text: `Civil No. ${on.slice(2, 4)}-cv-${dice.whole(1000, 9000)}` }]).row([{ at: 0, text: 'v.', width: 40 }, { at: 260, text: `(Criminal No. ${story.docket})` }]).row([{ at: 0, text: 'UNITED STATES OF AMERICA, Respondent.', width: 250 }], 1)
    sayCase(w, story)
    w.center('{b|ORDER}', { after: 0.7 })
    w.par(`This matter is before the court on the motion of ${fullName(story.name)} to vacate ${whose} sentence, 28 U.S.C. § 2255. The movant contends that counsel did not explain the consequences of going to trial. The files and records of the case show conclusively that the movant is entitled to no relief.`, { indent: 30, after: 0.6 })
    w.par('The motion is denied. The court declines to issue a certificate of appealability.', { indent: 30, after: 1 })
    w.says('litigation.collateralDecided', true).allows({ 'litigation.collateralPending': false, 'conviction.judge': story.judge })
    w.row([{ at: 0, text: inWords(on), width: 180 }, { at: 230, text: `${story.judge}, United States District Judge` }])
    stampOf(w, dice, ['ENTERED ON DOCKET', slashed(addDays(on, 1))], 420, 70)
    return w
  },
}

/** An opinion in two columns, as it came from the printer. */
export const opinionColumns: Layout = {
  name: 'appellate opinion, reporter',
  kind: 'appellate opinion',
  years: [1990, 2020],
  draw(story, dice) {
    const appeal = story.appeal ?? { number: `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 5000)}`, filedOn: story.sentencedOn, decidedOn: addDays(story.sentencedOn, 320) }
    const w = writerFor(dice, ['serif', 'book'], { size: 9.5, leading: 1.2, margins: { left: 54, right: 312, top: 66, bottom: 60 } })
    numbered(w, (page) => String(600 + page))
    w.center(`{b|UNITED STATES of America, Plaintiff-Appellee,}`, { after: 0.4 }).center('v.', { after: 0.4 }).center(`{b|${fullName(story.name)}, Defendant-Appellant.}`, { after: 0.4 }).center(`{b|No. ${appeal.number}.}`, { after: 0.4 }).center(`United States Court of Appeals, ${story.court.circuit}.`, { after: 0.4 }).center(`Submitted ${inWords(addDays(appeal.decidedOn, -70))}.`).center(`Decided ${inWords(appeal.decidedOn)}.`, { after: 0.8 })
    w.says('person.name', fullName(story.name)).says('litigation.appealDecidedOn', appeal.decidedOn).allows({ 'litigation.appealTaken': true, 'litigation.appealPending': false, 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.sovereign': 'federal', 'conviction.term': story.term, 'conviction.decidedBy': story.decidedBy })
    w.par(`Appeal from the United States District Court for the ${story.court.district}, ${story.judge}, J.`, { after: 0.6 })
    w.par('Before CARROW, LOWENTHAL and TOLLIVER, Circuit Judges.', { indent: 12, after: 0.6 }).par('PER CURIAM.', { indent: 12, after: 0.4 })
    const body = [`${fullName(story.name)} appeals the sentence imposed following ${story.decidedBy === 'guilty plea' ? 'a guilty plea' : 'conviction at trial'}. The district court sentenced ${they(story).whom} to ${story.term === 'life' ? 'life imprisonment' : `${story.term} months`}.`, 'We review the district court\'s factual findings at sentencing for clear error and its application of the guidelines de novo. The finding as to quantity is supported by the testimony of two witnesses whom the court found credible.', 'The appellant next contends that the district court erred in applying the adjustment for role. A court\'s determination of a defendant\'s role is a finding of fact. On this record we cannot say that it was clearly erroneous.', 'The appellant\'s remaining arguments lack merit and warrant no discussion.', 'The judgment of the district court is AFFIRMED.']
    const first = w.y
    body.forEach((text, i) => {
      if (i === 3) {
        w.left = 318
        w.right = 558
        w.y = Math.max(66, first - 150)
      }
      w.par(text, { indent: 12, after: 0.4 })
    })
    return w
  },
}
