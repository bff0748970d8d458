import type { Dice } from '../../dice.ts'
import { inWords } from '../../story/days.ts'
import { inCapital, roman, spelled } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { writerFor } from '../parts/looks.ts'
import { showRange } from '../parts/show-range.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'
import { imposed, released, termSaid, yearsSaid } from './ways.ts'

const signed = (levels: number): string => (levels > 0 ? `+${levels}` : String(levels))

/** The findings in sentences, in whatever order the court dictates them. */
function told({ guideline: g }: Story, dice: Dice): string {
  const role = g.role === 0 ? dice.pick(['makes no adjustment for role', 'finds that no role adjustment applies']) : g.role > 0 ? dice.pick([`adds ${spelled(g.role)} levels for an aggravating role`, `increases the level by ${g.role} levels for the defendant's role (§3B1.1)`]) : dice.pick([`subtracts ${spelled(-g.role)} levels for a mitigating role`, `reduces the level by ${-g.role} levels for a minor role (§3B1.2)`])
  const obstruction = g.obstruction ? dice.pick(['adds two levels for obstruction of justice', 'increases the level by 2 levels for obstruction (§3C1.1)']) : dice.pick(['makes no adjustment for obstruction of justice', 'finds no obstruction of justice'])
  const acceptance = g.acceptance === 0 ? 'gives no reduction for acceptance of responsibility' : dice.pick([`subtracts ${spelled(-g.acceptance)} levels for acceptance of responsibility`, `gives a ${spelled(-g.acceptance)}-level reduction for acceptance of responsibility`])
  const weapon = g.weapon ? ' It adds two levels under §2D1.1(b)(1) for a dangerous weapon.' : ''
  return dice.pick([
    `The court finds a base offense level of ${g.base}.${weapon} It ${role}. It ${obstruction}. It ${acceptance}. The total offense level is ${g.total}.`,
    `Base offense level: ${g.base}.${weapon} The court ${role}, ${obstruction}, and ${acceptance}. This makes a total offense level of ${g.total}.`,
  ])
}

/** The court's findings beside those of the report, in a table, in fields or in sentences. */
export const reasonsArranged: Layout = {
  name: 'statement of reasons, findings in any arrangement',
  kind: 'statement of reasons',
  years: [1990, 2024],
  rising: true,
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'sans', 'typewriter', 'book'], { size: 11, leading: 1.3 })
    caption(w, story, dice, dice.pick(['STATEMENT OF REASONS', 'STATEMENT OF REASONS (Not for Public Disclosure)', 'SENTENCING FINDINGS AND STATEMENT OF REASONS']))
    const way = dice.pick(['beside the report', 'fields', 'told', 'level table', 'running'])
    const category = dice.pick([roman(g.category), String(g.category)])
    const points = dice.pick([`${g.points} criminal history points`, `a total of ${g.points} criminal history points`])
    const rows: readonly (readonly [string, string])[] = [
      [dice.pick(['Base offense level', 'Base level', 'Base Offense Level (Chapter Two)']), String(g.base)],
      ...(g.weapon ? [['Specific offense characteristic: weapon', '+2'] as const] : []),
      [dice.pick(['Role in the offense', 'Role adjustment', 'Role (Chapter 3, Part B)', 'Aggravating or mitigating role']), g.role === 0 ? dice.pick(['0', 'None', 'No adjustment']) : signed(g.role)],
      [dice.pick(['Obstruction of justice', 'Obstruction', 'Obstruction (Chapter 3, Part C)']), g.obstruction ? '+2' : dice.pick(['0', 'None', 'No adjustment'])],
      [dice.pick(['Acceptance of responsibility', 'Acceptance', 'Acceptance (Chapter 3, Part E)']), g.acceptance === 0 ? dice.pick(['0', 'None']) : signed(g.acceptance)],
      [dice.pick(['Total offense level', 'Final offense level', 'Total Offense Level']), String(g.total)],
    ]
    const rest: readonly (readonly [string, string])[] = [[dice.pick(['Criminal history points', 'CH points', 'Criminal history score', 'Total criminal history points']), String(g.points)], [dice.pick(['Criminal history category', 'CHC', 'Criminal History Category']), category], [dice.pick(['Guideline range', 'Imprisonment range', 'Advisory range', 'Range of imprisonment']), showRange(g.range, dice.pick([' to ', '-', ' - ']))]]
    if (way === 'told') w.par(`${told(story, dice)} The defendant has ${points}, ${dice.pick(['which places the defendant in', 'which results in', 'for'])} criminal history category ${category}. The guideline range is ${showRange(g.range)}.`, { after: 0.6 })
    else if (way === 'beside the report') setTable(w, [{ head: dice.pick(['Finding', 'Determination', 'Item']), width: 210, of: ([label]: readonly [string, string]) => label }, { head: dice.pick(['Presentence report', 'PSR', 'As reported']), width: 120, of: ([, value]) => value }, { head: dice.pick(['Court', 'Court finding', 'As found']), width: 110, of: ([, value]) => value }], [...rows, ...rest])
    else if (way === 'level table') {
      setTable(w, [{ head: dice.pick(['Level', 'Levels']), width: 100, of: ([, value]: readonly [string, string]) => value }, { head: dice.pick(['Finding', 'Basis']), width: 300, of: ([label]) => label }], rows)
      w.space(0.4)
      setFields(w, arrangement(dice), rest)
    } else setFields(w, way === 'running' ? 'running' : arrangement(dice), [...rows, ...rest])
    w.saysAll({ 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.acceptanceLevels': g.acceptance, 'guideline.points': g.points, ...levelOnlyTruths(story) }).allows({ 'guideline.weapon': g.weapon }).space(0.5)
    w.par(dice.pick([`Sentence imposed: ${termSaid(story.term, dice)}${story.term === 'life' ? '' : ' of imprisonment'}; ${yearsSaid(story.supervisedYears, dice)} of supervised release.`, `${imposed(story, dice)} ${released(story, dice)}`]), { after: 0.6 })
    w.par(`${inCapital(1)} reason for the sentence is the seriousness of the offense, 18 U.S.C. § 3553(a)(2).`, { after: 0.8 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.row([{ at: 0, text: `Date: ${inWords(story.sentencedOn)}`, width: 240 }, { at: 260, text: story.judge }]).row([{ at: 260, text: 'United States District Judge' }])
    w.says('conviction.judge', story.judge).allows({ 'conviction.sentencedOn': story.sentencedOn, 'guideline.careerOffender': false })
    return w
  },
}
