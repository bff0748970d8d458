const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bSamsungBrowser\//, 'Samsung Internet'], [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'], [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'], [/^node$|^undici/i, 'The command line'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'an iPhone'], [/\biPad\b/, 'an iPad'], [/\bAndroid\b/, 'Android'], [/\bWindows\b/, 'Windows'], [/\bMac OS X\b|\bMacintosh\b/, 'a Mac'], [/\bCrOS\b/, 'a Chromebook'], [/\bLinux\b/, 'Linux'],
]

/** What a browser says of itself, in words: `Firefox on Windows`. It is what it says, not who it is. */
export function deviceInWords(agent: string): string {
  const program = programs.find(([sign]) => sign.test(agent))?.[1]
  const system = systems.find(([sign]) => sign.test(agent))?.[1]
  if (program === undefined) return system === undefined ? 'A program that does not say what it is' : `A browser on ${system}`
  return system === undefined ? program : `${program} on ${system}`
}

/** Where an address is, as far as the address alone tells: nobody is asked. */
export function placeInWords(address: string): string {
  if (address === '::1' || address.startsWith('127.')) return 'this computer'
  if (/^(10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./.test(address) || /^f[cd]/i.test(address) || /^fe[89ab]/i.test(address)) return `the network here (${address})`
  return address === '' || address === 'unknown' ? 'a place it did not say' : `the address ${address}`
}
