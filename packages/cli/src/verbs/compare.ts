import { headline } from '@lenity/casefile'
import { screen, thenAndNow, timeServed } from '@lenity/law'
import { onOption, today, whichCase } from '../input/which-case.ts'
import { showSentence, type SentencePage } from '../show/show-sentence.ts'
import { reported, type Verb } from '../verb.ts'

export const compare: Verb = {
  name: 'compare',
  about: 'The sentence then and now, step by step',
  usage: 'CASE [--on YYYY-MM-DD] [--json]',
  help: [
    'CASE is a case of your docket, by its title, a part of it, or its id; the server answers as you.',
    'Or it is a file of facts that ends in .json, and the law is asked here, alone:',
    '    { "conviction": { "sentencedOn": "1996-06-21", "term": "life",',
    '      "counts": [{ "statute": "21 U.S.C. 846" }] } }',
    'A fact that is left out is unknown; what it would take to say more is listed.',
    '',
    '  --on     the day to compute for, with a file; its “asOf”, else today',
  ],
  example: 'compare case.json --on 2026-11-23',
  options: onOption,
  run: async (input) => {
    const which = await whichCase('compare', input)
    if (!which.ok) return which
    if (which.from === 'file') {
      const { caseFacts, on } = which
      const page: SentencePage = { on, thenAndNow: thenAndNow(caseFacts, on), timeServed: timeServed(caseFacts, on) }
      const opening = headline(caseFacts, on, { thenAndNow: page.thenAndNow, screening: screen(caseFacts, on), asOf: on < today() })
      return reported({ text: showSentence(page, opening), data: page })
    }
    const page = await which.api.get<SentencePage>(`/api/cases/${encodeURIComponent(which.file.id)}/sentence`)
    return page.ok ? reported({ text: showSentence(page.value, which.file.headline), data: page.value }) : page
  },
}
