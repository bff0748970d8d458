import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderReform } from '@lenity/petition'
import { memorandum, memorandumText, openPeople, planColumns, readReform, viewWeighed, weighFile } from '@lenity/population'
import { writePeople } from '../../population/test/write-people.ts'
import { launchBrowser } from './browser.ts'

const on = '2026-11-29'

it('the memorandum on two reforms, with all it can hold, is printed on two pages, and is read on a phone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-memorandum-'))
  const browser = await launchBrowser()
  try {
    const path = join(folder, 'people.csv')
    await writePeople(path, { count: 1_500, missing: 0.01 })
    const file = await openPeople(path)
    const planned = planColumns(file.headings)
    const about = 'Two sentences on what the reform would change. They are as long as such sentences are when a lawmaker is to be told the whole of it in a moment.'
    const reforms = [{ name: 'Cocaine base at one to one', about, changes: [{ change: 'weigh as', drug: 'cocaine base', as: 'cocaine' }] }, { name: 'A second look after fifteen years', about, secondLook: { afterMonths: 180 } }].map((told) => readReform(JSON.stringify(told), on))
    if (!planned.ok) throw new Error(planned.what)
    const weighed = await weighFile({ file, plan: planned.plan, on, reforms: reforms.flatMap((read) => (read.ok ? [read.reform] : [])), by: ['guideline.edition', 'conviction.counts.0.substance'], workers: 2 })
    if (weighed === undefined) throw new Error('It was stopped.')
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    const view = viewWeighed({ ...weighed, source: 'people.csv', on })
    await page.setContent(memorandum(view))
    expect(await page.locator('table').count()).toBe(2)
    // Each reform has its distribution drawn.
    expect(await page.locator('figure').count()).toBe(2)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    // So is the one that is set without a browser, with as much on it.
    expect(renderReform(memorandumText(view)).pages).toBe(2)
    // Nothing lies beyond the screen of a phone.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
