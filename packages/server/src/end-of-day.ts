/** The instant at which a day (`YYYY-MM-DD`) is over on the wall calendar of this machine, ISO 8601. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + 1).toISOString()
}
