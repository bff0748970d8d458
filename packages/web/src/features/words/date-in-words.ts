const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Every date of a sentence written out. */
export function datesInWords(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dateInWords(date))
}

/** `1996-10-31` as `31 October 1996`; an instant as its day. Text that is no date comes back as it is. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(T|$)/.exec(date)
  const month = months[Number(parts?.[2]) - 1]
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : date
}
