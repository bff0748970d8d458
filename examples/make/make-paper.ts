import type { PaperPlan } from './person-plan.ts'
import { photograph } from './photograph.ts'
import { scan } from './scan.ts'
import { setInType } from './set-in-type.ts'

/** The bytes of one paper. `made` holds the papers made before it, by file name, for those that are copies. */
export async function makePaper(plan: PaperPlan, made: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  switch (plan.made) {
    case 'typed':
      return setInType(plan.form, plan.data)
    case 'scanned':
      return scan(setInType(plan.form, plan.data), plan.file, plan.look)
    case 'photographed':
      return photograph(setInType(plan.form, plan.data), plan.file)
    case 'written':
      return new TextEncoder().encode(plan.words)
    case 'copied': {
      const original = made.get(plan.of)
      if (!original) throw new Error(`${plan.file} copies ${plan.of}, which is not made before it: move ${plan.of} up in person.ts.`)
      return original
    }
  }
}
