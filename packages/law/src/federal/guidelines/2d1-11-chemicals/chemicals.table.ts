import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/**
 * The Chemical Quantity Tables of 2D1.11 of one edition. For each chemical the least grams of each level, the greatest level first, by two
 * levels each; less than the last is level 12. Gamma-butyrolactone is in litres since November 2004, in grams before.
 */
export type ChemicalTable = Readonly<Record<string, readonly number[]>>

/** As Amendment 541 struck it: the greatest level is 28. */
const of1995: ChemicalTable = {
  '3,4-methylenedioxyphenyl-2-propanone': [400_000, 120_000, 40_000, 28_000, 16_000, 4000, 3200, 2400],
  'acetic anhydride': [11_000, 3300, 1100, 726, 440, 110, 88, 66],
  'acetone': [1_175_000, 352_500, 117_500, 82_250, 47_000, 11_750, 9400, 7050],
  'anthranilic acid': [3600],
  'benzaldehyde': [17_800, 5300, 1800, 1200, 712, 178, 142, 107],
  'benzyl chloride': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'benzyl cyanide': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'ephedrine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'ergonovine': [200, 60, 20, 14, 8, 2, 1.6, 1.2],
  'ergotamine': [400, 120, 40, 28, 16, 4, 3.2, 2.4],
  'ethyl ether': [1_075_000, 322_500, 107_500, 75_250, 43_000, 10_750, 8600, 6450],
  'ethylamine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'hydriodic acid': [44_000, 13_200, 4400, 3080, 1760, 440, 352, 264],
  'isosafrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'methyl ethyl ketone': [1_200_000, 360_000, 120_000, 84_000, 48_000, 12_000, 9600, 7200],
  'methylamine': [4000, 1200, 400, 280, 160, 40, 32, 24],
  'N-acetylanthranilic acid': [4800],
  'N-methylephedrine': [500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000],
  'N-methylpseudoephedrine': [500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000],
  'nitroethane': [12_600, 3800, 1300, 879, 503, 126, 100, 75],
  'norpseudoephedrine': [200_000, 60_000, 20_000, 14_000, 8000, 2000, 1600, 1200],
  'phenylacetic acid': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'phenylpropanolamine': [200_000, 60_000, 20_000, 14_000, 8000, 2000, 1600, 1200],
  'piperidine': [10_000, 3000, 1000, 700, 400, 100, 80, 60],
  'piperonal': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'potassium permanganate': [10_000, 3000, 1000, 700, 400, 100, 80, 60],
  'propionic anhydride': [1600, 480, 160, 112, 64, 16, 12.8, 9.6],
  'pseudoephedrine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'safrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'toluene': [1_300_000, 390_000, 130_000, 91_000, 52_000, 13_000, 10_400, 7800],
}

/** Before Amendment 519, whose changes are taken back: D-lysergic acid was a listed chemical, benzaldehyde and nitroethane were not. */
const of1991: ChemicalTable = {
  ...Object.fromEntries(Object.entries(of1995).filter(([name]) => name !== 'benzaldehyde' && name !== 'nitroethane')),
  'D-lysergic acid': [200, 60, 20, 14, 8, 2, 1.6, 1.2],
}

