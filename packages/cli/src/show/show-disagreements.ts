import type { Disagreement } from '@lenity/outreach'
import { leafShapeAt } from '@lenity/law'
import { alignTable } from './align-table.ts'
import { plural } from './plural.ts'
import { claimValue } from './show-article.ts'

/** What articles say differently, side by side. */
export function showDisagreements(found: readonly Disagreement[], articles: number): string {
  if (found.length === 0) return `The ${articles} articles do not disagree on anything that could be compared.`
  return [
    `The ${articles} articles disagree on ${plural(found.length, 'matter')}.`,
    ...found.map((one) => [
      `${one.about}: ${leafShapeAt(one.path)?.label ?? one.path}`,
      alignTable(one.readings.map((r) => [`  ${claimValue(one.path, r.value)}`, `“${r.words}”`, `${r.article}, ${r.start}–${r.end}`])),
      ...(one.note === undefined ? [] : [`  ${one.note}`]),
    ].join('\n')),
  ].join('\n\n')
}
