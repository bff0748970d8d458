import { assembleCaseFacts, known, rival, unknown, type CaseFacts, type Leaf } from '@lenity/law'
import { seededRandom } from '../examples/make/seeded-random.ts'

/** How generated cases are: how many, from which seed, and how often a fact is missing or read two ways. */
export interface Generated {
  readonly seed: string
  readonly count: number
  /** The share of facts that are missing, 0 to 1; each is left out by itself. */
  readonly missing: number
  /** The share of facts of which two papers say different things. */
  readonly rivals?: number
}

const penalties = ['841(b)(1)(A)', '841(b)(1)(B)', '841(b)(1)(C)', '846/841(b)(1)(A)', '846/841(b)(1)(B)'] as const
const drugs = ['cocaine', 'cocaine base', 'heroin', 'methamphetamine (mixture)', 'marihuana', 'PCP (mixture)', 'fentanyl'] as const

/** Made-up federal drug cases of 1988 to 2025, the same for the same seed on every machine. */
export function generateCases({ seed, count, missing, rivals = 0 }: Generated): readonly CaseFacts[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => generateCase(random, missing, rivals))
}

function generateCase(random: () => number, missing: number, rivals: number): CaseFacts {
  const leaves = new Map<string, Leaf<unknown>>()
  const draw = {
    of: <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T,
    chance: (share: number): boolean => random() < share,
    whole: (from: number, to: number): number => from + Math.floor(random() * (to - from + 1)),
  }
  const put = <T>(path: string, make: () => T): void => {
    const [value, other] = [make(), make()]
    const [isMissing, isRival] = [draw.chance(missing), draw.chance(rivals)]
    leaves.set(path, isMissing ? unknown : isRival && value !== other ? rival([value, other]) : known(value))
  }
  const year = draw.whole(1988, 2023)
  const day = (inYear: number): string => `${inYear}-${String(draw.whole(1, 12)).padStart(2, '0')}-${String(draw.whole(1, 28)).padStart(2, '0')}`
  const drug = draw.of(drugs)
  const grams = (): number => Math.round(10 ** (random() * 5 - 0.5) * 100) / 100
  put('conviction.sovereign', () => (draw.chance(0.97) ? 'federal' : 'state'))
  put('conviction.offenseEndedOn', () => day(year))
  put('conviction.sentencedOn', () => day(year + draw.whole(1, 2)))
  put('conviction.term', () => (draw.chance(0.1) ? 'life' : draw.whole(24, 480)))
  put('conviction.counts.0.statute', () => '21 U.S.C. 841(a)(1)')
  put('conviction.counts.0.penalty', () => `21 U.S.C. ${draw.of(penalties)}`)
  put('conviction.counts.0.substance', () => drug)
  put('conviction.counts.0.foundGrams', grams)
  put('conviction.counts.0.deathResulted', () => draw.chance(0.03))
  if (draw.chance(0.15)) {
    put('conviction.counts.1.statute', () => '18 U.S.C. 924(c)')
    put('conviction.counts.1.firearmUse', () => draw.of(['used, carried or possessed', 'brandished']))
    put('conviction.counts.1.firearmKind', () => 'firearm')
    put('conviction.counts.1.firearmPriorFinal', () => draw.chance(0.1))
  }
  put('conviction.counts.complete', () => true)
  put('conviction.notice851', () => draw.chance(0.3))
  if (draw.chance(0.4)) {
    put('conviction.priors851.0.kind', () => draw.of(['felony drug offense', 'felony drug offense, not serious', 'serious drug felony', 'neither']))
    put('conviction.priors851.0.finalOn', () => day(year - draw.whole(1, 12)))
  }
  put('conviction.priors851.complete', () => true)
  put('guideline.drugs.0.substance', () => drug)
  put('guideline.drugs.0.grams', grams)
  if (draw.chance(0.2)) {
    put('guideline.drugs.1.substance', () => draw.of(drugs))
    put('guideline.drugs.1.grams', grams)
  }
  put('guideline.drugs.complete', () => true)
  put('guideline.edition', () => String(year))
  put('guideline.weapon', () => draw.chance(0.2))
  put('guideline.roleLevels', () => draw.of([0, 0, 0, 2, 3, 4, -2]))
  put('guideline.obstruction', () => draw.chance(0.1))
  put('guideline.acceptanceLevels', () => draw.of([0, -2, -3]))
  put('guideline.careerOffender', () => draw.chance(0.15))
  put('guideline.safetyValve', () => draw.chance(0.2))
  put('guideline.zeroPointCriteria', () => draw.chance(0.5))
  put('guideline.points', () => draw.of([0, 0, 1, 3, 5, 9, 14]))
  put('guideline.statusPoints', () => draw.of([0, 2]))
  put('guideline.recencyPoints', () => 0)
  put('guideline.category', () => draw.whole(1, 6))
  put('guideline.totalLevel', () => draw.whole(12, 43))
  put('guideline.range', () => draw.of([[120, 150], [188, 235], [292, 365], [360, 'life']]))
  put('history.violence', () => draw.chance(0.2))
  put('history.organizationTies', () => draw.chance(0.1))
  put('history.priors.complete', () => true)
  put('custody.status', () => draw.of(['in prison', 'in prison', 'in prison', 'on supervision']))
  put('custody.commencedOn', () => day(year + 2))
  put('custody.priorCreditDays', () => draw.whole(0, 600))
  put('custody.goodTimeLostDays', () => draw.whole(0, 120))
  put('custody.incidents.complete', () => true)
  if (draw.chance(0.3)) put('custody.incidents.0.code', () => draw.of([199, 203, 312]))
  put('custody.wardenRequestOn', () => day(2025))
  put('litigation.appealPending', () => draw.chance(0.1))
  put('litigation.collateralPending', () => draw.chance(0.1))
  put('litigation.judgmentFinalOn', () => day(year + 3))
  put('litigation.collateralDecided', () => draw.chance(0.3))
  put('person.dateOfBirth', () => day(year - draw.whole(19, 60)))
  put('person.citizenship', () => 'United States')
  put('health.terminal', () => draw.chance(0.05))
  put('health.cannotCareForSelf', () => draw.chance(0.05))
  put('health.careNotProvided', () => draw.chance(0.05))
  put('health.agingDecline', () => draw.chance(0.1))
  return assembleCaseFacts(leaves)
}
