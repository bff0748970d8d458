import type { Layout } from './layout.ts'
import { screenHead } from '../../make/sentry-lines.ts'
import { sayInmate, sentryPaper } from './parts/sentry.ts'
import { addDays, addMonths, dashed } from '../story/days.ts'
import { sentryName } from '../story/say-name.ts'

/** SENTRY's chronological disciplinary record. */
export const disciplineLog: Layout = {
  name: 'discipline log, SENTRY',
  kind: 'discipline log',
  years: [1989, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    w.lines([...screenHead({ code: story.prison.code, page: 'PAGE 001 OF 001', title: ['INMATE DISCIPLINE DATA', 'CHRONOLOGICAL DISCIPLINARY RECORD'], on, at: '10:16:05' }), '', `REGISTER NO: ${story.register} NAME..: ${sentryName(story.name)}`, `FUNCTION...: PRT       FORMAT: CHRONO    LIMIT TO ___ MOS PRIOR TO ${on}`, ''])
    sayInmate(w, story)
    if (story.incidents.length === 0) w.lines(['', 'G5401       DISCIPLINE DATA DOES NOT EXIST FOR THIS INMATE'])
    story.incidents.forEach((incident, i) => {
      const hearing = addDays(incident.on, dice.whole(2, 20))
      const serious = incident.code < 300
      w.need(120).lines(['-'.repeat(78), `REPORT NUMBER/STATUS.: ${incident.number} - SANCTIONED INCIDENT DATE/TIME: ${dashed(incident.on)} ${incident.time}`, `${serious ? 'DHO' : 'UDC'} HEARING DATE/TIME: ${dashed(hearing)} ${dice.whole(8, 15)}30`, ...(serious ? [] : [`FACL/UDC/CHAIRPERSON.: ${story.prison.code}/2 NORTH/${dice.pick(['WINSLOW', 'MCCRAY', 'PELLETIER'])}`]), `REPORT REMARKS.......: ${incident.remarks}`, `   ${incident.code} ${incident.act} - FREQ: 1`, `       ${incident.sanction.padEnd(10)} / ${incident.lost > 0 ? incident.lost : dice.pick([15, 30, 60, 90])} DAYS / CS`, `       COMP:010 LAW:${incident.lost > 0 ? 'P' : ' '}   SANCTION IMPOSED TO DETER FURTHER CONDUCT`, ''])
      w.saysAll({ [`custody.incidents.${i}.code`]: incident.code, [`custody.incidents.${i}.on`]: incident.on, [`custody.incidents.${i}.act`]: incident.act })
    })
    w.lines(['', 'G0005       TRANSACTION SUCCESSFULLY PROCESSED - CONTINUE PROCESSING IF DESIRED']).says('custody.incidents.complete', true)
    w.allows({ 'custody.goodTimeLostDays': story.lostDays, 'history.violence': story.incidents.some(({ code }) => code === 201), 'custody.status': 'in prison' })
    return w
  },
}

/** SENTRY's inmate profile, transaction 535. */
export const inmateProfile: Layout = {
  name: 'inmate profile, SENTRY',
  kind: 'inmate profile',
  years: [1989, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    const age = Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4))
    const release = story.term === 'life' ? 'LIFE' : dashed(story.releaseOn ?? '')
    w.lines([...screenHead({ code: `${story.prison.code}   535.03`, page: 'PAGE 001 OF 001', title: ['INMATE PROFILE', on], on, at: '08:41:19' }), '', `            ${story.register}           REG`, ` REGNO: ${story.register}                 FUNCTION: DIS  DOB/AGE.: ${dashed(story.born)} / ${age}`, ` NAME.: ${sentryName(story.name).padEnd(28)}                   R/S/ETH.: ${dice.pick(['B', 'W'])}/${story.woman ? 'F' : 'M'}/${dice.pick(['O', 'H'])}  WALSH: NO`, ` RSP..: ${story.prison.code}-${story.prison.sentry}                            MILEAGE.: ${dice.whole(40, 990)} MILES`, ` PHONE: 555-010-0142    FAX: 555-010-0177`, ` PROJ REL METHOD: ${story.term === 'life' ? 'LIFE' : 'GOOD CONDUCT TIME RELEASE'}`, ` PROJ REL DATE..: ${release}                       DETAINER: NO     CIM: Y`, ' OFFENSE CATEGORY: 391 - 21:841 & 846 SEC 841-851', '', ' CMC..: NO   SECURITY LEVEL..: ' + story.prison.level + '   CUSTODY: ' + dice.pick(['IN', 'OUT', 'COMMUNITY']), '', ' CATEGORY        ASSIGNMENT     DESCRIPTION                         EFFECTIVE', ` ADM-REL   ${story.prison.code}  A-DES          DESIGNATED, AT ASSIGNED FACIL       ${dashed(addDays(story.sentencedOn, 60))}`, ` CARE LEVEL ${story.prison.code} CARE1          HEALTHY OR SIMPLE CHRONIC CARE      ${dashed(addDays(story.sentencedOn, 90))}`, ` EDUC INFO ${story.prison.code}  GED HAS        COMPLETED GED OR HS DIPLOMA         ${dashed(addDays(story.sentencedOn, 400))}`, ` FIN RESP  ${story.prison.code}  PART           FINANC RESP-PARTICIPATES            ${dashed(addDays(story.sentencedOn, 300))}`, ` LEVEL     ${story.prison.code}  ${story.prison.level.padEnd(14)} SECURITY CLASSIFICATION             ${dashed(addDays(story.sentencedOn, 500))}`, ` QUARTERS  ${story.prison.code}  B12-044U       HOUSE B/RANGE 12/BED 044U           ${dashed(addDays(story.today, -90))}`, ` WRK DETAIL ${story.prison.code} ${story.work.slice(0, 14).padEnd(14)} ${story.work.padEnd(35)} ${dashed(addDays(story.today, -120))}`, '', ' G0000       TRANSACTION SUCCESSFULLY COMPLETED'])
    sayInmate(w, story)
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.sentry, ...(story.term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }), 'custody.work': story.work })
    w.allows({ 'custody.status': 'in prison' })
    return w
  },
}

