import type { AuditLine } from '../../api/people-shapes.ts'

const nouns = /^(lead counsel|supervisor|attorney|student|contributor|investigator|interpreter|reviewer|family) (added|role changed|left|came back)$/

/** A line of the audit as a sentence: `Rosa Whitfield opened the case`. What it was done to stands beside it as an id. */
export function lineInWords({ by, what, toName }: Pick<AuditLine, 'by' | 'what' | 'toName'>): string {
  const part = nouns.exec(what)
  if (part !== null && toName !== undefined) {
    const [, role = '', did] = part
    if (did === 'added') return `${by} put ${toName} on the case as ${role}`
    if (did === 'left') return by === toName ? `${by} left the case` : `${by} took ${toName} off the case`
    return did === 'came back' ? `${by} brought ${toName} back as ${role}` : `${by} made ${toName} ${role}`
  }
  const asked = /^(lifting|erasing) (a wall|a limit|the case) asked$/.exec(what)
  if (asked !== null) return `${by} asked for ${asked[2]} to be ${asked[1] === 'lifting' ? 'lifted' : 'erased'}`
  const words = /^(.*?) (no longer shared|taken out|read|listed|opened|added|proposed|confirmed|rejected|reopened|closed|corrected|signed|saved|written|raised|lifted|kept|changed|erased|asked|checked|shared)$/.exec(what)
  if (words === null) return `${by}: ${what}`
  const [, thing = '', did = ''] = words
  if (did === 'no longer shared') return `${by} took back what was shared of the ${thing}`
  return `${by} ${past[did] ?? did} ${article(thing)}`
}

const past: Readonly<Record<string, string>> = { written: 'wrote', 'taken out': 'took out' }

function article(thing: string): string {
  if (/^(facts|papers|packets|decisions|answers|walls|shares|petitions|tasks|fees|contacts|agreements|records|versions|work|what) ?/.test(thing) || thing.endsWith('s')) return thing
  return /^(case|team|audit|log|plan|history|changes)\b/.test(thing) ? `the ${thing}` : /^[aeiou]/.test(thing) ? `an ${thing}` : `a ${thing}`
}
