import { expect, it } from 'vitest'
import { guessKind } from '../../kinds/guess-kind.ts'
import { plainPages } from '../../pages/plain-pages.ts'
import { readerFor } from '../reader-for.ts'

const head = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF KENTUCKY\nUnited States v. Darnell Tobias Greer\nDefendant: Darnell Tobias Greer\nCase No. 5:98-cr-00045\n\n'
const pages = (entries: string): ReturnType<typeof plainPages> => plainPages(`${head}${entries}\n`, 'plain text')
const kind = (entries: string): string => guessKind(pages(entries), { markup: false, photographed: undefined }).kind
const read = (entries: string): ReturnType<ReturnType<typeof readerFor>> => readerFor('docket sheet')(pages(entries))
const facts = (entries: string): Record<string, unknown> => Object.fromEntries(read(entries).map(({ path, value }) => [path, value]))
const flags = (entries: string, path: string): number => read(entries).find((one) => one.path === path)?.flags?.length ?? 0
const told = { 'conviction.decidedBy': 'jury verdict', 'conviction.convictedOn': '1998-07-21', 'conviction.sentencedOn': '1998-11-09', 'litigation.appealTaken': true }

const registers: Record<string, string> = {
  'the year stands once over the days of it': '1998\nMar 4   Indictment filed.\nMar 12  Arraignment. Plea of not guilty entered.\nJul 21  Jury trial, third day. Verdict of guilty on count 1.\nNov 9   Sentencing held.\nNov 10  Judgment filed.\nNov 16  Notice of appeal filed by defendant.',
  'the year stands before the first day of it': '1998   03-04   1   Indictment filed\n       03-12       Arraignment; plea of not guilty\n       07-21   14  Verdict of guilty returned\n       11-09       Sentencing held\n       11-10   21  Judgment\n       11-16   22  Notice of appeal\n1999   10-02   30  Motion for copies',
  'days end the lines': '1  Indictment .......................... 03/04/1998\n2  Arraignment; not guilty plea ......... 03/12/1998\n14 Jury verdict of guilty ............... 07/21/1998\n20 Sentencing held ...................... 11/09/1998\n21 Judgment ............................. 11/10/1998\n22 Notice of appeal ..................... 11/16/1998',
  'days stand alone under what was done on them': 'Indictment returned\n3/4/98\n\nArraignment; plea of not guilty\n3/12/98\n\nJury verdict of guilty\n7/21/98\n\nSentencing held\n11/9/98\n\nJudgment\n11/10/98\n\nNotice of appeal\n11/16/98',
  'labels stand before the days': 'Filed: March 4, 1998\nIndictment returned\nHeld: March 12, 1998\nArraignment; plea of not guilty\nHeld: July 21, 1998\nJury verdict of guilty\nHeld: November 9, 1998\nSentencing held\nFiled: November 10, 1998\nJudgment\nFiled: November 16, 1998\nNotice of appeal',
  'numbers of the system stand before the days': 'ECF No. 1  03/04/1998  INDICTMENT\nECF No. 3  03/12/1998  MINUTE ENTRY: arraignment\nECF No. 14  07/21/1998  JURY VERDICT of guilty\nECF No. 20  11/09/1998  MINUTE ENTRY for sentencing held\nECF No. 21  11/10/1998  JUDGMENT\nECF No. 22  11/16/1998  NOTICE OF APPEAL',
  'days of the week stand before the days': 'Wed 03/04/98 Indictment filed.\nThu 03/12/98 Arraignment; plea of not guilty.\nTue 07/21/98 Jury returns verdict of guilty.\nMon 11/09/98 Sentencing hearing held.\nTue 11/10/98 Judgment filed.\nMon 11/16/98 Notice of appeal filed.',
}

it.each(Object.entries(registers))('a register without a title is known and read where %s', (_, entries) => {
  expect(kind(entries)).toBe('docket sheet')
  expect(facts(entries)).toMatchObject(told)
})

it('a month and day that end in a comma have their year below them', () => {
  const entries = 'January 22, 4 Arraignment held. Plea of not guilty entered.\n2003\nOctober 17, 7 CHANGE OF PLEA: defendant pleads guilty.\n2003\nFebruary 12, 10 SENTENCING: Mr. Greer shall serve 87 months in the\n2004         custody of the Bureau of Prisons.\nFebruary 16, 13 JUDGMENT filed.\n2004'
  expect(facts(entries)).toMatchObject({ 'conviction.convictedOn': '2003-10-17', 'conviction.sentencedOn': '2004-02-12' })
})

it('days under their years that do not follow one another wait for a person, and so do days that stand alone between two entries', () => {
  expect(flags('1998\nMar 4   Indictment filed.\nJul 21  Verdict of guilty returned.\nFeb 9   Sentencing held.\nMar 10  Judgment filed.', 'conviction.sentencedOn')).toBe(1)
  expect(flags('Judgment in another case\n3/4/98\nIndictment\n7/21/98\nJury verdict of guilty\n11/9/98\nSentencing held', 'conviction.sentencedOn')).toBe(1)
  expect(flags(registers['the year stands once over the days of it'] ?? '', 'conviction.sentencedOn')).toBe(0)
})

it('an entry whose day is repeated behind its words is still one entry', () => {
  expect(facts('01/05/2001 1 INDICTMENT. (Entered: 01/05/2001)\n09/13/2001 16 Minute Entry: Change of Plea Hearing\nheld. Plea of GUILTY entered. (Entered: 09/13/2001)\n12/24/2001 31 Minute Entry: Sentencing held.\n(Entered: 12/24/2001)\n09/08/2003 61 MOTION to Vacate under 28 U.S.C. 2255. (Entered: 09/08/2003)\n08/05/2004 66 ORDER denying Motion to Vacate (2255). No certificate\nshall issue. (Entered: 08/05/2004)')).toMatchObject({ 'conviction.convictedOn': '2001-09-13', 'litigation.collateralPending': false, 'litigation.collateralDecided': true })
})
