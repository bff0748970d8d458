import type { MadeOffense } from '../../story/offenses.table.ts'
import type { Story } from '../../story/story.ts'

/** Title 21, United States Code, Sections 841(a)(1) and 841(b)(1)(A) */
export function sectionsInProse({ statute, penalty }: MadeOffense): string {
  const [title = '', section = ''] = statute.split(' U.S.C. ')
  return `Title ${title}, United States Code, Section${penalty === undefined ? '' : 's'} ${section}${penalty === undefined ? '' : ` and ${penalty}`}`
}

/** What a charge says of each count; the weight only of count `weighed`, where that is given. */
export function chargedTruths({ counts }: Story, named: (count: number) => string, weighed?: number): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap(({ number, offense }, i) => {
    const at = `conviction.counts.${i}`
    const weighs = offense.threshold !== undefined && (weighed === undefined || weighed === number)
    return [
      [`${at}.number`, named(number)], [`${at}.statute`, offense.statute],
      ...(offense.penalty === undefined ? [] : [[`${at}.penalty`, offense.penalty]]),
      ...(weighs ? [[`${at}.substance`, offense.substance], [`${at}.foundGrams`, offense.threshold?.grams]] : []),
    ] as [string, unknown][]
  }))
}
