import { describe, expect, it } from 'vitest'
import { dataDirectory } from './data-directory.ts'

const ann = { env: {}, platform: 'linux', home: '/home/ann', root: false } as const

describe('the data directory', () => {
  it('is where the platform keeps such things', () => {
    expect(dataDirectory(ann)).toBe('/home/ann/.local/share/lenity')
    expect(dataDirectory({ ...ann, env: { XDG_DATA_HOME: '/data/ann' } })).toBe('/data/ann/lenity')
    expect(dataDirectory({ ...ann, platform: 'darwin', home: '/Users/ann' })).toBe('/Users/ann/Library/Application Support/Lenity')
  })

  it('is not in root’s home, which the server cannot enter', () => {
    expect(dataDirectory({ ...ann, home: '/root', root: true })).toBe('/var/lib/lenity')
  })

  it('is the one that was named, above all', () => {
    expect(dataDirectory({ ...ann, root: true, env: { LENITY_DATA_DIR: '/srv/lenity' } })).toBe('/srv/lenity')
  })
})
