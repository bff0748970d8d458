import type { CivilDate } from '../../../core/civil-date.ts'
import type { Source } from '../../../core/source.ts'
import type { CharacteristicSpan } from '../characteristic-over-time.ts'
import type { CharacteristicRule } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

/** A source for the manual of November 2001, which Appendix C does not print. */
const in2001 = (at: string, quote: string): Source => ({ cite: `U.S.S.G. §2B1.1${at} (Nov. 1, 2001)`, link: 'https://www.ussc.gov/guidelines-manual/2001/2001-2b11', quote, text: 'read', readOn: '2026-11-28' })

/** The amendments that numbered the subdivisions anew. */
const renumbered = {
  '2004-11-01': amendment(665, 'Section 2B1.1(b) is amended by redesignating subdivisions (7) through (14) as subdivisions (8) through (15), respectively; and by inserting after subdivision (6) the following:'),
  '2008-11-01': amendment(719, 'by redesignating subdivisions (11) through (15) as subdivisions (12) through (16), respectively; by inserting after subdivision (10) the following:'),
  '2009-11-01': amendment(726, 'Section 2B1.1(b) is amended by redesignating subdivisions (15) and (16) as subdivisions (16) and (17); and by inserting after subdivision (14) the following:'),
  '2011-11-01': amendment(749, 'Section 2B1.1(b) is amended by redesignating subdivisions (8) through (17) as subdivisions (9) through (18); and by inserting after subdivision (7) the following:'),
  '2013-11-01': amendment(771, 'by renumbering paragraphs (6) through (8) as (5) through (7); by renumbering paragraphs (13) through (18) as (14) through (19);'),
} as const

const on = (from: CivilDate, at: string, levels: number, source: Source, more: Partial<CharacteristicRule> = {}): CharacteristicSpan => ({ from, rule: { at, levels, ...more }, source })
const as = (from: keyof typeof renumbered, at: string, levels: number, more: Partial<CharacteristicRule> = {}): CharacteristicSpan => on(from, at, levels, renumbered[from], more)
const none = (from: CivilDate, source: Source): CharacteristicSpan => ({ from, source })
/** As it stands since November 2018, when (13) came in. */
const since2018 = (at: string, levels: number, quote: string, more: Partial<CharacteristicRule> = {}): CharacteristicSpan => on('2018-11-01', at, levels, manual(2025, `§2B1.1${at}`, quote), more)

const victims = { choice: 'victims' } as const
/** Since November 2003 eight levels together with those for an institution or organization endangered. */
const capped = { choice: 'victims', together: { of: 'victims and an institution or organization endangered', atMost: 8 } } as const
const struck2015 = amendment(792, '“ (Apply the greatest) If the offense— (A) (i) involved 10 or more victims; or (ii) was committed through mass-marketing, increase by 2 levels; (B) involved 50 or more victims, increase by 4 levels; or')
const inserted2003 = amendment(647, '"(2) (Apply the greatest) If the offense— (A) (i) involved 10 or more victims; or (ii) was committed through mass-marketing, increase by 2 levels; (B) involved 50 or more victims, increase by 4 levels; or')
const victims2001 = in2001('(b)(2)', '(A)(i) involved more than 10, but less than 50, victims; or (ii) was committed through mass-marketing, increase by 2 levels; or')
const fifty2001 = in2001('(b)(2)', '(B) involved 50 or more victims, increase by 4 levels.')
const capBegins = amendment(653, '"(C) The cumulative adjustments from application of both subsections (b)(2) and (b)(12)(B) shall not exceed 8 levels, except as provided in subdivision (D).')
const hardship2015 = amendment(792, '(A) (i) involved 10 or more victims; (ii) was committed through mass-marketing; or (iii) resulted in substantial financial hardship to one or more victims, increase by 2 levels;')
const two = (at: string, levels: number, quote: string) => since2018(at, levels, quote, capped)
const tenWords = '(A) (i) involved 10 or more victims; (ii) was committed through mass-marketing; or (iii) resulted in substantial financial hardship to one or more victims, increase by 2 levels;'

