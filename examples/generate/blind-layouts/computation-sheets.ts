import { dotted, ruled } from '../../make/sentry-lines.ts'
import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { sayInmate, sentryPaper, sentryTerm } from '../layouts/parts/sentry.ts'
import { addDays, addMonths, dashed, yearOf } from '../story/days.ts'
import { plain, sentryName } from '../story/say-name.ts'
import { ofCount, sectionTruths } from './parts/case-truths.ts'
import { teletype, typedShort, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { plainYears } from './parts/term-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

/** SENTRY's public information inmate data, the sheet the Bureau gives to courts. */
export const publicInformation: Layout = {
  name: 'sentence computation, public information data',
  kind: 'sentence computation',
  years: [1989, 2023],
  draw(made, dice) {
    const story = whileServing(made)
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    const time = `${dice.whole(10, 16)}:${dice.whole(10, 59)}:${dice.whole(10, 59)}`
    const life = story.term === 'life'
    const head = (page: number): void => {
      w.lines([`${` ${story.prison.code}C1`.padEnd(22)}*        PUBLIC INFORMATION       *     ${on}`, `${`PAGE 00${page}`.padEnd(22)}*           INMATE DATA           *     ${time}`, `                            AS OF ${on}`, '', `REGNO..: ${story.register} NAME: ${sentryName(story.name)}`, ''])
    }
    head(1)
    sayInmate(w, story)
    w.lines([`                    RESP OF: ${story.prison.code} / DESIGNATED, AT ASSIGNED FACIL`, `                    PHONE..: 555-010-0${dice.whole(110, 190)}    FAX: 555-010-0${dice.whole(110, 190)}`, `                                             RACE/SEX...: ${dice.pick(['WHITE', 'BLACK'])} / ${story.woman ? 'FEMALE' : 'MALE'}`, `                                             AGE:  ${yearsBetween(story.born, story.today)}`, `PROJ REL MT: ${life ? 'LIFE' : 'GOOD CONDUCT TIME RELEASE'}          PAR ELIG DT: N/A`, `PROJ REL DT: ${life ? 'LIFE' : dashed(story.releaseOn ?? story.today)}                         PAR HEAR DT:`, '', ruled(' ADMIT/RELEASE HISTORY '), 'FCL    ASSIGNMENT  DESCRIPTION                  START DATE/TIME STOP DATE/TIME', `${story.prison.code}    A-DES       DESIGNATED, AT ASSIGNED FACIL ${dashed(addDays(story.sentencedOn, 71))} 1412 CURRENT`, `B03    RELEASE     RELEASED FROM IN-TRANSIT FACL ${dashed(addDays(story.sentencedOn, 71))} 1412 ${dashed(addDays(story.sentencedOn, 71))} 1412`, `B03    A-ADMIT     ADMITTED TO AN IN-TRANSIT FACL${dashed(addDays(story.sentencedOn, 70))} 0640 ${dashed(addDays(story.sentencedOn, 71))} 1412`, '', '', 'G0002       MORE PAGES TO FOLLOW . . .'])
    if (!life && story.releaseOn !== undefined) w.says('custody.projectedReleaseOn', story.releaseOn)
    w.newPage()
    head(2)
    w.lines(['PRE-RELEASE PREPARATION DATE: ' + (life ? 'N/A' : dashed(addMonths(story.releaseOn ?? story.today, -12))), '', "THE FOLLOWING SENTENCE DATA IS FOR THE INMATE'S CURRENT COMMITMENT.", life ? 'THE INMATE IS SERVING A TERM OF LIFE' : `THE INMATE IS PROJECTED FOR RELEASE: ${dashed(story.releaseOn ?? '')} VIA GCT REL`, '', ruled('CURRENT JUDGMENT/WARRANT NO: 010 '), '', dotted('COURT OF JURISDICTION', story.court.sentry), dotted('DOCKET NUMBER', story.docket), dotted('JUDGE', plain(story.judge.split(' ').at(-1) ?? '').toUpperCase()), dotted('DATE SENTENCED/PROBATION IMPOSED', dashed(story.sentencedOn)), dotted('DATE COMMITTED', dashed(addDays(story.sentencedOn, 71))), dotted('HOW COMMITTED', 'US DISTRICT COURT COMMITMENT'), dotted('PROBATION IMPOSED', 'NO'), '', '                  FELONY ASSESS  MISDMNR ASSESS  FINES          COSTS', `NON-COMMITTED.:   ${`$${story.assessment}.00`.padEnd(15)}$00.00          $${story.fine === 0 ? '00' : story.fine}.00         $00.00`, '', `RESTITUTION...:   PROPERTY:  ${story.restitution > 0 ? 'YES' : 'NO'}  SERVICES:  NO       AMOUNT:  $${story.restitution === 0 ? '00' : story.restitution}.00`, ''])
    w.saysAll({ 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, 'conviction.assessment': story.assessment, ...(story.fine > 0 ? { 'conviction.fine': story.fine } : {}), ...(story.restitution > 0 ? { 'conviction.restitution': story.restitution } : {}) })
    w.allows({ 'conviction.judge': story.judge.split(' ').at(-1), 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'custody.status': 'in prison', 'custody.facility': story.prison.code })
    story.counts.forEach((count, i) => {
      const lines = [ruled(`CURRENT OBLIGATION NO: 0${(i + 1) * 10} `), `OFFENSE CODE....:  ${count.offense.code}`, `OFF/CHG: CT ${count.number}: ${count.offense.sentry}`, `         ${count.offense.short}`, '', ` ${dotted('SENTENCE PROCEDURE', '3559 PLRA SENTENCE', 31)}`, ` ${dotted('SENTENCE IMPOSED/TIME TO SERVE', sentryTerm(count.term), 31)}`, ` ${dotted('TERM OF SUPERVISION', `${String(story.supervisedYears).padStart(5)} YEARS`, 31)}`, ` ${dotted('DATE OF OFFENSE', dashed(count.endedOn), 31)}`, '']
      const { page } = w
      w.need(lines.length * 13)
      if (w.page > page) head(w.page)
      w.lines(lines)
      w.saysAll({ [`conviction.counts.${i}.term`]: count.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...ofCount(sectionTruths(story, String), i) })
    })
    w.allows({ 'conviction.offenseEndedOn': story.endedOn })
    if (story.counts.length === 1) w.saysAll({ 'conviction.offenseEndedOn': story.endedOn })
    w.lines(['G0002       MORE PAGES TO FOLLOW . . .']).newPage()
    head(w.page)
    w.lines([ruled('CURRENT COMPUTATION NO: 010 '), '', `COMPUTATION 010 WAS LAST UPDATED ON ${dashed(addDays(story.today, -30))} AT DSC AUTOMATICALLY`, '', dotted('DATE COMPUTATION BEGAN', dashed(story.sentencedOn)), dotted('TOTAL TERM IN EFFECT', sentryTerm(story.term)), dotted('TOTAL TERM IN EFFECT CONVERTED', `     ${plainYears(story.term).replace(' in prison', '').replaceAll('and ', '').toUpperCase()}`), dotted('EARLIEST DATE OF OFFENSE', dashed(story.counts.reduce((least, { endedOn }) => (endedOn < least ? endedOn : least), story.endedOn))), '', dotted('TOTAL PRIOR CREDIT TIME', String(story.creditDays)), dotted('TOTAL INOPERATIVE TIME', '0'), dotted('TOTAL GCT EARNED AND PROJECTED', String(story.goodTimeDays)), dotted('TOTAL GCT EARNED', String(Math.floor(story.goodTimeDays / 3))), dotted('STATUTORY RELEASE DATE PROJECTED', life ? 'LIFE' : dashed(story.releaseOn ?? '')), dotted('EXPIRATION FULL TERM DATE', life ? 'LIFE' : dashed(story.fullTermOn ?? '')), '', '', '', 'S0055       NO PRIOR SENTENCE DATA EXISTS FOR THIS INMATE'])
    return w.saysAll({ 'conviction.term': story.term, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays })
  },
}

/** A record of the sentence typed by the records office on its card. */
export const computationCard: Layout = {
  name: 'sentence computation, typed record',
  kind: 'sentence computation',
  years: [1988, 1999],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, leading: 1.25, filled: 'typewriter', margins: { left: 56, right: 56, top: 60, bottom: 56 } })
    const life = story.term === 'life'
    const goodTime = story.term === 'life' ? 0 : Math.floor((story.term / 12) * 54)
    const release = addDays(story.fullTermOn ?? story.today, -goodTime)
    w.put('BP-S381.058  SENTENCE COMPUTATION RECORD  CDFRM', 56, 42, { size: 7.5 }).put(`U.S. DEPARTMENT OF JUSTICE`, 556, 36, { size: 7.5, align: 'right' }).put('FEDERAL BUREAU OF PRISONS', 556, 46, { size: 7.5, align: 'right' })
    w.center('{b|SENTENCE COMPUTATION RECORD}', { size: 13, after: 0.8 })
    const fill = (widths: readonly number[], cells: readonly (readonly [string, string])[]): void => {
      gridRow(w, widths, cells.map(([label, text]) => `${label}\n{t|${text}}`))
    }
    fill([250, 120, 130], [['Name (Last, First, Middle)', sentryName(story.name)], ['Register Number', story.register], ['Date of Birth', typedShort(story.born)]])
    fill([250, 250], [['Institution', plain(story.prison.name)], ['Date prepared', teletype(addDays(story.sentencedOn, 40))]])
    fill([250, 120, 130], [['Committing Court', `U.S.D.C., ${story.court.district}`], ['Docket Number', story.docket], ['Date Imposed', teletype(story.sentencedOn)]])
    fill([500], [['Offense(s)', story.counts.map(({ nature, offense }) => `${nature} (${offense.sentry})`).join('; ')]])
    sayInmate(w, story)
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.name, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, ...Object.fromEntries(Object.entries(sectionTruths(story, String)).filter(([path]) => !path.endsWith('number'))), ...Object.fromEntries(story.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])) })
    w.allows({ 'custody.status': 'in prison', 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance, [`conviction.counts.${i}.term`]: count.term })
    w.space(1).center('{b|COMPUTATION}', { after: 0.4 })
    const steps: readonly (readonly [string, string])[] = [
      ['1.  Total term', life ? 'LIFE' : `${story.term} months`], ['2.  Sentence began', teletype(story.sentencedOn)], ['3.  Full term expires, before credit', life ? 'None' : teletype(addDays(story.fullTermOn ?? '', story.creditDays))], ['4.  Jail credit (18 USC 3585(b))', `${story.creditDays} days${story.creditDays > 0 ? ` (${teletype(story.arrestedOn)} thru ${teletype(addDays(story.sentencedOn, -1))})` : ''}`],
      ['5.  Full term expires', life ? 'None' : teletype(story.fullTermOn ?? '')], ['6.  Good conduct time, projected', life ? 'None' : `${goodTime} days`], ['7.  Projected release', life ? 'None (life)' : teletype(release)], ['8.  Supervised release to follow', `${story.supervisedYears} years`],
      ['9.  Special assessment', `$${story.assessment}.00`], ['10.  Fine', story.fine > 0 ? `$${story.fine}.00` : 'None'], ['11.  Restitution', story.restitution > 0 ? `$${story.restitution}.00` : 'None'],
    ]
    for (const [label, text] of steps) gridRow(w, [270, 230], [label, `{t|${text}}`])
    w.saysAll({ 'conviction.term': story.term, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, ...(life ? {} : { 'custody.projectedReleaseOn': release }), 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    return w.space(1.4).row([{ at: 0, text: `Computed by  {t|${dice.pick(['L. Tibbs', 'M. Arrington', 'F. Olvera'])}}, Legal Instruments Examiner`, width: 300 }, { at: 320, text: 'Checked by  {t|HJ}' }])
  },
}

