import { leafShapeAt } from '@lenity/law'

/** Whether a fact is for counsel alone, so that no paper made here may name it. */
export function isSealed(path: string): boolean {
  return leafShapeAt(path)?.sealed === true
}
