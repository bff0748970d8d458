/** Tomás Rafael Iriarte is made up. The courts and the prison write his name without its accent. */
export const facts = {
  name: 'Tomas Rafael Iriarte',
  nameInCapitals: 'TOMAS RAFAEL IRIARTE',
  nameInPrison: 'IRIARTE, TOMAS RAFAEL',
  registerNumber: '00000-047',
  docket: '8:14CR00000-001',
  born: '1979-08-22',
  bornInWords: 'August 22, 1979',
  judge: 'Joan M. Haldane',
} as const
