const judge = 'Eleanor P. Hastings'

export const judgmentEntry = {
  county: 'Franklin',
  name: 'MARCUS DELL WHITLOW',
  docket: '09 CR 000000',
  judge,
  judgeHand: 'Eleanor P. Hastings',
  termination: '0',
  filed: ['FILED COMMON PLEAS COURT', 'FRANKLIN CO. OHIO', '2010 JAN 22 PM 3:41', 'CLERK OF COURTS'],
  copies: 'Prosecuting Attorney; Thomas Aldridge, counsel for the Defendant; Ohio Department of Rehabilitation and Correction',
  text: [
    'On November 16, 2009, the State of Ohio was represented by Assistant Prosecuting Attorney Joanna Reyes and the Defendant, Marcus Dell Whitlow, date of birth March 9, 1971, was represented by counsel, Thomas Aldridge. After being advised of his rights pursuant to Crim. R. 11, the Defendant entered a plea of guilty to Count One of the indictment, to wit: Engaging in a Pattern of Corrupt Activity, a violation of R.C. 2923.32, a felony of the first degree; and to Count Three of the indictment, to wit: Trafficking in Cocaine, a violation of R.C. 2925.03, a felony of the first degree.',
    'The Court found the Defendant guilty of the charges to which the plea was entered, ordered a presentence investigation, and upon application of the State entered a nolle prosequi as to the remaining counts.',
    'On January 20, 2010, a sentencing hearing was held pursuant to R.C. 2929.19. The Court afforded counsel an opportunity to speak on behalf of the Defendant and addressed the Defendant personally. The Court has considered the purposes and principles of sentencing set forth in R.C. 2929.11 and the factors set forth in R.C. 2929.12, and finds that a prison term is mandatory as to Count Three.',
    'The Court hereby imposes the following sentence: TEN (10) YEARS as to Count One and TEN (10) YEARS as to Count Three, to be served consecutively to each other at the Ohio Department of Rehabilitation and Correction, for a total of TWENTY (20) YEARS.',
    'The Court finds that the Defendant has 251 days of jail credit and orders that he be credited with that time and with all further time served while awaiting transport to the institution. After release the Defendant shall be subject to a mandatory period of five (5) years of post-release control pursuant to R.C. 2967.28. The fine is waived because the Defendant is indigent. The Defendant shall pay court costs.',
  ],
}

export const offenderSummary = {
  department: 'Ohio Department of Rehabilitation and Correction',
  on: '07/14/2026',
  fields: [
    ['Name', 'WHITELOW, MARCUS D'],
    ['Number', 'A000-000'],
    ['Date of Birth', '09/03/1971'],
    ['Gender / Race', 'Male / Black'],
    ['Institution', 'Marion Correctional Institution'],
    ['Admission Date', '02/03/2010'],
    ['Status', 'INCARCERATED'],
    ['Security Level', '1'],
  ],
  commitments: [
    ['FRANKLIN', '09 CR 000000', 'ENGAGING IN PATTERN OF CORRUPT ACTIVITY, ORC 2923.32', 'F1', '10 years, definite'],
    ['FRANKLIN', '09 CR 000000', 'TRAFFICKING IN COCAINE, ORC 2925.03', 'F1', '10 years, definite, consecutive'],
  ],
  sentence: [
    ['Stated Prison Term', '20 years'],
    ['Jail Credit', '251 days'],
    ['Expiration of Stated Term', '05/13/2029'],
    ['Post-Release Control', '5 years, mandatory'],
    ['Parole Hearing', 'NONE (definite term)'],
  ],
  record: [
    'Programs completed: Thinking for a Change (2013); Carpentry apprenticeship (2017); Inside Out Dads (2019).',
    'Conduct: two conduct reports, 2011 and 2012; none since.',
  ],
}

export const letter = {
  font: 'Tinos',
  size: 12,
  from: ['Mrs. Geneva Whitlow', '418 Brentnell Row', 'Columbus, Ohio'],
  date: 'August 9, 2026',
  to: ['The President of the United States', 'The White House', 'Washington, DC'],
  about: 'Please help my son Marcus Whitlow',
  text: [
    'Dear Mr. President:',
    'I am writing to ask you to commute the sentence of my son Marcus Dell Whitlow, who was born on March 9, 1971, and is in the Marion prison in Ohio. He has been there since 2010 for selling drugs. He got twenty years from a judge here in Columbus.',
    'Somebody at church said that you can let people out who have done their time right, and I have seen it on television. Marcus has learned carpentry and he calls me every Sunday. I am 79 years old and I keep his room.',
    'Nobody has been able to tell me which office I should write to, so I am starting at the top.',
  ],
  close: 'God bless you,',
  handName: 'Geneva Whitlow',
  name: ['Mrs. Geneva Whitlow'],
}
