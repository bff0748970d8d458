import { overTime, type CharacteristicSpan } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment } from '../cite.ts'
import { jointCharacteristics, type JointCharacteristic } from './joint-characteristics.table.ts'

const first = '1987-11-01'
const on = (from: CharacteristicSpan['from'], at: string, levels: number, source: CharacteristicSpan['source'], more: Partial<CharacteristicRule> = {}): CharacteristicSpan => ({ from, rule: { at, levels, ...more }, source })

/** Theft lost its first characteristic on 1 November 1995, which moved the others up by one. */
const movedUp = amendment(512, 'increase by 1 level; but if the resulting offense level is less than 7, increase to level 7."; and by renumbering the remaining subdivisions accordingly.')
const transposed = amendment(312, 'Section 2B1.1(b) is amended by transposing subdivisions (4) and (5); and by renumbering the transposed subdivisions accordingly.')
const fraudMoved = amendment(587, 'Section 2F1.1(b), as amended by Amendment 577, is further amended by striking subdivision (3) and all that follows through the end of the subsection as follows:')
const fraudMoved2000 = amendment(596, 'is further amended by redesignating subsections (b)(5) through (b)(7) as subsections (b)(6) through (b)(8), respectively;')
const ended = amendment(617, 'The amendment deletes the two-level enhancement for more than minimal planning previously at §§2B1.1(b)(4)(A) and 2F1.1(b)(2)(A).')
const endedVictim = amendment(617, 'The amendment also eliminates the alternative prong of the more than minimal planning enhancement, at §2F1.1(b)(2)(B) prior to this amendment, which provided a two-level increase if the offense involved more than one victim.')

const planning = amendment(481, 'Section 2B1.1(b)(5) is amended by inserting "(A)" immediately before "If"; and by inserting "; or (B) If the offense involved receiving stolen property')
const planningWords = amendment(617, '(4) (A) If the offense involved more than minimal planning, increase by 2 levels; or')
const mail = amendment(481, 'Section 2B1.1(b)(4) is amended by inserting "(A)" immediately following "If"; and by inserting "or the taking of such item was an object of the offense;')
const mailWords = amendment(617, 'and the offense level as determined above is less than level 6, increase to level 6.')
const taken = amendment(512, 'was a firearm, destructive device, or controlled substance, increase by 1 level; but if the resulting offense level is less than 7, increase to level 7."')
const person = amendment(617, '(2) If the theft was from the person of another, increase by 2 levels.')
const jeopardized = amendment(317, '"(7) If the offense substantially jeopardized the safety and soundness of a financial institution, increase by 4 levels. If the resulting offense level is less than level 24, increase to level 24."')
const jeopardizedFraud = amendment(317, '"(6) If the offense substantially jeopardized the safety and soundness of a financial institution, increase by 4 levels. If the resulting offense level is less than level 24, increase to level 24."')
const receipts = amendment(364, 'affected a financial institution and the defendant derived more than $1,000,000 in gross receipts from the offense,')
const fraud1987 = amendment(156, '(C) a misrepresentation that the defendant was acting on behalf of a charitable, educational, religious or political organization, or a government agency; or (D) violation of any judicial or administrative order')
const fraud1989 = amendment(156, '"(3) If the offense involved (A) a misrepresentation that the defendant was acting on behalf of a charitable, educational, religious or political organization, or a government agency, or (B) violation of any judicial or administrative order')
const risk1989 = amendment(156, '(4) If the offense involved the conscious or reckless risk of serious bodily injury, increase by 2 levels. If the resulting offense level is less than level 13, increase to level 13."')
const weapon1995 = amendment(513, 'or (B) possession of a dangerous weapon (including a firearm) in connection with the offense,')
const means1998 = amendment(577, '(B) if a substantial part of a fraudulent scheme was committed from outside the United States; or (C) if the offense otherwise involved sophisticated concealment, increase by 2 levels. If the resulting offense level is less than level 12')
const identities2000 = amendment(596, '(C) (i) the unauthorized transfer or use of any means of identification unlawfully to produce or obtain any other means of identification;')
const planningFraud = amendment(617, '(2) If the offense involved (A) more than minimal planning, or (B) a scheme to defraud more than one victim, increase by 2 levels.')
const planningFraud1987 = amendment(156, 'increase by 2 levels, but if the result is less than level 10, increase to level 10" and inserting in lieu thereof ", increase by 2 levels".')

