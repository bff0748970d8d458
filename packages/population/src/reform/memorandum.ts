import { leafShapeAt } from '@lenity/law'
import { hideSmallBesideSums } from '@lenity/casefile'
import { shownCounts, spans, type ShownCounts } from './shown-counts.ts'
import { add, emptyTally, type Tally } from './tally.ts'
import type { FileWeighed, ReformWeighed } from './weigh-file.ts'

export interface MemorandumOf extends FileWeighed {
  /** The name of the file, for the reader to know what was weighed. */
  readonly source: string
  /** The day the law is asked for, YYYY-MM-DD. */
  readonly on: string
  /** Counts from 1 to less than this are not shown. */
  readonly least: number
}

/** What two pages hold: groups of a table, and tables. */
const mostGroups = 8
const mostTables = 2

/** The memorandum for a lawmaker: one file of HTML that needs nothing else, made to be printed on two pages of letter paper. Nothing in it counts so few people that it could point at one. */
export function memorandum(weighed: MemorandumOf): string {
  const { reforms, source, on, people, refusedRows, least } = weighed
  const title = reforms.length === 1 ? `Whom “${reforms[0]?.reform.name ?? ''}” would reach` : `Whom ${reforms.map(({ reform }) => `“${reform.name}”`).join(' and ')} would reach`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${plain(title)}</title><style>${style}</style></head><body><main>
<header><p class="kind">Memorandum</p><h1>${plain(title)}</h1>
<p>${number(people)} people in ${plain(source)} weighed under the law of ${on}${refusedRows > 0 ? `; ${number(refusedRows)} rows could not be read and are left out` : ''}.</p></header>
${reforms.map((one) => section(one, least)).join('')}
${(reforms[0]?.groups ?? []).slice(0, mostTables).map(({ heading }, at) => table(heading, reforms, at, least)).join('')}
<section><h2>How it was done, and what it does not say</h2>
<p>For each person the sentencing range, with every statutory minimum and every term that must run after it, is computed by the whole of the encoded law: once as it is, once as the reform would have it, for the same offense. Nobody’s conduct is judged anew.</p>
<ul><li><b>Surely</b>: the range is lower however the papers are read, and the term lies above its lowest end. <b>Possibly</b>: some reading of the papers says so. Where a fact is missing on which it turns, it is said that it <b>cannot be said</b>, and nobody is counted.</li>
<li><b>Person-years</b> run from what the terms exceed the highest end of the new range by, to what they exceed its lowest end by; of a second look, from nothing to what is left of the term. Who is reached and has no known term is in no count of years. Good conduct time and credits are not taken off, and a life term has no years.</li>
<li>What a judge would do within the range, departures, and how many would ask are not guessed. Those no longer in prison, and those convicted by another sovereign, are not reached.</li>
<li>Counts from 1 to ${least - 1} are not shown (—), and neither are such others as would give them away.</li></ul></section>
</main></body></html>
`
}

function section({ reform, all }: ReformWeighed, least: number): string {
  const { reach, life, ...bars } = shownCounts(all, least)
  return `<section><h2>${plain(reform.name)}</h2>${reform.about === undefined ? '' : `<p>${plain(reform.about)}</p>`}
<dl><div><dt>reached surely</dt><dd>${said(reach.surely)}</dd></div><div><dt>possibly</dt><dd>${said(reach.possibly)}</dd></div><div><dt>person-years, surely</dt><dd>${reach.surely === undefined ? hidden : `${inYears(all.leastSurely)} to ${inYears(all.mostSurely)}`}</dd></div><div><dt>${reform.secondLook === undefined ? 'life terms that would end' : 'life terms among them'}</dt><dd>${said(life)}</dd></div></dl>
<p>Not reached: ${said(reach.not)}. It cannot be said: ${said(reach['cannot say'])}${lacking(all, least)}. The law that is asked for is not encoded: ${said(reach['not encoded'])}. No longer in prison: ${said(reach['not in prison'])}. Convicted by another sovereign: ${said(reach['out of scope'])}.</p>
${chart(bars, reform.secondLook !== undefined)}</section>
`
}

/** What stands in the place of a count that is not shown. */
const hidden = '—'

function said(many: number | undefined): string {
  return many === undefined ? hidden : number(many)
}

function lacking({ lacks }: Tally, least: number): string {
  const most = Object.entries(lacks).filter(([, many]) => many >= least).toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, 3)
  return most.length === 0 ? '' : ` (most often missing: ${most.map(([path, many]) => `${plain(labelOf(path))}, ${number(many)}`).join('; ')})`
}

/** The name in words of a fact, of a list by any of its items; anything else as it is. */
function labelOf(path: string): string {
  return leafShapeAt(path)?.label ?? leafShapeAt(path.replace(/\.(?=[^.]+$)/, '.0.'))?.label ?? path
}

/** How many by how much, as bars: surely dark, possibly light on top. */
function chart({ surely: sure, possibly: maybe }: Pick<ShownCounts, 'surely' | 'possibly'>, secondLook: boolean): string {
  const top = Math.max(1, ...spans.map((_, i) => (sure[i] ?? 0) + (maybe[i] ?? 0)))
  if (spans.every((_, i) => (sure[i] ?? 0) === 0 && (maybe[i] ?? 0) === 0)) return ''
  const [width, height, base] = [660, 128, 98]
  const step = width / spans.length
  const bars = spans.map(([, , words], i) => {
    const [s, m] = [sure[i], maybe[i]]
    const [a, b] = [((s ?? 0) / top) * 72, ((m ?? 0) / top) * 72]
    const x = Math.round(i * step + 14)
    const wide = Math.round(step - 28)
    const says = m === undefined || m === 0 ? said(s) : `${said(s)} + ${number(m)}`
    return `<rect x="${x}" y="${(base - a).toFixed(1)}" width="${wide}" height="${a.toFixed(1)}" class="sure"/><rect x="${x}" y="${(base - a - b).toFixed(1)}" width="${wide}" height="${b.toFixed(1)}" class="maybe"/><text x="${x + wide / 2}" y="${(base - a - b - 6).toFixed(1)}">${says}</text><text x="${x + wide / 2}" y="${base + 16}">${words}</text>`
  }).join('')
  const told = spans.map(([, , words], i) => `${words} years: ${spoken(sure[i])} surely, ${spoken(maybe[i])} possibly`).join('; ')
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${told}">${bars}<line x1="0" y1="${base}" x2="${width}" y2="${base}"/></svg><figcaption>${secondLook ? 'People by how many years of their term are left.' : 'People by how many years the term exceeds the lowest end of the range; dark surely, light possibly.'} Life terms are not among them.</figcaption></figure>`
}

