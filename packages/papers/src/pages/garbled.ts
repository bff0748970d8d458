/** The hundred pairs of letters that make up three quarters of English and Spanish, in prose and in the abbreviations of printouts. */
const common = new Set('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh'.split(' '))
const fewest = 200
/** Text has two thirds of its pairs among them or more, text whose letters are all moved less than a third. */
const leastCommon = 0.45

/**
 * Why words cannot be a text: signs of no writing here; letters that stand each apart; letters that follow one another as in no
 * language, as when a font's letters are all moved. Undefined when they can be one, or are too few to tell.
 */
export function whyGarbled(words: readonly string[]): string | undefined {
  const odd = words.filter((word) => !/^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}§¶°©®™|+=<>~^`☐☑☒✓✔✗✘□■●•◦]*$/u.test(word) || /[\uE000-\uF8FF\uFFFD]/.test(word)).length
  if (odd > words.length * 0.3) return 'most of its signs are of no writing'
  const letters = words.map((word) => word.normalize('NFD').replace(/[^a-z]/gi, '').toLowerCase())
  if (letters.reduce((sum, word) => sum + word.length, 0) < fewest) return undefined
  if (words.length >= 100 && words.filter((word) => /^\p{L}$/u.test(word)).length > words.length * 0.6) return 'its letters stand each apart'
  let [pairs, known] = [0, 0]
  for (const word of letters) {
    for (let i = 0; i + 1 < word.length; i++) {
      pairs++
      if (common.has(word.slice(i, i + 2))) known++
    }
  }
  return pairs > 100 && known < pairs * leastCommon ? 'its letters follow one another as in no language' : undefined
}
