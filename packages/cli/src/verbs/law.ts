import { coverage, coveredGuidelines, coveredStatutes, editionLabel, findEdition, inForce, lawWatch, parseCivilDate, type CivilDate } from '@lenity/law'
import { lawTexts } from '@lenity/law/texts'
import { today } from '../input/which-case.ts'
import { nearest } from '../nearest.ts'
import { showCoverage } from '../show/show-coverage.ts'
import { showRules } from '../show/show-rules.ts'
import { showWatch } from '../show/show-watch.ts'
import { failed, reported, type Outcome, type Verb } from '../verb.ts'

export const law: Verb = {
  name: 'law',
  about: 'What of the law is encoded, what a rule says on a day, and what should be looked at again',
  usage: 'coverage | show RULE [--on YYYY-MM-DD] | watch [--on YYYY-MM-DD] [--json]',
  help: [
    'coverage   every guideline and statute by edition: verified, encoded (the last text read is used past',
    '           the day it was checked) or not encoded',
    'show RULE  the values of a rule on a day, each with its citation and the words it was read from;',
    '           RULE as “law coverage” names it, or the beginning of it',
    'watch      every value last verified over a year before the day: still in force and checked through an',
    '           earlier day, or read at an address of which no copy is kept',
    '',
    '  --on     the day; today unless given',
  ],
  example: 'law show "2D1.1(c) cocaine base" --on 1996-06-21',
  options: { on: { type: 'string' } },
  run: async ({ words, options }) => {
    const [what, ...rest] = words
    if (what === 'coverage' && rest.length === 0) {
      const rows = coverage()
      return reported({ text: showCoverage(rows), data: rows })
    }
    if (what === 'show') return show(rest.join(' '), options['on'])
    if (what === 'watch' && rest.length === 0) return watch(options['on'])
    const close = what === undefined ? undefined : nearest(what, ['coverage', 'show', 'watch'])
    return failed(what === undefined ? 'What of the law?' : `“law” does not know “${words.join(' ')}”.`, 'law coverage | law show RULE | law watch', close === undefined ? 'Use “law coverage” to see what is encoded.' : `Did you mean “law ${close}”?`)
  },
}

function watch(on: string | boolean | undefined): Outcome {
  const day = dayOf(on)
  if (day === undefined) return noSuchDay(on)
  const values = lawWatch(day)
  return reported({ text: showWatch(values, day), data: { on: day, values } })
}

function dayOf(on: string | boolean | undefined): CivilDate | undefined {
  return on === undefined ? today() : parseCivilDate(String(on))
}

function noSuchDay(on: string | boolean | undefined): Outcome {
  return failed(`“${String(on)}” is not a day on the calendar.`, '--on', 'Write it YYYY-MM-DD.')
}

function show(asked: string, on: string | boolean | undefined): Outcome {
  const day = dayOf(on)
  if (day === undefined) return noSuchDay(on)
  if (asked === '') return failed('No rule was named.', 'law show RULE', 'Name one as “law coverage” does: law show 4C1.1')
  const all = [...coveredGuidelines, ...coveredStatutes]
  const wanted = asked.toLowerCase().replace(/^(?:ussg\s*)?§\s*/, '')
  const exact = all.filter((rule) => rule.id.toLowerCase() === wanted)
  const rules = exact.length > 0 ? exact : all.filter((rule) => rule.id.toLowerCase().startsWith(wanted))
  if (rules.length === 0) {
    const close = nearest(wanted, all.map((rule) => rule.id.toLowerCase()))
    const meant = all.find((rule) => rule.id.toLowerCase() === close)?.id
    return failed(`No rule encoded here is named “${asked}”.`, 'law show RULE', meant === undefined ? '“law coverage” lists them all.' : `Did you mean “${meant}”?`)
  }
  const edition = findEdition(day)
  const found = rules.map(({ id, title, series }) => ({
    id, title, values: series.map((one) => {
      const looked = inForce(one, day)
      return { of: one.of, ...looked, ...(looked.found ? { checkedAgainst: lawTexts[looked.source.text] } : {}) }
    }),
  }))
  const label = edition === undefined ? undefined : editionLabel(edition)
  return reported({ text: showRules(found, day, label), data: { on: day, edition: label, rules: found } })
}
