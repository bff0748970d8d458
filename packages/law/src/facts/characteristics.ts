/**
 * The specific offense characteristics of Chapter Two by guideline and name, each guideline's in the manual's order. The name stays while
 * the manual numbers its subdivision anew. A weapon and the safety valve of 2D1.1 are facts of their own and not among them.
 */
export const characteristicNames = [
  '2D1.1 violence',
  '2D1.1 private aircraft',
  '2D1.1 submersible vessel',
  '2D1.1 pilot, captain or navigator',
  '2D1.1 distribution in a prison',
  '2D1.1 methamphetamine imported',
  '2D1.1 conviction under 21 U.S.C. 865',
  '2D1.1 mass-marketing by computer',
  '2D1.1 anabolic steroid with a masking agent',
  '2D1.1 anabolic steroid to an athlete',
  '2D1.1 conviction under 21 U.S.C. 841(g)(1)(A)',
  '2D1.1 bribery of a law enforcement officer',
  '2D1.1 premises maintained',
  '2D1.1 fentanyl misrepresented',
  '2D1.1 fentanyl as a legitimate drug',
  '2D1.1 hazardous or toxic substances',
  '2D1.1 distribution where a minor is present (860a)',
  '2D1.1 manufacture where a minor is present (860a)',
  '2D1.1 risk of harm from a laboratory',
  '2D1.1 risk of harm to a minor from a laboratory',
  '2D1.1 marihuana grown on public or trespassed land',
  '2D1.1 leader with an aggravating factor',
  '2D1.1 minimal participant under pressure',
] as const

export type CharacteristicName = (typeof characteristicNames)[number]

/** The names of one guideline, without the guideline: `violence` for `2D1.1`. */
export type CharacteristicOf<Guideline extends string> = CharacteristicName extends infer Name ? (Name extends `${Guideline} ${infer Short}` ? Short : never) : never

/** Of names found, those of one guideline, without the guideline. */
export function characteristicsOf<Guideline extends string>(guideline: Guideline, found: readonly CharacteristicName[] | undefined): readonly CharacteristicOf<Guideline>[] {
  if (found === undefined || found.length === 0) return none
  const start = `${guideline} `
  return found.flatMap((name) => (name.startsWith(start) ? [name.slice(start.length) as CharacteristicOf<Guideline>] : []))
}

const none: readonly never[] = []
