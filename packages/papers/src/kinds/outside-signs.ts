import { sign, type Sign } from './sign.ts'

/** A register of a case, by its title, that a state prosecutes: what is known there of an earlier case of the person, and no docket of the case at hand. */
const ofRegister = /^[^\n.:]{0,40}\b(?:register\s+of\s+actions|case\s+(?:summary|information|details?|history|search|record)|(?:criminal|court)\s+case\s+(?:record|report|inquiry)|disposition\s+(?:record|report|summary))\b[^\n.:]{0,40}$/im
export const byState = /\b(?:state|people|commonwealth)\s+of\s+(?:the\s+state\s+of\s+)?[A-Z][a-z]+[^\n]{0,30}?\b(?:vs?\.?|versus|against)\s|^[^\n]{0,60}\b(?:superior|circuit|district|criminal|municipal|county|justice|common\s+pleas)\s+court\b[^\n]{0,40}\bcounty\b|\bcounty\b[^\n]{0,40}\b(?:superior|circuit|district|criminal|municipal|justice)\s+court\b/im
const isOfState = (top: string): boolean => ofRegister.test(top) && byState.test(top) && !/\bunited\s+states\b/i.test(top)

/** What the clerk of a court certifies of one of its cases, by its title. */
const certified = /^[^\n.:]{0,40}\b(?:certificate\s+of\s+(?:the\s+)?(?:disposition|conviction|criminal\s+(?:record|history)|(?:record|criminal)\s+search)|disposition\s+certificate|certified\s+(?:copy\s+of\s+)?(?:the\s+)?disposition)\b[^\n.]{0,40}$/im
const longestLetter = 6000
/** A house that takes in people who come out of prison, and what it says of its places, its terms and its rules. */
const house = /\b(?:transitional|recovery|sober|half-?way|three-quarter|re-?entry|supportive|after-?care)\s+(?:living|hous(?:e|ing)|home|residence|center)\b|\bhouse\s+manager\b|\bresidential\s+(?:program|re-?entry)/i
const takesIn = /\b(?:accept(?:ed|ance)|admi(?:tted|ssion)|approved)\b[^]{0,160}?\b(?:resident|residence|housing|house|program|bed)\b|\bbed\b[^.\n]{0,40}\b(?:held|reserved|available|waiting|assigned|open)\b/i
const rules = /\b(?:curfew|sobriety|house\s+rules|rent|program\s+fee|length\s+of\s+stay|urine|drug\s+(?:test|screen)\w*)\b/i
const released = /\b(?:upon|on|after|following|from)\s+(?:(?:his|her|their|the\s+day\s+of)\s+)?(?:release|prison|custody|incarceration|the\s+Bureau\s+of\s+Prisons)\b|\bprobation\s+office/i
/** Three of four: what such a house is, whom it takes, on what terms, and that they come from prison. */
const isHouse = (text: string): boolean => text.length < longestLetter && [house, takesIn, rules, released].filter((one) => one.test(text)).length > 2 && (house.test(text) || /\bresidents?\b/i.test(text)) && takesIn.test(text)

/** What the team of a prison's unit writes of somebody in it, and signs at its end. */
const signsForUnit = /\b(?:case|unit)\s+manager\b|\bunit\s+(?:team|counselor)\b|\bcorrectional\s+counselor\b/i
const ofTeam = /\bteam\b/i
const inPrison = /\bincident\s+reports?\b|\binmate\b|\bwork\s+(?:assignment|detail)\b|\bgood\s+(?:conduct\s+)?time\b/i
const lastSigns = 500
const isOfTeam = (text: string): boolean => signsForUnit.test(text.slice(-lastSigns)) && ofTeam.test(text) && inPrison.test(text)

