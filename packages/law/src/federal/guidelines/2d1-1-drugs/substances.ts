import type { Series } from '../../../core/dated.ts'
import * as equals from './equivalencies.table.ts'
import type { Equivalency } from './equivalency.ts'
import * as more from './other-equivalencies.table.ts'
import { cocaineBaseLadder } from './quantities/cocaine-base.table.ts'
import { cocaineLadder } from './quantities/cocaine.table.ts'
import { fentanylAnalogueLadder } from './quantities/fentanyl-analogue.table.ts'
import { fentanylLadder } from './quantities/fentanyl.table.ts'
import { heroinLadder } from './quantities/heroin.table.ts'
import { lsdLadder } from './quantities/lsd.table.ts'
import { marihuanaLadder } from './quantities/marihuana.table.ts'
import { methamphetamineActualLadder } from './quantities/methamphetamine-actual.table.ts'
import { methamphetamineMixtureLadder } from './quantities/methamphetamine-mixture.table.ts'
import { pcpActualLadder } from './quantities/pcp-actual.table.ts'
import { pcpMixtureLadder } from './quantities/pcp-mixture.table.ts'
import type { Ladder } from './quantity-ladder.ts'

/** The subdivision of the equivalency tables a substance stands in. */
export type Family = 'opiate' | 'stimulant' | 'hallucinogen' | 'marihuana' | 'schedule III' | 'schedule IV' | 'schedule V' | 'ketamine' | 'flunitrazepam' | 'hydrocodone pills'

export interface SubstanceRule {
  readonly family: Family
  /** The substance's own lines of the Drug Quantity Table, if the table names it. */
  readonly ladder?: Series<Ladder>
  readonly equivalency: Series<Equivalency>
}

/** Every substance encoded. Adding one is a line here and its lines in the tables. */
export const substanceRules = {
  'heroin': { family: 'opiate', ladder: heroinLadder, equivalency: equals.heroinEquivalency },
  'fentanyl': { family: 'opiate', ladder: fentanylLadder, equivalency: equals.fentanylEquivalency },
  'fentanyl analogue': { family: 'opiate', ladder: fentanylAnalogueLadder, equivalency: equals.fentanylAnalogueEquivalency },
  'oxymorphone': { family: 'opiate', equivalency: equals.oxymorphoneEquivalency },
  'hydromorphone': { family: 'opiate', equivalency: equals.hydromorphoneEquivalency },
  'cocaine': { family: 'stimulant', ladder: cocaineLadder, equivalency: equals.cocaineEquivalency },
  'cocaine base': { family: 'stimulant', ladder: cocaineBaseLadder, equivalency: equals.cocaineBaseEquivalency },
  'methamphetamine (mixture)': { family: 'stimulant', ladder: methamphetamineMixtureLadder, equivalency: equals.methamphetamineMixtureEquivalency },
  'methamphetamine (actual)': { family: 'stimulant', ladder: methamphetamineActualLadder, equivalency: equals.methamphetamineActualEquivalency },
  'PCP (mixture)': { family: 'hallucinogen', ladder: pcpMixtureLadder, equivalency: equals.pcpMixtureEquivalency },
  'PCP (actual)': { family: 'hallucinogen', ladder: pcpActualLadder, equivalency: equals.pcpActualEquivalency },
  'PHP (pyrrolidine analog of PCP)': { family: 'hallucinogen', equivalency: equals.phpEquivalency },
  'LSD': { family: 'hallucinogen', ladder: lsdLadder, equivalency: equals.lsdEquivalency },
  'MDMA': { family: 'hallucinogen', equivalency: equals.mdmaEquivalency },
  'marihuana': { family: 'marihuana', ladder: marihuanaLadder, equivalency: equals.marihuanaEquivalency },
  'diazepam': { family: 'schedule IV', equivalency: equals.diazepamEquivalency },
  'Schedule III substance': { family: 'schedule III', equivalency: equals.scheduleIIIEquivalency },
  'Schedule IV substance': { family: 'schedule IV', equivalency: equals.scheduleIVEquivalency },
  'Schedule V substance': { family: 'schedule V', equivalency: equals.scheduleVEquivalency },
  'morphine': { family: 'opiate', equivalency: more.morphineEquivalency },
  'codeine': { family: 'opiate', equivalency: more.codeineEquivalency },
  'methadone': { family: 'opiate', equivalency: more.methadoneEquivalency },
  'meperidine': { family: 'opiate', equivalency: more.meperidineEquivalency },
  'opium': { family: 'opiate', equivalency: more.opiumEquivalency },
  'psilocybin': { family: 'hallucinogen', equivalency: more.psilocybinEquivalency },
  'psilocin': { family: 'hallucinogen', equivalency: more.psilocinEquivalency },
  'mescaline': { family: 'hallucinogen', equivalency: more.mescalineEquivalency },
  'hashish': { family: 'marihuana', equivalency: more.hashishEquivalency },
  'hashish oil': { family: 'marihuana', equivalency: more.hashishOilEquivalency },
  'oxycodone': { family: 'opiate', equivalency: more.oxycodoneEquivalency },
  'oxycodone (actual)': { family: 'opiate', equivalency: more.oxycodoneActualEquivalency },
  'hydrocodone (actual)': { family: 'opiate', equivalency: more.hydrocodoneActualEquivalency },
  'amphetamine': { family: 'stimulant', equivalency: more.amphetamineEquivalency },
  'MDA': { family: 'hallucinogen', equivalency: more.mdaEquivalency },
  'ketamine': { family: 'ketamine', equivalency: more.ketamineEquivalency },
  'flunitrazepam': { family: 'flunitrazepam', equivalency: more.flunitrazepamEquivalency },
  'Schedule III hydrocodone': { family: 'hydrocodone pills', equivalency: more.scheduleIIIHydrocodoneEquivalency },
} as const satisfies Record<string, SubstanceRule>

/** A substance the drug guideline is encoded for. Plants of marihuana are marihuana by count: see `DrugInput`. */
export type EncodedSubstance = keyof typeof substanceRules

export function substanceRule(substance: EncodedSubstance): SubstanceRule {
  return substanceRules[substance]
}

export function isEncoded(substance: string): substance is EncodedSubstance {
  return Object.hasOwn(substanceRules, substance)
}