const misrepresentation = { atLeast: 10, choice: 'misrepresentations and orders' } as const
const means = { atLeast: 12, choice: 'sophisticated means' } as const
const identities = { atLeast: 12, choice: 'identification and access devices' } as const
const vehicles = { atLeast: 14, choice: 'organized schemes' } as const
const risk = { atLeast: 14, choice: 'risk or weapon' } as const
const institution = { atLeast: 24, choice: 'financial institutions' } as const
const endangered = { ...institution, together: capped.together } as const
const computers = { choice: 'computers' } as const
const securities = { choice: 'securities and commodities' } as const
const health = { choice: 'government health care program' } as const
const medical = { choice: 'pre-retail medical products' } as const
const secret = { choice: 'trade secret' } as const

/** The words of 2F1.1 that went into 2B1.1 unchanged in 2001, and the reason given for those that changed. */
const of2001 = {
  misrepresentation: in2001('(b)(7)', '(A) a misrepresentation that the defendant was acting on behalf of a charitable, educational, religious, or political organization, or a government agency;'),
  studentAid: amendment(617, 'alternative enhancement that applies if the offense involves a misrepresentation to a consumer in connection with obtaining, providing, or furnishing financial assistance for an institution of higher education.'),
  means: amendment(617, 'the more than minimal planning enhancement and the sophisticated means enhancement previously at §2F1.1(b)(6) and now, by this amendment, at §2B1.1(b)(8).'),
  identities: amendment(674, 'Section 2B1.1(b)(10), as redesignated by Amendment 665, is amended in subdivision (A) by striking "device-making equipment" and inserting'),
  vehicles: amendment(699, '"(11) If the offense involved an organized scheme to steal vehicles or vehicle parts, and the offense level is less than level 14, increase to level 14.",'),
  risk: amendment(617, 'it increases the minimum offense level from level 13 to level 14 to promote proportionality within this guideline.'),
  receipts: amendment(617, 'The amendment retains the minimum offense level but reduces the four-level enhancement to two levels because of the increased offense levels that will result from the loss table'),
  institution: amendment(647, '"(B) the offense substantially jeopardized the safety and soundness of a financial institution, increase by 4 levels.",'),
}
const organization2003 = amendment(647, 'endangered the solvency or financial security of an organization that, at any time during the offense, (I) was a publicly traded company; or (II) had 1,000 or more employees; or')
const hundred2003 = amendment(647, 'endangered the solvency or financial security of 100 or more victims, increase by 4 levels.')
const hundredStruck = amendment(792, 'by striking “; or (iii) substantially endangered the solvency or financial security of 100 or more victims”.')
const computer2003 = amendment(654, 'used by or for a government entity in furtherance of the administration of justice, national defense, or national security; or (II) an intent to obtain personal information, increase by 2 levels.')
const personal2009 = amendment(726, '"(15) If (A) the defendant was convicted of an offense under 18 U.S.C. § 1030, and the offense involved an intent to obtain personal information, or (B)')
const health2011 = amendment(749, 'the loss under subsection (b) (1) to the Government health care program was (i) more than $1,000,000, increase by 2 levels; (ii) more than $7,000,000, increase by 3 levels; or (iii)')
const medical2013 = amendment(772, '(A) the offense involved conduct described in 18 U.S.C. § 670, increase by 2 levels; or')
const disaster2008 = amendment(714, '"(16) If the offense involved fraud or theft involving any benefit authorized, transported, transmitted, transferred, disbursed, or paid in connection with a declaration of a major disaster or an emergency, increase by 2 levels."')
const securities2003 = amendment(647, '"(13) If the offense involved a violation of securities law and, at the time of the offense, the defendant was an officer or a director of a publicly traded company, increase by 4 levels."')
const brokers2003 = amendment(653, '(ii) a registered broker or dealer, or a person associated with a broker or dealer; or (iii) an investment adviser, or a person associated with an investment adviser; or')
const commodities2003 = amendment(653, '(B) a violation of commodities law and, at the time of the offense, the defendant was (i) an officer or a director of a futures commission merchant or an introducing broker;')
const social2018 = manual(2025, '§2B1.1(b)(13)', 'and the statutory maximum term of ten years’ imprisonment applies, increase by 4 levels. If the resulting offense level is less than 12, increase to level 12.')

