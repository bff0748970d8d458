const month = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i
const spelled = /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|once|twice|half|life)$/i

/**
 * The words of `now` that give a number, a month or a life term and are not among those of `was`: what someone wrote into a sentence that
 * nothing it rests on is known to say. May is left out, being a verb more often than a month without a number beside it.
 */
export function newNumbers(was: string, now: string): readonly string[] {
  const before = new Set(wordsOf(was))
  return [...new Set(wordsOf(now).filter((word) => (/\d/.test(word) || month.test(word) || spelled.test(word)) && !before.has(word)))]
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u2013\u2014/]+/u).map((word) => word.replaceAll(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu, '')).filter((word) => word !== '')
}