const opens = /^[^\S\n]*(?:(?:the\s+)?honou?rable|hon\.|your\s+honou?r)\b[^\n]{0,50}[,:]\s*$|\bdear\s+(?:mr|ms|mrs|president|sir|madam|pardon|judge|your\s+honou?r|the\s+honou?rable|honou?rable|[A-Z][a-z]+)|^(?:a\s+quien\s+corresponda|estimad[oa]s?\s|querid[oa]s?\s|se[ñn]or(?:a|es)?\s)[^\n]{0,40}[:,]\s*$|^[^\S\n]*(?:to\s+the\s+(?:pardon|president|honou?rable|court|board|office|warden|bureau|judge|probation|parole|united)[^\n]{0,40}|your\s+(?:excellency|honou?r)|(?:good\s+(?:morning|day|afternoon)|greetings|hello)\b[^\n]{0,30})[:,][^\S\n]*$/im
const concern = /to\s+whom\s+it\s+may\s+concern/i
const closes = /^(?:sincerely|respectfully(?:\s+(?:submitted|yours))?|yours\s+(?:truly|sincerely|faithfully)|with\s+(?:love|gratitude|respect|hope)|warmly|(?:best|kind|warm)\s+regards|regards|very\s+truly\s+yours|god\s+bless|atentamente|respetuosamente|cordialmente|que\s+dios|con\s+(?:cariño|respeto|esperanza)),?|^[^\S\n]*(?:thank\s+you|gratefully|humbly|love|your\s+(?:friend|humble)|blessings|in\s+(?:christ|faith|hope|gratitude)|hopefully|prayerfully|yours)\b[^\n]{0,40},[^\S\n]*$/im

