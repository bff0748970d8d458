import { nextPapers, screen as ask, type Screening } from '@lenity/law'
import { peopleFile } from '@lenity/population'
import { onOption, whichCase } from '../input/which-case.ts'
import { showScreening, type CriteriaPage } from '../show/show-screening.ts'
import { failed, reported, type Outcome, type Verb, type VerbInput } from '../verb.ts'
import { screenPeople } from './screen-people.ts'

export const screen: Verb = {
  name: 'screen',
  about: 'The routes to relief: what is met, what is not, what cannot be said and which paper would settle it',
  usage: 'CASE [--route NAME] [--on YYYY-MM-DD] [--json] | PEOPLE.csv [-o RESULTS.csv] [--row N]',
  help: [
    'CASE is a case of your docket, by its title, a part of it, or its id; the server answers as you.',
    'Or it is a file of facts that ends in .json (see “compare --help”), and the law is asked here, alone.',
    'Or it is a file of many people: a table (.csv, .tsv), an object a line (.ndjson) or',
    '.parquet. It is read here, and nothing of it leaves this machine. First it is shown what each column holds; with',
    '-o each row is screened. What cannot be read without guessing is listed with its reason.',
    'Nothing is ever closed to anyone: the rules of clemency advise, and what a person must judge is laid out.',
    '',
    '  --route   one route alone, by a part of its name: pardon, 3582, release',
    '  --sealed  on the docket and for counsel: the sealed routes as well; they are never to be sent on',
    '  --on      the day to compute for, with a file; its “asOf”, else today',
    '  -o        of many people: where the result goes; cut off, it goes on where it was',
    '  --columns of many people: a JSON list of { "heading", "holds", "way" }, for what headings',
    '            do not say; "way" is months, years, month/day/year or day/month/year',
    '  --fiscal-year of the Sentencing Commission’s datafile without SENTDATE: the year of all',
    '            its rows',
    '  --id      of many people: the heading of the column by which you know a row',
    '  --row     of many people: one row alone, with every reason',
    '  --workers of many people: how many threads; all cores unless told',
    '  --anew    of many people: writes over a result, and forgets one that was cut off',
  ],
  example: 'screen case.json',
  options: { ...onOption, route: { type: 'string' }, sealed: { type: 'boolean' }, out: { type: 'string', short: 'o' }, columns: { type: 'string' }, 'fiscal-year': { type: 'string' }, id: { type: 'string' }, row: { type: 'string' }, workers: { type: 'string' }, anew: { type: 'boolean' } },
  run: async (input) => {
    const [first, ...more] = input.words
    if (first !== undefined && more.length === 0 && peopleFile.test(first)) return screenPeople(first, input)
    const which = await whichCase('screen', input)
    if (!which.ok) return which
    if (which.from === 'docket') {
      const page = await which.api.get<CriteriaPage>(`/api/cases/${encodeURIComponent(which.file.id)}/criteria`)
      return page.ok ? told(page.value, input.options) : page
    }
    return told({ on: which.on, screening: ask(which.caseFacts, which.on) }, input.options)
  },
}

/** The page as it is told: without what is sealed unless it was asked for, and of one route alone where one was named. */
function told({ on, screening: whole }: CriteriaPage, { route, sealed }: VerbInput['options']): Outcome {
  const page = { on, screening: sealed === true ? whole : { ...whole, routes: whole.routes.filter((one) => one.sealed !== true) } }
  if (route === undefined || whole.outOfScope !== undefined) return reported({ text: showScreening(page), data: page })
  const wanted = String(route).toLowerCase()
  const routes = page.screening.routes.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted))
  if (routes.length === 0) return failed(`No route is named “${String(route)}”.`, '--route', `The routes are: ${page.screening.routes.map(({ name }) => name).join('; ')}.`)
  const screening: Screening = { ...page.screening, routes, nextPapers: nextPapers(routes.flatMap(({ answers }) => answers)) }
  return reported({ text: showScreening({ ...page, screening }), data: { ...page, screening } })
}