/** Two levels more for list I, as printed: a line of isosafrole and of safrole speaks of grams where kilograms were meant. */
const of1997: ChemicalTable = {
  '3,4-methylenedioxyphenyl-2-propanone': [400_000, 120_000, 40_000, 28_000, 16_000, 4000, 3200, 2400, 1800],
  'acetic anhydride': [11_000, 3300, 1100, 726, 440, 110, 88, 66],
  'acetone': [1_175_000, 352_500, 117_500, 82_250, 47_000, 11_750, 9400, 7050],
  'anthranilic acid': [3600, 2700],
  'benzaldehyde': [17_800, 5300, 1800, 1200, 712, 178, 142, 107, 71.2],
  'benzyl chloride': [20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'benzyl cyanide': [20_000, 6000, 2000, 1400, 800, 200, 160, 120, 80],
  'ephedrine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120, 80],
  'ergonovine': [200, 60, 20, 14, 8, 2, 1.6, 1.2, 0.8],
  'ergotamine': [400, 120, 40, 28, 16, 4, 3.2, 2.4, 1.6],
  'ethyl ether': [1_075_000, 322_500, 107_500, 75_250, 43_000, 10_750, 8600, 6450],
  'ethylamine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120, 80],
  'hydriodic acid': [44_000, 13_200, 4400, 3080, 1760, 440, 352, 264, 176],
  'isosafrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920, 1.44],
  'methyl ethyl ketone': [1_200_000, 360_000, 120_000, 84_000, 48_000, 12_000, 9600, 7200],
  'methylamine': [4000, 1200, 400, 280, 160, 40, 32, 24, 16],
  'N-acetylanthranilic acid': [4800, 3600],
  'N-methylephedrine': [500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000, 2250],
  'N-methylpseudoephedrine': [500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000, 2250],
  'nitroethane': [12_600, 3800, 1300, 879, 503, 126, 100, 75, 56.25],
  'norpseudoephedrine': [200_000, 60_000, 20_000, 14_000, 8000, 2000, 1600, 1200, 800],
  'phenylacetic acid': [20_000, 6000, 2000, 1400, 800, 200, 160, 120, 80],
  'phenylpropanolamine': [200_000, 60_000, 20_000, 14_000, 8000, 2000, 1600, 1200, 800],
  'piperidine': [10_000, 3000, 1000, 700, 400, 100, 80, 60, 40],
  'piperonal': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920, 1440],
  'potassium permanganate': [10_000, 3000, 1000, 700, 400, 100, 80, 60],
  'propionic anhydride': [1600, 480, 160, 112, 64, 16, 12.8, 9.6, 7.2],
  'pseudoephedrine': [20_000, 6000, 2000, 1400, 800, 200, 160, 120, 80],
  'safrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920, 1.44],
  'toluene': [1_300_000, 390_000, 130_000, 91_000, 52_000, 13_000, 10_400, 7800],
}

/** Grams that were kilograms, put right. */
const of2000: ChemicalTable = {
  ...of1997,
  'isosafrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920, 1440],
  'safrole': [320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920, 1440],
}

/** Ephedrine and its like by what methamphetamine they make. */
const of2001: ChemicalTable = {
  ...of2000,
  'benzaldehyde': [890, 267, 89, 62.3, 35.6, 8.9, 7.1, 5.3, 3.6],
  'ephedrine': [3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1, 0.5],
  'hydriodic acid': [2200, 660, 220, 154, 88, 22, 17.6, 13.2, 8.8],
  'methylamine': [200, 60, 20, 14, 8, 2, 1.6, 1.2, 0.8],
  'nitroethane': [625, 187.5, 62.5, 43.8, 25, 6.3, 5, 3.8, 2.5],
  'norpseudoephedrine': [10_000, 3000, 1000, 700, 400, 100, 80, 60, 40],
  'phenylpropanolamine': [3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1, 0.5],
  'pseudoephedrine': [3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1, 0.5],
}

/** Gamma-butyrolactone by weight; iodine, of list II. */
const ofNovember2001: ChemicalTable = {
  ...of2001,
  'gamma-butyrolactone': [10_000_000, 3_000_000, 1_000_000, 700_000, 400_000, 100_000, 80_000, 60_000, 40_000],
  'iodine': [376.2, 125.4, 87.8, 50.2, 12.5, 10, 7.5, 5],
}

/** Red phosphorus. */
const of2003: ChemicalTable = {
  ...ofNovember2001,
  'red phosphorus': [714, 214, 71, 50, 29, 7, 6, 4, 3],
}

/** Gamma-butyrolactone in litres; white phosphorus and hypophosphorous acid like red phosphorus. */
const of2004: ChemicalTable = {
  ...of2003,
  'gamma-butyrolactone': [2271, 681.3, 227.1, 159, 90.8, 22.7, 18.2, 13.6, 9.1],
  'hypophosphorous acid': [714, 214, 71, 50, 29, 7, 6, 4, 3],
  'red phosphorus': [714, 214, 71, 50, 29, 7, 6, 4, 3],
  'white phosphorus': [714, 214, 71, 50, 29, 7, 6, 4, 3],
}

