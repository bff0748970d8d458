/** The conviction that a characteristic cannot be found without, by its own words, in every edition that has it. */
export const convictionFor: Readonly<Partial<Record<string, RegExp>>> = {
  'conviction under 18 U.S.C. 933(a)(2) or (3)': /\b933\b/,
  'conviction under 18 U.S.C. 1956': /\b1956\b/,
  'conviction under 18 U.S.C. 1957': /\b1957\b/,
  'conviction under 18 U.S.C. 1030(a)(5)(A)': /\b1030\b/,
  'e-mail addresses by improper means': /\b1037\b/,
  'intent to obtain personal information': /\b1030\b/,
  'computer of critical infrastructure or government': /\b1030\b/,
  'disruption of a critical infrastructure': /\b1030\b/,
  'social security fraud with a maximum of ten years': /\b(?:408|1011|1383a)\b/,
}
