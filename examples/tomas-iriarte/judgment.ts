import { facts } from './facts.ts'

export const judgment = {
  sheets: ['Sheet 1', 'Sheet 2 — Imprisonment', 'Sheet 3 — Supervised Release', 'Sheet 5 — Criminal Monetary Penalties'],
  district: 'District of Nebraska',
  defendant: facts.nameInCapitals,
  docket: facts.docket,
  usm: facts.registerNumber,
  attorney: 'Philip J. Norquist, Assistant Federal Public Defender',
  pleadedTo: 'I of the Indictment',
  counts: [
    {
      section: '21:846, 21:841(a)(1) and 841(b)(1)(A)(viii)',
      nature: 'CONSPIRACY TO DISTRIBUTE AND POSSESS WITH INTENT TO DISTRIBUTE METHAMPHETAMINE',
      ended: 'March 11, 2014',
      number: 'I',
    },
  ],
  dismissed: 'II and III',
  imposed: 'February 20, 2015',
  judge: `${facts.judge}, United States District Judge`,
  judgeHand: facts.judge,
  signed: 'February 24, 2015',
  term: 'Two hundred forty (240) months on Count I.',
  recommendation: 'That the defendant take part in the 500-hour residential drug program, and that he be placed as near to Grand Island, Nebraska, as may be, so that his family can visit.',
  supervised: 'Ten (10) years.',
  special: [
    'The defendant shall attend and successfully complete any diagnostic evaluation, treatment or counseling for drug abuse as directed by the probation officer.',
    'The defendant shall provide the probation officer with access to any requested financial information.',
  ],
  assessment: '100.00',
  fine: '0.00',
  restitution: '0.00',
}