/** What tells papers from outside court and prison apart. */
export const outsideSigns: readonly Sign[] = [
  sign('letter of support', 4, opens, 'it opens as a letter'),
  sign('letter of support', 3, concern, 'it opens as a letter'),
  sign('letter of support', 3, closes, 'it closes as a letter'),
  sign('letter of support', 3, /clemency|commut(?:e|ation)|letter\s+of\s+support|in\s+support\s+of|second\s+chance|clemencia|conmuta|indulto/i, 'it asks for clemency'),
  sign('letter of support', 3, /\bI\s+(?:am|have\s+been)\s+(?:writing|(?:his|her|the)\b)|\b(?:I|we)\s+(?:write|am\s+writing|are\s+writing)\b|\bsoy\s+(?:la|el|su|due[ñn][oa])\b|\ble\s+(?:escribo|pido)\b|\bmi\s+(?:hij[oa]|herman[oa]|espos[oa]|madre|padre)\b/i, 'the writer speaks of themselves'),
  sign('letter of support', -10, /^[^\S\n]*(?:acting\s+|assistant\s+)?united\s+states\s+attorney/im, 'a prosecutor wrote it', true),
  sign('release plan letter', -10, /^[^\S\n]*(?:acting\s+|assistant\s+)?united\s+states\s+attorney/im, 'a prosecutor wrote it', true),
  sign('release plan letter', 4, opens, 'it opens as a letter'),
  sign('release plan letter', 3, concern, 'it opens as a letter'),
  sign('release plan letter', 3, closes, 'it closes as a letter'),
  sign('release plan letter', 9, /(?:\bre|\bsubject|\basunto|\bref)\s?[:.][^\n]{0,80}(?:release\s+(?:plan|residence|address)|re-?entry|offer\s+of\s+(?:employment|housing)|(?:employment|job|housing|residence)\s+(?:offer|letter|verification)|housing|residence|employment|plan\s+de\s+liberaci[óo]n|oferta\s+de\s+(?:empleo|trabajo|vivienda))/im, 'its subject is a release plan: work or a home'),
  sign('release plan letter', 6, /^\s*(?:release\s+plan|(?:letter|offer|conditional\s+offer)\s+of\s+(?:employment|housing|acceptance)|(?:employment|job|housing|residence)\s+(?:offer|verification)|proposed\s+release\s+plan|reentry\s+plan\s+letter)\s*$/im, 'its title is that of a release plan or an offer', true),
  sign('release plan letter', 6, /^[^\n.]{0,50}\b(?:(?:release|re-?entry|home|housing|residence|discharge|aftercare|transition(?:al)?|placement)\s+plan|plan\s+(?:for|of|upon|on)\s+(?:\w+\s+){0,2}(?:release|re-?entry|return))\b[^\n.]{0,60}$/im, 'a line of its head says release plan', true),
  sign('release plan letter', 4, /(?:pleased|happy|writing)\s+to\s+(?:offer|confirm|verify|extend)[^.]{0,120}\b(?:employment|position|job|housing|bed|room|residence)|(?:offer|position|job|employment)\s+(?:is|remains)\s+(?:open|contingent)|\b(?:bed|room|place)\b[^.]{0,60}\b(?:reserved|available|waiting)|\b(?:will|would|can)\s+(?:employ|hire)\s+(?:him|her|them|m[rs]s?\b)|(?:housing|employment|a\s+(?:room|place|job))\s+(?:has|have)\s+been\s+(?:arranged|secured|found)|\boffering\s+(?:it|him|her|them|a\s+(?:job|room|home|place))\b|(?:spare|extra)\s+(?:bed)?room|accepted\s+(?:in)?to\s+our\s+(?:\w+\s+){0,3}(?:program|house|residence|home)/i, 'it offers work or a home on release'),
  sign('release plan letter', 3, /\b(?:upon|on|after)\s+(?:his|her|their|your|being)\s+releas(?:e|ed)\b|\bafter\s+release\b|probation\s+office\b|\bofficer\s+will\s+visit|release\s+plan|probation\s+officer|case\s+manager|supervised\s+release/i, 'it speaks of the release'),
  sign('release plan letter', -10, { test: isOfTeam }, 'the team of a unit of a prison signs it'),
  sign('progress report', 6, { test: isOfTeam }, 'the team of a unit of a prison signs it'),
  sign('release plan letter', 8, { test: isHouse }, 'a house takes somebody in on its terms'),
  sign('Pardon Attorney letter', 8, /(?:U\.?\s?S\.?|United\s+States)\s+Department\s+of\s+Justice\s*\n\s*(?:[^\n]{0,40}\n\s*){0,2}(?:Office\s+of\s+the\s+Pardon\s+Attorney|Pardon\s+Attorney[^\S\n]*$)|Office\s+of\s+the\s+Pardon\s+Attorney\s*\n[\s\S]{0,160}?Washington[^\n]{0,30}\n[\s\S]{0,500}?^\s*Dear\s+(?!Pardon|(?:Mr|Ms|Mrs)\.?\s+Pardon|Sir|Madam|President|(?:Mr|Madam|Mme)\.?\s+President)|^\s*From:[^\n]{0,60}(?:Pardon\s+Attorney|USPardon|\bOPA\b)/im, 'its letterhead is that of the Office of the Pardon Attorney', true),
  sign('Pardon Attorney letter', 5, /(?:acknowledge|confirm|in\s+response\s+to|receipt\s+of|has\s+received|we\s+(?:have\s+)?received|this\s+office\s+received)[^.]{0,200}(?:application|petition|request|letter)[^.]{0,120}(?:commutation|clemency|pardon|\bC\d{6})/i, 'it answers about a petition'),
  sign('Pardon Attorney letter', 6, /(?:petition|application|request|case)[^.]{0,160}\b(?:has\s+been\s+(?:denied|closed|assigned|opened|accepted|administratively)|was\s+(?:denied|closed)|(?:is|remains)\s+(?:pending|under\s+(?:review|consideration))|administratively\s+closed|decided\s+to\s+deny|denied\s+by\s+the\s+President)/i, 'it says what became of a petition'),
  sign('Pardon Attorney letter', 5, /^\s*(?:Acting\s+|Deputy\s+)?Pardon\s+Attorney\s*$/m, 'the Pardon Attorney signs it'),
  sign('Pardon Attorney letter', 6, /^[^\S\n]*dear\s+warden\b[\s\S]{0,1500}?\b(?:favor|views?|opinion|recommend\w*|report)\b[^.]{0,160}\b(?:commut\w+|clemency)/im, 'it asks a warden about a clemency case', true),
  sign('Pardon Attorney letter', 3, /\bC\s?\d{6}\b/, 'it has the number of a clemency case'),
  sign('Pardon Attorney letter', -8, /\bdear\s+(?:(?:mr|ms|mrs)\.?\s+)?pardon\s+attorney/i, 'it is addressed to the Pardon Attorney'),
  sign('Pardon Attorney letter', 7, /favorable\s+action\s+is\s+not\s+warranted|there\s+is\s+no\s+appeal\s+from\s+this\s+decision|(?:petition|application)[^.]{0,60}(?:carefully\s+considered)/i, 'it tells of a decision on clemency'),
  sign('press article', 12, /for\s+immediate\s+release|^[^\n]{0,60}(?:press|news)\s+release\b/im, 'it is a release to the press', true),
  sign('press article', 4, /\b(?:reuters|associated\s+press|\(AP\)|cnn|fox\s+news|new\s+york\s+times|washington\s+post|staff\s+writer|correspondent|news(?:paper|room)?|daily|tribune|herald|gazette|courier|chronicle|observer|journal|times)\b/i, 'it names a newspaper or agency', true),
  sign('press article', 3, /^\s*(?:by|published|updated|posted)[:\s]+\S/im, 'it names its writer or day of publication', true),
  sign('press article', 2, /\b(?:said|told\s+(?:reporters|the|cnn|abc|us)|according\s+to|in\s+a\s+statement|in\s+an\s+interview|tweeted)\b/i, 'it reports what people said'),
  sign('public record', 6, /executive\s+grant\s+of\s+clemency|certificate\s+of\s+death|office\s+of\s+the\s+pardon\s+attorney[\s\S]{0,300}?commutations?\s+granted/i, 'it is a published record', true),
  sign('public record', 9, /certificate\s+of\s+(?:live\s+)?(?:death|birth|marriage)|(?:death|birth|marriage)\s+certificate|vital\s+(?:records|statistics)|executive\s+grant\s+of\s+(?:clemency|commutation)|(?:grants?|warrant)\s+of\s+(?:clemency|commutation)|commutations?\s+(?:of\s+sentences?\s+)?(?:granted|by\s+(?:the\s+)?president)|clemency\s+(?:recipients|statistics|actions|grants)|congressional\s+record|federal\s+register\s*(?:\/|vol)/i, 'its title is that of a published record', true),
  sign('public record', 9, /inmate\s+locator|find\s+an?\s+(?:inmate|offender|prisoner)|(?:inmate|offender|prisoner|criminal\s+history|court\s+records?|case|public\s+records?)\s+(?:search|lookup|look-up|look\s+up|inquiry)\b|(?:search|lookup)\s+results?|register\s+of\s+actions|criminal\s+(?:history|record)\s+(?:record|check|report|transcript|information|abstract)|(?:record|abstract)\s+of\s+(?:arrests?|convictions?|criminal\s+history)|identification\s+record|rap\s+sheet|public\s+(?:access|information\s+(?:search|system))/im, 'it is what a public register answers', true),
  sign('public record', 5, /^[^\n.]{0,50}\b(?:certified\s+(?:copy|record|abstract)|registrar|registry|recorder|clerk['’]s\s+(?:office\s+)?(?:record|certificate)|bureau\s+of\s+vital|secretary\s+of\s+state|official\s+record|proclamation)\b[^\n.]{0,50}$/im, 'its head names a public register', true),
  sign('public record', 14, certified, 'a court certifies in it what became of a case', true),
  ...(['certificate', 'indictment', 'judgment'] as const).map((kind) => sign(kind, -12, certified, 'a court certifies in it what became of a case', true)),
  sign('public record', 8, { test: isOfState }, 'a court of a state keeps it', true),
  sign('docket sheet', -8, { test: isOfState }, 'a court of a state keeps it', true),
]
