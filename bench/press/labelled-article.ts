import { parseCivilDate, type CivilDate } from '@lenity/law'

/** A stretch of the article, as `text.slice(start, end)`. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
}

/** Words said, and who said them. A speaker may be written in several ways; none means that the article does not tell. */
export interface LabelledQuote extends LabelledSpan {
  readonly speakers: readonly string[]
  readonly cue?: string
  readonly told?: string
  readonly tone?: 'support' | 'criticism'
  /** It stands inside another quote. */
  readonly nested: boolean
}

/** The words of an indirect statement. */
export interface LabelledStatement extends LabelledSpan {
  readonly speakers: readonly string[]
}

export interface LabelledDate extends LabelledSpan {
  /** Missing where the article does not say enough. */
  readonly days?: { readonly from: CivilDate; readonly to: CivilDate }
}

export interface LabelledArticle {
  readonly name: string
  readonly style: string
  /** Written before the reader was looked at, and never read to improve it. */
  readonly blind: boolean
  /** The day of publication the reader is told. */
  readonly given?: CivilDate
  /** Of whom the case is. */
  readonly subject?: string
  readonly text: string
  readonly quotes: readonly LabelledQuote[]
  /** Missing where nobody labelled them. */
  readonly statements?: readonly LabelledStatement[]
  readonly dates?: readonly LabelledDate[]
  /** Quoted words that may be taken for speech or not: a sign, a slogan. */
  readonly either: readonly LabelledSpan[]
}

const tag = /⟦(\/|[a-z])(?: ([^⟧]*))?⟧/g

/**
 * An article with labels in it: head lines `# key: value`, then the text, in which `⟦q speaker ¦ cue ¦ told ¦ + or -⟧ … ⟦/⟧` marks words
 * said, `⟦i speaker ¦ cue⟧` an indirect statement, `⟦d 2020-01-01..2020-01-31⟧` a date and `⟦o⟧` what may be taken either way; `?` is what
 * the article does not tell. Throws where a label is not closed or not understood.
 */
export function parseLabelled(name: string, blind: boolean, file: string): LabelledArticle {
  const lines = file.split('\n')
  const body = lines.findIndex((line) => !line.startsWith('# '))
  const head = new Map(lines.slice(0, body).map((line): [string, string] => { const [key = '', ...rest] = line.slice(2).split(': '); return [key, rest.join(': ')] }))
  const marked = lines.slice(body).join('\n').trimEnd()
  let text = ''
  let at = 0
  const open: { readonly kind: string; readonly fields: readonly string[]; readonly start: number }[] = []
  const quotes: LabelledQuote[] = []
  const statements: LabelledStatement[] = []
  const dates: LabelledDate[] = []
  const either: LabelledSpan[] = []
  for (const match of marked.matchAll(tag)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== '/') {
      open.push({ kind: match[1] as string, fields: (match[2] ?? '').split('¦').map((field) => field.trim()), start: text.length })
      continue
    }
    const label = open.pop()
    if (label === undefined) throw new Error(`${name}: a label is closed that was not opened, before “${marked.slice(at, at + 30)}”`)
    const [first = '', cue = '', told = '', tone = ''] = label.fields
    const span = { start: label.start, end: text.length }
    const speakers = first.split('|').map((one) => one.trim()).filter((one) => one !== '' && one !== '?')
    if (label.kind === 'q') quotes.push({ ...span, speakers, nested: open.some(({ kind }) => kind === 'q'), ...(cue !== '' && { cue }), ...(told !== '' && { told }), ...(tone !== '' && { tone: tone === '+' ? 'support' as const : 'criticism' as const }) })
    else if (label.kind === 'i') statements.push({ ...span, speakers })
    else if (label.kind === 'd') dates.push({ ...span, ...daysOf(name, first) })
    else if (label.kind === 'o') either.push(span)
    else throw new Error(`${name}: there is no label “${label.kind}”`)
  }
  if (open.length > 0) throw new Error(`${name}: a label is not closed, after “${text.slice(open[0]?.start, (open[0]?.start ?? 0) + 30)}”`)
  text += marked.slice(at)
  // What a headline quotes is said again below, or trimmed.
  const headline = { start: 0, end: Math.max(0, text.indexOf('\n')) }
  if (!quotes.some(({ start }) => start < headline.end)) either.push(headline)
  const given = parseCivilDate(head.get('given') ?? '')
  const subject = head.get('subject')
  return { name, style: head.get('style') ?? 'other', blind, text, quotes: inOrder(quotes), dates: inOrder(dates), either, ...(statements.length > 0 && { statements: inOrder(statements) }), ...(given && { given }), ...(subject !== undefined && { subject }) }
}

const inOrder = <T extends LabelledSpan>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start)

function daysOf(name: string, field: string): { days?: { from: CivilDate; to: CivilDate } } {
  if (field === '?') return {}
  const [first = '', last = first] = field.split('..')
  const [from, to] = [parseCivilDate(first), parseCivilDate(last)]
  if (from === undefined || to === undefined) throw new Error(`${name}: “${field}” is no day`)
  return { days: { from, to } }
}
