import type { Source } from '@lenity/law'

const statute = (cite: string, quote: string): Source => ({ cite, link: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3582&num=0&edition=prelim', quote, text: 'usc/18-usc-3582' })

/** What a motion rests on, and what a court weighs; and for someone without counsel, the form the courts publish. */
export const motionLaw = {
  compassionate: statute('18 U.S.C. 3582(c)(1)(A)', 'the court, upon motion of the Director of the Bureau of Prisons, or upon motion of the defendant'),
  lapse: statute('18 U.S.C. 3582(c)(1)(A)', 'the lapse of 30 days from the receipt of such a request by the warden of the defendant’s facility, whichever is earlier'),
  factors: statute('18 U.S.C. 3582(c)(1)(A)', 'after considering the factors set forth in section 3553(a) to the extent that they are applicable'),
  reasons: statute('18 U.S.C. 3582(c)(1)(A)', 'extraordinary and compelling reasons warrant such a reduction'),
  seventy: statute('18 U.S.C. 3582(c)(1)(A)(ii)', 'the defendant is at least 70 years of age, has served at least 30 years in prison, pursuant to a sentence imposed under section 3559(c)'),
  policy: statute('18 U.S.C. 3582(c)(1)(A)', 'such a reduction is consistent with applicable policy statements issued by the Sentencing Commission'),
  amendment: statute('18 U.S.C. 3582(c)(2)', 'in the case of a defendant who has been sentenced to a term of imprisonment based on a sentencing range that has subsequently been lowered by the Sentencing Commission'),
  amendmentFactors: statute('18 U.S.C. 3582(c)(2)', 'after considering the factors set forth in section 3553(a) to the extent that they are applicable'),
  amendmentPolicy: statute('18 U.S.C. 3582(c)(2)', 'if such a reduction is consistent with applicable policy statements issued by the Sentencing Commission'),
  crack: { cite: 'Pub. L. 115-391, 404(b), 132 Stat. 5222, as quoted in United States v. Wirsing, 943 F.3d 175 (4th Cir. 2019)', link: 'https://cetient.com/case/4457982/united-states-v-daniel-wirsing', quote: 'impose a reduced sentence as if sections 2 and 3 of the Fair Sentencing Act of 2010 were in effect at the time the covered offense was committed.', text: 'read', readOn: '2026-11-26' },
  covered: { cite: 'Pub. L. 115-391, 404(a), 132 Stat. 5222, as quoted in United States v. Wirsing, 943 F.3d 175 (4th Cir. 2019)', link: 'https://cetient.com/case/4457982/united-states-v-daniel-wirsing', quote: 'a violation of a Federal criminal statute, the statutory penalties for which were modified by section 2 or 3 of the Fair Sentencing Act of 2010, that was committed before August 3, 2010.', text: 'read', readOn: '2026-11-26' },
  ownForm: { cite: 'FAMM, Federal Pro Se Compassionate Release Toolkit, on form AO 250 of the United States courts', link: 'https://famm.org/our-work/compassionate-release/campaign-compassionate-release/pro-se-toolkit/', quote: 'The Administrative Office of the United States Courts compiled a template for a compassionate release motion that individuals can fill out and file pro se (on their own, without an attorney).', text: 'read', readOn: '2026-11-29' },
} as const satisfies Record<string, Source>
