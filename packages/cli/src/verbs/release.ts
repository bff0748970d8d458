import { assembleCaseFacts, daysOfCustody, parseCivilDate, type CaseFacts, type CivilDate } from '@lenity/law'
import { factOptions, readTermOptions, termOptions, withTold } from '../input/read-term-options.ts'
import { onOption, today, whichCase } from '../input/which-case.ts'
import { showRelease } from '../show/show-release.ts'
import { failed, reported, type Problem, type Verb, type VerbInput } from '../verb.ts'

export const release: Verb = {
  name: 'release',
  about: 'Full term, projected and earliest release, and what had been served on a day',
  usage: '[CASE] [--months N --commenced YYYY-MM-DD …] [--on YYYY-MM-DD]',
  help: [
    'CASE is a case of your docket or a file of facts that ends in .json (see “compare --help”). Without one the figures of the options are the whole case; with one they take the place of its own.',
    'Nothing unknown is taken as none: a day that rests on it is left open, and the paper that holds it is named.',
    '',
    '  --months               the term of imprisonment, or life',
    '  --days                 days beyond the months, as in a year and a day',
    '  --commenced            the day the sentence commenced',
    '  --credit-days          days of prior custody credit',
    '  --lost-days            good conduct time disallowed or forfeited',
    '  --restored-days        of those, days given back',
    '  --time-credits         First Step Act time credits earned so far, in days',
    '  --drug-program         yes or no: the residential drug program completed, with early release found due',
    '  --supervised-release   months of supervised release; 0 for none',
    '  --no-diploma           no diploma, and no progress toward one: 42 days a year',
    '  --method               imposed (unless given) or served: the Bureau’s reading before the First Step Act',
    '  --on                   the day through which time served is counted; the day of the case, else today',
  ],
  example: 'release --months 120 --commenced 2007-11-19 --credit-days 91 --lost-days 0 --on 2014-06-30',
  options: { ...termOptions, ...onOption },
  run: async (input) => {
    const told = readTermOptions(input.options)
    if (!told.ok) return told
    const given = input.options['on']
    const day = typeof given === 'string' ? parseCivilDate(given) : undefined
    if (given !== undefined && day === undefined) return failed(`“${String(given)}” is not a day on the calendar.`, '--on', 'Write it YYYY-MM-DD.')
    if (input.words.length === 0 && told.value.facts.size === 0) return failed('No case was named, and no figure given.', 'release CASE, or release --months …', 'Name a case or a file of facts, or tell the sentence: release --months 120 --commenced 2007-11-19 --credit-days 91')
    const found = await factsOf(input)
    if (!found.ok) return found
    const facts = withTold(found.facts, told.value.facts)
    const on = day ?? found.on ?? today()
    const custody = daysOfCustody(facts, on, told.value.details)
    const term = facts.conviction.term.is === 'known' ? facts.conviction.term.value : undefined
    const options = new Map(Object.entries(factOptions).map(([name, path]) => [path, name]))
    return reported({ text: showRelease({ ...custody, term, options, figuresAlone: input.words.length === 0 }), data: { on, ...custody } })
  },
}

type Found = { readonly ok: true; readonly facts: CaseFacts; readonly on: CivilDate | undefined } | { readonly ok: false; readonly problem: Problem }

/** The facts of the case that was named: of the docket or of a file; of none, all unknown. */
async function factsOf(input: VerbInput): Promise<Found> {
  if (input.words.length === 0) return { ok: true, facts: assembleCaseFacts(new Map()), on: undefined }
  const which = await whichCase('release', { ...input, options: {} })
  if (!which.ok) return which
  if (which.from === 'file') return { ok: true, facts: which.caseFacts, on: which.on }
  const page = await which.api.get<{ readonly on: CivilDate; readonly caseFacts: CaseFacts }>(`/api/cases/${encodeURIComponent(which.file.id)}/case-facts`)
  return page.ok ? { ok: true, facts: page.value.caseFacts, on: page.value.on } : page
}
