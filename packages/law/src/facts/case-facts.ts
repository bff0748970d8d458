import { adjustmentNames } from './adjustments.ts'
import { characteristicNames } from './characteristics.ts'
import { earlierReentries, firearmParagraphs, kindsOfConviction, lengthsOfConviction, offenseGuidelines, underlyingGuidelines } from './offense-facts.ts'
import { leaf, list, option, sealed, several, type FactsOf } from './shape.ts'
import type { PaperKind } from './paper-kind.ts'

const judgment: readonly PaperKind[] = ['judgment', 'docket sheet', 'presentence report']
const charge: readonly PaperKind[] = ['verdict or plea agreement', 'indictment', 'judgment']
const report: readonly PaperKind[] = ['presentence report', 'statement of reasons']
const found: readonly PaperKind[] = ['statement of reasons', 'presentence report', 'judgment', 'sentencing transcript']
const letter: readonly PaperKind[] = ['letter of support', 'release plan letter']
const prison: readonly PaperKind[] = ['sentence computation', 'progress report']

/** Substances the drug rules name. Others are added with the rules that reach them. */
export const substances = ['cocaine', 'cocaine base', 'heroin', 'methamphetamine (mixture)', 'methamphetamine (actual)', 'methamphetamine (purity unknown)', 'marihuana', 'marihuana plants', 'LSD', 'PCP (mixture)', 'PCP (actual)', 'fentanyl', 'fentanyl analogue', 'MDMA', 'oxymorphone', 'hydromorphone', 'PHP (pyrrolidine analog of PCP)', 'diazepam', 'Schedule III substance', 'Schedule IV substance', 'Schedule V substance', 'morphine', 'codeine', 'methadone', 'meperidine', 'opium', 'psilocybin', 'psilocin', 'mescaline', 'hashish', 'hashish oil', 'oxycodone', 'oxycodone (actual)', 'hydrocodone (actual)', 'amphetamine', 'MDA', 'ketamine', 'flunitrazepam', 'Schedule III hydrocodone', 'other'] as const

/**
 * Every fact the law asks for: its path (the keys from the top, joined by dots, list items by number), its kind, its name in words
 * and the papers that hold it. `CaseFacts`, the list of what is missing and the JSON Schema all come from this one table.
 */