function spoken(many: number | undefined): string {
  return many === undefined ? 'not shown' : number(many)
}

/** One column of the reforms' tables for each reform, so that they are compared line by line. */
function table(heading: string, reforms: readonly ReformWeighed[], at: number, least: number): string {
  const names = namesOf(reforms[0]?.groups[at]?.words ?? new Map(), least)
  const columns = reforms.map(({ all, groups }) => {
    const { reach } = shownCounts(all, least)
    const tallies = names.map(({ of }) => of.map((name) => groups[at]?.words.get(name)).filter((tally) => tally !== undefined).reduce(joined, emptyTally()))
    // What the whole may not be seen to be, its parts do not add up to.
    const shown = reach.surely === undefined || reach.possibly === undefined ? undefined : hideIn(tallies.map((tally) => [tally.reach.surely, tally.reach.possibly, othersOf(tally)]), least)
    return { tallies, shown }
  })
  const label = plain(labelOf(heading))
  if (names.length < 2) return `<p class="none">By ${label}: not shown, since a count would point at few.</p>`
  const heads = reforms.length === 1 ? '' : `<tr><th></th><th></th>${reforms.map(({ reform }) => `<th scope="colgroup" colspan="3">${plain(reform.name)}</th>`).join('')}</tr>`
  return `<div class="wide" tabindex="0" role="region" aria-label="By ${label}"><table><caption>By ${label}</caption><thead>${heads}<tr><th scope="col">${label}</th><th scope="col">people</th>${reforms.map(() => '<th scope="col">surely</th><th scope="col">possibly</th><th scope="col">years, surely</th>').join('')}</tr></thead><tbody>${names.map(({ name }, i) => `<tr><th scope="row">${plain(name)}</th><td>${number(columns[0]?.tallies[i]?.people ?? 0)}</td>${columns.map(({ tallies, shown }) => {
    const [surely, possibly] = shown?.[i] ?? []
    return `${cellOf(surely)}${cellOf(possibly)}<td>${surely === undefined ? '—' : yearsOf(tallies[i] ?? emptyTally())}</td>`
  }).join('')}</tr>`).join('')}</tbody></table></div>`
}

