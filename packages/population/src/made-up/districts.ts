import type { Draw } from './draw.ts'

/** The districts of each state and territory (28 U.S.C. 81 to 131 and the courts of the territories): 94. A name alone is one district. */
const states: readonly (readonly [string, string])[] = [
  ['Alabama', 'NMS'], ['Alaska', ''], ['Arizona', ''], ['Arkansas', 'EW'], ['California', 'CENS'], ['Colorado', ''], ['Connecticut', ''], ['Delaware', ''], ['Columbia', ''], ['Florida', 'NMS'], ['Georgia', 'NMS'], ['Guam', ''], ['Hawaii', ''], ['Idaho', ''],
  ['Illinois', 'NCS'], ['Indiana', 'NS'], ['Iowa', 'NS'], ['Kansas', ''], ['Kentucky', 'EW'], ['Louisiana', 'EMW'], ['Maine', ''], ['Maryland', ''], ['Massachusetts', ''], ['Michigan', 'EW'], ['Minnesota', ''], ['Mississippi', 'NS'], ['Missouri', 'EW'], ['Montana', ''],
  ['Nebraska', ''], ['Nevada', ''], ['New Hampshire', ''], ['New Jersey', ''], ['New Mexico', ''], ['New York', 'ENSW'], ['North Carolina', 'EMW'], ['North Dakota', ''], ['the Northern Mariana Islands', ''], ['Ohio', 'NS'], ['Oklahoma', 'ENW'], ['Oregon', ''],
  ['Pennsylvania', 'EMW'], ['Puerto Rico', ''], ['Rhode Island', ''], ['South Carolina', ''], ['South Dakota', ''], ['Tennessee', 'EMW'], ['Texas', 'ENSW'], ['Utah', ''], ['Vermont', ''], ['the Virgin Islands', ''], ['Virginia', 'EW'], ['Washington', 'EW'],
  ['West Virginia', 'NS'], ['Wisconsin', 'EW'], ['Wyoming', ''],
]
const sides: Readonly<Record<string, string>> = { N: 'Northern ', S: 'Southern ', E: 'Eastern ', W: 'Western ', M: 'Middle ', C: 'Central ' }
const names = states.flatMap(([state, of]) => (of === '' ? [`District of ${state}`] : [...of].map((side) => `${sides[side] ?? ''}District of ${state}`)))

/** Of four districts the number of people sentenced in a year was read (`published.districts`). */
const read: Readonly<Record<string, number>> = { 'Western District of Texas': 7_539, 'District of Utah': 761, 'District of New Jersey': 723, 'District of Maine': 116 }
const all = 64_124
const each = (all - Object.values(read).reduce((sum, many) => sum + many, 0)) / (names.length - Object.keys(read).length)

/** Every district with its share; those of which nothing was read have the same. */
export const districtShares: readonly (readonly [string, number])[] = names.map((name) => [name, (read[name] ?? each) / all] as const)

export function district(draw: Draw): string {
  return draw.of(districtShares)
}