const theftPlanning = { choice: 'planning or receiving' } as const
const institution = { atLeast: 24, choice: 'financial institutions' } as const
const planned = { choice: 'planning or several victims' } as const
const planned1987 = { atLeast: 10, choice: 'planning, victims, misrepresentations and orders' } as const
const misrepresented = { atLeast: 10, choice: 'misrepresentations and orders' } as const
const risk = { atLeast: 13, choice: 'risk or weapon' } as const
const means = { atLeast: 12, choice: 'sophisticated means' } as const
const identities = { atLeast: 12, choice: 'identification and access devices' } as const

/** Theft (2B1.1) until November 2001: what both guidelines have had since, and what only the older had. */
const theftBefore: Partial<Record<JointCharacteristic, readonly CharacteristicSpan[]>> = {
  'theft from the person': [on(first, '(b)(3)', 2, person), on('1995-11-01', '(b)(2)', 2, movedUp)],
  'business of receiving stolen property': [{ from: first, source: planning }, on('1993-11-01', '(b)(5)(B)', 4, planning, theftPlanning), on('1995-11-01', '(b)(4)(B)', 4, movedUp, theftPlanning)],
  'national cemetery': [{ from: first, source: amendment(576, '"(8) If the offense involved theft of property from a national cemetery, increase by 2 levels."') }, on('1998-11-01', '(b)(8)', 2, amendment(576, '"(8) If the offense involved theft of property from a national cemetery, increase by 2 levels."'))],
  'organized scheme to steal vehicles': [on(first, '(b)(6)', 0, amendment(100, 'Section 2B1.1(b)(6) is amended by deleting "organized criminal activity" and inserting in lieu thereof "an organized scheme to steal vehicles or vehicle parts".'), { atLeast: 14 }), on('1995-11-01', '(b)(5)', 0, movedUp, { atLeast: 14 })],
  'financial institution jeopardized': [{ from: first, source: jeopardized }, on('1990-11-01', '(b)(7)', 4, jeopardized, institution), on('1991-11-01', '(b)(7)(A)', 4, receipts, institution), on('1995-11-01', '(b)(6)(A)', 4, movedUp, institution)],
  'over $1,000,000 from financial institutions': [{ from: first, source: receipts }, on('1991-11-01', '(b)(7)(B)', 4, receipts, institution), on('1995-11-01', '(b)(6)(B)', 4, movedUp, institution)],
  'trade secret for a foreign government': [{ from: first, source: amendment(551, 'misappropriation of a trade secret and the defendant knew or intended that the offense would benefit any foreign government, foreign instrumentality, or foreign agent, increase by 2 levels."') },
    on('1997-11-01', '(b)(7)', 2, amendment(551, 'misappropriation of a trade secret and the defendant knew or intended that the offense would benefit any foreign government, foreign instrumentality, or foreign agent, increase by 2 levels."'))],
}

