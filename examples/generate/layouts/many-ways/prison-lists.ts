import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, daysBetween } from '../../story/days.ts'
import { courses } from '../../story/prison.table.ts'
import { they } from '../../story/say-name.ts'
import type { MadeIncident, MadeProgram, Story } from '../../story/story.ts'
import type { DayWriter } from './prison-fields.ts'
import { list } from '../parts/terms.ts'

function programTruth(w: PaperWriter, programs: readonly MadeProgram[]): void {
  programs.forEach((program, i) => w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn }))
}

/** Courses not finished, which no list of those completed may take in. */
function unfinished(story: Story, dice: Dice): { readonly name: string; readonly on: string }[] {
  return dice.some(courses.filter((course) => !story.programs.some(({ name }) => name === course)), 2).map((name) => ({ name, on: addDays(story.today, -dice.whole(20, 90)) }))
}

/** What was completed, in one of the ways papers list it. */
export function programsSaid(w: PaperWriter, story: Story, dice: Dice, day: DayWriter, heading = true): void {
  const { programs } = story
  const { whose } = they(story)
  const open = unfinished(story, dice)
  if (heading) w.need(60).par(`{b|${dice.pick(['EDUCATION AND PROGRAMS', 'Programs Completed', 'Program Participation:', 'COMPLETED COURSES', 'Educational/Vocational Participation', 'PROGRAMMING'])}}`, { after: 0.2 })
  const title = (name: string): string => dice.pick([name, `${name.charAt(0)}${name.slice(1).toLowerCase()}`])
  const way = dice.pick(['table', 'table with status', 'day first', 'bullets', 'numbered', 'brackets', 'running', 'sentences', 'records', 'columns'])
  if (way === 'table') {
    w.row([{ at: 0, text: dice.pick(['Course', 'Program', 'Description', 'Course Description', 'Class', 'Course/Program']), width: 200, cut: 'bold' }, { at: 230, text: dice.pick(['Start', 'Began', 'Start Date', 'Enrolled']), width: 90, cut: 'bold' }, { at: 340, text: dice.pick(['Stop', 'Completed', 'End Date', 'Date Completed', 'Finished']), width: 100, cut: 'bold' }], 0.2)
    for (const { name, startedOn, completedOn } of programs) w.row([{ at: 0, text: name, width: 224 }, { at: 230, text: day(startedOn), width: 104 }, { at: 340, text: day(completedOn), width: 120 }], 0.1)
  } else if (way === 'table with status') {
    w.row([{ at: 0, text: dice.pick(['Status', 'Action', 'Outcome']), width: 80, cut: 'bold' }, { at: 96, text: dice.pick(['Date', 'As of', 'Status Date']), width: 100, cut: 'bold' }, { at: 210, text: dice.pick(['Program', 'Course Title', 'Activity']), width: 220, cut: 'bold' }], 0.2)
    const done = dice.pick(['Completed', 'COMPLETE', 'Completion', 'C'])
    for (const { name, completedOn } of programs) w.row([{ at: 0, text: done, width: 90 }, { at: 96, text: day(completedOn), width: 110 }, { at: 210, text: name, width: 240 }], 0.1)
    for (const { name, on } of open) w.row([{ at: 0, text: done === 'C' ? 'W' : dice.pick(['Enrolled', 'Withdrew', 'Waiting']), width: 90 }, { at: 96, text: day(on), width: 110 }, { at: 210, text: name, width: 240 }], 0.1)
  } else if (way === 'day first') {
    for (const { name, completedOn } of programs) w.row([{ at: 0, text: day(completedOn), width: 110 }, { at: 126, text: title(name), width: 300 }], 0.1)
  } else if (way === 'bullets' || way === 'numbered') {
    const join = dice.pick([', ', ' - ', ', completed ', ' – completed on ', '; completed '])
    programs.forEach(({ name, completedOn }, i) => w.par(`${way === 'bullets' ? '•' : `${i + 1}.`} ${title(name)}${join}${day(completedOn)}`, { left: 14 }))
  } else if (way === 'brackets') {
    for (const { name, completedOn } of programs) w.par(`${dice.pick(['', '- '])}${title(name)} (${day(completedOn)})`, { left: 14 })
  } else if (way === 'running') {
    const mark = dice.pick(['; ', ', '])
    w.par(`${dice.pick(['Completed: ', 'The following have been completed: ', `Since ${whose} arrival: `])}${programs.map(({ name, completedOn }) => `${title(name)} (${day(completedOn)})`).join(mark)}.`, { after: 0.3 })
    w.par(`Currently enrolled: ${list(open.map(({ name }) => name))}.`, { after: 0.3 })
  } else if (way === 'sentences') {
    const named = (one: MadeProgram): string => `${title(one.name)} ${dice.pick(['on', 'in a class that ended', 'on'])} ${day(one.completedOn)}`
    w.par(`${they(story).title} ${story.name.family} completed ${list(programs.slice(0, 3).map(named))}.${programs.length > 3 ? ` ${they(story).who === 'he' ? 'He' : 'She'} also completed ${list(programs.slice(3).map(named))}.` : ''}`, { after: 0.3 })
  } else if (way === 'records') {
    for (const { name, startedOn, completedOn } of programs) w.par(`Course: ${name}    Started: ${day(startedOn)}    Completed: ${day(completedOn)}`, { after: 0.2 })
  } else {
    const half = Math.ceil(programs.length / 2)
    const cell = (one: MadeProgram | undefined): string => (one === undefined ? '' : `${title(one.name)}, ${day(one.completedOn)}`)
    programs.slice(0, half).forEach((one, i) => w.row([{ at: 0, text: cell(one), width: 226 }, { at: 238, text: cell(programs[half + i]), width: 228 }], 0.15))
  }
  w.space(0.5)
  programTruth(w, programs)
}

