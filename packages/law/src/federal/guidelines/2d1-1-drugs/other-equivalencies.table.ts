import { amendment, checkedThrough, manual } from '../cite.ts'
import { equivalencySeries } from './equivalency.ts'

/**
 * More lines of the equivalency tables. The table that Amendment 396 struck is that of 1990; it is carried back no further here. A line
 * that reads alike in 1991, 2016 and 2025 is taken to have stood in between.
 */
export const morphineEquivalency = equivalencySeries('morphine', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Morphine = 0.5 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Morphine = 500 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Morphine = 500 gm') },
])

export const codeineEquivalency = equivalencySeries('codeine', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Codeine = 0.08 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Codeine = 80 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Codeine = 80 gm') },
])

export const methadoneEquivalency = equivalencySeries('methadone', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Methadone = 0.5 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Methadone = 500 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Methadone = 500 gm') },
])

export const meperidineEquivalency = equivalencySeries('meperidine', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Meperidine/Pethidine = 0.05 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Meperidine/Pethidine = 50 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Meperidine/Pethidine = 50 gm') },
])

export const opiumEquivalency = equivalencySeries('opium', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Opium = 0.05 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Opium = 50 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Opium = 50 gm') },
])

export const psilocybinEquivalency = equivalencySeries('psilocybin', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Psilocybin = 0.5 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Psilocybin = 500 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Psilocybin = 500 gm') },
])

export const psilocinEquivalency = equivalencySeries('psilocin', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Psilocin = 0.5 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Psilocin = 500 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Psilocin = 500 gm') },
])

export const mescalineEquivalency = equivalencySeries('mescaline', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Mescaline = 0.01 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Mescaline = 10 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Mescaline = 10 gm') },
])

export const hashishEquivalency = equivalencySeries('hashish', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Cannabis Resin or Hashish = 5 mg of heroin/5 gm of marihuana') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Cannabis Resin or Hashish = 5 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Cannabis Resin or Hashish = 5 gm') },
])

export const hashishOilEquivalency = equivalencySeries('hashish oil', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Hashish Oil = 0.05 gm of heroin/50 gm of marihuana') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Hashish Oil = 50 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Hashish Oil = 50 gm') },
])

/** The whole weight of the pill until 1 November 2003; the drug itself since: `oxycodone (actual)`. */
export const oxycodoneEquivalency = equivalencySeries('oxycodone', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Oxycodone = 0.5 gm of heroin') },
  { from: '1991-11-01', to: '2003-10-31', source: amendment(396, '1 gm of Oxycodone = 500 gm of marihuana') },
])

export const oxycodoneActualEquivalency = equivalencySeries('oxycodone by its own weight', [
  { from: '2003-11-01', to: '2018-10-31', source: amendment(656, '1 gm of Oxycodone (actual) = 6700 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Oxycodone (actual) = 6,700 gm') },
])

export const hydrocodoneActualEquivalency = equivalencySeries('hydrocodone by its own weight', [
  { from: '2015-11-01', to: '2018-10-31', source: amendment(792, '1 gm of Hydrocodone (actual) = 6700 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Hydrocodone (actual) = 6,700 gm') },
])

/** Pills of Schedule III had a line and caps of their own from 2009; before, they were a Schedule III substance like any other. */
export const scheduleIIIHydrocodoneEquivalency = equivalencySeries('Schedule III hydrocodone', [
  { from: '2009-11-01', to: '2015-10-31', source: amendment(727, '1 unit of Schedule III hydrocodone = 1 gm of marihuana') },
])

export const amphetamineEquivalency = equivalencySeries('amphetamine', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Amphetamine = 1.0 gm of cocaine/0.2 gm of heroin') },
  { from: '1991-11-01', to: '2001-04-30', source: amendment(396, '1 gm of Amphetamine = 200 gm of marihuana') },
  { from: '2001-05-01', to: '2018-10-31', source: amendment(610, 'by striking "200 gm" after "1 gm of Amphetamine =" and inserting "2 kg"'), line: '1 gm of Amphetamine = 2 kg of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Amphetamine = 2 kg') },
])

export const mdaEquivalency = equivalencySeries('MDA', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of 3,4-Methylenedioxyamphetamine/MDA = 0.05 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2001-04-30', source: amendment(396, '1 gm of 3,4-Methylenedioxyamphetamine/MDA = 50 gm of marihuana') },
  { from: '2001-05-01', to: '2018-10-31', source: amendment(609, 'in the line referenced to "MDA" by striking "50 gm" and inserting "500 gm"'), line: '1 gm of 3,4-Methylenedioxyamphetamine/MDA = 500 gm of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of 3,4-Methylenedioxyamphetamine (MDA) = 500 gm') },
])

/** Outside the caps of Schedule III since 2007; before, a Schedule III substance like any other. */
export const ketamineEquivalency = equivalencySeries('ketamine', [
  { from: '2007-11-01', to: '2018-10-31', source: amendment(705, '1 unit of ketamine = 1 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of Ketamine = 1 gm') },
])

/** Outside the caps of Schedule IV since 2001; what capped it from 1997 is not encoded. */
export const flunitrazepamEquivalency = equivalencySeries('flunitrazepam', [
  { from: '2001-11-01', to: '2018-10-31', source: manual(2016, '§2D1.1, comment. (n.8)', '1 unit of Flunitrazepam = 16 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of Flunitrazepam = 16 gm') },
])
