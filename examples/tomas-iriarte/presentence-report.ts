import { facts } from './facts.ts'
import { blocks } from './presentence-paragraphs.ts'

export const presentenceReport = {
  runningHead: 'IRIARTE, Tomas Rafael',
  district: 'District of Nebraska',
  name: facts.name,
  docket: facts.docket,
  prepared: [
    ['Prepared for', 'The Honorable Joan M. Haldane, U.S. District Judge'],
    ['Prepared by', 'Karen L. Vosberg, U.S. Probation Officer, (402) 555-0119'],
    ['Assistant U.S. Attorney', 'Lyle A. Pedersen, Omaha, Nebraska, (402) 555-0131'],
    ['Defense Counsel', 'Philip J. Norquist, Assistant Federal Public Defender, (402) 555-0157'],
  ],
  face: [
    ['Sentence Date', 'February 20, 2015'],
    ['Offense', 'Count I: Conspiracy to Distribute and Possess with Intent to Distribute 500 Grams or More of a Mixture or Substance Containing Methamphetamine, 21 U.S.C. §§ 846 and 841(b)(1)(A)(viii)'],
    ['Mandatory Minimum', '20 years imprisonment; 10 years supervised release (21 U.S.C. § 851)'],
    ['Maximum Penalty', 'Life imprisonment and a $20,000,000 fine'],
    ['Arrest Date', 'March 11, 2014'],
    ['Release Status', 'Detained since March 11, 2014'],
    ['Detainers', 'None'],
    ['Codefendants', 'Gary Dale Hutchens (002); Shawna Reese (003)'],
    ['Date Report Prepared', 'December 15, 2014'],
    ['Date Report Revised', 'January 23, 2015'],
  ],
  identifying: [
    ['Date of Birth', `${facts.bornInWords}, age 35`],
    ['Race and Sex', 'White (Hispanic) male'],
    ['SSN', '000-00-0000'],
    ['FBI No.', '000000XX0'],
    ['USM No.', facts.registerNumber],
    ['Education', '11th grade'],
    ['Dependents', 'Two'],
    ['Citizenship', 'United States'],
    ['Legal Address', '1129 Sycamore Row, Grand Island, Nebraska'],
    ['Aliases', 'Tomás Iriarte'],
  ],
  blocks,
  officer: 'Karen L. Vosberg',
  officerHand: 'Karen Vosberg',
  supervisor: 'Richard A. Dunning',
  supervisorHand: 'R. A. Dunning',
  approvedOn: 'January 23, 2015',
  objections: [
    { by: 'By the Government', text: ['The Government has no objections.'] },
    {
      by: 'By the Defendant',
      text: [
        'The defendant has no objection to the facts or to the guideline computation. Counsel notes that the conviction of 2003, for which the defendant received probation and which he completed without violation, adds ten years to the minimum in this case, and asks the Government to withdraw the information filed under 21 U.S.C. § 851.',
        'Response: The decision is the Government\'s. The Government has stated that it will not withdraw the information.',
      ],
    },
  ],
}
