import type { Source } from '@lenity/law'

/** The power that is asked to be used. */
export const clemencyPower: Source = {
  cite: 'U.S. Const. art. II, § 2, cl. 1', link: 'https://constitution.congress.gov/constitution/article-2/',
  quote: 'Power to grant Reprieves and Pardons', text: 'read', readOn: '2026-11-22',
}

export const advisoryRules: Source = {
  cite: '28 CFR 1.11', link: 'https://www.law.cornell.edu/cfr/text/28/1.11',
  quote: 'advisory only and for the internal guidance of Department of Justice personnel. They create no enforceable rights in persons applying for executive clemency, nor do they restrict the authority granted to the President', text: 'read', readOn: '2026-11-23',
}

export const falseStatements: Source = {
  cite: '18 U.S.C. 1001(a)', link: 'https://www.law.cornell.edu/uscode/text/18/1001',
  quote: 'makes any materially false, fictitious, or fraudulent statement or representation', text: 'read', readOn: '2026-11-23',
}

export const formalPetition: Source = {
  cite: '28 CFR 1.1', link: 'https://www.law.cornell.edu/cfr/text/28/1.1',
  quote: 'A person seeking executive clemency by pardon, reprieve, commutation of sentence, or remission of fine shall execute a formal petition. The petition shall be addressed to the President of the United States', text: 'read', readOn: '2026-11-23',
}
