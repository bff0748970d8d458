import type { Possessed } from '../guidelines/2d2-1-possession/possession.table.ts'

/** Whether a guideline takes over the safety valve of 2D1.1(b) with its level (1B1.5(b)(1)). 2D1.5 cannot: an enterprise fails its criteria. */
export function asksSafetyValve(guideline: string | undefined): boolean {
  return guideline === '2D1.2' || guideline === '2D1.8'
}

const named: Readonly<Partial<Record<string, Possessed>>> = {
  'heroin': 'heroin or another opiate', 'cocaine base': 'cocaine base', 'cocaine': 'cocaine', 'flunitrazepam': 'flunitrazepam', 'LSD': 'LSD', 'PCP (mixture)': 'PCP', 'PCP (actual)': 'PCP',
  'methamphetamine (mixture)': 'another controlled substance', 'methamphetamine (actual)': 'another controlled substance', 'amphetamine': 'another controlled substance', 'marihuana': 'another controlled substance', 'marihuana plants': 'another controlled substance',
  'hashish': 'another controlled substance', 'hashish oil': 'another controlled substance', 'MDMA': 'another controlled substance', 'MDA': 'another controlled substance', 'psilocybin': 'another controlled substance', 'psilocin': 'another controlled substance',
  'mescaline': 'another controlled substance', 'ketamine': 'another controlled substance', 'diazepam': 'another controlled substance', 'Schedule III substance': 'another controlled substance', 'Schedule IV substance': 'another controlled substance', 'Schedule V substance': 'another controlled substance',
}

/** On which line of 2D2.1(a) a substance is; undefined for one of which the guideline leaves that to be judged, as whether it is an opiate. */
export function possessedIn(substance: string | undefined): Possessed | undefined {
  return substance === undefined ? undefined : named[substance]
}
