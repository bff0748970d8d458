import type { Layout } from './layout.ts'
import { screenHead } from '../../make/sentry-lines.ts'
import { writerFor } from './parts/looks.ts'
import { sentryPaper, sayInmate } from './parts/sentry.ts'
import { dashed, slashed } from '../story/days.ts'
import { sentryName } from '../story/say-name.ts'

/** The male or female custody classification form as SENTRY prints it. */
export const custodyClassification: Layout = {
  name: 'custody classification, SENTRY',
  kind: 'risk or custody classification',
  years: [1990, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    const base = dice.whole(4, 22)
    w.lines([...screenHead({ code: `${story.prison.code}   606.00`, page: 'PAGE 001 OF 001', title: [`${story.woman ? 'FEMALE' : 'MALE'} CUSTODY CLASSIFICATION`, 'FORM'], on, at: '07:55:31' }), '', '(A) IDENTIFYING DATA', `REG NO..: ${story.register}                FORM DATE: ${on}            ORG: ${story.prison.code}`, `NAME....: ${sentryName(story.name)}`, '                                        MGTV: NONE', 'PUB SFTY: NONE                          MVED:', '', '(B) BASE SCORING', 'DETAINER: (0) NONE                     SEVERITY.......: (3) MODERATE', `MOS REL.: ${dice.whole(10, 240)}                           CRIM HIST SCORE: (0${dice.whole(1, 9)}) ${dice.whole(1, 9)} POINTS`, 'ESCAPES.: (0) NONE                     VIOLENCE.......: (0) NONE', 'VOL SURR: (0) N/A                      AGE CATEGORY...: (0) 55 AND OVER', 'EDUC LEV: (0) VERFD HS DEGREE/GED      DRUG/ALC ABUSE.: (0) NEVER/>5 YEARS', '', '(C) CUSTODY SCORING', 'TIME SERVED.....: (4) 26-75%           PROG PARTICIPAT: (2) GOOD', 'LIVING SKILLS...: (2) GOOD             TYPE DISCIP RPT: (5) NONE', 'FREQ DISCIP RPT.: (3) NONE             FAMILY/COMMUN..: (4) GOOD', '', '--- LEVEL AND CUSTODY SUMMARY ---', 'BASE CUST VARIANCE  SEC TOTAL  SCORED LEV  MGMT SEC LEVEL   CUSTODY  CONSIDER', `+${base}  +20     -4         +${Math.max(0, base - 4)}         ${story.prison.level.padEnd(10)}  N/A              IN       DECREASE`, '', 'G0005       TRANSACTION SUCCESSFULLY PROCESSED - CONTINUE PROCESSING IF DESIRED'])
    sayInmate(w, story)
    w.allows({ 'custody.status': 'in prison', 'history.violence': false })
    return w
  },
}

/** The PATTERN score sheet. */
export const patternScore: Layout = {
  name: 'risk assessment, PATTERN',
  kind: 'risk or custody classification',
  years: [1995, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'modern'], { size: 10 })
    w.center('{b|FSA Recidivism Risk Assessment (PATTERN 01.03.00)}', { size: 13 }).center(`${story.woman ? 'FEMALE' : 'MALE'} - GENERAL`, { after: 1 })
    w.row([{ at: 0, text: `Register Number: ${story.register}`, width: 220 }, { at: 240, text: `Risk Level Inmate....: R-${story.risk.slice(0, 3).toUpperCase()}` }]).row([{ at: 0, text: `Inmate Name`, width: 220 }, { at: 240, text: `General Level......: R-${story.risk.slice(0, 3).toUpperCase()} (${dice.whole(5, 60)})` }]).row([{ at: 0, text: `Last........: ${story.name.family.toUpperCase()}`, width: 220 }, { at: 240, text: `Violent Level......: R-${story.risk === 'high' ? 'HIGH' : 'MIN'} (${dice.whole(1, 30)})` }]).row([{ at: 0, text: `First.......: ${story.name.given.toUpperCase()}`, width: 220 }, { at: 240, text: 'Security Level Inmate: ' + story.prison.level }]).row([{ at: 0, text: `Middle......: ${story.name.middle.toUpperCase()}`, width: 220 }, { at: 240, text: `Responsible Facility.: ${story.prison.code}` }]).row([{ at: 0, text: `Assessment Date: ${slashed(story.today)}` }], 1)
    w.says('person.registerNumber', story.register).says('custody.risk', story.risk).allows({ 'person.name': `${story.name.given} ${story.name.middle} ${story.name.family}`, 'custody.status': 'in prison', 'history.violence': false })
    w.row([{ at: 0, text: '{b|PATTERN Worksheet Details}' }], 0.4)
    for (const [item, value] of [['Item: Programs Completed, Value: ' + String(story.programs.length), 'General Score: -9, Violent Score: -3'], ['Item: Work Programs, Value: 1', 'General Score: -1, Violent Score: 0'], ['Item: Current Age, Value: 54', 'General Score: 7, Violent Score: 4'], ['Item: Walsh w/ Conviction, Value: FALSE', 'General Score: 0, Violent Score: 0'], ['Item: Violent Offense (PATTERN), Value: FALSE', 'General Score: 0, Violent Score: 0'], ['Item: Criminal History Points, Value: ' + String(story.guideline.points), 'General Score: 8, Violent Score: 4'], ['Item: History of Escapes, Value: 0', 'General Score: 0, Violent Score: 0']] as const) w.row([{ at: 0, text: item, width: 240 }, { at: 250, text: value }], 0.2)
    return w
  },
}
