import { remember } from '../../core/remember.ts'
import { parsePenalty, type Penalty } from '../statutes/parse-penalty.ts'

interface Charge {
  readonly statute: string | undefined
  readonly penalty: string | undefined
  readonly substance: string | undefined
}

/** What kind of count its statute, its penalty and its substance make it. */
export interface ChargeKind {
  /** Its penalty, read; by its statute where no penalty is known. */
  readonly parsed: Penalty
  /** One of the drug provisions whose terms go by the weight, as far as the charge says. An enterprise (848) is not, whatever it dealt in. */
  readonly isDrug: boolean
  /**
   * A drug count with a guideline other than 2D1.1: simple possession (2D2.1), an establishment (2D1.8), endangering life (2D1.10), a
   * protected place or person (2D1.2), listed chemicals (2D1.11).
   */
  readonly isBesideTrafficking: boolean
  /** Under 18 U.S.C. 924(c). */
  readonly isFirearm: boolean
}

export function kindOfCharge({ statute, penalty, substance }: Charge): ChargeKind {
  const parsed = parsePenalty(penalty ?? statute ?? '')
  return {
    parsed, isDrug: parsed.kind !== '848' && (substance !== undefined || (statute !== undefined && namesDrugs(statute)) || (penalty !== undefined && namesDrugs(penalty))),
    isBesideTrafficking: (statute !== undefined && namesOther(statute)) || (penalty !== undefined && namesOther(penalty)), isFirearm: parsed.kind === '924(c)',
  }
}

const namesDrugs = remember((text: string) => /84[16]|96[03]|952/.test(text))

/** Listed chemicals and what serves to make drugs: 841(c) and (d), 843(a)(6) and (7), 960(d). */
const chemicals = /841\s*\([cd]\)|843\s*\(a\)\s*\([67]\)|960\s*\(d\)/

const namesOther = remember((text: string) => {
  const parsed = parsePenalty(text)
  return chemicals.test(text) || parsed.kind === '844' || (parsed.kind === 'drug' && parsed.protected !== undefined) || (parsed.kind === 'flat' && (parsed.provision === '856' || parsed.provision === '858'))
})
