import type { Layout } from './layout.ts'
import { caption } from './parts/caption.ts'
import { chargedTruths, sectionsInProse } from './parts/charges.ts'
import { filingLine, numbered, writerFor } from './parts/looks.ts'
import { natureTruths } from './parts/terms.ts'
import { signed, stampOf } from './parts/stamps.ts'
import { inWords, slashed, stamped } from '../story/days.ts'
import { fullName, inCapital } from '../story/say-name.ts'

/** An indictment: THE GRAND JURY CHARGES, count by count. */
export const indictment: Layout = {
  name: 'indictment',
  kind: 'indictment',
  years: [1990, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.5 })
    const modern = story.indictedOn > '2003'
    if (modern) filingLine(w, dice, story.docket, 1, slashed(story.indictedOn))
    numbered(w, (page) => String(page))
    stampOf(w, dice, ['FILED', stamped(story.indictedOn), 'CLERK U.S. DISTRICT COURT'], 420, 60)
    const superseding = dice.happens(0.2)
    caption(w, story, dice, superseding ? 'SUPERSEDING INDICTMENT' : 'INDICTMENT')
    w.par('THE GRAND JURY CHARGES:', { after: 0.6 })
    const others = story.co.slice(0, 2).map((one) => one.toUpperCase())
    for (const count of story.counts) {
      const { offense } = count
      w.need(140).center(`{b|COUNT ${inCapital(count.number).toUpperCase()}}`, { after: 0.4 }).center(`(${count.nature})`, { after: 0.4 })
      const when = count.number === 1 ? `Beginning on or about ${inWords(story.beganOn)}, and continuing through on or about ${inWords(count.endedOn)},` : `On or about ${inWords(count.endedOn)},`
      const what = offense.substance === undefined
        ? `did knowingly and unlawfully commit the offense of ${count.nature.toLowerCase()}`
        : `did knowingly and intentionally ${offense.statute.includes('846') ? 'combine, conspire, confederate and agree with others to distribute and possess with intent to distribute' : 'possess with intent to distribute'} ${offense.threshold?.words ?? 'a mixture or substance containing a detectable amount of cocaine'}, a ${dice.pick(['Schedule II', 'Schedule I'])} controlled substance`
      w.par(`${when} in the ${story.court.district} and elsewhere, the defendant${count.number === 1 && others.length > 0 ? 's' : ''}, {b|${fullName(story.name).toUpperCase()}}${count.number === 1 ? `, ${others.join(' and ')}` : ''}, ${what}.`, { indent: 36, after: 0.5 })
      w.par(`${dice.pick(['All in violation of', 'In violation of'])} ${sectionsInProse(offense)}.`, { indent: 36, after: 0.8 })
    }
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...chargedTruths(story, inCapital) }).allows(...natureTruths(story.counts))
    w.need(120).row([{ at: 230, text: 'A TRUE BILL.' }], 2).row([{ at: 230, text: '____________________________' }]).row([{ at: 230, text: 'FOREPERSON' }], 1)
    w.row([{ at: 0, text: story.prosecutor.toUpperCase() }]).row([{ at: 0, text: dice.pick(['UNITED STATES ATTORNEY', 'Assistant United States Attorney']) }])
    return w
  },
}

/** A plea agreement in the form of a letter's or a pleading's paragraphs. */
export const pleaAgreement: Layout = {
  name: 'plea agreement',
  kind: 'verdict or plea agreement',
  years: [1990, 2024],
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const [first] = story.counts
    const w = writerFor(dice, ['serif', 'book'], { size: 12, leading: 1.35 })
    if (story.convictedOn > '2003') filingLine(w, dice, story.docket, dice.whole(20, 60), slashed(story.convictedOn))
    numbered(w, (page) => String(page))
    caption(w, pleading, dice, 'PLEA AGREEMENT')
    w.par(`The United States of America, by and through ${story.prosecutor}, Assistant United States Attorney, and the defendant, ${fullName(story.name)}, with the advice of counsel, ${story.defender}, enter into the following plea agreement under Rule 11 of the Federal Rules of Criminal Procedure:`, { indent: 30, after: 0.6 })
    let n = 0
    const para = (title: string, text: string): void => {
      n += 1
      w.par(`${n}.  {b|${title}.}  ${text}`, { indent: 30, after: 0.6 })
    }
    para('The Plea', `The defendant agrees to plead guilty to ${story.counts.map((count) => `Count ${inCapital(count.number)} of the indictment, charging a violation of ${sectionsInProse(count.offense)}, that is, ${count.nature.toLowerCase()}`).join('; and to ')}.`)
    const weighty = story.counts.filter(({ offense }) => offense.threshold !== undefined)
    para('Factual Basis', `The defendant admits that from on or about ${inWords(story.beganOn)}, to on or about ${inWords(story.endedOn)}, in the ${story.court.district}, ${weighty.length > 0 ? `the offense charged in Count ${inCapital(weighty[0]?.number ?? 1)} involved ${weighty[0]?.offense.threshold?.words}` : 'the defendant did the acts charged'}.`)
    w.saysAll({ 'conviction.decidedBy': 'guilty plea', 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...chargedTruths(story, inCapital, weighty[0]?.number) }).allows(...natureTruths(story.counts))
    const [least, most] = first?.offense.limits ?? [0, 240]
    para('Penalties', `The maximum penalty for Count ${inCapital(1)} is ${most === 'life' ? 'life imprisonment' : `imprisonment for ${most / 12} years`}${least > 0 ? `, with a mandatory minimum of ${least / 12} years` : ''}, a fine, and a term of supervised release. A special assessment of $${first && story.indictedOn < '1996-09-01' ? 50 : 100} per count must be paid.`)
    w.allows({ 'conviction.counts.0.statedMinimum': least, 'conviction.assessment': story.indictedOn < '1996-09-01' ? 50 : 100, 'conviction.convictedOn': story.convictedOn })
    if (story.dismissed.length > 0) para('Dismissal of Counts', `At sentencing the United States will move to dismiss Count${story.dismissed.length > 1 ? 's' : ''} ${story.dismissed.map(inCapital).join(' and ')} as to this defendant.`)
    para('Sentencing Guidelines', 'The parties understand that the Court will determine the applicable guideline range. The parties make no agreement as to criminal history category. The government agrees to recommend a reduction for acceptance of responsibility if the defendant continues to demonstrate it.')
    para('Waiver of Appeal', 'The defendant waives the right to appeal the conviction and sentence except for claims of ineffective assistance of counsel and prosecutorial misconduct.')
    para('Entire Agreement', 'No other promises have been made. The defendant has read this agreement and discussed it with counsel.')
    w.need(140).space(1).row([{ at: 0, text: `Dated: ${inWords(story.convictedOn)}`, width: 200 }, { at: 240, text: '_________________________' }]).row([{ at: 240, text: fullName(story.name) }]).row([{ at: 240, text: 'Defendant' }], 1.4)
    signed(w, `${story.name.given} ${story.name.family}`, w.left + 250, w.y - 66)
    w.row([{ at: 0, text: `Dated: ${inWords(story.convictedOn)}`, width: 200 }, { at: 240, text: '_________________________' }]).row([{ at: 240, text: story.prosecutor }]).row([{ at: 240, text: 'Assistant United States Attorney' }])
    return w
  },
}
