const sealedWords = /\b5K1\b|\b3553\s*\(e\)|\bRule\s+35\s*\(b\)|substantial\s+assistance|\bunder\s+seal\b|protective\s+custody|\bcooperat(?:ed|es|ing|ion|or)\b[^.]{0,60}\b(?:government|prosecut\w+|authorit\w+|agents?|police|law\s+enforcement)/i

/**
 * Whether words speak of a matter that is kept sealed: assistance to the government, a sealed entry, protective custody. Errs on the
 * side of silence; used wherever words could reach a prison.
 */
export function mentionsSealed(text: string): boolean {
  return sealedWords.test(text.replaceAll(/\s+/g, ' '))
}
