import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paperKinds, type PaperKind } from '@lenity/law'

/** A fact that somebody read on a real paper. */
export interface LabelledFact {
  readonly path: string
  /** As a case holds it; left out of names and numbers of cases, whose words are read from the paper at `at`, so that no label holds them. */
  readonly value?: unknown
  /** From where to where it stands in the file, in UTF-16 units. */
  readonly at: readonly [start: number, end: number]
  /** It may be read and need not be. */
  readonly also?: boolean
}

/** What somebody read on a real paper: where it was had, by which bytes it is known, what it is and says. It holds none of its text. */
export interface Label {
  readonly source: string
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly kind: PaperKind
  readonly facts: readonly LabelledFact[]
}

/** A file of a folder with the label that is its own. */
export interface LabelledPaper {
  readonly name: string
  readonly bytes: Uint8Array
  readonly label: Label
}

const readable = /\.(?:txt|pdf|html?)$/i
const beside = '.label.json'

/**
 * The papers of a folder that have a label: beside them, as `NAME.label.json`, or among those given, by their bytes. A label that is none, or that points
 * outside its file, is an error that says which; a file without one is counted.
 */
export async function readLabelled(folder: string, known: readonly Label[]): Promise<{ readonly papers: readonly LabelledPaper[]; readonly unlabelled: number; readonly absent: number }> {
  const names = (await readdir(folder)).filter((name) => readable.test(name)).sort()
  const papers: LabelledPaper[] = []
  for (const name of names) {
    const bytes = new Uint8Array(await readFile(join(folder, name)))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const own = await readFile(join(folder, `${name}${beside}`), 'utf8').catch(() => undefined)
    const label = own === undefined ? known.find((one) => one.sha256 === sha256) : checkLabel(JSON.parse(own) as unknown, name)
    if (label === undefined) continue
    if (label.sha256 !== sha256) throw new Error(`The label of ${name} is of other bytes.\n  where: ${folder}\n  next:  label the file as it is, or take the file that was labelled from ${label.source}.`)
    const text = new TextDecoder().decode(bytes)
    for (const { path, at: [start, end] } of label.facts) if (!name.endsWith('.pdf') && !(start >= 0 && end > start && end <= text.length)) throw new Error(`The label of ${name} points outside the file.\n  where: ${path}, ${start} to ${end} of ${text.length}\n  next:  look for the words again.`)
    papers.push({ name, bytes, label })
  }
  const here = new Set(papers.map(({ label }) => label.sha256))
  return { papers, unlabelled: names.length - papers.length, absent: known.filter(({ sha256 }) => !here.has(sha256)).length }
}

/** The labels in a folder of them. */
export async function knownLabels(folder: URL): Promise<readonly Label[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map(async (name) => checkLabel(JSON.parse(await readFile(new URL(name, folder), 'utf8')) as unknown, name)))
}

/** No label may hold the number by which a prison knows a person. */
const neverLabelled = 'person.registerNumber'

function checkLabel(read: unknown, name: string): Label {
  const label = read as Partial<Label>
  const wrong = typeof label.source !== 'string' ? 'source' : !/^[0-9a-f]{64}$/.test(label.sha256 ?? '') ? 'sha256' : label.kind === undefined || !Object.hasOwn(paperKinds, label.kind) ? 'kind' : !Array.isArray(label.facts) ? 'facts' : undefined
  if (wrong !== undefined) throw new Error(`The label of ${name} has no ${wrong}.\n  where: ${name}\n  next:  write source, sha256, kind and facts as bench/papers/real/read-labels.ts tells.`)
  if ((label as Label).facts.some(({ path }) => path === neverLabelled)) throw new Error(`The label of ${name} holds a register number.\n  where: ${neverLabelled}\n  next:  take it out: labels are published, and it is a real person’s.`)
  return label as Label
}