function othersOf({ people, reach }: Tally): number {
  return people - reach.surely - reach.possibly
}

function cellOf(many: number | undefined): string {
  return (many === undefined ? '<td class="few">—</td>' : `<td>${number(many)}</td>`)
}

function yearsOf({ leastSurely, mostSurely }: Tally): string {
  return [...new Set([leastSurely, mostSurely].map((months) => inYears(months)))].join('–')
}

/** The table with what is small left out; undefined where it cannot be shown beside its sums. The last column is for no one’s eyes. */
function hideIn(table: readonly (readonly number[])[], least: number): readonly (readonly (number | undefined)[])[] | undefined {
  const tree = { all: undefined, ...Object.fromEntries(table.map((_, i) => [`row ${i}`, 'all'])) }
  return hideSmallBesideSums(tree, table[0]?.length ?? 0, (column, row) => table[Number(row.slice(4))]?.[column] ?? 0, least)?.slice(1).map(({ values }) => values)
}

/** The groups by size, each with the words it stands for; those of few people, and those beyond what a page holds, as one. */
function namesOf(words: ReadonlyMap<string, Tally>, least: number): readonly { readonly name: string; readonly of: readonly string[] }[] {
  const all = [...words].map(([name, { people }]) => ({ name, people })).toSorted((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1))
  let kept = all.filter(({ people }) => people >= least).slice(0, mostGroups)
  const rest = all.filter((group) => !kept.includes(group))
  // So few others that they could be told go with the smallest group that is shown.
  while (rest.length > 0 && rest.reduce((sum, { people }) => sum + people, 0) < least && kept.length > 0) {
    rest.push(kept.at(-1) as (typeof kept)[number])
    kept = kept.slice(0, -1)
  }
  const shown = kept.map(({ name }) => ({ name, of: [name] }))
  return rest.length === 0 ? shown : [...shown, { name: rest.length === 1 ? rest[0]?.name ?? '' : `${rest.length} others together`, of: rest.map(({ name }) => name) }]
}

function joined(one: Tally, other: Tally): Tally {
  const both = emptyTally()
  add(both, one)
  add(both, other)
  return both
}

function inYears(months: number): string {
  return number(Math.round(months / 12))
}

function number(many: number): string {
  return many.toLocaleString('en')
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
@page{size:letter;margin:16mm 18mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1c1b19;font:15px/1.45 Georgia,"Source Serif 4",serif}
main{max-width:720px;margin:0 auto;padding:28px 20px 40px}
.kind{margin:0;font:600 12px/1.4 system-ui,sans-serif;color:#6b6760}
h1{margin:2px 0 6px;font-size:26px;line-height:1.2;text-wrap:balance}
h2{margin:22px 0 6px;font-size:18px;break-after:avoid}
p,ul{margin:6px 0;text-wrap:pretty}
ul{padding-left:18px}
dl{display:flex;flex-wrap:wrap;gap:6px 28px;margin:10px 0}
dl div{display:flex;flex-direction:column-reverse}
dt{font:13px/1.3 system-ui,sans-serif;color:#57534c}
dd{margin:0;font-size:24px;font-variant-numeric:tabular-nums}
figure{margin:12px 0;break-inside:avoid}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;text-anchor:middle;fill:#1c1b19}
svg line{stroke:#8a857c}
.sure{fill:#31506b}.maybe{fill:#b9c9d6}
figcaption,.none{font:13px/1.35 system-ui,sans-serif;color:#57534c}
.wide{overflow-x:auto}
table{width:100%;margin:12px 0;border-collapse:collapse;font:13px/1.35 system-ui,sans-serif;font-variant-numeric:tabular-nums;break-inside:avoid}
caption{padding-bottom:4px;text-align:left;font-weight:600}
th,td{padding:2px 8px 2px 0;text-align:right;border-bottom:1px solid #e4e0d8;font-weight:400}
th:first-child{text-align:left}
thead th{color:#57534c}thead th[colspan]{border-bottom:0}
.few{color:#57534c}
@media print{.wide{overflow:visible}main{max-width:none;padding:0}body{font-size:9.5pt}dl{margin:4pt 0}dd{font-size:14pt}h1{font-size:16pt}h2{font-size:12pt;margin:9pt 0 3pt}p,ul{margin:3pt 0}figure,table{margin:6pt 0}table,figcaption,dt,.none{font-size:8.5pt}}
`
