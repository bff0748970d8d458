import type { Layout } from './layout.ts'
import { caption } from './parts/caption.ts'
import { filingLine, numbered, writerFor } from './parts/looks.ts'
import { showRange } from './parts/show-range.ts'
import { months } from './parts/terms.ts'
import { addDays, inWords, slashed } from '../story/days.ts'
import { fullName, roman, they } from '../story/say-name.ts'

/** AO 247: an order on a motion under 18 U.S.C. 3582(c)(2), on the form. */
export const reductionForm: Layout = {
  name: 'sentence reduction order, form',
  kind: 'sentence reduction order',
  years: [1996, 2014],
  draw(story, dice) {
    const on = addDays('2015-11-02', dice.whole(0, 900))
    const w = writerFor(dice, ['serif', 'sans'], { size: 11, filled: 'sans', margins: { left: 60, right: 60, top: 66, bottom: 50 } })
    w.onEveryPage((page) => w.put('AO 247 (Rev. 11/11)  Order Regarding Motion for Sentence Reduction Pursuant to 18 U.S.C. § 3582(c)(2)               Page 1 of 2 (Page 2 Not for Public Disclosure)', 60, 42, { size: 7.5, page }))
    filingLine(w, dice, story.docket, dice.whole(90, 300), slashed(on))
    w.center('{b|UNITED STATES DISTRICT COURT}', { size: 16 }).center('for the', { size: 9 }).center(`{t|${story.court.district}}`, { after: 0.6 })
    const half = 250
    const rows: readonly (readonly [string, string])[] = [['United States of America', ''], ['v.', `Case No:  {t|${story.docket}}`], [`{t|${fullName(story.name)}}`, `USM No:  {t|${story.register}}`], ['', `Date of Original Judgment:  {t|${inWords(story.sentencedOn)}}`], ['', 'Date of Previous Amended Judgment:  {t|n/a}'], ['', `{t|${story.defender}}`], ['', "{i|Defendant's Attorney}"]]
    for (const [left, right] of rows) w.row([...(left === '' ? [] : [{ at: 0, text: left, width: 220 }]), { at: half - 20, text: ')', width: 10 }, ...(right === '' ? [] : [{ at: half, text: right }])])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    w.space(1).center('{b|ORDER REGARDING MOTION FOR SENTENCE REDUCTION}').center('{b|PURSUANT TO 18 U.S.C. § 3582(c)(2)}', { after: 0.8 })
    w.par('Upon motion of [X] the defendant [ ] the Director of the Bureau of Prisons [ ] the court under 18 U.S.C. § 3582(c)(2) for a reduction in the term of imprisonment imposed based on a guideline sentencing range that has subsequently been lowered and made retroactive by the United States Sentencing Commission pursuant to 28 U.S.C. § 994(u), and having considered such motion, and taking into account the policy statement set forth at USSG §1B1.10 and the sentencing factors set forth in 18 U.S.C. § 3553(a), to the extent that they are applicable,', { indent: 30, after: 0.6 })
    w.par('{b|IT IS ORDERED} that the motion is:', { after: 0.4 })
    const granted = story.term !== 'life' && dice.happens(0.5)
    const reduced = story.term === 'life' ? 0 : Math.floor(Number(story.term) * 0.8)
    w.tick(!granted, 'DENIED.', { left: 40 }).tick(granted, `GRANTED and the defendant's previously imposed sentence of imprisonment {i|(as reflected in the last judgment issued)} of  {t|${granted ? months(story.term) : ''}}  is reduced to  {t|${granted ? `${reduced} months` : ''}} .`, { left: 40 })
    if (granted) w.says('conviction.term', reduced)
    else w.allows({ 'conviction.term': story.term })
    w.par('Except as otherwise provided, all provisions of the judgment dated  {t|' + inWords(story.sentencedOn) + '}  shall remain in effect.', { after: 0.4 }).par('{b|IT IS SO ORDERED.}', { after: 1 })
    w.row([{ at: 0, text: `Order Date:  {t|${inWords(on)}}`, width: 220 }, { at: half, text: `{t|/s/ ${story.judge}}` }]).row([{ at: half, text: "{i|Judge's signature}", size: 8 }], 0.6).row([{ at: 0, text: `Effective Date:  {t|${inWords(addDays(on, 10))}}`, width: 220 }, { at: half, text: `{t|${story.judge}, United States District Judge}` }]).row([{ at: half, text: '{i|Printed name and title}', size: 8 }])
    return w
  },
}

