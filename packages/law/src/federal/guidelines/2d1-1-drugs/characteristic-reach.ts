import type { CharacteristicOf } from '../../../facts/characteristics.ts'

/** What a characteristic cannot be found without: one of these substances, or a conviction that names this provision. */
export interface CharacteristicReach {
  readonly substances?: readonly string[]
  readonly provision?: RegExp
}

const methamphetamine = ['methamphetamine (mixture)', 'methamphetamine (actual)', 'amphetamine', 'other']
const steroids = ['Schedule III substance', 'other']
const fentanyl = ['fentanyl', 'fentanyl analogue', 'heroin', 'other']

/** By their own words, in every edition that has them. What is not here may be found whatever the drug and the conviction. */
export const drugCharacteristicReach: Readonly<Partial<Record<CharacteristicOf<'2D1.1'>, CharacteristicReach>>> = {
  'methamphetamine imported': { substances: methamphetamine },
  'conviction under 21 U.S.C. 865': { provision: /\b865\b/ },
  'anabolic steroid with a masking agent': { substances: steroids },
  'anabolic steroid to an athlete': { substances: steroids },
  'conviction under 21 U.S.C. 841(g)(1)(A)': { provision: /841\s*\(g\)/ },
  'fentanyl misrepresented': { substances: fentanyl },
  'fentanyl as a legitimate drug': { substances: fentanyl },
  'distribution where a minor is present (860a)': { provision: /860a/i },
  'manufacture where a minor is present (860a)': { provision: /860a/i },
  'risk of harm from a laboratory': { substances: methamphetamine },
  'risk of harm to a minor from a laboratory': { substances: methamphetamine },
  'marihuana grown on public or trespassed land': { substances: ['marihuana', 'marihuana plants', 'hashish', 'hashish oil', 'other'] },
}
