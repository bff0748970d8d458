import { verdictOn } from '../papers/aims.ts'
import type { Share } from '../papers/share.ts'
import type { PressBench } from './bench-press.ts'
import { parts, type Found, type Part, type PressFigures } from './press-figures.ts'

const names: Readonly<Record<Part, string>> = {
  spans: 'words said, where they begin and end', nested: 'of them inside other words said', speakers: 'speakers named', cues: 'words that name the speaker',
  told: 'whom they were told', statements: 'indirect statements, with whose they are', dates: 'dates, resolved',
}

/** The figures of the press bench as lines of text. */
export function showPress({ figures, styles, peers, realSkipped, bodies, misses }: PressBench, withMisses: boolean): string {
  const lines: string[] = []
  for (const group of figures) lines.push(...showGroup(group), ...peers.filter(({ of }) => of === group.of).map(({ name, spans }) => row(`  beside: ${name}`, spans)), '')
  if (realSkipped !== undefined) lines.push(`real articles: skipped, ${realSkipped}`, '')
  lines.push('by style: words said, speakers', ...styles.map(({ of, articles: many, parts: { spans, speakers } }) => `  ${of.padEnd(24)} ${String(many).padStart(3)} articles   F1 ${share(spans.f1)}   speakers ${percent(speakers.precision)} right where named, ${percent(speakers.recall)} found`), '')
  if (typeof bodies === 'string') lines.push(`article text in web pages: skipped, ${bodies}`, '')
  else lines.push('article text in web pages, runs of four words', ...bodies.map(({ name, pages, precision, recall, f1 }) => `  ${name.padEnd(24)} ${pages} pages   precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}   F1 ${f1.toFixed(3)}`), `  aims: F1 .955 with precision .94 ${(bodies[0]?.f1 ?? 0) >= 0.955 && (bodies[0]?.precision ?? 0) >= 0.94 ? 'met' : 'missed'}`, '')
  if (withMisses) lines.push('what went wrong, blind articles left out', ...misses.map(([name, miss]) => `  ${name}: ${miss}`), '')
  return lines.join('\n').trimEnd()
}

function showGroup({ of, articles, parts: found, falseVerbatim }: PressFigures): string[] {
  return [
    `${of} (${articles})`,
    `  ${''.padEnd(42)} precision        recall           F1`,
    ...parts.filter((part) => found[part].precision.of + found[part].recall.of > 0).map((part) => row(`  ${names[part]}`, found[part])),
    `  false verbatim: ${falseVerbatim.length}${falseVerbatim.map(([name, words]) => `\n    ${name}: ${words}`).join('')}`,
    `  aims: F1 of words said .95 ${(found.spans.f1 ?? 0) >= 0.95 ? 'met' : 'missed'}; speakers right where named .95 ${verdictOn(found.speakers.precision, { least: 0.95 })}; speakers found .80 ${verdictOn(found.speakers.recall, { least: 0.8 })}; false verbatim 0 ${falseVerbatim.length === 0 ? 'met' : 'missed'}`,
  ]
}

const row = (name: string, { precision, recall, f1 }: Found): string => `${name.padEnd(44)} ${of(precision)} ${of(recall)} ${share(f1)}`
const of = (one: Share): string => `${percent(one)} of ${one.of}`.padEnd(16)
const percent = ({ share: part }: Share): string => share(part)
const share = (part: number | undefined): string => (part === undefined ? '–' : part.toFixed(3))
