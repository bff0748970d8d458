import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { computeGuideline, countPoints, statutoryRange, type CivilDate, type PriorKind } from '@lenity/law'
import { generateOffenses, type Offense } from './generate-offenses.ts'

export interface Agreement {
  /** Why nothing was compared, where nothing was. */
  readonly skipped?: string
  readonly cases: number
  readonly agree: number
  /** Figures compared: eight for each case. */
  readonly figures: number
  readonly differ: readonly { readonly offense: Offense; readonly engine: string; readonly second: string }[]
}

/** Runs made-up cases through the engine and through the encoding in Prolog, and compares level, points, category, range and statute. */
export function compareEncodings(count: number): Agreement {
  const none = { cases: 0, agree: 0, figures: 0, differ: [] }
  if (spawnSync('swipl', ['--version']).error !== undefined) return { ...none, skipped: 'swipl is not installed (Debian: apt-get install swi-prolog-nox)' }
  const offenses = generateOffenses('second encoding', count)
  const folder = mkdtempSync(join(tmpdir(), 'second-encoding-'))
  try {
    const file = join(folder, 'cases.pl')
    writeFileSync(file, `${offenses.map(asClause).join('\n')}\n`)
    const ran = spawnSync('swipl', ['-q', '-g', 'run', '-t', 'halt', join(import.meta.dirname, 'law.pl'), file], { encoding: 'utf8' })
    if (ran.status !== 0 || ran.stderr !== '') throw new Error(`swipl failed: ${ran.stderr}`)
    const lines = ran.stdout.trim().split('\n')
    const differ = offenses.flatMap((offense, i) => {
      const [engine, second] = [`${i} ${answer(offense)}`, lines[i] ?? 'no line']
      return engine === second ? [] : [{ offense, engine, second }]
    })
    return { cases: offenses.length, agree: offenses.length - differ.length, figures: offenses.length * 8, differ }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const atoms = { 'cocaine': 'cocaine', 'cocaine base': 'base', 'heroin': 'heroin' } as const
const priorAtoms: Partial<Record<PriorKind, string>> = { 'felony drug offense, not serious': 'drug', 'serious drug felony': 'serious_drug', 'serious violent felony': 'serious_violent', 'neither': 'neither' }
const yes = (value: boolean): string => (value ? 'yes' : 'no')
const day = (date: CivilDate): string => date.replaceAll('-', '')

function asClause(o: Offense, id: number): string {
  const priors = o.priors.map(({ kind, finalOn }) => `${priorAtoms[kind]}-${day(finalOn)}`).join(', ')
  const terms = [id, atoms[o.substance], Math.round(o.grams * 1000), Math.round(o.foundGrams * 1000), day(o.offenseOn), day(o.sentencedOn), yes(o.weapon), yes(o.safetyValve), o.roleLevels, yes(o.obstruction), o.acceptanceLevels, `[${o.sentences.join(', ')}]`, yes(o.underSentence), yes(o.soonAfterRelease), yes(o.notice851), `[${priors}]`, yes(o.deathResulted)]
  return `case(${terms.join(', ')}).`
}

function answer(o: Offense): string {
  const history = { sentences: o.sentences.map((months) => ({ months })), underSentence: o.underSentence, soonAfterRelease: o.soonAfterRelease }
  const points = countPoints(history, o.sentencedOn)
  const statute = (deathResulted: boolean) => statutoryRange({ penalty: '21 U.S.C. 841(b)(1)', substance: o.substance, grams: o.foundGrams, plants: undefined, deathResulted, notice851: o.notice851, priors: o.priors, offenseOn: o.offenseOn, sentencedOn: o.sentencedOn })
  const [whole, without] = [statute(o.deathResulted), statute(false)]
  if (whole.status !== 'computed' || without.status !== 'computed' || points.status !== 'computed') return 'no answer'
  const guideline = computeGuideline({
    drugs: [{ substance: o.substance, grams: o.grams }], weapon: o.weapon, safetyValve: o.safetyValve, roleLevels: o.roleLevels, obstruction: o.obstruction, acceptanceLevels: o.acceptanceLevels, history,
    statutoryMin: without.value.min, statutoryMax: without.value.max,
  }, o.sentencedOn)
  if (guideline.status !== 'computed') return 'no answer'
  const { baseLevel, totalLevel, category, range } = guideline.value
  return [baseLevel, totalLevel, points.value.total, category, ...range, whole.value.min, whole.value.max].join(' ')
}

export function showAgreement({ skipped, cases, agree, figures, differ }: Agreement): string {
  if (skipped !== undefined) return `Second encoding: skipped, ${skipped}.`
  return [
    `Second encoding (SWI-Prolog): ${agree} of ${cases} cases agree in all ${figures / Math.max(1, cases)} figures: base level, total level, points, category, range, statutory minimum and maximum.`,
    ...differ.slice(0, 10).map(({ offense, engine, second }) => `  ${JSON.stringify(offense)}\n    engine ${engine}\n    second ${second}`),
  ].join('\n')
}
