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

/** Whether a count is under 18 U.S.C. 924(c). */
export function isFirearmCharge({ statute, penalty }: Charge): boolean {
  return parsePenalty(penalty ?? statute ?? '').kind === '924(c)'
}
