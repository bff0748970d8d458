import { amendment, checkedThrough, manual } from '../cite.ts'
import { equivalencySeries } from './equivalency.ts'

/**
 * The lines of the equivalency tables. Amendment 396 prints the whole table as it stood in 1991 and the one it replaced. A line of
 * the older table is carried back to 1987 where none of the amendments before it (19 to 21, 123 to 134, 318) touched it.
 */

export const heroinEquivalency = equivalencySeries('heroin', [
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Heroin = 1 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Heroin = 1 kg') },
])

export const cocaineEquivalency = equivalencySeries('cocaine', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Cocaine = 0.2 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Cocaine = 200 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Cocaine = 200 gm') },
])

export const cocaineBaseEquivalency = equivalencySeries('cocaine base', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Cocaine Base ("Crack") = 100 gm of cocaine/20 gm of heroin') },
  { from: '1991-11-01', to: '2007-10-31', source: amendment(396, '1 gm of Cocaine Base ("Crack") = 20 kg of marihuana') },
  { from: '2008-05-01', to: '2010-10-31', source: amendment(715, '1 gm Cocaine Base (‘Crack’) = 20 kg of marihuana') },
  { from: '2010-11-01', to: '2018-10-31', source: amendment(748, 'in the line referenced to Cocaine Base by striking "20 kg" and inserting "3,571 gm"'), line: '1 gm of Cocaine Base ("Crack") = 3,571 gm of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Cocaine Base (“Crack”) = 3,571 gm') },
])

export const methamphetamineMixtureEquivalency = equivalencySeries('methamphetamine (mixture)', [
  { from: '1987-11-01', to: '1989-10-31', source: amendment(125, 'by deleting "2.0 gm. of cocaine/0.4 gm of heroin" immediately following "1 gm of Methamphetamine ="'), line: '1 gm of Methamphetamine = 2.0 gm. of cocaine/0.4 gm of heroin' },
  { from: '1989-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Methamphetamine = 5.0 gm of cocaine/1.0 gm of heroin') },
  { from: '1991-11-01', to: '1997-10-31', source: amendment(396, '1 gm of Methamphetamine = 1 kg of marihuana') },
  { from: '1997-11-01', to: '2018-10-31', source: amendment(555, 'in the entry beginning "1 gm of Methamphetamine =" by deleting "1 kg" before "of marihuana" and inserting in lieu thereof "2 kg"'), line: '1 gm of Methamphetamine = 2 kg of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Methamphetamine = 2 kg') },
])

export const methamphetamineActualEquivalency = equivalencySeries('methamphetamine (actual)', [
  { from: '1990-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Methamphetamine (Pure) = 50 gm of cocaine/10 gm of heroin') },
  { from: '1991-11-01', to: '2000-10-31', source: amendment(396, '1 gm of Methamphetamine (Actual) = 10 kg of marihuana') },
  { from: '2000-11-01', to: '2018-10-31', source: amendment(594, 'in the line referenced to "Methamphetamine (Actual)" by striking "10 kg" and inserting "20 kg"'), line: '1 gm of Methamphetamine (Actual) = 20 kg of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Methamphetamine (actual) = 20 kg') },
])

export const marihuanaEquivalency = equivalencySeries('marihuana', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Marihuana/Cannabis, granulated, powdered, etc. = 1 mg of heroin/1 gm of marihuana') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Marihuana/Cannabis, granulated, powdered, etc. = 1 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Marihuana/Cannabis (granulated, powdered, etc.) = 1 gm') },
])

export const lsdEquivalency = equivalencySeries('LSD', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of D-Lysergic Acid Diethylamide/Lysergide/LSD = 100 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of D-Lysergic Acid Diethylamide/Lysergide/LSD = 100 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of D-Lysergic Acid Diethylamide/Lysergide (LSD) = 100 kg') },
])

export const pcpMixtureEquivalency = equivalencySeries('PCP (mixture)', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Phencyclidine/PCP = 1 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Phencyclidine/PCP = 1 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Phencyclidine (PCP) = 1 kg') },
])

export const pcpActualEquivalency = equivalencySeries('PCP (actual)', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Phencyclidine (Pure PCP) = 10 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Phencyclidine (actual) /PCP (actual) = 10 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Phencyclidine (PCP) (actual) = 10 kg') },
])

export const phpEquivalency = equivalencySeries('the pyrrolidine analog of PCP', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Pyrrolidine Analog of Phencyclidine/PHP = 1 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Pyrrolidine Analog of Phencyclidine/PHP = 1 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Pyrrolidine Analog of Phencyclidine (PHP) = 1 kg') },
])

