import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { addDays, inWords, onWeekday, stamped } from '../story/days.ts'
import { fullName, they } from '../story/say-name.ts'
import { caseTruths } from './parts/case-truths.ts'
import { longTerm } from './parts/term-shapes.ts'

/** An opinion that is not for publication: the parties beside two numbers, the word MEMORANDUM for a title, its warnings in notes at the foot. */
export const memorandumDisposition: Layout = {
  name: 'appellate opinion, memorandum not for publication',
  kind: 'appellate opinion',
  years: [1990, 2022],
  draw(story, dice) {
    const filedOn = story.appeal?.filedOn ?? onWeekday(addDays(story.sentencedOn, 8))
    const appeal = story.appeal ?? { number: `${filedOn.slice(2, 4)}-${dice.whole(10_000, 50_999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(230, 470))) }
    const { title, who, whose } = they(story)
    const him = `${title} ${story.name.family}`
    const w = writerFor(dice, ['serif', 'typewriter'], { size: dice.pick([12, 12.5]), leading: 1.85, justified: false, margins: { left: 100, right: 84, top: 80, bottom: 128 } })
    const close = { leading: 1.2 }
    w.onEveryPage((page) => w.put(String(page), 306, 762, { size: 10, align: 'center', page }))
    w.row([{ at: 250, text: '{b|FILED}', size: 15, ...close }]).row([{ at: 250, text: stamped(appeal.decidedOn), size: 10.5, ...close }], 0.2).row([{ at: 250, text: `CLERK\nU.S. COURT OF APPEALS`, size: 8.5, ...close }], 0.3)
    w.says('litigation.appealDecidedOn', appeal.decidedOn)
    w.center('{b|NOT FOR PUBLICATION}', { ...close, after: 0.5 }).center('UNITED STATES COURT OF APPEALS', close).center(`FOR THE ${story.court.circuit.toUpperCase()}`, { ...close, after: 0.6 })
    const top = w.y
    const half = w.measure / 2
    const beside: readonly (readonly [at: number, left: string, right: string])[] = [[0, 'UNITED STATES OF AMERICA,', `No. ${appeal.number}`], [40, 'Plaintiff - Appellee,', `D.C. No. ${story.docket}`], [14, 'v.', ''], [0, `${fullName(story.name).toUpperCase()},`, 'MEMORANDUM*'], [40, 'Defendant - Appellant.', '']]
    for (const [at, left, right] of beside) w.row([{ at, text: left, width: half - 12 - at, ...close }, ...(right === '' ? [] : [{ at: half + 16, text: right, width: half - 16, ...close }])], 0.35)
    w.box(w.left - 4, top - 4, half, w.y - top + 4).space(0.3)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket })
    w.center(`Appeal from the United States District Court\nfor the ${story.court.district}\n${story.judge}, ${dice.pick(['District Judge', 'Chief District Judge', 'Senior District Judge'])}, Presiding`, { ...close, after: 0.5 }).saysAll({ ...caseTruths(story), 'conviction.judge': story.judge })
    w.center(`Submitted ${inWords(addDays(appeal.decidedOn, -dice.whole(8, 40)))}**`, { ...close, after: 0.5 }).row([{ at: 0, text: 'Before:', width: 50, ...close }, { at: 56, text: `${dice.pick(['FENWICK, ORDWAY, and LACROIX', 'BEECHER, TALLMAN, and ORDWAY'])}, Circuit Judges.`, ...close }], 0.5)
    const notes = (page: number, of: number): void => {
      if (page > 1 || of < 1) return
      w.sheets[0]?.strokes.push({ x: 100, y: 672, width: 130, height: 0, weight: 0.5 })
      w.put('*   This disposition is not appropriate for publication and is not precedent', 112, 686, { size: 9.5, page }).put('except as provided by the rules of this Circuit.', 100, 698, { size: 9.5, page })
      w.put('**  The panel unanimously finds this case suitable for decision without oral', 112, 714, { size: 9.5, page }).put('argument. See Fed. R. App. P. 34(a)(2).', 100, 726, { size: 9.5, page })
    }
    w.onEveryPage(notes)
    const how = { 'guilty plea': 'guilty-plea', 'jury verdict': 'jury-trial', 'bench verdict': 'bench-trial' }[story.decidedBy]
    const offenses = list(story.counts.map(({ nature, printed }) => `${nature.toLowerCase()}, in violation of ${printed}`))
    w.par(`${fullName(story.name)} appeals from ${whose} ${how} conviction${story.counts.length > 1 ? 's' : ''} and the ${story.term === 'life' ? 'life sentence' : `${story.term}-month sentence`} imposed for ${offenses}. We have jurisdiction pursuant to 28 U.S.C. § 1291, and we affirm.`, { indent: 36 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.decidedBy': story.decidedBy, 'litigation.appealTaken': true })
    w.par(`${him} contends that the district court erred at the sentencing held on ${inWords(story.sentencedOn)} by giving no reasons for a sentence within the range of ${showRange(story.guideline.range)} and by passing over ${whose} steady employment. The contention lacks merit. The record shows that the court heard from both parties, discussed the nature of the offense, and explained why a term of ${longTerm(story.term)}, followed by ${story.supervisedYears} years of supervised release, was warranted.`, { indent: 36 })
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'guideline.range': story.guideline.range, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.par(`${him} also contends that ${who} received ineffective assistance of counsel. We decline to reach this claim on direct appeal because the record is insufficiently developed and the representation was not so inadequate that it obviously denied ${him} the right to counsel.`, { indent: 36 })
    w.par(`The motion of ${story.defender} to withdraw as counsel of record is denied as moot.`, { indent: 36 }).par('{b|AFFIRMED.}', { indent: 36 })
    return w.allows({ 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' }, ...story.counts.map(({ number, offense, nature }, i) => ({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.statute`]: offense.statute, [`conviction.counts.${i}.penalty`]: offense.penalty, [`conviction.counts.${i}.description`]: nature, [`conviction.counts.${i}.substance`]: offense.substance })))
  },
}