function numbered(first: CivilDate, source: Source, levels: number, at: readonly (readonly [keyof typeof renumbered | '2018-11-01', string])[], quote: string, at0: string, more: Partial<CharacteristicRule> = {}): readonly CharacteristicSpan[] {
  return [on(first, at0, levels, source, more), ...at.map(([from, place]) => (from === '2018-11-01' ? since2018(place, levels, quote, more) : as(from, place, levels, more)))]
}

const misrepresentations = [['2004-11-01', '(b)(8)'], ['2011-11-01', '(b)(9)'], ['2018-11-01', '(b)(9)']] as const
const meansAt = [['2004-11-01', '(b)(9)'], ['2011-11-01', '(b)(10)'], ['2018-11-01', '(b)(10)']] as const
const identitiesAt = [['2004-11-01', '(b)(10)'], ['2011-11-01', '(b)(11)'], ['2018-11-01', '(b)(11)']] as const
const riskAt = [['2004-11-01', '(b)(12)'], ['2008-11-01', '(b)(13)'], ['2011-11-01', '(b)(14)'], ['2013-11-01', '(b)(15)'], ['2018-11-01', '(b)(16)']] as const
const identityWords = 'obtained by the use of, another means of identification, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.'
const sub = (at: readonly (readonly [keyof typeof renumbered | '2018-11-01', string])[], part: string) => at.map(([from, place]) => [from, `${place}${part}`] as const)

