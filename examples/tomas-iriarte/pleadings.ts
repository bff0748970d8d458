import { facts } from './facts.ts'

const caption = { district: 'District of Nebraska', defendant: facts.nameInCapitals, docket: '8:14CR00000' }
const prosecutor = { hand: 'Lyle Pedersen', name: ['LYLE A. PEDERSEN', 'Assistant U.S. Attorney'] }

export const notice851 = {
  ...caption,
  stamp: '8:14-cr-00000 Doc # 31 Filed: 06/16/14',
  title: 'INFORMATION PURSUANT TO 21 U.S.C. § 851 (NOTICE OF PRIOR CONVICTION)',
  blocks: [
    { p: 'The United States of America, by and through the undersigned Assistant United States Attorney, gives notice that it will rely upon the following previous conviction of the Defendant, Tomas Rafael Iriarte, for the purpose of invoking the increased punishment provided by 21 U.S.C. § 841(b)(1)(A):' },
    { n: 'On or about May 12, 2003, in the District Court of Hall County, Nebraska, case number CR03-000, the Defendant was convicted of Possession of a Controlled Substance (methamphetamine), a Class IV felony, a felony drug offense as defined in 21 U.S.C. § 802(44). The conviction became final on June 11, 2003.' },
    { p: 'Should the Defendant be convicted of Count I of the Indictment, the penalty will be increased from a term of imprisonment of not less than 10 years and not more than life to a term of not less than 20 years and not more than life, and from a term of supervised release of at least 5 years to a term of at least 10 years.' },
    { p: 'The United States will rely upon no other prior conviction.' },
  ],
  signatures: [{ on: 'June 16, 2014', ...prosecutor }],
}

export const pleaAgreement = {
  ...caption,
  stamp: '8:14-cr-00000 Doc # 52 Filed: 09/22/14',
  title: 'PLEA AGREEMENT',
  blocks: [
    { p: `IT IS HEREBY AGREED between the United States of America and the Defendant, ${facts.name}, and his counsel, Philip J. Norquist, Assistant Federal Public Defender, as follows:` },
    { head: 'I.  THE PLEA' },
    { n: 'The Defendant agrees to plead guilty to Count I of the Indictment. Count I charges a violation of 21 U.S.C. § 846, that is, conspiracy to distribute and possess with intent to distribute 500 grams or more of a mixture or substance containing a detectable amount of methamphetamine, in violation of 21 U.S.C. §§ 841(a)(1) and 841(b)(1)(A)(viii).' },
    { n: 'In exchange, the United States agrees to move to dismiss Counts II and III at sentencing.' },
    { head: 'II.  NATURE OF THE CRIME' },
    { n: 'The Defendant understands that the offense has these elements: two or more persons reached an agreement to distribute methamphetamine; the Defendant voluntarily and intentionally joined in the agreement; he knew its purpose; and the agreement involved 500 grams or more of a mixture or substance containing methamphetamine.' },
    { n: 'The Defendant admits that from on or about January 1, 2012, to on or about March 11, 2014, in Hall County and elsewhere in the District of Nebraska, he agreed with others to distribute methamphetamine, and that the amount reasonably foreseeable to him was at least 500 grams but less than 1.5 kilograms of a mixture or substance containing methamphetamine.' },
    { n: 'The parties agree that no death or serious bodily injury resulted from the offense, that the Defendant did not possess a firearm or other dangerous weapon in connection with it, and that he was neither an organizer nor a leader, manager or supervisor of others.' },
    { head: 'III.  PENALTIES' },
    { n: 'The United States has filed an information under 21 U.S.C. § 851. The Defendant admits the prior conviction alleged in it. The penalties are therefore a term of imprisonment of not less than 20 years and not more than life; a fine of not more than $20,000,000; supervised release of at least 10 years; and a special assessment of $100.' },
    { head: 'IV.  SENTENCING GUIDELINES' },
    { n: 'The parties agree under Rule 11(c)(1)(B) that the base offense level is 30, and that if the Defendant accepts responsibility he should receive a reduction of three levels under U.S.S.G. § 3E1.1. No other agreement as to the guidelines has been made. The Court is not bound by these recommendations.' },
    { head: 'V.  WAIVER OF APPEAL AND COLLATERAL ATTACK' },
    { n: 'The Defendant waives his right to appeal the conviction and sentence and to contest them under 28 U.S.C. § 2255, except for a claim of ineffective assistance of counsel.' },
    { head: 'VI.  ENTIRE AGREEMENT' },
    { n: 'No promises, agreements or conditions have been entered into other than those set forth in this agreement. The Defendant has read it, and it was read to his mother in Spanish in his presence at his request.' },
  ],
  signatures: [
    { on: '9-22-14', ...prosecutor },
    { on: '9/22/14', hand: 'Tomas Iriarte', name: [facts.nameInCapitals, 'Defendant'] },
    { on: '9/22/14', hand: 'P. J. Norquist', name: ['PHILIP J. NORQUIST', 'Counsel for Defendant'] },
  ],
}
