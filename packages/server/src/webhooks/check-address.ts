import { isIP } from 'node:net'
import { done, refused, type Result } from '@lenity/casefile'
import { reachOf } from './public-address-of.ts'

/** Whether an address can be told what happens: https, or http on this computer where that was allowed. The name is looked up when something is sent. */
export function checkAddress(address: string, loopback: boolean): Result<string> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return bad('This is not an address on the web.', 'Write it as https://example.org/where-it-goes.')
  if (url.username !== '' || url.password !== '') return bad('The address holds a name or password.', 'Leave them out: what is sent is signed, and the receiver checks that.')
  if (url.hash !== '') return bad('The address has a part behind #, which is never sent.', 'Leave it out.')
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const reach = isIP(name) === 0 ? (name === 'localhost' || name.endsWith('.localhost') ? 'this computer' : undefined) : reachOf(name)
  if (reach === 'closed') return bad('The address is in a private network, where nothing is sent.', 'Give one that is reached from anywhere.')
  if (reach === 'this computer' && !loopback) return bad('The address is of the computer Lenity runs on.', 'Allow that below if it is what you want.')
  if (loopback && reach !== 'this computer') return bad('The address is not of the computer Lenity runs on.', 'Take back that it may be, or write 127.0.0.1.')
  if (url.protocol === 'http:' && reach !== 'this computer') return bad('The address is not encrypted.', 'Give one that begins with https.')
  return done(url.href)
}

function bad(what: string, next: string): Result<never> {
  return refused('invalid', what, 'address', next)
}
