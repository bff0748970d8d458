import { facts } from './facts.ts'
import { history } from './presentence-history.ts'
import { offense } from './presentence-offense.ts'

export const presentenceReport = {
  runningHead: 'MARLOWE, Odessa Jean',
  district: 'Western District of Missouri',
  name: facts.name,
  docket: facts.docket,
  prepared: [
    ['Prepared for', 'Honorable Lucius W. Penhallow, United States District Judge'],
    ['Prepared by', 'Dwight L. Amundsen, U.S. Probation Officer, (816) 555-0142'],
    ['Assistant U.S. Attorney', 'Katherine M. Dreyfuss, Kansas City, Missouri, (816) 555-0117'],
    ['Defense Counsel', 'Raymond T. Sallis (appointed), Kansas City, Missouri, (816) 555-0163'],
  ],
  face: [
    ['Sentence Date', 'June 21, 1996'],
    ['Offense', 'Count One: Conspiracy to Possess with Intent to Distribute and to Distribute Cocaine Base, 21 U.S.C. §§ 846, 841(a)(1) and 841(b)(1)(A), a Class A felony'],
    ['Mandatory Minimum', 'Ten years imprisonment; five years supervised release'],
    ['Maximum Penalty', 'Life imprisonment and a $4,000,000 fine'],
    ['Release Status', 'Detained without bail since May 18, 1995'],
    ['Detainers', 'None'],
    ['Codefendants', 'Terrence Vance (01); Curtis Oakley (02); Lamont Reddick (04); Yolanda Pruitt (05); Dennis Farrow (06)'],
    ['Related Cases', 'None'],
    ['Date Report Prepared', 'April 29, 1996'],
    ['Date Report Revised', 'May 31, 1996'],
  ],
  identifying: [
    ['Date of Birth', `${facts.bornInWords}, age 38`],
    ['Race and Sex', 'Black female'],
    ['S.S. No.', '000-00-0000'],
    ['FBI No.', '000000XX0'],
    ['U.S. Marshal No.', facts.registerNumber],
    ['Education', 'High school diploma'],
    ['Dependents', 'Three'],
    ['Citizenship', 'United States'],
    ['Legal Address', '3114 Garfield Row, Kansas City, Missouri'],
    ['Aliases', 'None; known to family and friends as "Dessa"'],
  ],
  blocks: [...offense, ...history],
  officer: 'Dwight L. Amundsen',
  officerHand: 'Dwight Amundsen',
  supervisor: 'Margaret E. Stohl',
  supervisorHand: 'M. E. Stohl',
  approvedOn: 'May 31, 1996',
  objections: [
    {
      by: 'By the Government',
      text: ['The Government has no objections to the presentence report.'],
    },
    {
      by: 'By the Defendant',
      text: [
        'Drug quantity (paragraphs 18, 19 and 25). Counsel for the defendant objects to the attribution of 1.9 kilograms of cocaine base. Counsel points out that the jury made no finding of quantity, that only 62 grams were ever seized from the residence on Garfield Row, and that the remainder rests on the testimony of Mr. Reddick and Ms. Pruitt.',
        'Response: The figure is taken from trial testimony that the Court heard and from the ledger admitted as Exhibit 31. Each delivery relied on is accounted for in paragraph 18. The amount is a conservative estimate.',
        'Role (paragraph 29). Counsel contends that the defendant took messages and counted money at the direction of Mr. Vance, and that she directed no one.',
        'Response: Two participants testified that the defendant told them when and where to go and what to collect, and paid them each Friday. The probation officer does not contend that she was an organizer or leader.',
        'Obstruction of justice (paragraph 30). Counsel contends that the defendant testified to her honest recollection, and that a defendant ought not to be punished for going to trial.',
        'Response: The enhancement rests not on the decision to go to trial but on testimony that the Court, at the conclusion of the trial, described as untrue on matters that were material.',
      ],
    },
  ],
}
