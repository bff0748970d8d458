import { computeGuideline, statutoryRange, type CivilDate, type Finding, type GuidelineInputs, type RunName, type SentenceRun, type Source, type StatutoryRange, type Step, type StepChange, type ThenAndNow } from '@lenity/law'

const manual: Source = { cite: 'U.S.S.G. § 1B1.11(a)', link: 'https://guidelines.ussc.gov/gl/%C2%A71B1.11', quote: 'The court shall use the Guidelines Manual in effect on the date that the defendant is sentenced.', text: 'ussg-2025' }
const report = ['guideline.drugs', 'guideline.roleLevels', 'guideline.obstruction', 'guideline.category']

/** The real engine over the made-up person's facts; the canary stands in a step's note and in what a reading assumes. */
export function madeUpThenAndNow(asOf: CivilDate, canary: string): ThenAndNow {
  const [offenseOn, sentencedOn]: readonly [CivilDate, CivilDate] = ['2003-11-03', '2005-01-04']
  const inputs: GuidelineInputs = { drugs: [{ substance: 'cocaine base', grams: 1200 }], roleLevels: 2, obstruction: true, acceptanceLevels: 0, category: 1 }
  const run = (name: RunName, from: CivilDate, on: CivilDate, force: 'bound the judge' | 'advised the judge', note: string): SentenceRun => {
    const statutory = reading(statutoryRange({ penalty: '21 U.S.C. 841(b)(1)(A)', substance: 'cocaine base', grams: from < '2010-08-03' ? 50 : 1200, plants: undefined, deathResulted: false, notice851: false, priors: [], offenseOn: from, sentencedOn: on }), ['conviction.counts.0.foundGrams', 'conviction.offenseEndedOn'])
    const limits = statutory.status === 'computed' ? { statutoryMin: statutory.value.min, statutoryMax: statutory.value.max } : {}
    return {
      name, offenseOn: from, sentencedOn: on,
      edition: { label: `1 November ${on < '2006-01-01' ? '2004' : '2025'}`, why: 'The manual in effect on the day of sentencing.', source: manual },
      force: { word: force, source: manual },
      needs: [],
      readings: [{ assuming: undefined, statutory, guideline: reading(computeGuideline({ ...inputs, ...limits }, on), report, note) }],
    }
  }
  const then = run('then, computed', offenseOn, sentencedOn, 'bound the judge', canary)
  const sameOffense = run('now, same offense sentenced today', offenseOn, asOf, 'advised the judge', canary)
  const sameConduct = run('now, same conduct committed and sentenced today', asOf, asOf, 'advised the judge', canary)
  const found: SentenceRun = {
    ...then, name: 'then, as the court found',
    readings: [{ assuming: undefined, statutory: then.readings[0]?.statutory as Finding<StatutoryRange>, guideline: { id: 'found', title: 'Guideline range found by the court', status: 'computed', value: { baseLevel: 36, totalLevel: 40, category: 1, tableRange: [292, 365], range: [292, 365] }, steps: [{ id: '5A', rule: 'Sentencing Table', source: manual, read: ['guideline.totalLevel', 'guideline.category', 'guideline.range'], applied: true, change: '292 to 365 months' }] } }],
  }
  // oxlint-disable-next-line unicorn/no-thenable -- the seam's own name
  return { found, then, sameOffense, sameConduct, changes: { sameOffense: compare(then, sameOffense), sameConduct: compare(then, sameConduct) } }
}

function reading<T>(finding: Finding<T>, read: readonly string[], note?: string): Finding<T> {
  const steps = finding.steps.map((step, index): Step => ({ ...step, read, ...(note !== undefined && index === 0 ? { note } : {}) }))
  return { ...finding, steps }
}

function stepsOf(run: SentenceRun): ReadonlyMap<string, Step> {
  const reading = run.readings[0]
  return new Map([...(reading?.statutory.steps ?? []), ...(reading?.guideline.steps ?? [])].map((step) => [step.id, step]))
}

function compare(then: SentenceRun, now: SentenceRun): readonly StepChange[] {
  const [before, after] = [stepsOf(then), stepsOf(now)]
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    // oxlint-disable-next-line unicorn/no-thenable -- the seam's own name
    return { id, rule: (is ?? was)?.rule ?? id, then: was?.change, now: is?.change, same: was?.change === is?.change && was?.applied === is?.applied }
  })
}
