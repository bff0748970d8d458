import { done, refused, type Result } from '@lenity/casefile'

/**
 * The addresses under which the program answers, the one it prints and puts into links first. `publicUrl` is LENITY_PUBLIC_URL: passwords and
 * papers go over it, so it is encrypted or it does not leave the computer.
 */
export function addressesOf(publicUrl: string | undefined, port: number): Result<readonly [string, ...string[]]> {
  const own = [`http://127.0.0.1:${port}`, `http://localhost:${port}`] as const
  if (publicUrl === undefined) return done(own)
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined
  const bad = (what: string, next: string) => refused('invalid', what, `LENITY_PUBLIC_URL=${publicUrl}`, next)
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '') return bad('LENITY_PUBLIC_URL is not the address of a site.', 'Write it as https://lenity.example.org, with nothing behind the name.')
  if (url.protocol === 'http:' && !/^(127(\.\d+){3}|localhost|\[::1\])$/.test(url.hostname)) return bad('LENITY_PUBLIC_URL is an address that is not encrypted, over which passwords and papers would be read on the way.', 'Let what stands in front of Lenity speak https, and write the address so.')
  return done([url.origin, ...own.filter(origin => origin !== url.origin)])
}
