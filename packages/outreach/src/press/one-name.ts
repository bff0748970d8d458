import { isGivenName } from './given-names.table.ts'
import type { NameRun } from './name-runs.ts'
import { heNouns, personNouns, sheNouns } from './name-words.table.ts'
import { finiteSpeech } from './speech-verbs.table.ts'

/** `her sister, Maud, said`; `his son Eli`: someone known by one name only. */
export function introducesOneName(text: string, run: NameRun): boolean {
  const kin = /\b(?:[Ss]u|[Mm]i|[Hh]er|[Hh]is|[Mm]y|[Tt]heir|her|his|my|their|[\p{L}]+[’']s|[\p{L}]+s[’']) (?:[\p{L}-]+ )?([\p{L}-]+),? $/u.exec(text.slice(Math.max(0, run.start - 50), run.start).replace(/ (?:menor|mayor)(?=,? $)/u, ''))?.[1] ?? ''
  if (/\b(?:[Dd]oña|[Dd]on) $/.test(text.slice(Math.max(0, run.start - 6), run.start))) return true
  if (/\b(?:woman|man|girl|boy|kid|prisoner|inmate|student|juror|nurse|guard|neighbor|friend|muchacho|muchacha|hombre|mujer)[^.!?“”"]{0,40} (?:is|was|named|called|se llama|llamado|llamada) (?:named |called )?$/u.test(text.slice(Math.max(0, run.start - 90), run.start)) && /^[.,;]/.test(text.slice(run.end, run.end + 1))) return true
  return (personNouns.has(kin) || sheNouns.has(kin) || heNouns.has(kin) || kin === 'friend' || kin === 'cousin') && /^[,.’'\s]/.test(text.slice(run.end, run.end + 1))
}

const outlets = new Set('Vogue Variety Mic People Time Newsweek Bloomberg Reuters Politico Axios Vice Slate Salon Forbes Fortune Esquire Essence Ebony Billboard Deadline Elle Glamour Cosmopolitan Congress Parliament Amnesty Netflix Hulu Amazon Apple Spotify'.split(' '))

/** `Vance says`, where nothing else is known of Vance. */
export function speaksByOneName(text: string, run: NameRun): boolean {
  const only = run.tokens[0] as string
  if (/\b(?:from|of|in|at|near) $/.test(text.slice(Math.max(0, run.start - 6), run.start))) return false
  if (!/^\p{Lu}\p{Ll}+/u.test(only) || outlets.has(only) || /\b(?:[Tt]he|an?)\s$/.test(text.slice(Math.max(0, run.start - 5), run.start))) return false
  return finiteSpeech.has(/^,? ([a-z]+)\b/.exec(text.slice(run.end, run.end + 16))?.[1] ?? '') || /[,?!]["”’'] (?:said|says|asked|replied|added|wrote) $/.test(text.slice(Math.max(0, run.start - 14), run.start))
}

/** A given name used again and again on its own, once as what does something: `Bernadine drives; Peggy navigates`. */
export function livesByOneName(text: string, run: NameRun, all: readonly NameRun[]): boolean {
  const only = run.tokens[0] as string
  if (!isGivenName(only) || /\b(?:[Tt]he|an?|in|at|from|to|of|near)\s$/.test(text.slice(Math.max(0, run.start - 6), run.start))) return false
  return all.filter((one) => !one.headline && one.tokens.length === 1 && one.tokens[0] === only).length >= 2 && /^(?:,? (?:is|was|has|had|who|the|will|[a-z]+(?:s|ed))\b)/.test(text.slice(run.end, run.end + 20))
}

/** A given name that stands before a surname in a headline: `Five questions for Imogen Vance`. */
export function nameInHeadline(runs: readonly NameRun[], surname: string): readonly string[] | undefined {
  for (const { tokens, headline } of runs) {
    const at = tokens.indexOf(surname)
    if (headline && at > 0 && isGivenName(tokens[at - 1] as string)) return tokens.slice(at - 1, at + 1)
  }
  return undefined
}