/** Half the gamma-butyrolactone. */
const of2005: ChemicalTable = {
  ...of2004,
  'gamma-butyrolactone': [1135.5, 340.7, 113.6, 79.5, 45.4, 11.4, 9.1, 6.8, 4.5],
}

/** Iodine, of list I. */
const of2010: ChemicalTable = {
  ...of2005,
  'iodine': [1300, 376.2, 125.4, 87.8, 50.2, 12.5, 10, 7.5, 5],
}

/** Two levels less for the same amount. */
const of2014: ChemicalTable = {
  '3,4-methylenedioxyphenyl-2-propanone': [1_200_000, 400_000, 120_000, 40_000, 28_000, 16_000, 4000, 3200, 2400],
  'acetic anhydride': [33_000, 11_000, 3300, 1100, 726, 440, 110, 88],
  'acetone': [3_525_000, 1_175_000, 352_500, 117_500, 82_250, 47_000, 11_750, 9400],
  'anthranilic acid': [3600],
  'benzaldehyde': [2700, 890, 267, 89, 62.3, 35.6, 8.9, 7.1, 5.3],
  'benzyl chloride': [60_000, 20_000, 6000, 2000, 1400, 800, 200, 160],
  'benzyl cyanide': [60_000, 20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'ephedrine': [9000, 3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1],
  'ergonovine': [600, 200, 60, 20, 14, 8, 2, 1.6, 1.2],
  'ergotamine': [1200, 400, 120, 40, 28, 16, 4, 3.2, 2.4],
  'ethyl ether': [3_225_000, 1_075_000, 322_500, 107_500, 75_250, 43_000, 10_750, 8600],
  'ethylamine': [60_000, 20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'gamma-butyrolactone': [3406.5, 1135.5, 340.7, 113.6, 79.5, 45.4, 11.4, 9.1, 6.8],
  'hydriodic acid': [6600, 2200, 660, 220, 154, 88, 22, 17.6, 13.2],
  'iodine': [3900, 1300, 376.2, 125.4, 87.8, 50.2, 12.5, 10, 7.5],
  'isosafrole': [960_000, 320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'methyl ethyl ketone': [3_600_000, 1_200_000, 360_000, 120_000, 84_000, 48_000, 12_000, 9600],
  'methylamine': [600, 200, 60, 20, 14, 8, 2, 1.6, 1.2],
  'N-acetylanthranilic acid': [4800],
  'N-methylephedrine': [1_500_000, 500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000],
  'N-methylpseudoephedrine': [1_500_000, 500_000, 150_000, 50_000, 35_000, 20_000, 5000, 4000, 3000],
  'nitroethane': [1900, 625, 187.5, 62.5, 43.8, 25, 6.3, 5, 3.8],
  'norpseudoephedrine': [30_000, 10_000, 3000, 1000, 700, 400, 100, 80, 60],
  'phenylacetic acid': [60_000, 20_000, 6000, 2000, 1400, 800, 200, 160, 120],
  'phenylpropanolamine': [9000, 3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1],
  'piperidine': [30_000, 10_000, 3000, 1000, 700, 400, 100, 80, 60],
  'piperonal': [960_000, 320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'potassium permanganate': [30_000, 10_000, 3000, 1000, 700, 400, 100, 80],
  'propionic anhydride': [4800, 1600, 480, 160, 112, 64, 16, 12.8, 9.6],
  'pseudoephedrine': [9000, 3000, 1000, 300, 100, 70, 40, 10, 8, 6, 4, 2, 1],
  'hypophosphorous acid': [2100, 714, 214, 71, 50, 29, 7, 6, 4],
  'red phosphorus': [2100, 714, 214, 71, 50, 29, 7, 6, 4],
  'white phosphorus': [2100, 714, 214, 71, 50, 29, 7, 6, 4],
  'safrole': [960_000, 320_000, 96_000, 32_000, 22_400, 12_800, 3200, 2560, 1920],
  'toluene': [3_900_000, 1_300_000, 390_000, 130_000, 91_000, 52_000, 13_000, 10_400],
}

/** 2D1.11(d), since May 2001 (d) and (e). There was no such guideline before November 1991. */
export const chemicalTables: Series<ChemicalTable> = {
  of: 'listed chemicals (2D1.11)',
  entries: [
    { from: '1991-11-01', to: '1995-10-31', value: of1991, source: amendment(519, 'Section 2D1.11(d) is amended in subdivisions (1)-(9) by deleting the line referencing "D-Lysergic Acid" from each subdivision as set forth below: (1) "200 G or more of D-Lysergic Acid;",') },
    { from: '1995-11-01', to: '1997-04-30', value: of1995, source: amendment(541, '"(1) List I Chemicals Level 28 17.8 KG or more of Benzaldehyde; 20 KG or more of Benzyl Cyanide; 20 KG or more of Ephedrine;') },
    { from: '1997-05-01', to: '2000-10-31', value: of1997, source: amendment(541, '"(1) List I Chemicals Level 30 17.8 KG or more of Benzaldehyde; 20 KG or more of Benzyl Cyanide; 20 KG or more of Ephedrine;') },
    { from: '2000-11-01', to: '2001-04-30', value: of2000, source: amendment(606, 'by striking "At least 1.44 G but less than 1.92 KG of Isosafrole;" and inserting "At least 1.44 KG but less than 1.92 KG of Isosafrole;"') },
    { from: '2001-05-01', to: '2001-10-31', value: of2001, source: amendment(611, '(1) 3 KG or more of Ephedrine; Level 38 3 KG or more of Phenylpropanolamine; 3 KG or More of Pseudoephedrine.') },
    { from: '2001-11-01', to: '2003-10-31', value: ofNovember2001, source: amendment(625, '"10,000 KG or more of Gamma-butyrolactone.".') },
    { from: '2003-11-01', to: '2004-10-31', value: of2003, source: amendment(661, '"714 G or more of Red Phosphorus.".') },
    { from: '2004-11-01', to: '2005-10-31', value: of2004, source: amendment(667, 'by striking "10,000 KG or more of Gamma-butyrolactone;" and inserting "2271 L or more of Gamma-butyrolactone;"; and by inserting ", White Phosphorus, or Hypophosphorous Acid" after "Red Phosphorus"') },
    { from: '2005-11-01', to: '2010-10-31', value: of2005, source: amendment(679, 'by striking "2271 L or more of Gamma-butyrolactone;" and inserting "1135.5 L or more of Gamma-butyrolactone;"') },
    { from: '2010-11-01', to: '2014-10-31', value: of2010, source: amendment(745, '(1) "1.3 KG or more of Iodine;", (2) "At least 376.2 G but less than 1.3 KG of Iodine;",') },
    { from: '2014-11-01', checkedThrough, value: of2014, source: manual(2025, '§2D1.11(d)', '(1) 9 KG or more of Ephedrine; Level 38 9 KG or more of Phenylpropanolamine; 9 KG or more of Pseudoephedrine.') },
  ],
}

/** List II, whose chemicals were never converted or added. Iodine was one of them until October 2010. */
export const listTwo: readonly string[] = ['acetic anhydride', 'acetone', 'benzyl chloride', 'ethyl ether', 'iodine', 'methyl ethyl ketone', 'potassium permanganate', 'toluene']

/** The three that are added together since May 2001. */
export const ephedrines: readonly string[] = ['ephedrine', 'phenylpropanolamine', 'pseudoephedrine']

/** Grams of ephedrine to a gram, by the List I Chemical Equivalency Table that Amendment 611 struck. */
export const toEphedrine: Readonly<Record<string, number>> = {
  'anthranilic acid': 0.033, 'benzaldehyde': 1.124, 'benzyl cyanide': 1, 'D-lysergic acid': 1, 'ephedrine': 1, 'ergonovine': 100, 'ergotamine': 50, 'ethylamine': 1, 'hydriodic acid': 0.4545, 'isosafrole': 0.0625, 'methylamine': 5,
  'N-acetylanthranilic acid': 0.025, 'N-methylephedrine': 0.04, 'N-methylpseudoephedrine': 0.04, 'nitroethane': 1.592, 'norpseudoephedrine': 0.1, 'phenylacetic acid': 1, 'phenylpropanolamine': 0.1, 'piperidine': 2, 'piperonal': 0.0625,
  'propionic anhydride': 12.5, 'pseudoephedrine': 1, 'safrole': 0.0625, '3,4-methylenedioxyphenyl-2-propanone': 0.05,
}

const withHydriodicAcid = ['ephedrine', 'N-methylephedrine', 'N-methylpseudoephedrine', 'norpseudoephedrine', 'phenylpropanolamine', 'pseudoephedrine']

/** How several chemicals count: `apart` are those of list I that were never added to one another, `added` whether the others were. */
export type ChemicalCombination = { readonly rule: 'greatest, but ephedrine and its like together' } | { readonly rule: 'by ephedrine'; readonly onlyApartProcesses: boolean; readonly apart: readonly (readonly [readonly string[], readonly string[]])[] }

export const chemicalCombinations: Series<ChemicalCombination> = {
  of: 'how listed chemicals are combined',
  entries: [
    { from: '1991-11-01', to: '1995-10-31', value: { rule: 'by ephedrine', onlyApartProcesses: false, apart: [[['hydriodic acid'], ['ephedrine']]] }, source: amendment(519, 'In cases involving multiple precursor chemicals, convert each to its ephedrine equivalency from the table below, add the quantities, and apply the Chemical Quantity Table to obtain the applicable offense level.') },
    {
      from: '1995-11-01', to: '2001-04-30', value: { rule: 'by ephedrine', onlyApartProcesses: true, apart: [[['hydriodic acid'], withHydriodicAcid], [['ethylamine'], ['3,4-methylenedioxyphenyl-2-propanone']], [['benzaldehyde'], ['nitroethane']]] },
      source: amendment(519, 'In a case involving two or more list I chemicals used together to manufacture a controlled substance in the same manufacturing process, use the quantity of the single list I chemical that results in the greatest base offense level.'),
    },
    { from: '2001-05-01', checkedThrough, value: { rule: 'greatest, but ephedrine and its like together' }, source: manual(2025, '§2D1.11(e), note (B)', '(i) aggregate the quantities of all such chemicals, and (ii) determine the base offense level corresponding to the aggregate quantity.') },
  ],
}

/** Anthranilic acid and N-acetylanthranilic acid, together no more than so many grams of ephedrine. */
export const anthranilicCap = { grams: 159.99, of: ['anthranilic acid', 'N-acetylanthranilic acid'], source: amendment(611, '* The ephedrine equivalency for anthranilic acid or N-acetylanthranilic acid, or both, shall not exceed 159.99 grams of ephedrine.') } as const

/** What a mitigating role takes off the level. From 2004 to 2007 the guideline named subsection (e), whose levels end at 30, by mistake. */
export const chemicalRoleCaps: Series<(level: number) => number> = {
  of: 'the cap on the level of listed chemicals for a mitigating role',
  entries: [
    { from: '1991-11-01', to: '2004-10-31', value: (level) => level, source: amendment(668, '"(a) Base Offense Level: The offense level from the Chemical Quantity Table set forth in subsection (d) or (e), as appropriate.",') },
    { from: '2004-11-01', to: '2007-10-31', value: (level) => level, source: amendment(668, 'and (B) the base offense level under subsection (e) is (i) level 32, decrease by 2 levels; (ii) level 34 or level 36, decrease by 3 levels; or (iii) level 38, decrease by 4 levels.') },
    { from: '2007-11-01', checkedThrough, value: (level) => (level >= 38 ? level - 4 : level >= 34 ? level - 3 : level >= 32 ? level - 2 : level), source: manual(2025, '§2D1.11(a)', '(B) the base offense level under subsection (d) is (i) level 32, decrease by 2 levels; (ii) level 34 or level 36, decrease by 3 levels; or (iii) level 38, decrease by 4 levels.') },
  ],
}