/** Fraud (2F1.1) until it became part of 2B1.1. */
const fraudBefore: Partial<Record<JointCharacteristic, readonly CharacteristicSpan[]>> = {
  'mass-marketing': [{ from: first, source: amendment(577, '"(7) If the offense was committed through mass-marketing, increase by 2 levels."') }, on('1998-11-01', '(b)(3)', 2, amendment(587, '"(3) If the offense was committed through mass-marketing, increase by 2 levels.'))],
  'misrepresentation on behalf of a charity or agency': [on(first, '(b)(2)(C)', 2, fraud1987, planned1987), on('1989-11-01', '(b)(3)(A)', 2, fraud1989, misrepresented), on('1998-11-01', '(b)(4)(A)', 2, fraudMoved, misrepresented)],
  'violation of an order': [on(first, '(b)(2)(D)', 2, fraud1987, planned1987), on('1989-11-01', '(b)(3)(B)', 2, fraud1989, misrepresented), on('1998-11-01', '(b)(4)(B)', 2, fraudMoved, misrepresented),
    on('2000-11-01', '(b)(4)(C)', 2, amendment(597, '"a misrepresentation or other fraudulent action during the course of a bankruptcy proceeding; or (C) a" after "(B)"; and by inserting "prior, specific" before "judicial".'), misrepresented)],
  'fraudulent action in bankruptcy': [{ from: first, source: amendment(597, '"a misrepresentation or other fraudulent action during the course of a bankruptcy proceeding; or (C) a" after "(B)"') }, on('2000-11-01', '(b)(4)(B)', 2, amendment(597, '"a misrepresentation or other fraudulent action during the course of a bankruptcy proceeding; or (C) a" after "(B)"'), misrepresented)],
  'scheme relocated to evade the law': [{ from: first, source: means1998 }, on('1998-11-01', '(b)(5)(A)', 2, means1998, means), on('2000-11-01', '(b)(6)(A)', 2, fraudMoved2000, means)],
  'scheme from outside the United States': [{ from: first, source: means1998 }, on('1998-11-01', '(b)(5)(B)', 2, means1998, means), on('2000-11-01', '(b)(6)(B)', 2, fraudMoved2000, means)],
  'sophisticated means': [{ from: first, source: means1998 }, on('1998-11-01', '(b)(5)(C)', 2, amendment(587, '(C) the offense otherwise involved sophisticated means, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.'), means), on('2000-11-01', '(b)(6)(C)', 2, fraudMoved2000, means)],
  'device-making equipment': [{ from: first, source: identities2000 }, on('2000-11-01', '(b)(5)(A)', 2, amendment(596, '(A) the possession or use of any device-making equipment;'), identities)],
  'unauthorized or counterfeit access devices': [{ from: first, source: identities2000 }, on('2000-11-01', '(b)(5)(B)', 2, amendment(596, '(B) the production or trafficking of any unauthorized access device or counterfeit access device; or'), identities)],
  'means of identification': [{ from: first, source: identities2000 }, on('2000-11-01', '(b)(5)(C)', 2, identities2000, identities)],
  'risk of death or serious bodily injury': [{ from: first, source: risk1989 }, on('1989-11-01', '(b)(4)', 2, risk1989, { ...risk, asks: 'a risk of serious bodily injury' }), on('1998-11-01', '(b)(6)(A)', 2, fraudMoved, { ...risk, asks: 'a risk of serious bodily injury' }), on('2000-11-01', '(b)(7)(A)', 2, fraudMoved2000, { ...risk, asks: 'a risk of serious bodily injury' })],
  'dangerous weapon in connection with the offense': [{ from: first, source: weapon1995 }, on('1995-11-01', '(b)(4)(B)', 2, weapon1995, risk), on('1998-11-01', '(b)(6)(B)', 2, fraudMoved, risk), on('2000-11-01', '(b)(7)(B)', 2, fraudMoved2000, risk)],
  'financial institution jeopardized': [{ from: first, source: jeopardizedFraud }, on('1990-11-01', '(b)(6)', 4, jeopardizedFraud, institution), on('1991-11-01', '(b)(6)(A)', 4, receipts, institution), on('1998-11-01', '(b)(7)(A)', 4, fraudMoved, institution), on('2000-11-01', '(b)(8)(A)', 4, fraudMoved2000, institution)],
  'over $1,000,000 from financial institutions': [{ from: first, source: receipts }, on('1991-11-01', '(b)(6)(B)', 4, receipts, institution), on('1998-11-01', '(b)(7)(B)', 4, fraudMoved, institution), on('2000-11-01', '(b)(8)(B)', 4, fraudMoved2000, institution)],
}

const foreign = amendment(577, '"(5) If the offense involved the use of foreign bank accounts or transactions to conceal the true nature or extent of the fraudulent conduct, and the offense level as determined above is less than level 12, increase to level 12."')

