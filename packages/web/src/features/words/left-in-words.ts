/** How long the rest takes, rounded as far as it can be trusted. */
export function leftInWords(seconds: number | undefined): string {
  if (seconds === undefined) return ''
  if (seconds < 20) return ', some seconds left'
  if (seconds < 90) return ', about a minute left'
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `, about ${minutes} minutes left`
  const hours = Math.round(minutes / 30) / 2
  return `, about ${hours === 1 ? 'an hour' : `${hours} hours`} left`
}
