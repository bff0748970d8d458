import { fullName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'

/** 1,900 grams; 1.9 kilograms */
export function weight(grams: number): string {
  return grams >= 1000 ? `${(grams / 1000).toLocaleString('en-US')} kilograms` : `${grams.toLocaleString('en-US')} grams`
}

/** What every presentence report of the story says on its face. */
export function faceTruths(story: Story): Record<string, unknown> {
  return { 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge }
}

export function levelTruths({ guideline: g, counts }: Story): Record<string, unknown> {
  const drug = counts.some(({ offense }) => offense.substance !== undefined)
  return {
    'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction,
    'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total, 'guideline.careerOffender': false,
    ...(drug ? { 'guideline.weapon': g.weapon } : {}),
  }
}

export function drugTruths({ guideline: g, counts }: Story): Record<string, unknown> {
  return counts.some(({ offense }) => offense.substance !== undefined) ? { 'guideline.drugs.0.substance': g.substance, 'guideline.drugs.0.grams': g.grams } : {}
}

export function priorTruths({ priors }: Story): Record<string, unknown> {
  return Object.fromEntries(priors.flatMap((prior, i) => [
    [`history.priors.${i}.offense`, prior.offense], [`history.priors.${i}.sentencedOn`, prior.sentencedOn],
    [`history.priors.${i}.months`, prior.months], [`history.priors.${i}.points`, prior.points],
  ]))
}

export function historyTruths({ guideline: g }: Story): Record<string, unknown> {
  return { 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range }
}

/** Two years' probation; 36 months' imprisonment */
export function priorSentence(months: number, words: 'years' | 'months'): string {
  if (months === 0) return 'One year probation'
  return words === 'years' && months % 12 === 0 ? `${months / 12} year${months === 12 ? '' : 's'} imprisonment` : `${months} month${months === 1 ? '' : 's'} imprisonment`
}

/** What follows from what a report says: that nothing else was found. */
export function followsTruths({ guideline: g, counts }: Story): Record<string, unknown> {
  return {
    'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'guideline.characteristics.complete': true, 'guideline.drugs.complete': true, 'guideline.adjustments.complete': true,
    ...(counts.some(({ offense }) => offense.substance !== undefined) ? {} : { 'guideline.weapon': false }),
    ...(g.weapon ? {} : { 'guideline.weaponOwn': false }),
  }
}
