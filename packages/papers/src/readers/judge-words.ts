/** What may stand before the office of a judge of a district, as the source of a pattern: `Senior United States`. */
export const office = '(?:(?:Chief|Senior|CHIEF|SENIOR)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States|UNITED\\s+STATES)\\s+)?(?:Senior\\s+|Chief\\s+)?'
export const districtJudge = '(?:District|DISTRICT)\\s+(?:(?:Court|COURT)\\s+)?(?:Judge|JUDGE)'
/** What stands before the name of a judge: `the Honorable`. */
export const titled = '(?:(?:[Tt]he|THE)\\s+)?(?:Hon(?:orable|\\.)|HON(?:ORABLE|\\.))\\s+'