/** 2B1.1(b) since theft, fraud and property damage became one guideline on 1 November 2001, but for the loss of (b)(1). In the manual's order of today. */
export const jointCharacteristics = {
  'mass-marketing': [on('2001-11-01', '(b)(2)(A)(ii)', 2, victims2001, victims), on('2003-01-25', '(b)(2)(A)(ii)', 2, inserted2003, victims), on('2003-11-01', '(b)(2)(A)(ii)', 2, capBegins, capped), on('2015-11-01', '(b)(2)(A)(ii)', 2, hardship2015, capped), two('(b)(2)(A)(ii)', 2, tenWords)],
  '10 or more victims': [on('2001-11-01', '(b)(2)(A)(i)', 2, victims2001, { ...victims, asks: 'more than 10' }), on('2003-01-25', '(b)(2)(A)(i)', 2, inserted2003, victims), on('2003-11-01', '(b)(2)(A)(i)', 2, capBegins, capped), on('2015-11-01', '(b)(2)(A)(i)', 2, hardship2015, capped), two('(b)(2)(A)(i)', 2, tenWords)],
  '50 or more victims': [on('2001-11-01', '(b)(2)(B)', 4, fifty2001, victims), on('2003-01-25', '(b)(2)(B)', 4, inserted2003, victims), on('2003-11-01', '(b)(2)(B)', 4, capBegins, capped), on('2015-11-01', '(b)(2)(A)(i)', 2, struck2015, capped), two('(b)(2)(A)(i)', 2, tenWords)],
  '250 or more victims': [on('2001-11-01', '(b)(2)(B)', 4, fifty2001, victims), on('2003-01-25', '(b)(2)(C)', 6, amendment(647, '(C) involved 250 or more victims, increase by 6 levels."'), victims), on('2003-11-01', '(b)(2)(C)', 6, capBegins, capped), on('2015-11-01', '(b)(2)(A)(i)', 2, struck2015, capped), two('(b)(2)(A)(i)', 2, tenWords)],
  'substantial financial hardship to a victim': [none('2001-11-01', hardship2015), on('2015-11-01', '(b)(2)(A)(iii)', 2, hardship2015, capped), two('(b)(2)(A)(iii)', 2, tenWords)],
  'substantial financial hardship to 5 or more victims': [none('2001-11-01', hardship2015), on('2015-11-01', '(b)(2)(B)', 4, amendment(792, '(B) resulted in substantial financial hardship to five or more victims, increase by 4 levels; or'), capped), two('(b)(2)(B)', 4, '(B) resulted in substantial financial hardship to five or more victims, increase by 4 levels; or')],
  'substantial financial hardship to 25 or more victims': [
    on('2001-11-01', '(b)(2)(A)(i)', 2, victims2001, { ...victims, asks: 'how many victims there were' }), on('2003-01-25', '(b)(2)(A)(i)', 2, inserted2003, { ...victims, asks: 'how many victims there were' }), on('2003-11-01', '(b)(2)(A)(i)', 2, capBegins, { ...capped, asks: 'how many victims there were' }),
    on('2015-11-01', '(b)(2)(C)', 6, amendment(792, '(C) resulted in substantial financial hardship to 25 or more victims, increase by 6 levels.”'), capped), two('(b)(2)(C)', 6, '(C) resulted in substantial financial hardship to 25 or more victims, increase by 6 levels.'),
  ],
  'theft from the person': [on('2001-11-01', '(b)(3)', 2, in2001('(b)(3)', '(3) If the offense involved a theft from the person of another, increase by 2 levels.')), since2018('(b)(3)', 2, '(3) If the offense involved a theft from the person of another, increase by 2 levels.')],
  'business of receiving stolen property': [on('2001-11-01', '(b)(4)', 2, in2001('(b)(4)', 'the defendant was a person in the business of receiving and selling stolen property, increase by 2 levels.')), since2018('(b)(4)', 2, 'the defendant was a person in the business of receiving and selling stolen property, increase by 2 levels.')],
  'national cemetery': numbered('2001-11-01', in2001('(b)(6)', '(6) If the offense involved theft of, damage to, or destruction of, property from a national cemetery, increase by 2 levels.'), 2, [['2013-11-01', '(b)(5)'], ['2018-11-01', '(b)(5)']], 'property from a national cemetery or veterans’ memorial, increase by 2 levels.', '(b)(6)', { choice: 'cemetery or memorial' }),
  'veterans’ memorial': [none('2001-11-01', amendment(685, 'Section 2B1.1(b)(6) is amended by inserting "or veterans’ memorial" after "national cemetery".')), ...numbered('2006-11-01', amendment(685, 'Section 2B1.1(b)(6) is amended by inserting "or veterans’ memorial" after "national cemetery".'), 2, [['2013-11-01', '(b)(5)'], ['2018-11-01', '(b)(5)']], 'property from a national cemetery or veterans’ memorial, increase by 2 levels.', '(b)(6)', { choice: 'cemetery or memorial' })],
  'e-mail addresses by improper means': [none('2001-11-01', renumbered['2004-11-01']), ...numbered('2004-11-01', amendment(665, 'convicted of an offense under 18 U.S.C. § 1037; and (B) the offense involved obtaining electronic mail addresses through improper means, increase by 2 levels."'), 2, [['2013-11-01', '(b)(6)'], ['2018-11-01', '(b)(6)']], 'the offense involved obtaining electronic mail addresses through improper means, increase by 2 levels.', '(b)(7)')],
  'loss of over $1,000,000 to a government health care program': [none('2001-11-01', health2011), ...numbered('2011-11-01', health2011, 2, [['2013-11-01', '(b)(7)'], ['2018-11-01', '(b)(7)']], '(i) more than $1,000,000, increase by 2 levels; (ii) more than $7,000,000, increase by 3 levels;', '(b)(8)', health)],
  'loss of over $7,000,000 to a government health care program': [none('2001-11-01', health2011), ...numbered('2011-11-01', health2011, 3, [['2013-11-01', '(b)(7)'], ['2018-11-01', '(b)(7)']], '(ii) more than $7,000,000, increase by 3 levels; or (iii) more than $20,000,000, increase by 4 levels.', '(b)(8)', health)],
  'loss of over $20,000,000 to a government health care program': [none('2001-11-01', health2011), ...numbered('2011-11-01', amendment(749, 'more than $20,000,000, increase by 4 levels."'), 4, [['2013-11-01', '(b)(7)'], ['2018-11-01', '(b)(7)']], '(iii) more than $20,000,000, increase by 4 levels.', '(b)(8)', health)],
  'pre-retail medical products': [none('2001-11-01', medical2013), on('2013-11-01', '(b)(8)(A)', 2, medical2013, medical), since2018('(b)(8)(A)', 2, '(A) the offense involved conduct described in 18 U.S.C. § 670, increase by 2 levels; or', medical)],
  'pre-retail medical products, by one of the supply chain': [none('2001-11-01', medical2013), on('2013-11-01', '(b)(8)(B)', 4, amendment(772, 'and the defendant was employed by, or was an agent of, an organization in the supply chain for the pre-retail medical product, increase by 4 levels.'), medical), since2018('(b)(8)(B)', 4, 'an organization in the supply chain for the pre-retail medical product, increase by 4 levels.', medical)],
  'misrepresentation on behalf of a charity or agency': numbered('2001-11-01', of2001.misrepresentation, 2, sub(misrepresentations, '(A)'), '(A) a misrepresentation that the defendant was acting on behalf of a charitable, educational, religious, or political organization, or a government agency;', '(b)(7)(A)', misrepresentation),
  'fraudulent action in bankruptcy': numbered('2001-11-01', amendment(617, '(B) a misrepresentation or other fraudulent action during the course of a bankruptcy proceeding; or (C) a violation of any prior, specific judicial or administrative order'), 2, sub(misrepresentations, '(B)'), '(B) a misrepresentation or other fraudulent action during the course of a bankruptcy proceeding;', '(b)(7)(B)', misrepresentation),
  'violation of an order': numbered('2001-11-01', amendment(617, 'or (C) a violation of any prior, specific judicial or administrative order, injunction, decree, or process not addressed elsewhere in the guidelines, increase by 2 levels.'), 2, sub(misrepresentations, '(C)'), '(C) a violation of any prior, specific judicial or administrative order, injunction, decree, or process not addressed elsewhere in the guidelines;', '(b)(7)(C)', misrepresentation),
  'misrepresentation about student aid': numbered('2001-11-01', of2001.studentAid, 2, sub(misrepresentations, '(D)'), 'financial assistance for an institution of higher education, increase by 2 levels. If the resulting offense level is less than level 10, increase to level 10.', '(b)(7)(D)', misrepresentation),
  'scheme relocated to evade the law': numbered('2001-11-01', of2001.means, 2, sub(meansAt, '(A)'), '(10) If (A) the defendant relocated, or participated in relocating, a fraudulent scheme to another jurisdiction to evade law enforcement or regulatory officials;', '(b)(8)(A)', means),
  'scheme from outside the United States': numbered('2001-11-01', of2001.means, 2, sub(meansAt, '(B)'), '(B) a substantial part of a fraudulent scheme was committed from outside the United States;', '(b)(8)(B)', means),
  'sophisticated means': [
    ...numbered('2001-11-01', of2001.means, 2, sub(meansAt.slice(0, 2), '(C)'), '', '(b)(8)(C)', means),
    on('2015-11-01', '(b)(10)(C)', 2, amendment(792, 'inserting after “the offense otherwise involved sophisticated means” the following: “and the defendant intentionally engaged in or caused the conduct constituting sophisticated means”;'), { ...means, asks: 'the defendant engaged in or caused it intentionally' }),
    since2018('(b)(10)(C)', 2, 'involved sophisticated means and the defendant intentionally engaged in or caused the conduct constituting sophisticated means, increase by 2 levels.', { ...means, asks: 'the defendant engaged in or caused it intentionally' }),
  ],
  'device-making equipment': numbered('2001-11-01', of2001.identities, 2, sub(identitiesAt, '(A)'), '(A) the possession or use of any (i) device-making equipment, or (ii) authentication feature;', '(b)(9)(A)', identities),
  'authentication feature': [none('2001-11-01', of2001.identities), ...numbered('2004-11-01', of2001.identities, 2, sub(identitiesAt.slice(1), '(A)(ii)'), '(A) the possession or use of any (i) device-making equipment, or (ii) authentication feature;', '(b)(10)(A)(ii)', identities)],
  'unauthorized or counterfeit access devices': numbered('2001-11-01', amendment(617, '(B) the production or trafficking of any unauthorized access device or counterfeit access device; or'), 2, sub(identitiesAt, '(B)'), '(B) the production or trafficking of any (i) unauthorized access device or counterfeit access device, or (ii) authentication feature;', '(b)(9)(B)', identities),
  'means of identification': numbered('2001-11-01', amendment(617, '(C) (i) the unauthorized transfer or use of any means of identification unlawfully to produce or obtain any other means of identification;'), 2, sub(identitiesAt, '(C)'), identityWords, '(b)(9)(C)', identities),
  'disaster benefits': [
    none('2001-11-01', disaster2008), on('2008-02-06', '(b)(16)', 2, disaster2008), on('2008-11-01', '(b)(11)', 2, amendment(719, '"(11) If the offense involved conduct described in 18 U.S.C. § 1040, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.";'), { atLeast: 12 }),
    as('2011-11-01', '(b)(12)', 2, { atLeast: 12 }), since2018('(b)(12)', 2, '(12) If the offense involved conduct described in 18 U.S.C. § 1040, increase by 2 levels. If the resulting offense level is less than level 12, increase to level 12.', { atLeast: 12 }),
  ],
  'social security fraud with a maximum of ten years': [none('2001-11-01', social2018), on('2018-11-01', '(b)(13)', 4, social2018, { atLeast: 12 })],
  'trade secret sent abroad': [none('2001-11-01', renumbered['2013-11-01']), on('2013-11-01', '(b)(13)(A)', 2, amendment(771, '(A) that the trade secret would be transported or transmitted out of the United States, increase by 2 levels; or'), secret), since2018('(b)(14)(A)', 2, '(A) that the trade secret would be transported or transmitted out of the United States, increase by 2 levels; or', secret)],
  'trade secret for a foreign government': [
    on('2001-11-01', '(b)(5)', 2, in2001('(b)(5)', 'knew or intended that the offense would benefit a foreign government, foreign instrumentality, or foreign agent, increase by 2 levels.'), secret),
    on('2013-11-01', '(b)(13)(B)', 4, amendment(771, '(B) that the offense would benefit a foreign government, foreign instrumentality, or foreign agent, increase by 4 levels. If subparagraph (B) applies and the resulting offense level is less than level 14, increase to level 14.”'), { ...secret, atLeast: 14 }),
    since2018('(b)(14)(B)', 4, 'If subparagraph (B) applies and the resulting offense level is less than level 14, increase to level 14.', { ...secret, atLeast: 14 }),
  ],
  'organized scheme to steal vehicles': [
    on('2001-11-01', '(b)(10)', 0, of2001.vehicles, vehicles), as('2004-11-01', '(b)(11)', 0, vehicles),
    on('2007-11-01', '(b)(11)(A)', 2, amendment(699, '"(11) If the offense involved an organized scheme to steal or to receive stolen (A) vehicles or vehicle parts; or (B) goods or chattels that are part of a cargo shipment, increase by 2 levels.'), vehicles),
    as('2008-11-01', '(b)(12)(A)', 2, vehicles), as('2011-11-01', '(b)(13)(A)', 2, vehicles), as('2013-11-01', '(b)(14)(A)', 2, vehicles), since2018('(b)(15)(A)', 2, 'goods or chattels that are part of a cargo shipment, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.', vehicles),
  ],
  'organized scheme to steal cargo': [
    none('2001-11-01', of2001.vehicles), on('2007-11-01', '(b)(11)(B)', 2, amendment(699, '(B) goods or chattels that are part of a cargo shipment, increase by 2 levels. If the offense level is less than level 14, increase to level 14."'), vehicles),
    as('2008-11-01', '(b)(12)(B)', 2, vehicles), as('2011-11-01', '(b)(13)(B)', 2, vehicles), as('2013-11-01', '(b)(14)(B)', 2, vehicles), since2018('(b)(15)(B)', 2, 'goods or chattels that are part of a cargo shipment, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.', vehicles),
  ],
  'risk of death or serious bodily injury': numbered('2001-11-01', of2001.risk, 2, sub(riskAt, '(A)'), '(16) If the offense involved (A) the conscious or reckless risk of death or serious bodily injury;', '(b)(11)(A)', risk),
  'dangerous weapon in connection with the offense': numbered('2001-11-01', of2001.risk, 2, sub(riskAt, '(B)'), 'possession of a dangerous weapon (including a firearm) in connection with the offense, increase by 2 levels. If the resulting offense level is less than level 14, increase to level 14.', '(b)(11)(B)', risk),
  'over $1,000,000 from financial institutions': numbered('2001-11-01', of2001.receipts, 2, sub([['2004-11-01', '(b)(13)'], ['2008-11-01', '(b)(14)'], ['2011-11-01', '(b)(15)'], ['2013-11-01', '(b)(16)'], ['2018-11-01', '(b)(17)']], '(A)'), '(A) the defendant derived more than $1,000,000 in gross receipts from one or more financial institutions as a result of the offense, increase by 2 levels; or', '(b)(12)(A)', institution),
  'financial institution jeopardized': [
    on('2001-11-01', '(b)(12)(B)', 4, of2001.institution, institution), on('2003-11-01', '(b)(12)(B)', 4, capBegins, endangered), as('2004-11-01', '(b)(13)(B)', 4, endangered), as('2008-11-01', '(b)(14)(B)', 4, endangered), as('2011-11-01', '(b)(15)(B)', 4, endangered), as('2013-11-01', '(b)(16)(B)', 4, endangered),
    since2018('(b)(17)(B)', 4, '(B) the offense (i) substantially jeopardized the safety and soundness of a financial institution;', endangered),
  ],
  'solvency of a large organization endangered': [
    none('2001-11-01', organization2003), on('2003-01-25', '(b)(12)(B)', 4, organization2003, institution), on('2003-11-01', '(b)(12)(B)', 4, capBegins, endangered), as('2004-11-01', '(b)(13)(B)', 4, endangered), as('2008-11-01', '(b)(14)(B)', 4, endangered), as('2011-11-01', '(b)(15)(B)', 4, endangered), as('2013-11-01', '(b)(16)(B)', 4, endangered),
    since2018('(b)(17)(B)', 4, '(I) was a publicly traded company; or (II) had 1,000 or more employees, increase by 4 levels.', endangered),
  ],
  'solvency of 100 or more victims endangered': [
    none('2001-11-01', hundred2003), on('2003-01-25', '(b)(12)(B)', 4, hundred2003, institution), on('2003-11-01', '(b)(12)(B)', 4, capBegins, endangered), as('2004-11-01', '(b)(13)(B)', 4, endangered), as('2008-11-01', '(b)(14)(B)', 4, endangered), as('2011-11-01', '(b)(15)(B)', 4, endangered), as('2013-11-01', '(b)(16)(B)', 4, endangered),
    none('2015-11-01', hundredStruck),
  ],
  'intent to obtain personal information': [
    none('2001-11-01', computer2003), on('2003-11-01', '(b)(13)(A)(i)', 2, computer2003, computers), as('2004-11-01', '(b)(14)(A)(i)', 2, computers), as('2008-11-01', '(b)(15)(A)(i)', 2, computers), on('2009-11-01', '(b)(15)(A)', 2, personal2009, { choice: 'personal information' }),
    as('2011-11-01', '(b)(16)(A)', 2, { choice: 'personal information' }), as('2013-11-01', '(b)(17)(A)', 2, { choice: 'personal information' }), since2018('(b)(18)(A)', 2, 'and the offense involved an intent to obtain personal information, or (B) the offense involved the unauthorized public dissemination of personal information, increase by 2 levels.', { choice: 'personal information' }),
  ],
  'personal information made public': [
    none('2001-11-01', personal2009), on('2009-11-01', '(b)(15)(B)', 2, amendment(726, 'the offense involved the unauthorized public dissemination of personal information, increase by 2 levels."'), { choice: 'personal information' }),
    as('2011-11-01', '(b)(16)(B)', 2, { choice: 'personal information' }), as('2013-11-01', '(b)(17)(B)', 2, { choice: 'personal information' }), since2018('(b)(18)(B)', 2, '(B) the offense involved the unauthorized public dissemination of personal information, increase by 2 levels.', { choice: 'personal information' }),
  ],
  'computer of critical infrastructure or government': [none('2001-11-01', computer2003), ...numbered('2003-11-01', computer2003, 2, [['2004-11-01', '(b)(14)(A)(i)'], ['2008-11-01', '(b)(15)(A)(i)'], ['2009-11-01', '(b)(16)(A)(i)'], ['2011-11-01', '(b)(17)(A)(i)'], ['2013-11-01', '(b)(18)(A)(i)'], ['2018-11-01', '(b)(19)(A)(i)']], 'in furtherance of the administration of justice, national defense, or national security, increase by 2 levels.', '(b)(13)(A)(i)', computers)],
  'conviction under 18 U.S.C. 1030(a)(5)(A)': [none('2001-11-01', amendment(654, '(ii) 18 U.S.C. § 1030(a)(5)(A)(i), increase by 4 levels.')), ...numbered('2003-11-01', amendment(654, '(ii) 18 U.S.C. § 1030(a)(5)(A)(i), increase by 4 levels.'), 4, [['2004-11-01', '(b)(14)(A)(ii)'], ['2008-11-01', '(b)(15)(A)(ii)'], ['2009-11-01', '(b)(16)(A)(ii)'], ['2011-11-01', '(b)(17)(A)(ii)'], ['2013-11-01', '(b)(18)(A)(ii)'], ['2018-11-01', '(b)(19)(A)(ii)']], '(ii) 18 U.S.C. § 1030(a)(5)(A), increase by 4 levels.', '(b)(13)(A)(ii)', computers)],
  'disruption of a critical infrastructure': [none('2001-11-01', amendment(654, '(iii) 18 U.S.C. § 1030, and the offense caused a substantial disruption of a critical infrastructure, increase by 6 levels.')), ...numbered('2003-11-01', amendment(654, '(iii) 18 U.S.C. § 1030, and the offense caused a substantial disruption of a critical infrastructure, increase by 6 levels. (B) If subdivision (A)(iii) applies, and the offense level is less than level 24, increase to level 24."'), 6, [['2004-11-01', '(b)(14)(A)(iii)'], ['2008-11-01', '(b)(15)(A)(iii)'], ['2009-11-01', '(b)(16)(A)(iii)'], ['2011-11-01', '(b)(17)(A)(iii)'], ['2013-11-01', '(b)(18)(A)(iii)'], ['2018-11-01', '(b)(19)(A)(iii)']], '(B) If subparagraph (A)(iii) applies, and the offense level is less than level 24, increase to level 24.', '(b)(13)(A)(iii)', { ...computers, atLeast: 24 })],
  'officer or director of a public company': [
    none('2001-11-01', securities2003), on('2003-01-25', '(b)(13)', 4, securities2003, securities), on('2003-11-01', '(b)(14)(A)(i)', 4, amendment(653, '(A) a violation of securities law and, at the time of the offense, the defendant was (i) an officer or a director of a publicly traded company;'), securities), as('2004-11-01', '(b)(15)(A)(i)', 4, securities), as('2008-11-01', '(b)(16)(A)(i)', 4, securities),
    as('2009-11-01', '(b)(17)(A)(i)', 4, securities), as('2011-11-01', '(b)(18)(A)(i)', 4, securities), as('2013-11-01', '(b)(19)(A)(i)', 4, securities), since2018('(b)(20)(A)(i)', 4, '(A) a violation of securities law and, at the time of the offense, the defendant was (i) an officer or a director of a publicly traded company;', securities),
  ],
  'broker, dealer or investment adviser': [none('2001-11-01', brokers2003), ...numbered('2003-11-01', brokers2003, 4, [['2004-11-01', '(b)(15)(A)(ii)'], ['2008-11-01', '(b)(16)(A)(ii)'], ['2009-11-01', '(b)(17)(A)(ii)'], ['2011-11-01', '(b)(18)(A)(ii)'], ['2013-11-01', '(b)(19)(A)(ii)'], ['2018-11-01', '(b)(20)(A)(ii)']], '(ii) a registered broker or dealer, or a person associated with a broker or dealer; or (iii) an investment adviser, or a person associated with an investment adviser; or', '(b)(14)(A)(ii)', securities)],
  'officer of a commodities firm, advisor or pool operator': [none('2001-11-01', commodities2003), ...numbered('2003-11-01', commodities2003, 4, [['2004-11-01', '(b)(15)(B)'], ['2008-11-01', '(b)(16)(B)'], ['2009-11-01', '(b)(17)(B)'], ['2011-11-01', '(b)(18)(B)'], ['2013-11-01', '(b)(19)(B)'], ['2018-11-01', '(b)(20)(B)']], '(ii) a commodities trading advisor; or (iii) a commodity pool operator, increase by 4 levels.', '(b)(14)(B)', securities)],
} as const satisfies Readonly<Record<string, readonly CharacteristicSpan[]>>

/** A characteristic found under 2B1.1 or 2F1.1 since November 2001. */
export type JointCharacteristic = keyof typeof jointCharacteristics
