import { screen as ask } from '@lenity/law'
import { onOption, whichCase } from '../input/which-case.ts'
import { showScreening, type CriteriaPage } from '../show/show-screening.ts'
import { reported, type Verb } from '../verb.ts'

export const screen: Verb = {
  name: 'screen',
  about: 'The routes to relief: what is met, what is not, what cannot be said and which paper would settle it',
  usage: 'CASE [--on YYYY-MM-DD] [--json]',
  help: [
    'CASE is a case of your docket, by its title, a part of it, or its id; the server answers as you.',
    'Or it is a file of facts that ends in .json (see “compare --help”), and the law is asked here, alone.',
    'Nothing is ever closed to anyone: the rules of clemency advise, and what a person must judge is laid out.',
    '',
    '  --on     the day to compute for, with a file; its “asOf”, else today',
  ],
  example: 'screen case.json',
  options: onOption,
  run: async (input) => {
    const which = await whichCase('screen', input)
    if (!which.ok) return which
    if (which.from === 'docket') {
      const page = await which.api.get<CriteriaPage>(`/api/cases/${encodeURIComponent(which.file.id)}/criteria`)
      return page.ok ? reported({ text: showScreening(page.value), data: page.value }) : page
    }
    const page = { on: which.on, screening: ask(which.caseFacts, which.on) }
    return reported({ text: showScreening(page), data: page })
  },
}
