import { describe, expect, it } from 'vitest'
import { addressesOf } from './public-address.ts'

describe('the addresses of the program', () => {
  const own = ['http://127.0.0.1:4680', 'http://localhost:4680']
  it('are its own, with the public one first where there is one', () => {
    expect(addressesOf(undefined, 4680)).toEqual({ ok: true, value: own })
    expect(addressesOf('https://lenity.example.org/', 4680)).toEqual({ ok: true, value: ['https://lenity.example.org', ...own] })
    expect(addressesOf('http://127.0.0.1:9000', 4680)).toMatchObject({ ok: true, value: ['http://127.0.0.1:9000', ...own] })
  })
  it('are never one that is not encrypted beyond this computer, nor a part of a site', () => {
    for (const address of ['http://lenity.example.org', 'lenity.example.org', 'https://example.org/lenity', 'https://ruth@example.org', 'ftp://example.org', 'http://127.0.0.1.example.org']) expect([address, addressesOf(address, 4680).ok]).toEqual([address, false])
  })
})