export const caseShape = {
  person: {
    name: leaf('text', 'name', ['judgment', 'sentence computation']),
    registerNumber: leaf('text', 'register number', ['sentence computation', 'judgment']),
    dateOfBirth: leaf('date', 'date of birth', ['presentence report', 'sentence computation']),
    citizenship: leaf('text', 'citizenship', ['presentence report']),
  },
  conviction: {
    sovereign: option(['federal', 'state', 'District of Columbia', 'military', 'foreign'], 'whose law was broken', ['judgment']),
    state: leaf('text', 'state of conviction', ['judgment']),
    court: leaf('text', 'court', judgment),
    district: leaf('text', 'district', judgment),
    docketNumber: leaf('text', 'docket number', judgment),
    judge: leaf('text', 'sentencing judge', judgment),
    decidedBy: option(['guilty plea', 'jury verdict', 'bench verdict'], 'how guilt was decided', ['judgment', 'verdict or plea agreement']),
    offenseBeganOn: leaf('date', 'first day of the offense', ['indictment', 'presentence report']),
    offenseEndedOn: leaf('date', 'last day of the offense', ['judgment', 'indictment', 'presentence report']),
    convictedOn: leaf('date', 'date of plea or verdict', ['judgment', 'docket sheet']),
    sentencedOn: leaf('date', 'date the sentence was imposed', judgment),
    counts: list('counts of conviction', ['judgment'], {
      number: leaf('text', 'count number', ['judgment']),
      statute: leaf('text', 'statute violated', ['judgment', 'indictment']),
      penalty: leaf('text', 'penalty subsection', charge),
      description: leaf('text', 'nature of the offense', ['judgment']),
      substance: option(substances, 'substance charged and found', charge),
      /** The weight charged in the indictment and found by jury or admitted by plea, in grams; not what the judge later found. */
      foundGrams: leaf('grams', 'weight charged and found', charge),
      foundPlants: leaf('number', 'plants charged and found', charge),
      deathResulted: leaf('boolean', 'death or serious bodily injury charged and found', charge),
      /** The least term the statute asked for, as the court or the probation officer stated it: 0 when they said there was none. */
      statedMinimum: leaf('term', 'statutory minimum the court went by', ['presentence report', 'statement of reasons', 'verdict or plea agreement']),
      /** For a count under 18 U.S.C. 924(c). */
      firearmUse: option(['used, carried or possessed', 'brandished', 'discharged'], 'what was done with the firearm, charged and found', charge),
      firearmKind: option(['firearm', 'short-barreled rifle or shotgun', 'semiautomatic assault weapon', 'machinegun, destructive device or silencer'], 'kind of firearm, charged and found', charge),
      firearmPriorFinal: leaf('boolean', 'an earlier conviction under 18 U.S.C. 924(c), final before the offense', ['presentence report']),
      /** For a count under 21 U.S.C. 848. */
      enterpriseLeader: leaf('boolean', 'leader of an enterprise of the size of 21 U.S.C. 848(b), charged and found', charge),
      enterprisePriors: leaf('number', 'earlier convictions under 21 U.S.C. 848', ['presentence report']),
      term: leaf('term', 'term imposed on the count', ['judgment']),
    }),
    term: leaf('term', 'total term of imprisonment', judgment),
    supervisedReleaseMonths: leaf('months', 'supervised release', judgment),
    fine: leaf('dollars', 'fine', judgment),
    restitution: leaf('dollars', 'restitution', judgment),
    assessment: leaf('dollars', 'special assessment', judgment),
    unpaid: leaf('dollars', 'fine and restitution still unpaid', ['progress report', 'docket sheet', 'financial responsibility plan']),
    notice851: leaf('boolean', 'notice of prior convictions under 21 U.S.C. 851', ['notice under 851', 'docket sheet', 'presentence report']),
    priors851: list('prior convictions noticed under 851', ['notice under 851', 'presentence report'], {
      description: leaf('text', 'prior conviction', ['notice under 851', 'presentence report']),
      kind: option(['felony drug offense', 'felony drug offense, not serious', 'serious drug felony', 'serious violent felony', 'neither'], 'what the prior conviction qualifies as', ['presentence report']),
      finalOn: leaf('date', 'day the prior conviction became final', ['presentence report']),
    }),
    substantialAssistance: sealed(leaf('boolean', 'substantial assistance', report)),
  },
  guideline: {
    /** The year of the 1 November manual the court used, such as `1995`. */
    edition: leaf('text', 'edition of the Guidelines Manual used', found),
    drugs: list('drugs the court attributed', report, {
      substance: option(substances, 'substance', report),
      grams: leaf('grams', 'weight', report),
      /** The weight of the drug itself within the mixture, where the report gives its purity. */
      actualGrams: leaf('grams', 'weight of the pure drug', report),
      units: leaf('number', 'pills, capsules or tablets', report),
      plants: leaf('number', 'plants', report),
      doses: leaf('number', 'doses of LSD on a carrier', report),
      carrierGrams: leaf('grams', 'weight of LSD with its carrier', report),
    }),
    /** The guideline of Chapter Two for the counts other than drugs and 18 U.S.C. 924(c). */
    offenseGuideline: option(offenseGuidelines, 'guideline of Chapter Two the court applied', report),
    /** What 2E1.1, 2X1.1 and 2S1.1(a)(1) take their level from. */
    underlyingGuideline: option(underlyingGuidelines, 'guideline of the underlying or intended offense', report),
    /** In dollars: the figure the court looked up, be it the loss that happened or the one intended. */
    loss: leaf('dollars', 'loss the court found', report),
    firearms: leaf('number', 'firearms counted', report),
    firearmParagraph: option(firearmParagraphs, 'paragraph of 2K2.1(a) applied', report),
    launderedValue: leaf('dollars', 'value of the laundered funds', report),
    attemptLowered: leaf('boolean', 'three levels taken off for an attempt, conspiracy or solicitation under 2X1.1', report),
    /** 2D1.2: whether nothing of the drugs was elsewhere, and who was involved. */
    protectedAll: leaf('boolean', 'all the drugs directly involved the protected place or person', report),
    underEighteen: leaf('boolean', 'a person under eighteen involved in the drug offense', report),
    /** 2D1.8(a)(2). */
    onlyAllowedUse: leaf('boolean', 'no part taken in the drug offense but to allow the use of the premises', report),
    possessedInPrison: leaf('boolean', 'the drug possessed in a prison or a jail', report),
    /** 2D1.11. */
    chemicals: list('listed chemicals the court attributed', report, {
      chemical: leaf('text', 'listed chemical', report),
      grams: leaf('grams', 'weight', report),
    }),
    sameProcess: leaf('boolean', 'the listed chemicals used together in one manufacturing process', report),
    /** 2L1.2(b) until 31 October 2016, and whether that conviction has criminal history points. */
    removedAfter: option(kindsOfConviction, 'worst conviction before the removal, by its kind', report),
    removedAfterPoints: leaf('boolean', 'whether that conviction has criminal history points', report),
    /** 2L1.2(b) since 1 November 2016. */
    earlierReentry: option(earlierReentries, 'earlier offenses of reentry', report),
    convictedBeforeRemoval: option(lengthsOfConviction, 'worst conviction for conduct before the first order of removal', report),
    convictedAfterRemoval: option(lengthsOfConviction, 'worst conviction for conduct after the first order of removal', report),
    weapon: leaf('boolean', 'dangerous weapon possessed', report),
    /** What 4C1.1(a)(7) and 18 U.S.C. 3553(f)(2) look to; 2D1.1(b)(1) reaches the weapon of another as well. */
    weaponOwn: leaf('boolean', 'the weapon possessed by the person, or by another whom the person induced, in connection with the offense', report),
    /** Complete: all that the court found are listed, as its manual had them. */
    characteristics: list('specific offense characteristics found', report, {
      name: option(characteristicNames, 'specific offense characteristic found', report),
    }),
    /** Whether nothing but what is listed would be found under the manual of today, which has characteristics that older ones did not have. */
    characteristicsToday: leaf('boolean', 'the characteristics listed are all that the manual of today would find', report),
    /** Those found beside role and obstruction, as the manual of the sentence had them. */
    adjustments: list('other adjustments of Chapter Three found', report, {
      name: option(adjustmentNames, 'adjustment of Chapter Three found', report),
    }),
    /** Levels under 3B1.1 (positive) or 3B1.2 (negative); 0 when the court found neither. */
    roleLevels: leaf('number', 'role adjustment', report),
    obstruction: leaf('boolean', 'obstruction of justice', report),
    /** Levels under 3E1.1: 0, -2 or -3. */
    acceptanceLevels: leaf('number', 'acceptance of responsibility', report),
    careerOffender: leaf('boolean', 'career offender', report),
    safetyValve: leaf('boolean', 'safety valve found', report),
    /** 18 U.S.C. 3553(f) as it has been since 21 December 2018, when its criterion of criminal history was widened. */
    safetyValveToday: leaf('boolean', 'the criteria of the safety valve as they are today', report),
    /** What 4C1.1(a)(2) and following ask for besides having no criminal history points. */
    zeroPointCriteria: leaf('boolean', 'the other criteria of 4C1.1 for a person without criminal history points', report),
    baseLevel: leaf('number', 'base offense level found', report),
    totalLevel: leaf('number', 'total offense level found', found),
    category: leaf('number', 'criminal history category found', found),
    points: leaf('number', 'criminal history points', report),
    statusPoints: leaf('number', 'points for committing the offense under a criminal justice sentence', report),
    /** 4A1.1(e) before 1 November 2010. */
    recencyPoints: leaf('number', 'points for committing the offense within two years of release', report),
    range: leaf('range', 'guideline range found', found),
  },
  history: {
    priors: list('prior convictions', ['presentence report'], {
      offense: leaf('text', 'prior offense', ['presentence report']),
      sentencedOn: leaf('date', 'date of the prior sentence', ['presentence report']),
      months: leaf('months', 'prior sentence', ['presentence report']),
      points: leaf('number', 'points given', ['presentence report']),
      violent: leaf('boolean', 'whether the prior offense was violent', ['presentence report']),
    }),
    violence: leaf('boolean', 'history of violence', ['presentence report', 'discipline log']),
    organizationTies: leaf('boolean', 'significant ties to a large criminal organization, gang or cartel', ['presentence report']),
  },
  custody: {
    status: option(['in prison', 'in prerelease custody', 'on supervision', 'released', 'commuted'], 'where the person is', [...prison, 'inmate profile']),
    facility: leaf('text', 'facility', [...prison, 'inmate profile']),
    commencedOn: leaf('date', 'day the sentence commenced', prison),
    priorCreditDays: leaf('days', 'days of prior custody credit', prison),
    goodTimeLostDays: leaf('days', 'good conduct time disallowed or forfeited', prison),
    projectedReleaseOn: leaf('date', 'projected release', [...prison, 'inmate profile']),
    /** Days of First Step Act time credits earned so far. */
    timeCreditDays: leaf('days', 'First Step Act time credits earned', prison),
    /** By the Bureau's tool, at the last reassessment. */
    risk: option(['minimum', 'low', 'medium', 'high'], 'risk of recidivism the Bureau found', ['risk or custody classification', 'progress report', 'sentence computation']),
    drugProgramCompleted: leaf('boolean', 'residential drug program completed, with early release found due', prison),
    /** The day the person was last released from confinement, home detention included. */
    releasedOn: leaf('date', 'release from confinement', ['sentence computation', 'other']),
    /** The day the warden received a request to bring a motion under 18 U.S.C. 3582(c)(1)(A). */
    wardenRequestOn: leaf('date', 'day the warden received the request for compassionate release', ['other']),
    incidents: list('incident reports', ['discipline log'], {
      code: leaf('number', 'prohibited act code', ['discipline log']),
      on: leaf('date', 'date of the incident', ['discipline log']),
      act: leaf('text', 'prohibited act', ['discipline log']),
    }),
    programs: list('programs completed', ['progress report', 'education transcript'], {
      name: leaf('text', 'program', ['progress report', 'education transcript', 'certificate']),
      completedOn: leaf('date', 'completed', ['progress report', 'education transcript', 'certificate']),
    }),
    work: leaf('text', 'work assignment', ['progress report']),
  },
  litigation: {
    appealPending: leaf('boolean', 'direct appeal pending', ['docket sheet']),
    collateralPending: leaf('boolean', 'motion under 28 U.S.C. 2255 pending', ['docket sheet']),
    appealTaken: leaf('boolean', 'direct appeal taken', ['docket sheet']),
    appealDecidedOn: leaf('date', 'day the court of appeals decided the direct appeal', ['appellate opinion', 'docket sheet']),
    certiorariDeniedOn: leaf('date', 'day the Supreme Court denied review', ['docket sheet']),
    judgmentFinalOn: leaf('date', 'day the judgment became final', ['docket sheet', 'appellate opinion']),
    collateralDecided: leaf('boolean', 'an earlier motion under 28 U.S.C. 2255 decided', ['docket sheet', 'order under 2255']),
    section404Denied: leaf('boolean', 'an earlier motion under section 404 of the First Step Act denied on its merits', ['docket sheet', 'sentence reduction order']),
  },
  health: {
    conditions: list('diagnoses', ['medical record'], {
      name: leaf('text', 'diagnosis', ['medical record']),
      on: leaf('date', 'date of the diagnosis', ['medical record']),
    }),
    terminal: leaf('boolean', 'terminal illness', ['medical record']),
    /** A condition, impairment or decline from which recovery is not expected and which substantially diminishes self-care in prison. */
    cannotCareForSelf: leaf('boolean', 'unable to care for oneself in prison, without expected recovery', ['medical record']),
    careNotProvided: leaf('boolean', 'long-term or specialized care needed and not provided, at risk of serious deterioration or death', ['medical record']),
    agingDecline: leaf('boolean', 'serious deterioration in health because of the aging process', ['medical record']),
  },
  release: {
    home: several(leaf('text', 'home on release', letter)),
    job: several(leaf('text', 'work on release', letter)),
    family: several(leaf('text', 'family support', letter)),
    /** Who, in the family, has been left without the care that only this person could give (1B1.13(b)(3)). */
    careNeededBy: option(['minor or disabled child', 'spouse or partner', 'parent', 'other family member', 'nobody'], 'family member without a caregiver', ['letter of support', 'medical record']),
    letters: list('letters of support', letter, {
      writer: leaf('text', 'who wrote the letter', letter),
      on: leaf('date', 'date of the letter', letter),
      /** Whether a signature stands on it. Of a letter that shows none nothing is said: a copy may not show it. */
      signed: leaf('boolean', 'whether the letter is signed', letter),
    }),
  },
} as const

/** What the law is asked about: per leaf known, unknown or rival readings. */
export type CaseFacts = FactsOf<typeof caseShape>
