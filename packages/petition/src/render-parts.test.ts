import { inParts, partNamed, placedInParts, type Paper } from '@lenity/casefile'
import { expect, it } from 'vitest'
import { madeUpCase } from '../test/made-up-case.ts'
import { composePacket, renderPacket } from './index.ts'

it('a packet binds of a file that holds several papers the pages of each as an exhibit of its own, and no others', async () => {
  const made = await madeUpCase()
  const long = made.input.papers.find((paper) => paper.pages.length > 1 && paper.kind.kind === 'judgment')
  if (long === undefined) throw new Error('the made-up case has no judgment of several pages')
  const { kind } = long
  const papers = made.input.papers.map((paper): Paper => (paper.id === long.id ? { ...paper, cuts: { version: 1, accepted: true, parts: [{ first: 1, last: 1, kind, warnings: [] }, { first: 2, last: paper.pages.length, kind, warnings: [] }] } } : paper))
  const composed = composePacket({ ...made.input, papers: inParts(papers), facts: placedInParts(made.input.facts, papers) })
  if (!composed.ok) throw new Error(composed.problem.what)
  const exhibits = composed.packet.exhibits.filter(({ paper }) => partNamed(paper)?.file === long.id)
  expect(exhibits.map(({ sheets }) => sheets.map(({ page }) => page))).toEqual([[1], long.pages.slice(1).map(({ number }) => number)])
  const rendered = await renderPacket(composed.packet, (paper) => made.bytesOf(partNamed(paper)?.file ?? paper))
  expect(rendered.warnings).toEqual([])
}, 60_000)
