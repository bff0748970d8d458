import { describe, expect, it } from 'vitest'
import { deviceInWords, placeInWords } from './device-in-words.ts'

describe('what a browser says of itself', () => {
  it.each([
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15', 'Safari on a Mac'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0', 'Edge on Windows'],
    ['Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36', 'Chrome on Android'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36', 'Chrome on a Chromebook'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['node', 'The command line'],
    ['', 'A program that does not say what it is'],
  ])('%s', (agent, words) => {
    expect(deviceInWords(agent)).toBe(words)
  })
})

describe('where an address is', () => {
  it.each([['127.0.0.1', 'this computer'], ['::1', 'this computer'], ['192.168.1.20', 'the network here (192.168.1.20)'], ['172.16.0.1', 'the network here (172.16.0.1)'], ['172.32.0.1', 'the address 172.32.0.1'], ['fd00::', 'the network here (fd00::)'], ['203.0.113.7', 'the address 203.0.113.7'], ['', 'a place it did not say']])('%s', (address, words) => {
    expect(placeInWords(address)).toBe(words)
  })
})
