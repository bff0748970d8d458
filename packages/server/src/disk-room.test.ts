import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../test/test-office.ts'
import { diskRoom } from './disk-room.ts'

describe('room on the disk', () => {
  it('is there while more than the reserve is free, and counts as there where it cannot be asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lenity-room-'))
    try {
      const { bavail, bsize } = await statfs(folder)
      expect(await diskRoom(folder, 0)()).toBe(true)
      expect(await diskRoom(folder, bavail * bsize * 2)()).toBe(false)
      expect(await diskRoom(join(folder, 'nothing here'), 1e18)()).toBe(true)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a disk that is almost full', () => {
  let office: TestOffice
  let ruth: Person
  let full = false

  beforeAll(async () => {
    office = await testOffice({ room: async () => !full })
    ruth = await office.join('Ruth')
  })
  afterAll(() => office?.close())

  it('lets everything be read and nothing more be kept, says so, and takes more once there is room', async () => {
    const { id } = await ruth.get<{ id: string }>('POST', '/api/cases', { title: 'Dolores Example' })
    full = true
    const refused = await ruth.ask('POST', `/api/cases/${id}/papers`, textFile('letter.txt', 'A letter.'))
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ kind: 'unavailable', what: expect.stringContaining('almost full'), next: expect.stringContaining('free some space') })
    expect((await ruth.ask('POST', '/api/cases', { title: 'Another' })).status).toBe(503)
    expect(await ruth.get('GET', `/api/cases/${id}/papers`)).toEqual([])
    expect(await ruth.get<unknown[]>('GET', '/api/cases')).toHaveLength(1)
    full = false
    await addPaper(ruth, id, textFile('letter.txt', 'A letter.'))
    expect(await ruth.get<unknown[]>('GET', `/api/cases/${id}/papers`)).toHaveLength(1)
  })
})
