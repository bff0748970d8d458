import { describe, expect, it } from 'vitest'
import { leafShapeAt, paperKinds, parseCivilDate } from '@lenity/law'
import { readPages } from '../make/draw-pages.ts'
import { generatePapers, layouts, type MadePaper } from './generate-papers.ts'

const papers = [...generatePapers('test', layouts.length * 3)]

function fits({ path, value }: { readonly path: string; readonly value: unknown }): boolean {
  const shape = leafShapeAt(path)
  if (!shape) return false
  if (shape.options) return shape.options.includes(value as string)
  switch (shape.kind) {
    case 'text': return typeof value === 'string' && value.trim() !== ''
    case 'date': return parseCivilDate(String(value)) !== undefined
    case 'boolean': return typeof value === 'boolean'
    case 'term': return typeof value === 'number' || value === 'life'
    case 'range': return Array.isArray(value) && value.length === 2
    default: return typeof value === 'number' && Number.isFinite(value)
  }
}

function textOf({ sheets }: MadePaper): string {
  return sheets.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join('\n')
}

describe('the generated papers', () => {
  it('have for every kind two layouts at least, each with a name of its own', () => {
    for (const kind of new Set(layouts.map((layout) => layout.kind))) {
      expect(layouts.filter((layout) => layout.kind === kind).length, kind).toBeGreaterThan(1)
    }
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length)
  })

  it('have a third of their layouts, and of every kind one, that those who mend the readers may not read', () => {
    const blind = layouts.filter((layout) => layout.blind)
    expect(Object.keys(paperKinds).filter((kind) => blind.every((layout) => layout.kind !== kind))).toEqual([])
    expect(blind.length / layouts.length).toBeGreaterThan(1 / 3)
  })

  it('are the same again for the same seed, and others for another', () => {
    const [again, other] = [[...generatePapers('test', 20)], [...generatePapers('other', 20)]]
    expect(again.map(({ pdf }) => Buffer.from(pdf()).toString('latin1'))).toEqual(papers.slice(0, 20).map(({ pdf }) => Buffer.from(pdf()).toString('latin1')))
    expect(again.map(textOf)).not.toEqual(other.map(textOf))
  })

  it('say as true only what a case can hold, on a page the paper has', () => {
    for (const paper of papers) {
      expect(paper.truth.filter((truth) => !fits(truth) || truth.page < 1 || truth.page > paper.sheets.length), paper.layout).toEqual([])
      expect(paper.also.filter(({ path }) => leafShapeAt(path) === undefined), paper.layout).toEqual([])
    }
  })

  it('bear no register number that the Bureau could have given', () => {
    for (const paper of papers) for (const number of textOf(paper).match(/(?<!CR-)\b\d{5}-\d{3}\b/g) ?? []) expect(number.slice(6, 7), paper.layout).toBe('9')
  })

  it('have the words of the truth in a text layer that another program reads', async () => {
    for (const paper of papers.slice(0, layouts.length)) {
      const read = (await readPages(paper.pdf())).map((page) => page.replaceAll(/\s+/g, ' '))
      const number = paper.truth.find(({ path }) => path === 'person.registerNumber')
      if (number) expect(read[number.page - 1], paper.layout).toContain(number.value)
      expect(read.join(' ').length, paper.layout).toBeGreaterThan(120)
    }
  })

  it('keep within the edges of their pages', () => {
    for (const paper of papers) {
      for (const sheet of paper.sheets) expect(sheet.runs.filter(({ x, y }) => x < 0 || y < 0 || x > sheet.width || y > sheet.height), paper.layout).toEqual([])
    }
  })
})
