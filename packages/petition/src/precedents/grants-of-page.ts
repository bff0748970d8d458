/** A row of a list: its number, and its values by heading in small letters. */
export interface ListRow {
  readonly number: number
  readonly values: Readonly<Record<string, string>>
  /** Why the row as a whole cannot be read. */
  readonly wrong?: string | undefined
}

const labels = /^\s*(offenses?|sentences?|original sentence|district\/date|district|terms of grant|terms|commutation grant|grant|granted|date granted)\s*:\s*/i

/**
 * The entries of a saved page. Two shapes are known: a table whose first row has headings, and a name on a line of its own with labelled lines
 * under it (`Offense:`, `Sentence:`, `Commutation Grant:`). Nothing is guessed of a page of another shape: it has no entries.
 */
export function grantsOfPage(html: string): readonly ListRow[] {
  const table = tableRows(html)
  return table.length > 0 ? table : labelledRows(linesOf(html))
}

function labelledRows(lines: readonly string[]): readonly ListRow[] {
  const rows: { name: string; values: Record<string, string> }[] = []
  let [name, at] = ['', '']
  for (const line of lines) {
    const label = labels.exec(line)
    if (label === null) {
      // A line that goes on, until the next name: names are short and end without a stop.
      const current = rows.at(-1)
      if (current !== undefined && at !== '' && /^[a-z(;,]/.test(line)) current.values[at] = `${current.values[at] ?? ''} ${line}`
      else [name, at] = [line, '']
      continue
    }
    at = (label[1] ?? '').toLowerCase()
    if (name !== '' || rows.length === 0) rows.push({ name, values: splitName(name) })
    name = ''
    const current = rows.at(-1)
    if (current !== undefined) current.values[at] = line.slice(label[0].length).trim()
  }
  return rows.map(({ values }, index) => ({ number: index + 1, values: withDistrict(values) }))
}

/** `Ada Lund – Tulsa, Oklahoma` is a name and where the person lives. */
function splitName(line: string): Record<string, string> {
  const [name = '', ...place] = line.split(/\s+[–—-]\s+/)
  return { name: name.trim(), ...(place.length > 0 && { residence: place.join(' ').trim() }) }
}

/** `District/Date: D. Kansas; May 1, 2005` says the district. */
function withDistrict(values: Record<string, string>): Record<string, string> {
  const both = values['district/date']
  return both === undefined ? values : { ...values, district: both.split(/[;(]/)[0]?.trim() ?? '' }
}

function tableRows(html: string): readonly ListRow[] {
  for (const [, table = ''] of html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/gi)) {
    const rows = [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/gi)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gi)].map(([, cell = '']) => linesOf(cell).join(' ')))
    const [head = [], ...rest] = rows
    const headings = head.map((heading) => heading.toLowerCase())
    if (!headings.some((heading) => heading.includes('name')) || !headings.some((heading) => heading.includes('offense'))) continue
    return rest.map((cells, index) => ({ number: index + 1, values: Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])), ...(cells.length !== headings.length && { wrong: `the row has ${String(cells.length)} cells where the headings have ${String(headings.length)}` }) }))
  }
  return []
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' }

/** The lines a reader sees, without markup. */
function linesOf(html: string): readonly string[] {
  return html
    .replaceAll(/<(script|style|head|nav|footer)\b[^>]*>[\s\S]*?<\/\1>/gi, '').replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|td|ul|ol)>/gi, '\n').replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => (name.startsWith('#') ? letterOf(name.slice(1)) : entities[name.toLowerCase()] ?? whole))
    .split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

function letterOf(code: string): string {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)
  return number > 0 && number < 0x110000 ? String.fromCodePoint(number) : ''
}