/** A memorandum that denies or grants a reduction, in prose. */
export const reductionMemorandum: Layout = {
  name: 'sentence reduction order, memorandum',
  kind: 'sentence reduction order',
  years: [1994, 2021],
  draw(story, dice) {
    const { guideline: g } = story
    const { title, whose } = they(story)
    const on = addDays('2021-03-01', dice.whole(0, 1500))
    const w = writerFor(dice, ['serif', 'book'], { size: 12, leading: 1.6 })
    filingLine(w, dice, story.docket, dice.whole(90, 300), slashed(on))
    numbered(w, (page) => String(page))
    caption(w, story, dice, dice.pick(['ORDER ON MOTION FOR COMPASSIONATE RELEASE', 'MEMORANDUM AND ORDER', 'ORDER DENYING MOTION FOR SENTENCE REDUCTION']))
    w.par(`Before the Court is defendant ${fullName(story.name)}'s motion for a reduction of sentence under 18 U.S.C. § 3582(c)(1)(A). The government opposes the motion. For the reasons that follow, the motion is DENIED.`, { indent: 36, after: 0.6 })
    w.par('{b|I. Background}', { after: 0.4 })
    w.par(`${dice.pick(['On', 'In a judgment entered on'])} ${inWords(story.sentencedOn)}, this Court sentenced ${title} ${story.name.family} to ${story.term === 'life' ? 'life imprisonment' : `${story.term} months' imprisonment`}${story.supervisedYears > 0 ? `, to be followed by ${story.supervisedYears} years of supervised release` : ''}, on ${whose} conviction for ${story.counts[0]?.nature.toLowerCase()}. The guideline range was ${showRange(g.range)}, at total offense level ${g.total} and criminal history category ${roman(g.category)}. ${title} ${story.name.family} is confined at ${story.prison.name}.`, { indent: 36, after: 0.6 })
    w.allows({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'guideline.range': g.range, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'custody.facility': story.prison.name, 'custody.status': 'in prison', 'conviction.judge': story.judge, 'conviction.counts.0.description': story.counts[0]?.nature })
    w.par('{b|II. Discussion}', { after: 0.4 })
    w.par('A court may reduce a term of imprisonment if it finds that extraordinary and compelling reasons warrant such a reduction, after considering the factors set forth in 18 U.S.C. § 3553(a). The defendant bears the burden of showing that a reduction is warranted. The Court has considered the medical records submitted with the motion and finds that the conditions described in them are being treated.', { indent: 36, after: 0.6 })
    w.par('{b|III. Conclusion}', { after: 0.4 }).par('The motion is DENIED. IT IS SO ORDERED.', { indent: 36, after: 1 })
    w.need(80).row([{ at: 0, text: `Dated: ${inWords(on)}`, width: 200 }, { at: 240, text: '_________________________' }]).row([{ at: 240, text: story.judge.toUpperCase() }]).row([{ at: 240, text: 'UNITED STATES DISTRICT JUDGE' }])
    return w
  },
}

/** An order on a motion under 28 U.S.C. 2255. */
export const order2255: Layout = {
  name: 'order under 2255',
  kind: 'order under 2255',
  years: [1990, 2021],
  draw(story, dice) {
    const { title, whose } = they(story)
    const on = story.collateral?.decidedOn ?? addDays(story.sentencedOn, 820)
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.6 })
    if (on > '2003') filingLine(w, dice, story.docket, dice.whole(90, 300), slashed(on))
    numbered(w, (page) => String(page))
    caption(w, story, dice, dice.pick(['ORDER DENYING MOTION TO VACATE, SET ASIDE, OR CORRECT SENTENCE', 'MEMORANDUM OPINION AND ORDER', 'ORDER ON MOTION UNDER 28 U.S.C. § 2255']))
    w.par(`${fullName(story.name)}, a federal prisoner proceeding pro se, has filed a motion to vacate, set aside, or correct ${whose} sentence pursuant to 28 U.S.C. § 2255. Having reviewed the motion, the response, and the record, the Court finds that the motion should be denied.`, { indent: 36, after: 0.6 })
    w.par(`On ${inWords(story.convictedOn)}, ${title} ${story.name.family} ${story.decidedBy === 'guilty plea' ? 'pleaded guilty to' : story.decidedBy === 'jury verdict' ? 'was convicted by a jury of' : 'was found guilty by the Court of'} ${story.counts.map(({ nature }) => nature.toLowerCase()).join(' and ')}. On ${inWords(story.sentencedOn)}, the Court imposed a total sentence of ${story.term === 'life' ? 'life imprisonment' : `${story.term} months of imprisonment`}.${story.appeal ? ` The ${story.court.circuit} affirmed on ${inWords(story.appeal.decidedOn)}.` : ' No direct appeal was taken.'}`, { indent: 36, after: 0.6 })
    w.allows({ 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'litigation.appealTaken': story.appeal !== undefined, 'litigation.appealDecidedOn': story.appeal?.decidedOn, 'conviction.judge': story.judge, 'litigation.collateralPending': false })
    w.par('To prevail on a claim of ineffective assistance of counsel, a movant must show that counsel\'s performance was deficient and that the deficiency prejudiced the defense. Strickland v. Washington, 466 U.S. 668, 687 (1984). The movant has made neither showing.', { indent: 36, after: 0.6 })
    w.par('Accordingly, the motion to vacate under 28 U.S.C. § 2255 is DENIED, and a certificate of appealability will not issue.', { indent: 36, after: 1 })
    w.says('litigation.collateralDecided', true)
    w.need(80).row([{ at: 0, text: `DATED ${inWords(on)}.`, width: 200 }, { at: 240, text: '_________________________' }]).row([{ at: 240, text: story.judge }]).row([{ at: 240, text: 'United States District Judge' }])
    return w
  },
}
