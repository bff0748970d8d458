import { disagreements } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { oncePer, type CaseView } from './case-view.ts'

/** The facts of a case with their sources, where they disagree, and the name of each in words. */
export function factsPage({ contents, facts, decisions, standing, kinds }: CaseView) {
  return oncePer(contents, 'facts page', () => {
    const labels = [...new Set([...facts.map(one => one.path), ...standing.keys()])].flatMap(at => {
      const shape = leafShapeAt(at)
      return shape ? [[at, { label: shape.label, kind: shape.kind, options: shape.options }] as const] : []
    })
    return {
      facts,
      decisions,
      standing: Object.fromEntries(standing),
      disagreements: disagreements(facts, decisions, kinds).map(one => ({
        ...one,
        readings: one.readings.map(({ value, facts: given, why: because }) => ({ value, facts: given.map(({ id }) => id), why: because })),
      })),
      labels: Object.fromEntries(labels),
    }
  })
}
