import { editionLabel, findEdition, inForce, parseCivilDate, type CivilDate } from '@lenity/law'
import { citedLaw, coverage, coveredGuidelines, coveredStatutes, lawWatch } from '@lenity/law/rulebook'
import { lawTexts } from '@lenity/law/texts'
import { today } from '../input/which-case.ts'
import { nearest } from '../nearest.ts'
import { showCoverage, showCoverageOf } from '../show/show-coverage.ts'
import { showPassages, showRules } from '../show/show-rules.ts'
import { showWatch } from '../show/show-watch.ts'
import { failed, reported, type Outcome, type Verb } from '../verb.ts'

export const law: Verb = {
  name: 'law',
  about: 'What of the law is encoded, what a rule says on a day, and what should be looked at again',
  usage: 'coverage [RULE] | show RULE | watch [--on YYYY-MM-DD] [--json]',
  help: [
    'coverage         every guideline and statute by edition of the manual: verified, encoded (the last text read is used past the day it was checked) or not encoded',
    'coverage RULE    the same for one rule, with the reasons',
    'show RULE        the values of a rule on a day, each with its citation and the words it was read from',
    'watch            every value last verified over a year before the day: still in force and checked through an earlier day, or read at an address of which no copy is kept',
    'RULE is a rule as “law coverage” names it, or a part of its name; of time in custody and the routes to relief “show” gives the passages quoted, by their citation.',
    '',
    '  --on     the day of the law for “show” and “watch”; today unless given',
  ],
  example: 'law show 2D1.1 --on 1994-11-01',
  options: { on: { type: 'string' } },
  run: async ({ words, options }) => {
    const [what, ...rest] = words
    if (what === 'coverage') return rest.length === 0 ? reported({ text: showCoverage(coverage()), data: coverage() }) : coverageOf(rest.join(' '))
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

function coverageOf(asked: string): Outcome {
  const rules = named(asked, coverage())
  return rules.length === 0 ? noSuchRule(asked, 'law coverage RULE') : reported({ text: showCoverageOf(rules), data: rules })
}

/** The rules of a name: the one that has it whole, else those whose names begin with it, else those that have it anywhere. */
function named<R extends { readonly id: string; readonly title: string }>(asked: string, all: readonly R[]): readonly R[] {
  const wanted = plain(asked)
  const among = [(rule: R) => rule.id.toLowerCase() === wanted, (rule: R) => rule.id.toLowerCase().startsWith(wanted), (rule: R) => `${rule.id} ${rule.title}`.toLowerCase().includes(wanted)]
  for (const one of among) {
    const found = all.filter(one)
    if (found.length > 0) return found
  }
  return []
}

function plain(asked: string): string {
  return asked.toLowerCase().replace(/^(?:ussg\s*)?§\s*/, '')
}

function noSuchRule(asked: string, where: string): Outcome {
  const all = [...coveredGuidelines, ...coveredStatutes]
  const close = nearest(plain(asked), all.map((rule) => rule.id.toLowerCase()))
  const meant = all.find((rule) => rule.id.toLowerCase() === close)?.id
  return failed(`No rule encoded here is named “${asked}”.`, where, meant === undefined ? '“law coverage” lists them all.' : `Did you mean “${meant}”?`)
}

function show(asked: string, on: string | boolean | undefined): Outcome {
  const day = dayOf(on)
  if (day === undefined) return noSuchDay(on)
  if (asked === '') return failed('No rule was named.', 'law show RULE', 'Name one as “law coverage” does: law show 4C1.1')
  const rules = named(asked, [...coveredGuidelines, ...coveredStatutes])
  if (rules.length === 0) {
    const passages = citedLaw.filter(({ source }) => source.cite.toLowerCase().includes(plain(asked)))
    return passages.length === 0 ? noSuchRule(asked, 'law show RULE') : reported({ text: showPassages(asked, passages), data: { passages } })
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