/** SENTRY's education transcript. */
export const educationTranscript: Layout = {
  name: 'education transcript, SENTRY',
  kind: 'education transcript',
  years: [1989, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    w.lines([...screenHead({ code: story.prison.code, page: 'PAGE 001 OF 001', title: ['INMATE EDUCATION DATA', 'TRANSCRIPT'], on, at: '14:22:10' }), '', `REGISTER NO: ${story.register}       NAME..: ${sentryName(story.name)}             FUNC: PRT`, `FORMAT.....: TRANSCRIPT       RSP OF: ${story.prison.code}-${story.prison.sentry}`, '', '---------------------------- EDUCATION INFORMATION ----------------------------', 'FACL ASSIGNMENT DESCRIPTION                   START DATE/TIME STOP DATE/TIME', `${story.prison.code}  ESL HAS    ENGLISH PROFICIENT            ${dashed(addDays(story.sentencedOn, 70))} 0939 CURRENT`, `${story.prison.code}  GED HAS    COMPLETED GED OR HS DIPLOMA   ${dashed(addDays(story.sentencedOn, 71))} 0857 CURRENT`, '', '------------------------------ EDUCATION COURSES ------------------------------', 'SUB-FACL    DESCRIPTION                    START DATE  STOP DATE EVNT AC LV  HRS'])
    sayInmate(w, story)
    story.programs.forEach((program, i) => {
      w.lines([`${story.prison.code}         ${program.name.slice(0, 29).padEnd(30)} ${dashed(program.startedOn)}  ${dashed(program.completedOn)}  P  C  P  ${String(dice.whole(8, 240)).padStart(4)}`])
      w.saysAll({ [`custody.programs.${i}.name`]: program.name.slice(0, 29), [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.lines(['', 'G0000       TRANSACTION SUCCESSFULLY COMPLETED']).allows({ 'custody.facility': story.prison.sentry, 'custody.status': 'in prison', 'custody.programs.complete': true })
    return w
  },
}

/** The inmate financial plan of SENTRY and its form. */
export const financialPlan: Layout = {
  name: 'financial responsibility plan, SENTRY',
  kind: 'financial responsibility plan',
  years: [1990, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const on = dashed(story.today)
    const owed = story.restitution + story.fine
    const paid = Math.min(owed, dice.whole(0, 8) * 25)
    w.lines([...screenHead({ code: story.prison.code, page: 'PAGE 001 OF 001', title: ['INMATE FINANCIAL RESPONSIBILITY', 'FINANCIAL PLAN'], on, at: '09:12:44' }), '', `REGNO..: ${story.register} NAME: ${sentryName(story.name)}`, '', 'FINANCIAL RESPONSIBILITY PROGRAM', `FRP ASSIGNMENT..: PART   FINANC RESP-PARTICIPATES   START: ${dashed(addMonths(story.sentencedOn, 14))}`, '', `INMATE DECISION : AGREED        $25.00      FREQUENCY: QUARTERLY`, `PAYMENTS PAST 6 MONTHS: $50.00    OBLIGATION BALANCE: $${(owed - paid).toLocaleString('en-US')}.00`, '', '** CURRENT FINANCIAL OBLIGATIONS **', 'NO.   TYPE        AMOUNT        BALANCE       PAYABLE     STATUS', `1     ASSMT       $${story.assessment}.00       $0.00         IMMEDIATE   COMPLETED`, ...(story.fine > 0 ? [`2     FINE CRIM   $${story.fine.toLocaleString('en-US')}.00     $${(story.restitution > 0 ? story.fine : story.fine - paid).toLocaleString('en-US')}.00    IMMEDIATE   AGREED`] : []), ...(story.restitution > 0 ? [`3     REST CV     $${story.restitution.toLocaleString('en-US')}.00     $${(story.restitution - paid).toLocaleString('en-US')}.00    IMMEDIATE   AGREED`] : []), '', 'G0000       TRANSACTION SUCCESSFULLY COMPLETED'])
    sayInmate(w, story)
    w.saysAll({ 'conviction.unpaid': owed - paid, 'conviction.assessment': story.assessment }).allows({ 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'custody.status': 'in prison' })
    return w
  },
}
