import { labelOf, triageGroups, type Triaged, type TriagedFile } from '@lenity/population'
import { alignTable } from './align-table.ts'
import { daysInWords } from './days-in-words.ts'
import { indent } from './wrap.ts'

const many = (count: number): string => count.toLocaleString('en')

/** What came of a triage: how many are in each group, who has how many, and where it lies. */
export function showTriage({ people, refusedRows, groups, loads, unassigned, unmatched, letters, out, resumed, stopped }: TriagedFile, volunteers: readonly string[], took: string): string {
  const head = `${many(people)} people sorted, ${many(refusedRows)} rows refused, in ${took}${resumed ? ', beside what was done before' : ''}.`
  if (stopped) return `${head}\nStopped on the way. The same command goes on from there; so far it is in ${out}.`
  return [
    head, '', alignTable(triageGroups.map(({ id, label, apart }) => [`  ${label}`, many(groups[id]), apart ? 'set apart' : ''])),
    ...(letters > 0 ? ['', `${many(letters)} letters, in English and Spanish, are in ${out}/letters.`] : []),
    ...(volunteers.length > 0 ? ['', `${many(loads.reduce((sum, load) => sum + load, 0))} cases are given to ${many(volunteers.length)} volunteers, from ${Math.min(...loads)} to ${Math.max(...loads)} each; ${many(unassigned)} to nobody.`] : []),
    ...(unmatched.length > 0 ? [indent(`Conflicts that match nobody in the file; look whether they are spelt right: ${unmatched.map(({ volunteer, said }) => `${said} (${volunteer})`).join('; ')}`, '')] : []),
    '', `All of it is in ${out}: begin with overview.txt.`,
  ].join('\n')
}

/** One person, sorted. */
export function showTriaged({ row, group, why, cite, link, papers, holders, opensOn }: Triaged, path: string, letter: string | undefined): string {
  return [
    `Row ${row}: ${labelOf(group)}`, indent(daysInWords(why), '  '), ...(cite === undefined ? [] : [`  ${cite}`]), ...(link === undefined ? [] : [`  ${link}`]),
    ...(papers === undefined ? [] : ['  Papers to get', alignTable(papers.map((paper, i) => [`    ${paper}`, `from the ${holders?.[i] ?? 'holder, not known'}`]))]),
    ...(opensOn === undefined ? [] : [`  Opens on ${daysInWords(opensOn)}`]), ...(letter === undefined ? [] : [`  The letter is in ${letter}.`]),
    '', 'Whether it is there twice only the whole file can tell.', `Every reason of the law: lenity screen ${path} --row ${row}`,
  ].join('\n')
}
