import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'law-text-'))
afterAll(() => rmSync(dir, { recursive: true }))

function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'verify-law.ts'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('checking every quote of the law against its text', () => {
  it('says what to give it where no directory is named, and where there is none', () => {
    expect(verify()).toMatchObject({ status: 2, stderr: 'Name the directory that holds the law text: npm run verify:law -- DIR\n' })
    expect(verify(join(dir, 'nowhere')).stderr).toContain('There is no directory')
  })

  it('fails where the text is not there, naming the quote, its place and the text', () => {
    const { status, stderr, stdout } = verify(dir)
    expect(status).toBe(1)
    expect(stderr).toMatch(/guidelines\/2d1-1-drugs\/quantities\/cocaine\.table\.ts\S+ \(U\.S\.S\.G\. §2D1\.1\(c\).*\): no text ussg-2016/)
    expect(stdout).toMatch(/^\d+ sources: 0 quotes found in the text, \d+ read elsewhere, \d+ failed, 0 out of reach; \d+ texts, 0 of them not the ones that were checked\n$/)
  })

  it('finds a quote across line breaks, page headers, hyphens and other quote marks', () => {
    writeFileSync(join(dir, 'ussg-2025.txt'), '(1) If a dangerous weapon (including a fire-\narm) was pos-\n=== page 140 ===\n§2D1.1\n  sessed, increase   by 2 levels.\n1 gm of Cocaine Base ("Crack") =     3,571 gm\n')
    const { stdout, stderr } = verify(dir)
    // The two quotes written here, and whatever other quote is part of them.
    expect(Number(/ (\d+) quotes found in the text/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(2)
    expect(stderr).not.toContain('1 gm of Cocaine Base ("Crack")')
    expect(stderr).not.toContain('If a dangerous weapon (including a firearm) was possessed')
    expect(stderr).toMatch(/^ussg-2025 is not the text its quotes were checked against: .* record sha256 [\da-f]{64} in/m)
  })

  it('reaches every quote the modules write', () => expect(verify(dir).stderr).not.toContain('not exported'))
})
