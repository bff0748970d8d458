import type { Layout } from './layout.ts'
import { dotted, ruled, screenHead } from '../../make/sentry-lines.ts'
import { sentryPaper, sentryTerm, sayInmate } from './parts/sentry.ts'
import { addDays, dashed } from '../story/days.ts'
import { sentryName } from '../story/say-name.ts'

/** SENTRY's sentence monitoring computation data, transaction 540*23. */
export const sentenceComputation: Layout = {
  name: 'sentence computation, SENTRY',
  kind: 'sentence computation',
  years: [1988, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    const head = (page: string): string[] => screenHead({ code: `${story.prison.code}${dice.pick(['U', 'G', 'B'])}  540*23`, page, title: ['SENTENCE MONITORING', 'COMPUTATION DATA'], on, at: `${dice.whole(10, 15)}:${dice.whole(10, 59)}:${dice.whole(10, 59)}` })
    const life = story.term === 'life'
    const release = life ? 'LIFE' : `${dashed(story.releaseOn ?? story.today)} VIA ${dice.pick(['GCT REL', 'GCT REL', 'FSA REL'])}`
    w.lines([...head('PAGE 001'), `                              AS OF ${on}`, '', `REGNO..: ${story.register} NAME: ${sentryName(story.name)}`, '', `FBI NO...........: 000000XX0                DATE OF BIRTH: ${dashed(story.born)}  AGE:  ${Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4))}`, `ARS1.............: ${story.prison.code}/A-DES`, `UNIT.............: ${dice.pick(['B-2', '2 NORTH', 'D'])}                      QUARTERS.....: B12-0${dice.whole(10, 99)}U`, 'DETAINERS........: NO                       NOTIFICATIONS: NO', '', 'FSA ELIGIBILITY STATUS IS: ELIGIBLE', '', "THE FOLLOWING SENTENCE DATA IS FOR THE INMATE'S CURRENT COMMITMENT.", `THE INMATE IS PROJECTED FOR RELEASE: ${release}`, ''])
    sayInmate(w, story)
    w.says('person.dateOfBirth', story.born)
    w.lines([ruled('CURRENT JUDGMENT/WARRANT NO: 010 '), '', dotted('COURT OF JURISDICTION', story.court.sentry), dotted('DOCKET NUMBER', story.docket), dotted('JUDGE', story.judge.split(' ').at(-1)?.toUpperCase() ?? ''), dotted('DATE SENTENCED/PROBATION IMPOSED', dashed(story.sentencedOn)), dotted('DATE COMMITTED', dashed(addDays(story.sentencedOn, 40))), dotted('HOW COMMITTED', 'US DISTRICT COURT COMMITMENT'), dotted('PROBATION IMPOSED', 'NO'), '', '                 FELONY ASSESS  MISDMNR ASSESS  FINES          COSTS', `NON-COMMITTED.:  $${story.assessment}.00        $00.00          $${story.fine === 0 ? '00' : story.fine.toLocaleString('en-US')}.00         $00.00`, '', `RESTITUTION...:  PROPERTY:  ${story.restitution > 0 ? 'YES' : 'NO'}  SERVICES:  NO       AMOUNT:  $${story.restitution === 0 ? '00' : story.restitution.toLocaleString('en-US')}.00`, ''])
    w.saysAll({ 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, 'conviction.district': story.court.district, 'conviction.assessment': story.assessment })
    w.allows({ 'conviction.judge': story.judge.split(' ').at(-1), 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'conviction.sovereign': 'federal', 'conviction.state': undefined, 'custody.drugProgramCompleted': false })
    const obligations = story.counts.map((count, i) => [ruled(`CURRENT OBLIGATION NO: 0${(i + 1) * 10} `), `OFFENSE CODE....:  ${count.offense.code}`, `OFF/CHG: CT ${count.number} - ${count.offense.sentry} ${count.offense.short}`, '', ` ${dotted('SENTENCE PROCEDURE', '3559 PLRA SENTENCE', 31)}`, ` ${dotted('SENTENCE IMPOSED/TIME TO SERVE', sentryTerm(count.term), 31)}`, ` ${dotted('TERM OF SUPERVISION', `${String(story.supervisedYears).padStart(5)} YEARS`, 31)}`, ...(count.consecutive ? [` ${dotted('RELATIONSHIP OF THIS OBLIGATION TO OTHERS FOR THE OFFENDER', 'CS TO 010', 31)}`] : []), ` ${dotted('DATE OF OFFENSE', dashed(count.endedOn), 31)}`, ''])
    for (const lines of obligations) w.need(lines.length * 13).lines(lines)
    w.saysAll({ 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.offenseEndedOn': story.counts.length === 1 ? story.endedOn : undefined })
    w.truth.splice(0, w.truth.length, ...w.truth.filter(({ value }) => value !== undefined))
    w.allows({ 'conviction.offenseEndedOn': story.endedOn })
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.statute`]: count.offense.statute, ...(count.offense.penalty !== undefined && { [`conviction.counts.${i}.penalty`]: count.offense.penalty }), [`conviction.counts.${i}.term`]: count.term, [`conviction.counts.${i}.description`]: count.offense.short })
    w.lines(['G0002       MORE PAGES TO FOLLOW . . .']).newPage()
    const first = story.counts.reduce((least, { endedOn }) => (endedOn < least ? endedOn : least), story.endedOn)
    w.lines([...head('PAGE 002 OF 002'), `                              AS OF ${on}`, '', `REGNO..: ${story.register} NAME: ${sentryName(story.name)}`, '', ruled('CURRENT COMPUTATION NO: 010 '), '', `COMPUTATION 010 WAS LAST UPDATED ON ${on} AT DSC AUTOMATICALLY`, `COMPUTATION CERTIFIED ON ${dashed(addDays(story.sentencedOn, 60))} BY DESIG/SENTENCE COMPUTATION CTR`, '', 'THE FOLLOWING JUDGMENTS, WARRANTS AND OBLIGATIONS ARE INCLUDED IN', `CURRENT COMPUTATION 010: 010 010${story.counts.length > 1 ? ', 010 020' : ''}`, ''])
    w.lines([dotted('DATE COMPUTATION BEGAN', dashed(story.sentencedOn)), dotted('TOTAL TERM IN EFFECT', sentryTerm(story.term)), dotted('TOTAL TERM IN EFFECT CONVERTED', life ? 'LIFE' : inYears(Number(story.term))), dotted('EARLIEST DATE OF OFFENSE', dashed(first)), ''])
    if (story.creditDays > 0) w.lines([dotted('JAIL CREDIT', '    FROM DATE    THRU DATE'), `                                      ${dashed(story.arrestedOn)}   ${dashed(addDays(story.sentencedOn, -1))}`, ''])
    w.lines([dotted('TOTAL PRIOR CREDIT TIME', String(story.creditDays)), dotted('TOTAL INOPERATIVE TIME', '0'), dotted('TOTAL GCT EARNED AND PROJECTED', String(story.goodTimeDays)), dotted('TOTAL GCT EARNED', String(Math.floor(story.goodTimeDays / 2))), dotted('STATUTORY RELEASE DATE PROJECTED', life ? 'N/A' : dashed(story.releaseOn ?? '')), dotted('EXPIRATION FULL TERM DATE', life ? 'LIFE' : dashed(story.fullTermOn ?? '')), '', dotted('PROJECTED SATISFACTION DATE', life ? 'N/A' : dashed(story.releaseOn ?? '')), dotted('PROJECTED SATISFACTION METHOD', life ? 'LIFE' : 'GCT REL'), dotted('DAYS DISALLOWED/FORFEITED GCT', String(story.lostDays)), '', 'G0000       TRANSACTION SUCCESSFULLY COMPLETED'])
    w.saysAll({ 'conviction.term': story.term, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    w.allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.code })
    return w
  },
}

function inYears(months: number): string {
  const years = Math.floor(months / 12)
  return `${String(years).padStart(5)} YEARS${months % 12 === 0 ? '' : `${String(months % 12).padStart(7)} MONTHS`}`
}
