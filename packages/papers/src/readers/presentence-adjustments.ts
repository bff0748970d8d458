import type { CivilDate } from '@lenity/law'
import { adjustmentsAt, type NumberedAdjustment } from '@lenity/law/records'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { wordsAt } from '../reading/spot.ts'
import type { SpecificParagraph } from './presentence-characteristics.ts'

const section = /3[A-C]1\.\d{1,2}(?:\s?\([a-z]\))?(?:\s?\(\d\))?(?:\s?\([A-Z]\))?/g
/** Roles and obstruction are facts of their own. */
const own = /^3(?:B1\.[12]|C1\.1)(?!\d)/

/**
 * The adjustments of Chapter Three beside role and obstruction, each by the section it cites under the manual used. The list is whole
 * where the report has a paragraph on victims, role or obstruction and every paragraph with levels was understood.
 */
export function readAdjustments(paragraphs: readonly SpecificParagraph[], edition: string | undefined): Found[] {
  const last = paragraphs.at(-1)
  if (last === undefined) return []
  const read = paragraphs.map((one) => understand(one, edition))
  const applied = read.flatMap((one, i) => (typeof one === 'object' ? [{ one, spot: paragraphs[i]?.figure }] : []))
  return [
    ...applied.flatMap(({ one, spot }, i) => fact(`guideline.adjustments.${i}.name`, one.name, spot)),
    ...(read.includes('open') ? [] : fact('guideline.adjustments.complete', true, last.figure)),
  ]
}

function understand({ spot, levels }: SpecificParagraph, edition: string | undefined): NumberedAdjustment | 'known' | 'open' {
  if (levels === 0) return 'known'
  if (levels === undefined) return 'open'
  const cited = [...new Set([...wordsAt(spot).matchAll(section)].map(([words]) => words.replaceAll(/\s/g, '')))]
  if (cited.length > 0 && cited.every((one) => own.test(one))) return 'known'
  const [cite, ...others] = cited.filter((one) => !own.test(one))
  if (cite === undefined || others.length > 0 || edition === undefined) return 'open'
  const days: readonly CivilDate[] = [`${Number(edition)}-11-01`, `${Number(edition) + 1}-10-31`]
  for (const day of days) {
    const [only, ...more] = adjustmentsAt(cite, day).filter((one) => one.levels === levels)
    if (only !== undefined && more.length === 0) return only
    if (more.length > 0) {
      const told = [only as NumberedAdjustment, ...more].filter(({ name }) => tells(name, wordsAt(spot)))
      return told.length === 1 ? (told[0] as NumberedAdjustment) : 'open'
    }
  }
  return 'open'
}

/** Whether the paragraph has the telling word of an alternative. */
function tells(name: string, text: string): boolean {
  const word = /trust|skill|minor|armor|official|restraint/.exec(name)?.[0]
  return word !== undefined && new RegExp(word, 'i').test(text)
}
