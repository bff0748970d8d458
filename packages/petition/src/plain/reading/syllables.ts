/** The syllables of an English word, by its groups of vowels without those that are silent at its end. At least one; a figure is one for each digit. */
export function englishSyllables(word: string): number {
  const digits = word.replaceAll(/\D/g, '').length
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (letters === '') return Math.max(1, digits)
  const silent = letters.length > 3 ? letters.replace(/(?:[^laeiouy]e|[^laeiouytd]ed|[^aeiouyscgxz]es)$/, (end) => end.charAt(0)) : letters
  const groups = silent.match(/[aeiouy]+/g)?.length ?? 0
  // Two vowels that are said apart: `period`, `create`.
  const apart = silent.match(/i[ao](?!us|n)|[^q]ua|uo|eo|iu|ea(?=te)/g)?.length ?? 0
  return Math.max(1, groups + apart) + digits
}

const strong = 'aeoáéóíú'

/** The syllables of a Spanish word: a group of vowels is as many as it has strong ones, at least one; an accented `í` or `ú` is strong. */
export function spanishSyllables(word: string): number {
  const digits = word.replaceAll(/\D/g, '').length
  const letters = word.toLowerCase().normalize('NFC').replaceAll(/[^a-záéíóúüñ]/g, '').replaceAll(/qu|gu(?=[eiéí])/g, 'k').replaceAll(/y(?=[^aeiouáéíóúü]|$)/g, 'i')
  if (letters === '') return Math.max(1, digits)
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(1, groups.reduce((sum, group) => sum + Math.max(1, [...group].filter((vowel) => strong.includes(vowel)).length), 0)) + digits
}
