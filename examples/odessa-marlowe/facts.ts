/** Odessa Jean Marlowe is made up. No register number begins with five zeros, and no docket has the number 00000. */
export const facts = {
  name: 'Odessa Jean Marlowe',
  nameInCapitals: 'ODESSA JEAN MARLOWE',
  nameInPrison: 'MARLOWE, ODESSA JEAN',
  registerNumber: '00000-045',
  docket: '95-00000-03-CR-W-6',
  born: '1958-02-14',
  bornInWords: 'February 14, 1958',
} as const
