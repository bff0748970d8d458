import { writeFile } from 'node:fs/promises'
import { csvOf } from '@lenity/casefile'
import { grantCells, grantHeadings, indexGrants, kindsOfOffense, listedSubstances, rulesInWords, searchGrants, type GrantIndex, type GrantQuery } from '@lenity/petition'
import { Unreadable } from '@lenity/population'
import { readGrantList } from '../input/read-grant-list.ts'
import { indent } from '../show/wrap.ts'
import { failed, reported, type Outcome, type Verb, type VerbInput } from '../verb.ts'
import { comparePeople } from './compare-people.ts'

const shownGrants = 20
const kinds = ['commutation', 'pardon', 'other'] as const

export const precedents: Verb = {
  name: 'precedents',
  about: 'Published grants that are like each person of a list, and why; or that have what is asked for',
  usage: '[PEOPLE.csv] --grants LIST.json [-o LIKE.csv] [--drug NAME] [--term TERM] [--words TEXT]',
  help: [
    'LIST is a list of grants as it was published: a table (.csv), JSON, or a saved page (.html). PEOPLE is a file of many people,',
    'as “screen” reads it. For each person, in the order of the file, the published commutations that are like theirs go into LIKE,',
    'the nearest first, with the rules that make them alike, those by which they differ, and what one of them does not say:',
    ...rulesInWords.map((rule) => `  ${rule}`),
    'A list says who was granted and never who was refused: nothing here is a chance. People are given no order.',
    'What is done is kept on the way: stopped or killed, the same command goes on from there.',
    'Without PEOPLE the list itself is searched, the newest first. Nothing leaves this machine.',
    '',
    '  -o           where the table goes; needed for PEOPLE',
    '  --most       how many grants for each person; 5 unless told',
    '  --on         of PEOPLE: the day to compute for; today unless told',
    '  --columns    of PEOPLE: as for “screen”; so are --id, --fiscal-year and --workers',
    '  --drug       of the list: a drug, such as “cocaine base”',
    '  --offense    of the list: a kind of offense, such as “drug trafficking”',
    '  --term       of the list: months or life; terms no more than a fifth apart are found',
    '  --president  of the list: a part of the name',
    '  --granted    of the list: commutation, pardon or other',
    '  --words      of the list: words that all stand in offense, sentence or terms',
    '  --granted-on the day of the grants, where the list has none; --source the address, likewise',
    '  --anew       writes over what is there, and forgets a comparison that was cut off',
  ],
  example: 'precedents people.csv --grants grants.json -o like.csv',
  options: {
    grants: { type: 'string' }, out: { type: 'string', short: 'o' }, most: { type: 'string' }, on: { type: 'string' }, columns: { type: 'string' }, 'fiscal-year': { type: 'string' }, id: { type: 'string' }, workers: { type: 'string' }, drug: { type: 'string' }, offense: { type: 'string' },
    'term': { type: 'string' }, president: { type: 'string' }, granted: { type: 'string' }, words: { type: 'string' }, 'granted-on': { type: 'string' }, source: { type: 'string' }, anew: { type: 'boolean' },
  },
  run: async (input) => {
    const [people, ...more] = input.words
    if (input.options['grants'] === undefined) return failed('A list of grants is needed.', '--grants', 'For example: precedents people.csv --grants grants.json -o like.csv')
    if (more.length > 0) return failed(`${input.words.length} files of people are given; one is looked at.`, input.words.join(' '), 'Give the others by themselves.')
    const query = readQuery(input.options)
    if (!query.ok) return query
    if (people !== undefined && Object.keys(query.value).length > 0) return failed('People are compared with the whole list.', `--${Object.keys(query.value)[0] ?? ''}`, 'Leave it out, or search the list without a file of people.')
    const path = String(input.options['grants'])
    try {
      const list = await readGrantList(path, input)
      if (!list.ok) return list
      const index = indexGrants(list.value.grants)
      return people === undefined ? await search(index, query.value, list.value.refused, input) : await comparePeople(people, index, list.value.refused, input)
    } catch (error) {
      if (error instanceof Unreadable) return failed(error.message, error.where, error.next)
      throw error
    }
  },
}

