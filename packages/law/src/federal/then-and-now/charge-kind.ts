import { parsePenalty } from '../statutes/parse-penalty.ts'

interface Charge {
  readonly statute: string | undefined
  readonly penalty: string | undefined
  readonly substance: string | undefined
}

/** Whether a count is one of the drug provisions whose terms go by the weight, as far as its statute, penalty or substance says. An enterprise (848) is not, whatever it dealt in. */
export function isDrugCharge({ statute, penalty, substance }: Charge): boolean {
  if (parsePenalty(penalty ?? statute ?? '').kind === '848') return false
  return substance !== undefined || namesDrugs(statute) || namesDrugs(penalty)
}

function namesDrugs(text: string | undefined): boolean {
  return text !== undefined && /84[16]|96[03]|952/.test(text)
}

/** Listed chemicals and what serves to make drugs: 841(c) and (d), 843(a)(6) and (7), 960(d). */
const chemicals = /841\s*\([cd]\)|843\s*\(a\)\s*\([67]\)|960\s*\(d\)/

/**
 * Whether a drug count has a guideline other than 2D1.1: simple possession (2D2.1), an establishment (2D1.8), endangering life (2D1.10), a
 * protected place or person (2D1.2), listed chemicals (2D1.11).
 */
export function isBesideTrafficking({ statute, penalty }: Charge): boolean {
  return [statute, penalty].some((text) => {
    if (text === undefined) return false
    const parsed = parsePenalty(text)
    return chemicals.test(text) || parsed.kind === '844' || (parsed.kind === 'drug' && parsed.protected !== undefined) || (parsed.kind === 'flat' && (parsed.provision === '856' || parsed.provision === '858'))
  })
}

/** Whether a count is under 18 U.S.C. 924(c). */
export function isFirearmCharge({ statute, penalty }: Charge): boolean {
  return parsePenalty(penalty ?? statute ?? '').kind === '924(c)'
}
