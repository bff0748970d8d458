/**
 * The short form of each authority, for every mention after the first of a part: a case by its first party and reporter, a manual
 * without its day, a paper without its publisher and edition. One that two authorities would share is used for neither.
 */
export function shortCites(cites: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map([...new Set(cites)].map((cite) => [cite, shorten(cite)]))
  const count = new Map<string, number>()
  for (const form of forms.values()) count.set(form, (count.get(form) ?? 0) + 1)
  return new Map([...forms].map(([cite, form]) => [cite, count.get(form) === 1 && !forms.has(form) ? form : cite]))
}

function shorten(cite: string): string {
  const reported = /^(.+?) v\. (.+?), (\d+ (?:U\.S\.|F\.[234]d|F\.4th|S\. Ct\.) \d+)/.exec(cite)
  if (reported !== null) {
    const [, first = '', second = '', reporter = ''] = reported
    return `${/(?:^|as quoted in )United States$/.test(first) ? `${first.replace(/United States$/, '')}${second}` : first}, ${reporter}`
  }
  const undated = cite.replace(/ \([^()]*\)$/, '')
  return undated.replace(/^(?:Department of Justice|U\.S\. Sentencing Commission), /, '').replace(/, OMB [\d-]+$/, '')
}