function readQuery(options: VerbInput['options']): { readonly ok: true; readonly value: GrantQuery } | ReturnType<typeof failed> {
  const of = (name: string): string | undefined => (options[name] === undefined ? undefined : String(options[name]).trim())
  const [drug, offense, term, president, granted, words] = ['drug', 'offense', 'term', 'president', 'granted', 'words'].map(of)
  const drugs = listedSubstances.map(({ name }) => name)
  const offenses = kindsOfOffense.map(({ name }) => name)
  if (drug !== undefined && oneOf(drugs, drug) === undefined) return failed(`No drug is known as “${drug}”.`, '--drug', `Those that lists are read for are: ${drugs.join(', ')}.`)
  if (offense !== undefined && oneOf(offenses, offense) === undefined) return failed(`No kind of offense is known as “${offense}”.`, '--offense', `The kinds are: ${offenses.join(', ')}.`)
  if (granted !== undefined && oneOf(kinds, granted) === undefined) return failed(`“${granted}” is no kind of grant.`, '--granted', `The kinds are: ${kinds.join(', ')}.`)
  if (term !== undefined && !/^(?:life|[1-9]\d{0,3})$/i.test(term)) return failed(`“${term}” is not a term.`, '--term', 'Give a number of months, or life.')
  return {
    ok: true, value: {
      ...(drug !== undefined && { drug: oneOf(drugs, drug) ?? drug }), ...(offense !== undefined && { offense: oneOf(offenses, offense) ?? offense }), ...(granted !== undefined && { granted: oneOf(kinds, granted) ?? 'other' }),
      ...(term !== undefined && { term: term.toLowerCase() === 'life' ? 'life' : Number(term) }), ...(president !== undefined && { president }), ...(words !== undefined && { words: words.split(/\s+/).filter((word) => word !== '') }),
    },
  }
}

function oneOf<T extends string>(names: readonly T[], asked: string | undefined): T | undefined {
  return names.find((name) => name.toLowerCase() === asked?.toLowerCase())
}

async function search(index: GrantIndex, query: GrantQuery, refused: readonly unknown[], { options }: VerbInput): Promise<Outcome> {
  const found = searchGrants(index, query)
  const out = options['out'] === undefined ? undefined : String(options['out'])
  if (out !== undefined) {
    if (!/\.csv$/i.test(out)) return failed('The table is written as CSV.', `-o ${out}`, 'Name a file that ends in .csv.')
    const written = await writeFile(out, csvOf(grantHeadings, found.map(grantCells)), { flag: options['anew'] === true ? 'w' : 'wx' }).then(() => true, () => false)
    if (!written) return failed('There is a file of this name already, or it cannot be written.', out, 'Name another, or give --anew to write over it.')
  }
  const lines = found.slice(0, shownGrants).map(({ grant }) => [`${grant.name}, ${grant.grantedOn}${grant.president === undefined ? '' : `, ${grant.president}`} (${grant.kind})`, ...[grant.offense, grant.sentence, grant.terms].flatMap((words) => (words === undefined ? [] : [indent(words, '  ')]))].join('\n'))
  const text = [
    `${found.length.toLocaleString('en')} of ${index.grants.toLocaleString('en')} grants have what was asked for${refused.length > 0 ? `; ${refused.length.toLocaleString('en')} rows of the list are no grant` : ''}.`,
    ...lines, ...(found.length > shownGrants ? [`And ${(found.length - shownGrants).toLocaleString('en')} more${out === undefined ? '; -o writes all of them' : ''}.`] : []), ...(out === undefined ? [] : [`All of them are in ${out}.`]),
  ].join('\n\n')
  return reported({ text, data: { query, found: found.length, of: index.grants, refused, grants: found.map(({ grant, term, months }) => ({ ...grant, term, months })) } })
}
