import { leafShapeAt } from '@lenity/law'
import { recordTypes, type Fact } from '../../src/index.ts'
import { readFacts } from '../fact-rows.ts'
import type { CaseVault } from '../keys/case-vault.ts'
import { readNarratives } from '../narratives.ts'
import { readPages, readPapers } from '../paper-rows.ts'
import { readRecords } from '../record-rows.ts'
import type { CaseFile, CaseRecord } from '../store.ts'
import type { Session } from '../within-transaction.ts'
import type { TextOfCase } from './case-text.ts'
import type { TextPlace } from './found.ts'
import type { PartOfCase } from './what-is-seen.ts'

/** Everything of one part of a case that can be searched, as far as the user of the session may see it. */
export async function textsOfPart(session: Session, vault: CaseVault, c: CaseFile, part: PartOfCase): Promise<readonly TextOfCase[]> {
  switch (part) {
    case 'papers': return (await readPapers(session, vault, c, { words: false })).flatMap((paper): TextOfCase[] => [
      { place: { in: 'paper', paper: paper.id }, text: paper.name },
      ...paper.pages.map((page): TextOfCase => ({ place: { in: 'page', paper: paper.id, page: page.number }, text: page.text })),
    ])
    case 'facts': return (await readFacts(session, vault, c)).filter(({ standing }) => standing !== 'rejected').map((fact): TextOfCase => ({ place: { in: 'fact', fact: fact.id }, text: factText(fact) }))
    case 'rest': {
      const records = await readRecords(session, vault, c, { newest: true })
      const answers = new Map((await readNarratives(session, vault, c)).map((one) => [one.question, one.text]))
      return [
        { place: { in: 'case' }, text: c.title },
        ...records.filter(({ removed }) => !removed).map((record): TextOfCase => ({ place: { in: 'record', record: record.id }, text: recordText(record) })),
        ...[...answers].map(([question, text]): TextOfCase => ({ place: { in: 'words', question }, text })),
      ]
    }
  }
}

/** One text as it now stands and the user may see it, and what it is called; undefined when there is none. */
export async function textAt(session: Session, vault: CaseVault, c: CaseFile, place: TextPlace): Promise<{ readonly called: string; readonly text: string } | undefined> {
  switch (place.in) {
    case 'case': return { called: c.title, text: c.title }
    case 'paper':
    case 'page': {
      const [paper] = await readPapers(session, vault, c, { words: false, pages: false, only: place.paper })
      if (paper === undefined) return undefined
      if (place.in === 'paper') return { called: paper.name, text: paper.name }
      const [page] = await readPages(session, vault, c, [place.paper], [place.page])
      return page && { called: paper.name, text: page.text }
    }
    case 'fact': {
      const [fact] = await readFacts(session, vault, c, [place.fact])
      return fact && fact.standing !== 'rejected' ? { called: leafShapeAt(fact.path)?.label ?? fact.path, text: factText(fact) } : undefined
    }
    case 'record': {
      const [record] = await readRecords(session, vault, c, { id: place.record, newest: true })
      return record && !record.removed ? { called: recordTypes[record.type].label, text: recordText(record) } : undefined
    }
    case 'words': {
      const answer = (await readNarratives(session, vault, c, place.question)).at(-1)
      return answer && { called: place.question, text: answer.text }
    }
  }
}

/** A fact as `label: value`, and the words of whoever told it. What a paper says of it is on the page. */
export function factText({ path, value, source }: Pick<Fact, 'path' | 'value' | 'source'>): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value)
  return [`${leafShapeAt(path)?.label ?? path}: ${said}`, ...(source.from === 'paper' ? [] : [source.words])].join('. ')
}

function recordText({ fields }: CaseRecord): string {
  return Object.values(fields).flat().filter((value) => typeof value === 'string' || typeof value === 'number').join('. ')
}
