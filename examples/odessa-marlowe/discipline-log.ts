import { screenHead } from '../make/sentry-lines.ts'
import { facts } from './facts.ts'

const rule = '-'.repeat(78)

export const disciplineLog = {
  pages: [
    [
      ...screenHead({ code: 'CRWGG', page: 'PAGE 001 OF 001', title: ['INMATE DISCIPLINE DATA', 'CHRONOLOGICAL DISCIPLINARY RECORD'], on: '09-14-2026', at: '10:16:05' }),
      '',
      `REGISTER NO: ${facts.registerNumber} NAME..: ${facts.nameInPrison}`,
      'FUNCTION...: PRT       FORMAT: CHRONO    LIMIT TO ___ MOS PRIOR TO 09-14-2026',
      '',
      rule,
      'REPORT NUMBER/STATUS.: 0000002 - SANCTIONED INCIDENT DATE/TIME: 03-09-2004 1115',
      'UDC HEARING DATE/TIME: 03-11-2004 1330',
      'FACL/UDC/CHAIRPERSON.: CRW/2 NORTH/WINSLOW',
      'APPEAL CASE NUMBER(S): NONE',
      'REPORT REMARKS.......: INMATE ADMITTED SHE STAYED IN KITCHEN TO FINISH BREAD',
      '   316 BEING IN UNAUTH AREA - FREQ: 1',
      '       LP COMM    / 15 DAYS / CS',
      '       COMP:    LAW:    LOSS OF COMMISSARY',
      '',
      rule,
      'REPORT NUMBER/STATUS.: 0000001 - SANCTIONED INCIDENT DATE/TIME: 09-03-1998 1430',
      'UDC HEARING DATE/TIME: 09-05-1998 0900',
      'FACL/UDC/CHAIRPERSON.: DAN/A UNIT/PELLETIER',
      'APPEAL CASE NUMBER(S): NONE',
      'REPORT REMARKS.......: TWO EXTRA BLANKETS IN CELL; INMATE STATED SHE WAS COLD',
      '   305 POSSESSING UNAUTHORIZED ITEM - FREQ: 1',
      '       EXTRA DUTY / 10 HOURS / CS',
      '       COMP:    LAW:    EXTRA DUTY',
      '',
      rule,
      '',
      '',
      'G0005       TRANSACTION SUCCESSFULLY PROCESSED - CONTINUE PROCESSING IF DESIRED',
    ],
  ],
}