/** The sheet on which the Bureau counts time credits under the First Step Act. */
export const timeCreditAssessment: Layout = {
  name: 'sentence computation, time credit assessment',
  kind: 'sentence computation',
  years: [2001, 2021],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'sans'], { size: 9.5, leading: 1.35, margins: { left: 60, right: 60, top: 60, bottom: 60 } })
    const started = story.sentencedOn > '2018-12-21' ? story.sentencedOn : '2018-12-21'
    const accrued = dice.whole(20, Math.max(30, Math.min(70, (yearOf(story.today) - yearOf(started)) * 12))) * 30
    const [release, halfway] = [Math.min(365, Math.floor(accrued / 30) * 10), Math.max(0, Math.floor(accrued / 30) * 10 - 365)]
    w.row([{ at: 0, text: `Register Number: ${story.register}, Last Name: ${plain(story.name.family)}`, width: 400 }], 0.6).rule(0.6)
    w.row([{ at: 0, text: '{b|U.S. DEPARTMENT OF JUSTICE}', width: 230 }, { at: 260, text: '{b|FEDERAL BUREAU OF PRISONS}' }], 0.6).center('{b|FSA Time Credit Assessment}', { size: 12, after: 0.6 })
    const name = story.name
    const left = [`Register Number....: ${story.register}`, 'Inmate Name', `  Last.............: ${plain(name.family)}`, `  First............: ${plain(name.given)}`, `  Middle...........: ${plain(name.middle)}`, `  Suffix...........: ${name.suffix ?? ''}`, `  Gender...........: ${story.woman ? 'FEMALE' : 'MALE'}`]
    const right = [`Responsible Facility: ${story.prison.code}`, `Assessment Date.....: ${dashed(story.today)}`, `Period Start Date...: ${dashed(started)}`, `Period Stop Date....: ${dashed(story.today)}`, `Accrued Pgm Days....: ${accrued}`, 'Disallowed Pgm Days.: 0', `FTC Towards RRC/HC..: ${halfway}`, `FTC Towards Release.: ${release}`, 'Apply FTC to Release: Yes']
    right.forEach((text, i) => w.row([{ at: 0, text: left[i] ?? ' ', width: 240 }, { at: 256, text }]))
    sayInmate(w, story)
    w.says('custody.timeCreditDays', release + halfway).allows({ 'custody.facility': story.prison.code, 'custody.status': 'in prison' })
    w.space(1)
    const widths = [90, 90, 110, 110]
    gridRow(w, widths, ['Start', 'Stop', 'Pgm Status', 'Pgm Days'], { cut: 'bold' })
    let at = started
    let leftOver = accrued
    while (leftOver > 0) {
      const days = Math.min(leftOver, 180)
      gridRow(w, widths, [dashed(at), dashed(addDays(at, days)), 'accrue', String(days)])
      at = addDays(at, days)
      leftOver -= days
    }
    w.space(0.8).par(`Accrued Pgm Days...: ${accrued}`).par('Carry Over Pgm Days: 0').par(`Time Credit Factor.: 10`).par(`Time Credits.......: ${release + halfway}`, { after: 0.8 })
    const level = story.risk.toUpperCase()
    w.par('--- FSA Assessment(s) ---', { after: 0.3 })
    gridRow(w, [40, 90, 90, 180], ['#', 'Start', 'Stop', 'Status'], { cut: 'bold' })
    gridRow(w, [40, 90, 90, 180], ['001', dashed(addDays(story.today, -150)), dashed(story.today), `R-${level} (${level} RISK)`])
    return w.says('custody.risk', story.risk)
  },
}