/** Reports of misconduct, in one of the ways papers list them; with one that did not stand now and then. */
export function incidentsSaid(w: PaperWriter, story: Story, dice: Dice, day: DayWriter, heading = true): void {
  const { incidents } = story
  if (heading) w.need(60).par(`{b|${dice.pick(['DISCIPLINE', 'Incident Reports', 'Disciplinary Record:', 'INSTITUTIONAL CONDUCT', 'Discipline History'])}}`, { after: 0.2 })
  if (incidents.length === 0) {
    w.par(dice.pick(['No incident reports on record.', 'Clear conduct.', 'None.']), { after: 0.4 })
    return
  }
  const title = (act: string): string => dice.pick([act, `${act.charAt(0)}${act.slice(1).toLowerCase()}`])
  const lost = ({ lost: days }: MadeIncident): string => (days > 0 ? `${days} days GCT disallowed` : dice.pick(['30 days loss of commissary', 'LP phone 60 days', 'Extra duty 10 hours']))
  const way = dice.pick(['table', 'report first', 'lines', 'bullets', 'brackets', 'sentences', 'records', 'dashes'])
  const struck = dice.happens(0.3) ? { on: addDays(story.sentencedOn, dice.whole(100, Math.max(101, daysBetween(story.sentencedOn, story.today) - 50))), code: 305 } : undefined
  if (way === 'table' || way === 'report first') {
    const heads = [['Date', 'Date of Incident', 'Incident Date', 'Occurred'], ['Code', 'Act Code', 'Code No.'], ['Prohibited Act', 'Description', 'Offense', 'Charge', 'Act'], ['Finding', 'Result', 'Disposition', 'Sanction']].map((all) => dice.pick(all))
    const order = way === 'table' ? [0, 1, 2, 3] : [1, 2, 0, 3]
    const cells = (texts: readonly string[]): { at: number; text: string; width: number }[] => {
      let at = 0
      return order.map((column) => {
        const width = [90, 56, 176, 130][column] ?? 80
        const cell = { at, text: texts[column] ?? '', width: width - 8 }
        at += width
        return cell
      })
    }
    w.row(cells(heads).map((cell) => ({ ...cell, cut: 'bold' as const })), 0.2)
    for (const one of incidents) w.row(cells([day(one.on), String(one.code), one.act, lost(one)]), 0.15)
    if (struck) w.row(cells([day(struck.on), String(struck.code), 'POSSESSING UNAUTHORIZED ITEM', 'Expunged']), 0.15)
  } else if (way === 'lines') {
    for (const one of incidents) w.par(`${day(one.on)}  ${dice.pick(['Code ', ''])}${one.code}  ${one.act}  (${one.code < 300 ? 'DHO' : 'UDC'})`, { after: 0.2 })
  } else if (way === 'bullets') {
    for (const one of incidents) w.par(`• ${day(one.on)}: ${title(one.act)} (Code ${one.code}); ${lost(one)}.`, { left: 10, after: 0.2 })
  } else if (way === 'brackets') {
    w.par(`${incidents.map((one) => `Code ${one.code}, ${title(one.act)} (${day(one.on)})`).join('; ')}.`, { after: 0.3 })
  } else if (way === 'sentences') {
    for (const one of incidents) w.par(dice.pick([`On ${day(one.on)}, ${they(story).who} was found to have committed the prohibited act of ${title(one.act)}, Code ${one.code}; ${lost(one)}.`, `${they(story).title} ${story.name.family} received an incident report on ${day(one.on)} for ${title(one.act)} (Code ${one.code}).`, `Incident report of ${day(one.on)} for violating Code ${one.code}, ${title(one.act)}.`]), { after: 0.2 })
  } else if (way === 'records') {
    for (const one of incidents) w.par(`Incident Report No. ${one.number}   Date: ${day(one.on)}   Code: ${one.code}   Act: ${one.act}`, { after: 0.1 }).par(`Sanction: ${lost(one)}`, { left: 20, after: 0.2 })
  } else {
    for (const one of incidents) w.par(`${one.code} ${one.act} - ${day(one.on)} - ${lost(one)}`, { after: 0.2 })
  }
  w.space(0.4)
  incidents.forEach((one, i) => w.saysAll({ [`custody.incidents.${i}.code`]: one.code, [`custody.incidents.${i}.on`]: one.on, [`custody.incidents.${i}.act`]: one.act }))
}
