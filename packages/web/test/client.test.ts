import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

it('the client is generated from the server’s description of its API as it stands', () => {
  const made = spawnSync(process.execPath, [at('../node_modules/openapi-typescript/bin/cli.js'), at('../../server/openapi.json'), '--immutable'], { encoding: 'utf8', maxBuffer: 64 << 20 })
  expect(made.status, made.stderr).toBe(0)
  expect(readFileSync(at('../src/generated/api.d.ts'), 'utf8').trim(), 'run `npm run client -w @lenity/web`').toBe(made.stdout.trim())
})