/** What ended with the older guidelines. */
const olderNames = ['more than minimal planning', 'scheme to defraud more than one victim', 'firearm, destructive device or controlled substance taken', 'undelivered mail', 'foreign bank accounts'] as const
type Name = JointCharacteristic | (typeof olderNames)[number]

const onlyThen: Readonly<Record<'theft' | 'fraud', Readonly<Record<(typeof olderNames)[number], Characteristic>>>> = {
  theft: {
    'more than minimal planning': overTime('more than minimal planning in a theft', on(first, '(b)(4)', 2, planningWords, theftPlanning), on('1990-11-01', '(b)(5)', 2, transposed, theftPlanning), on('1993-11-01', '(b)(5)(A)', 2, planning, theftPlanning), on('1995-11-01', '(b)(4)(A)', 2, movedUp, theftPlanning), { from: '2001-11-01', source: ended }),
    'scheme to defraud more than one victim': overTime('a scheme to defraud more than one victim', { from: first, source: planningFraud }),
    'firearm, destructive device or controlled substance taken': overTime('a firearm or drug that was stolen', on(first, '(b)(2)', 1, taken, { atLeast: 7 }), { from: '1995-11-01', source: movedUp }),
    'undelivered mail': overTime('undelivered mail that was stolen', on(first, '(b)(5)', 0, mailWords, { atLeast: 6 }), on('1990-11-01', '(b)(4)', 0, transposed, { atLeast: 6 }), on('1993-11-01', '(b)(4)', 0, mail, { atLeast: 6 }), on('1995-11-01', '(b)(3)', 0, movedUp, { atLeast: 6 }), { from: '2001-11-01', source: amendment(617, 'A special rule is provided for application of the victim enhancement for offenses involving United States mail') }),
    'foreign bank accounts': overTime('foreign bank accounts', { from: first, source: foreign }),
  },
  fraud: {
    'more than minimal planning': overTime('more than minimal planning in a fraud', on(first, '(b)(2)(A)', 2, planningFraud1987, planned1987), on('1989-11-01', '(b)(2)(A)', 2, planningFraud, planned), { from: '2001-11-01', source: ended }),
    'scheme to defraud more than one victim': overTime('a scheme to defraud more than one victim', on(first, '(b)(2)(B)', 2, planningFraud1987, planned1987), on('1989-11-01', '(b)(2)(B)', 2, planningFraud, planned), { from: '2001-11-01', source: endedVictim }),
    'firearm, destructive device or controlled substance taken': overTime('a firearm or drug that was stolen', { from: first, source: taken }),
    'undelivered mail': overTime('undelivered mail that was stolen', { from: first, source: mailWords }),
    'foreign bank accounts': overTime('foreign bank accounts to conceal a fraud', on(first, '(b)(3)', 0, foreign, { atLeast: 12 }), on('1989-11-01', '(b)(5)', 0, amendment(156, 'Section 2F1.1(b)(3) is renumbered as (b)(5), and the following are inserted as new subsections:'), { atLeast: 12 }), { from: '1998-11-01', source: foreign }),
  },
}

/** One guideline's table: before November 2001 its own rules, since then those of the guideline both have become. */
function joined(which: 'theft' | 'fraud', before: Partial<Record<JointCharacteristic, readonly CharacteristicSpan[]>>): Readonly<Record<Name, Characteristic>> {
  const joint = Object.entries<readonly CharacteristicSpan[]>(jointCharacteristics).map(([name, spans]) => {
    const since = spans[0]
    const own = before[name as JointCharacteristic] ?? (since === undefined ? [] : [{ from: first, source: since.source } as CharacteristicSpan])
    return [name, overTime(`"${name}" (2B1.1)`, ...own, ...spans)] as const
  })
  return { ...onlyThen[which], ...Object.fromEntries(joint) } as Readonly<Record<Name, Characteristic>>
}

/** 2B1.1(b) but for the loss: theft until 31 October 2001, then theft, property damage and fraud. */
export const theftCharacteristics = joined('theft', theftBefore)

/** 2F1.1(b) but for the loss until 31 October 2001, then 2B1.1(b): the same names throughout. */
export const fraudCharacteristics = joined('fraud', fraudBefore)
