import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const houses: string[] = []
afterEach(() => houses.splice(0).forEach(house => rmSync(house, { recursive: true, force: true })))

/** A house of a few files; packages find each other by name, as in this repository. */
function build(files: Record<string, string>): string {
  const house = mkdtempSync(join(tmpdir(), 'lenity-house-'))
  houses.push(house)
  mkdirSync(join(house, 'node_modules', '@lenity'), { recursive: true })
  for (const name of ['law', 'casefile', 'papers', 'petition', 'server']) {
    mkdirSync(join(house, 'packages', name, 'src'), { recursive: true })
    writeFileSync(join(house, 'packages', name, 'package.json'), JSON.stringify({ name: `@lenity/${name}`, type: 'module', exports: { '.': './src/index.ts' } }))
    writeFileSync(join(house, 'packages', name, 'src', 'index.ts'), 'export const here = 1\n')
    symlinkSync(join('..', '..', 'packages', name), join(house, 'node_modules', '@lenity', name))
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  return house
}

function check(house: string, floor = 1) {
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'check-boundaries.ts'), house, String(floor)], { encoding: 'utf8' })
  return { status: run.status, said: run.stdout + run.stderr }
}

describe('the floors of the house', () => {
  it('let a package import from a floor below it', () => {
    const house = build({ 'packages/papers/src/read.ts': "import { here } from '@lenity/law'\nexport const read = here\n" })
    expect(check(house)).toMatchObject({ status: 0 })
  })

  it('refuse an import sideways, and say what to do instead', () => {
    const house = build({ 'packages/papers/src/read.ts': "import { here } from '@lenity/petition'\nexport const read = here\n" })
    const { status, said } = check(house)
    expect(status).toBe(1)
    expect(said).toContain('papers-stays-on-its-floor')
    expect(said).toContain('hand data over through the case file')
  })

  it('refuse the law anything of its own: a package above, a type from above, a part of Node', () => {
    for (const planted of ["import { here } from '../../casefile/src/index.ts'\nexport const x = here", "import type { here } from '@lenity/casefile'\nexport type X = typeof here", "import { readFileSync } from 'node:fs'\nexport const x = readFileSync"]) {
      const { status, said } = check(build({ 'packages/law/src/rule.ts': planted }))
      expect(said).toMatch(/law-knows-nobody|law-uses-no-library/)
      expect(status).toBe(1)
    }
  })

  it('refuse the store to all but the server', () => {
    const { status, said } = check(build({
      'packages/casefile/store/index.ts': 'export const store = 1\n',
      'packages/papers/src/read.ts': "import { store } from '../../casefile/store/index.ts'\nexport const x = store\n",
    }))
    expect(status).toBe(1)
    expect(said).toContain('only-the-server-opens-the-store')
  })

  it('fail when the check saw too little to have read the code', () => {
    const { status, said } = check(build({}), 1000)
    expect(status).toBe(1)
    expect(said).toContain('did not read the code')
  })
})