export const mdmaEquivalency = equivalencySeries('MDMA', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of 3,4-Methylenedioxymethamphetamine/MDMA = 0.035 gm of heroin or PCP') },
  { from: '1991-11-01', to: '2001-04-30', source: amendment(396, '1 gm of 3,4-Methylenedioxymethamphetamine/MDMA = 35 gm of marihuana') },
  { from: '2001-05-01', to: '2018-10-31', source: amendment(609, 'in the line referenced to "MDMA" by striking "35 gm" and inserting "500 gm"'), line: '1 gm of 3,4-Methylenedioxymethamphetamine/MDMA = 500 gm of marihuana' },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of 3,4-Methylenedioxymethamphetamine (MDMA) = 500 gm') },
])

export const fentanylEquivalency = equivalencySeries('fentanyl', [
  { from: '1987-11-01', to: '1989-10-31', source: amendment(126, 'on the line beginning "piperidinyl] Propanamide) =" by deleting "31.25 gm" and inserting in lieu thereof "2.5 gm"'), line: '1 gm of Fentanyl = 31.25 gm of heroin' },
  { from: '1989-11-01', to: '1991-10-31', source: amendment(396, 'piperidinyl] Propanamide) = 2.5 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, 'piperidinyl] Propanamide) = 2.5 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Fentanyl (N-phenyl-N-[1-(2-phenylethyl)-4-piperidinyl] Propanamide) = 2.5 kg') },
])

export const fentanylAnalogueEquivalency = equivalencySeries('a fentanyl analogue', [
  { from: '1989-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Alpha-Methylfentanyl = 10 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Alpha-Methylfentanyl = 10 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of a Fentanyl Analogue = 10 kg') },
])

export const oxymorphoneEquivalency = equivalencySeries('oxymorphone', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Oxymorphone = 5 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Oxymorphone = 5 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Oxymorphone = 5 kg') },
])

export const hydromorphoneEquivalency = equivalencySeries('hydromorphone', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Hydromorphone/Dihydromorphinone = 2.5 gm of heroin') },
  { from: '1991-11-01', to: '2018-10-31', source: amendment(396, '1 gm of Hydromorphone/Dihydromorphinone = 2.5 kg of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 gm of Hydromorphone/Dihydromorphinone = 2.5 kg') },
])

export const diazepamEquivalency = equivalencySeries('diazepam', [
  { from: '1987-11-01', to: '1991-10-31', source: amendment(396, '1 gm of Diazepam = 0.125 mg of heroin/0.125 gm of marihuana') },
  { from: '1991-11-01', to: '1995-10-31', source: amendment(396, '1 gm of a Schedule IV Substance = 0.125 gm of marihuana') },
  { from: '1995-11-01', to: '2018-10-31', source: amendment(517, '1 unit of a Schedule IV Substance = 0.0625 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of a Schedule IV Substance (except Flunitrazepam) = 0.0625 gm') },
])

export const scheduleIIIEquivalency = equivalencySeries('a Schedule III substance', [
  { from: '1991-11-01', to: '1995-10-31', source: amendment(396, '1 gm of a Schedule III Substance (except anabolic steroids) = 2 gm of marihuana') },
  { from: '1995-11-01', to: '2018-10-31', source: amendment(517, '1 unit of a Schedule III Substance = 1 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of a Schedule III Substance (except Ketamine) = 1 gm') },
])

export const scheduleIVEquivalency = equivalencySeries('a Schedule IV substance', [
  { from: '1991-11-01', to: '1995-10-31', source: amendment(396, '1 gm of a Schedule IV Substance = 0.125 gm of marihuana') },
  { from: '1995-11-01', to: '2018-10-31', source: amendment(517, '1 unit of a Schedule IV Substance = 0.0625 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of a Schedule IV Substance (except Flunitrazepam) = 0.0625 gm') },
])

export const scheduleVEquivalency = equivalencySeries('a Schedule V substance', [
  { from: '1991-11-01', to: '1995-10-31', source: amendment(396, '1 gm of a Schedule V Substance = 0.0125 gm of marihuana') },
  { from: '1995-11-01', to: '2018-10-31', source: amendment(517, '1 unit of a Schedule V Substance = 0.00625 gm of marihuana') },
  { from: '2018-11-01', checkedThrough, source: manual(2025, '§2D1.1, comment. (n.8)', '1 unit of a Schedule V Substance = 0.00625 gm') },
])
