import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.ts'

describe('the language model the environment names', () => {
  const read = (address: string) => readModel({ LENITY_MODEL_URL: address, LENITY_MODEL_NAME: 'small', LENITY_MODEL_KEY: '' })
  it('is one on this computer, or one that is reached encrypted', () => {
    expect(read('http://127.0.0.1:8080/v1/')).toEqual({ address: 'http://127.0.0.1:8080/v1', name: 'small', key: undefined, loopback: true })
    expect(read('https://models.example.org/v1')).toMatchObject({ loopback: false })
  })
  it('is none in a private network, without encryption or without a name', () => {
    for (const address of ['http://models.example.org/v1', 'https://10.0.0.5/v1', 'file:///etc/passwd', 'nonsense']) expect(read(address)).toBeUndefined()
    expect(readModel({ LENITY_MODEL_URL: 'http://127.0.0.1:8080/v1' })).toBeUndefined()
    expect(readModel({})).toBeUndefined()
  })
})
