import type { Found } from '../../api/shapes.ts'

/** What a search came to, in a sentence. */
export function foundSentence(asked: string, { texts, more, unread, instead }: Found): string {
  const opening = unread === 0 ? '' : ` ${unread === 1 ? 'One case is' : `${unread} cases are`} still being opened for searching; this list goes on by itself.`
  if (texts.length === 0) return unread > 0 ? `Nothing yet.${opening}` : `None of the cases you are on has “${asked}”.`
  const cases = new Set(texts.map((one) => one.case)).size
  const near = instead.map(({ typed, near: words }) => `Nothing has “${typed}”; taken for ${words.map((word) => `“${word}”`).join(', ')}.`).join(' ')
  const count = `${more ? 'The first ' : ''}${texts.length === 1 ? 'One place' : `${texts.length} places`}${cases === 1 ? ' in one case' : ` in ${cases} cases`}.`
  return [near, `${count}${opening}`].filter((part) => part !== '').join(' ')
}
