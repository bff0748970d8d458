import { inRegister, registerEntries } from '../reading/register-entries.ts'
import { sign, type Sign } from './sign.ts'
import { isSentencingSpoken } from './spoken-turns.ts'

/** A ruling on a motion, by its title line: `ORDER`, `MEMORANDUM OPINION AND ORDER`, `REPORT AND RECOMMENDATION`. */
const ruling = String.raw`(?:memorandum|opinion|order|report\s+and\s+recommendation|findings|decision)`

/** The beginning of an entry of a register: numbered or not, by its day, or with its number in brackets. */
const entry = /^[^\S\n]*(?:[[(#]?\d{1,4}[\])#.|]?\s{1,3}(?:[-–|]\s?)?)?(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d{1,2},?\s\d{4}|\d{1,2}[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}[ -]\d{2,4})(?!\d)|^[^\S\n]*\[\d{1,4}\]\s/i
const fewestEntries = 5

/** What happens in a criminal case from its charge to its appeal: a register tells of several of them, and other papers with days of one or two. */
const events: readonly RegExp[] = [/\b(?:indict\w*|ind|complaint|information)\b/i, /\b(?:arraign\w*|arr|initial\s+appearance|detention)\b/i, /\b(?:mot(?:ion)?|petition)\b/i, /\b(?:ord(?:er)?|opinion|memorandum)\b/i, /\b(?:plea|pleads?|pled|cop|png|verdict|trial)\b/i, /\b(?:sentenc(?:e|ing|ed)|sent)\b/i, /\b(?:judgment|j&c|jgm)\b/i, /\b(?:notice|appeal|usca|mandate)\b/i, /\b(?:minutes?|hearing|hrg|transcript|appearance)\b/i]
const fewestEvents = 5

/** Whether so many lines begin as entries of a register and say, in them or in the next, what was filed or held: line by line, for a pattern over lines would look at each in many ways. Or its entries, wherever their days stand, tell of a case from one end to the other. */
const listedByDay = onceFor((text) => {
  const lines = text.split('\n')
  if (lines.filter((line, i) => entry.test(line) && inRegister.test(`${line.slice(0, 90)} ${(lines[i + 1] ?? '').slice(0, 60)}`)).length >= fewestEntries) return true
  const entries = registerEntries(text).map(({ said, end }) => text.slice(said, Math.min(end, said + 120))).filter((words) => inRegister.test(words))
  return entries.length >= fewestEntries && events.filter((event) => entries.some((words) => event.test(words))).length >= fewestEvents
})

const registerTitle = /^[^\n.:]{0,40}\b(?:register\s+of\s+(?:actions|(?:criminal\s+)?cases?)|case\s+(?:history|summary|chronology)|chronolog(?:y|ical)\b[^\n.:]{0,30}|clerk['’]?s\s+(?:record|minutes|register)|history\s+of\s+(?:the\s+)?case|record\s+of\s+(?:proceedings|actions|filings)|master\s+record|events\s+and\s+orders)\b[^\n.:]{0,30}$/im
/** A line of a table that has a day in figures near its beginning and goes on: what was filed, in whichever column. */
const tabled = /^[^\S\n]*(?:[^\n.;:]{1,24}\s+)?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)[^\n]{4,}$/
/** Whether a paper has the title of a register of a case, and lines of a table each with its day: an order has the one or tells of the days in sentences. */
const isTabled = onceFor((text) => {
  const lines = text.split('\n')
  return lines.slice(0, 25).some((line) => registerTitle.test(line)) && lines.filter((line, i) => tabled.test(line) && inRegister.test(`${line} ${lines[i + 1] ?? ''}`)).length >= fewestEntries
})

/** The answer for the text that was asked of last is kept: several signs ask of the same one after another. */
function onceFor(holds: (text: string) => boolean): Sign['pattern'] {
  let last: { readonly text: string; readonly is: boolean } | undefined
  return { test: (text) => (last = last?.text === text ? last : { text, is: holds(text) }).is }
}

/** What tells the papers of a court apart. */
export const courtSigns: readonly Sign[] = [
  sign('judgment', 8, /judgment\s+in\s+a\s+criminal\s+case|^(?:[^\n.]{0,40}\bvs?\.)?[^\n.]{0,70}\bjudgment\s+(?:and|&)\s+(?:probation\s?\/\s?)?commitment\b[^\n.,]{0,50}$|judgment\s+including\s+sentence\b/im, 'its title is that of a judgment in a criminal case'),
  sign('judgment', 4, /\bA\.?O\.?[\s-]?245[\s-]?(?:[A-DS]\b|\(|$)/im, 'it carries the form number AO 245'),
  sign('judgment', 6, /criminal\s+judgment|judgment\s+(?:entry|of\s+(?:conviction|sentence)|and\s+sentence)|sentence\s+and\s+judgment|sentencing\s+(?:entry|order)/i, 'its title says judgment', true),
  sign('judgment', 3, /(?:is|be)\s+(?:hereby\s+)?(?:committed|remanded)\s+to\s+the\s+custody\s+of\s+the\s+(?:United\s+States\s+|Federal\s+)?(?:Bureau\s+of\s+Prisons|Attorney\s+General)/i, 'it commits the defendant to custody'),
  sign('judgment', 3, /adjud(?:g|icat)ed\s+guilty|guilty\s+as\s+charged\s+and\s+convicted/i, 'it adjudges the defendant guilty'),
  sign('judgment', 3, /date\s+of\s+imposition\s+of\s+(?:judgment|sentence)/i, 'it states the date of imposition'),
  sign('judgment', 3, /title\s*(?:&|and)\s*section[\s/]{1,6}nature\s+(?:of|&)\s+offense|finding\s*&\s*judgment/i, 'it lists the counts of conviction'),
  sign('judgment', 3, /^[^\n.]{0,40}\b(?:judge?ment|commitment)\b(?!\s+of\s+acquittal)[^\n.]{0,40}$/im, 'a line of its head says judgment', true),
  sign('presentence report', 10, /^[^\n.:]{0,70}(?<!\b(?:the|this|that|said|a|of|to|in|from|on|adopts?|accepts?|objections?)\s+(?:final\s+|revised\s+)?)pre-?sentence\s+(?:investigation\s+)?report\b[^\n.]{0,60}$|report\s+of\s+(?:the\s+)?presentence\s+investigation/im, 'its title is “Presentence Investigation Report”', true),
  sign('presentence report', 5, /^[^\n.]{0,40}\b(?:probation\s+(?:officer['’]?s?\s+)?report|report\s+of\s+(?:the\s+)?(?:probation|investigation)|sentencing\s+report|investigation\s+report|P\.?S\.?[IR]\.?(?:\s+report)?)[^\n.]{0,40}$/im, 'its title is that of a report to the judge', true),
  sign('presentence report', 8, /\bworksheet\s+[A-D]\b[\s\S]{0,300}offense\s+level|(?:sentencing|guidelines?)\s+worksheets?/i, 'it is headed as a worksheet of the guidelines', true),
  sign('presentence report', 7, /(?:^[^\n]{0,34}\b(?:base|role|obstruct\w*|accept\w*|total|offense\s+level|level|history|category|points|range|manual|edition)\b[^\n]{0,50}?(?:[\s:.+–-]\d|\b[IV]+\b|\blife\b|\bnone\b)[^\n]{0,24}\n(?:[^\n]*\n){0,2}?){5}/im, 'it sets out the levels of the guidelines line by line'),
  sign('presentence report', 3, /^[^\n.]{0,40}\bprobation\s+(?:office\b|(?:and|&)\s+pretrial)/im, 'its head is that of the probation office', true),
  sign('presentence report', 4, /offense\s+level\s+computation/i, 'it computes the offense level'),
  sign('presentence report', 4, /part\s+[A-F][.:]?\s+the\s+(?:offense|defendant.s\s+criminal\s+history)/i, 'it has the parts of a presentence report'),
  sign('presentence report', 2, /criminal\s+history\s+computation|adult\s+criminal\s+convictions?/i, 'it counts the criminal history'),
  sign('presentence report', 3, /prepared\s+(?:for|by)\s*:?[\s\S]{0,200}?(?:u\.?s\.?|united\s+states)\s+(?:district\s+judge|probation\s+officer)/i, 'a probation officer prepared it for the judge', true),
  sign('statement of reasons', 10, /statement\s+of\s+reasons/i, 'its title is “Statement of Reasons”', true),
  sign('statement of reasons', 5, /^[^\n]{0,30}\b(?:findings?(?:\s+of\s+fact)?\s+and\s+)?reasons\s+for\s+(?:the\s+)?(?:sentence|imposing|imposition|departure|variance)|^[^\n.]{0,40}\b(?:sentencing\s+findings|(?:court['’]?s?\s+)?findings\s+(?:on|at|for|as\s+to|regarding)\s+(?:the\s+)?sentenc\w+|guideline\s+findings)/im, 'its title is that of reasons for a sentence', true),
  sign('statement of reasons', 5, /^[^\n.]{0,40}\b(?:findings|reasons|determinations)\b(?!\s+and\s+recommendation)[^\n.]{0,40}$/im, 'a line of its head says findings or reasons', true),
  sign('statement of reasons', 3, /\bthe\s+court\s+(?:hereby\s+)?(?:adopts|finds|determines|accepts|makes)\b[\s\S]{0,1500}?\b(?:guideline|offense\s+level|range)\b/i, 'the court finds the range in it'),
  sign('presentence report', -5, /\bthe\s+court\s+(?:hereby\s+)?(?:finds|adopts|imposes|imposed|sentences|departs|varies)\b/i, 'the court itself speaks in it'),
  sign('statement of reasons', 4, /not\s+for\s+public\s+disclosure/i, 'it is marked not for public disclosure'),
  sign('statement of reasons', 4, /court\s+(?:findings\s+on\s+presentence|determination\s+of\s+(?:advisory\s+)?guideline\s+range)|guideline\s+range\s+determined\s+by\s+the\s+court/i, 'it gives the court’s findings on the guideline range'),
  sign('statement of reasons', 3, /the\s+court\s+adopts\s+the\s+presentence/i, 'the court adopts the presentence report in it'),
  sign('sentencing transcript', 10, /transcript\s+of\s+(?:the\s+)?(?:\w+\s+){0,2}(?:sentencing|imposition\s+of\s+sentence|disposition)|(?:sentencing|resentencing)\s+(?:hearing\s+)?transcript/i, 'its title is “Transcript of Sentencing”', true),
  sign('sentencing transcript', 9, /transcript\s+of\s+(?:the\s+)?(?:\w+\s+){0,2}(?:proceedings|hearing)[\s\S]{0,600}?\b(?:re)?sentencing\b|\b(?:re)?sentencing(?:\s+hearing)?\b[\s\S]{0,600}?transcript\s+of\s+(?:the\s+)?(?:\w+\s+){0,2}(?:proceedings|hearing)|reporter['’]s\s+transcript[\s\S]{0,600}?\b(?:re)?sentencing\b/i, 'it is the transcript of a hearing, and the hearing is a sentencing', true),
  sign('sentencing transcript', 6, /^[^\S\n]*(?:\d{1,2}\s+)?(?:THE\s+COURT|The\s+Court|COURT|JUDGE\s+[A-Z'’-]+)(?:[:.]|\s[-–—]{1,2})\s[^\n]*\n(?:[^\n]*\n){0,40}?[^\S\n]*(?:\d{1,2}\s+)?(?:(?:MR|MS|MRS)\.\s+[A-Z'’-]+|THE\s+DEFENDANT)(?:[:.]|\s[-–—]{1,2})\s/m, 'judge and counsel speak in turn'),
  sign('sentencing transcript', 4, /\bsentenc(?:e|ing)\b[\s\S]{0,1200}?\bcourt\s+reporter\b|\btranscript\s+of\s+sentence\b/i, 'a reporter took down a sentencing', true),
  sign('sentencing transcript', 6, /^\W{0,3}(?:\d{1,2}\s+)?THE\s+COURT:[^\n]*\n(?:[^\n]*\n){0,60}?\W{0,3}(?:\d{1,2}\s+)?THE\s+(?:DEFENDANT|CLERK|PROBATION\s+OFFICER|COURT):\s/m, 'the court and others speak in turn'),
  sign('sentencing transcript', 7, /^\W{0,3}(?:re)?sentencing\s+(?:hearing|proceedings)\W{0,3}$[\s\S]{0,900}?^[^\S\n]*(?:\d{1,2}\s+)?THE\s+(?:CLERK|COURT|DEFENDANT):\s/im, 'a sentencing hearing is held, and those in it speak in turn', true),
  sign('sentencing transcript', 7, { test: isSentencingSpoken }, 'people speak in turn before a court that sentences'),
  sign('sentencing transcript', 3, /(?:official\s+)?(?:court|stenographic)\s+reporter|certify\s+that\s+the\s+foregoing\s+is\s+a\s+(?:true\s+and\s+)?correct\s+transcript/i, 'a court reporter took it down'),
  sign('indictment', 10, /^\s*(?:superseding\s+|second\s+superseding\s+|third\s+superseding\s+)?(?:indictment|information)\s*$|\)\s*(?:superseding\s+)?indictment\b|^(?!.*\b(?:MOTION|DISMISS|BRIEF|OPPOSITION|QUASH)\b).*(?:^|\s)(?:INDICTMENT|INFORMATION)\s*$/m, 'its title is “Indictment”', true),
  sign('indictment', 5, /^(?!.*\b(?:motion|dismiss|brief|opposition|quash)\b)[^\n.]{0,40}\b(?:indictment|(?:felony|criminal|superseding)\s+information|bill\s+of\s+information)\b[^\n.]{0,20}$/im, 'a line of its head says indictment', true),
  sign('indictment', 5, /the\s+grand\s+jury\s+(?:charges|further\s+charges|in\s+and\s+for)/i, 'the grand jury charges in it'),
  sign('indictment', 6, /the\s+united\s+states\s+attorney\s+charges/i, 'the United States Attorney charges in it'),
  sign('indictment', 3, /a\s+true\s+bill|foreperson/i, 'it is a true bill'),
  sign('docket sheet', 20, /criminal\s+docket\s+for\s+case|docket\s+sheet|^[^\n]{0,20}criminal\s+docket\b(?!\s*(?:no\b|num|#|:?\s*\d))[^\n]{0,40}$|u\.s\.\s+district\s+court[^\n]*\n[^\n]*\ncriminal\s+docket/im, 'it is headed as a docket', true),
  sign('docket sheet', 5, /^[^\n]{0,40}\bdocket\s+(?:report|entries|of\s+(?:entries|proceedings)|record|as\s+of|summary)\b/im, 'its title is that of a docket', true),
  sign('docket sheet', 6, /^[^\S\n]*(?:(?!the\b|this\b|a\b)[\w.&-]+[^\S\n]+){0,4}docket[^\S\n]*$/im, 'its title is that of a docket', true),
  sign('docket sheet', 20, /\bgeneral\s+docket\b|court\s+of\s+appeals\s+docket\s*#|^[^\S\n]*docketed\s*:/im, 'it is headed as the docket of a court of appeals', true),
  sign('docket sheet', 12, /(?:^[^\S\n]*(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d{1,2},?\s\d{4}|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s\d{4})\b[^\n]{0,24}\b(?:order|motion|indictment|judgment|notice|minutes?|arraign\w*|appearance|verdict|transcript|mandate|information)\b[^\n]*\n(?:[^\n]*\n){0,5}?){4}/im, 'it lists by their days what was filed and held'),
  sign('docket sheet', 12, listedByDay, 'it lists numbered or dated what was filed and held'),
  sign('docket sheet', 5, registerTitle, 'its title is that of a register of a case', true),
  sign('docket sheet', 6, isTabled, 'it is titled a register and lists in lines by their days what was filed and held'),
  sign('docket sheet', 4, /date\s+filed\s+(?:#|docket\s+text)|docket\s+text|date\s+(?:no\.?|#|nr\.?)\s+proceedings?/i, 'it lists docket entries'),
  sign('verdict or plea agreement', 10, /plea\s+(?:agreement|offer)|verdict\s+form|special\s+verdict|^[^\S\n]*(?:jury\s+)?verdict(?:\s+(?:of\s+(?:the\s+)?jury|form|with[^\n]{0,30}))?[^\S\n]*$|\)\s*(?:jury\s+)?verdict\b/im, 'its title is a plea agreement or a verdict', true),
  sign('verdict or plea agreement', 10, /^[^\n.:]{0,30}\b(?:(?:petition|application|request)\s+(?:for\s+(?:permission|leave)\s+)?to\s+(?:enter|change)\s+(?:a\s+|his\s+|her\s+|the\s+)?plea|(?:questionnaire|questions|colloquy)\b[^\n.:]{0,20}\bplea\b|(?:change\s+of\s+|guilty\s+|defendant['’]?s\s+)?plea\s+(?:questionnaire|colloquy|sheet|summary|petition|information\s+sheet)|factual\s+(?:resume|basis)\b[^\n.]{0,12}$|statement\s+in\s+advance\s+of\s+(?:guilty\s+)?plea|acknowledge?ment\s+of\s+guilty\s+plea|guilty\s+plea\s+(?:form|questionnaire|advisement))/im, 'its title is that of a plea', true),
  sign('verdict or plea agreement', 5, /^[^\n.]{0,40}\b(?:verdict|plea\s+(?:petition|memorandum|stipulation|letter|bargain)|(?:memorandum|statement|petition)\s+(?:of|to\s+enter\s+(?:a\s+)?)(?:the\s+)?(?:plea|guilty)|agreement\s+to\s+plead|rule\s+11\s+(?:plea|agreement)|factual\s+(?:resume|basis|stipulation|statement)|stipulat(?:ion|ed)\s+(?:of\s+)?facts|(?:interrogator(?:y|ies)|questions)\s+(?:to|for)\s+(?:the\s+)?jury|jury\s+(?:findings?|interrogatories|questions?)|findings?\s+of\s+(?:the\s+)?jury)\b[^\n.]{0,40}$/im, 'a line of its head says plea or verdict', true),
  sign('verdict or plea agreement', 5, /^(?!.*\b(?:not\s+guilty|hearing|transcript|pleaded|pled|found)\b)[^\n.:]{0,50}\b(?:pleas?|plead(?:ing)?)\b[^\n.:]{0,50}$/im, 'a line of its head says plea', true),
  sign('verdict or plea agreement', 4, /\b(?:knowingly|freely)\b[^.]{0,60}\bvoluntar(?:y|ily)\b|\belements?\s+of\s+the\s+(?:offense|crime|charge)|\bwaives?\b[^.]{0,80}\bappeal\b/i, 'it tells of rights given up or of what must be proved'),
  sign('verdict or plea agreement', 3, /we,?\s+the\s+jury|agrees?\s+to\s+plead\s+guilty|will\s+plead\s+guilty/i, 'a jury answers or the defendant agrees to plead'),
  sign('verdict or plea agreement', 6, /\byour\s+client\b[^.]{0,80}(?:plead|accepts?)|accept\s+(?:a\s+)?(?:guilty\s+plea|plea\s+of\s+guilty)\s+from|parties\s+(?:agree|stipulate)/i, 'the parties bargain in it'),
  sign('notice under 851', 6, /(?:information|notice)\s+(?:pursuant|under|of\s+prior|of\s+enhance|to\s+establish)/i, 'its title is an information or a notice', true),
  sign('notice under 851', 6, /(?:§\s*|section\s+)851\b/i, 'it is filed under section 851', true),
  sign('notice under 851', 12, /(?:information|notice)[^.]{0,80}(?:21\s+U\.?S\.?C\.?\s*§*\s*|section\s+)851|enhancement\s+information|information\s+to\s+establish\s+prior/i, 'it gives notice of prior convictions', true),
  sign('notice under 851', -16, /^[^\n.:]{0,40}\bplea\b(?!\s+of\s+not)[^\n.:]{0,40}$|^[^\n.:]{0,40}\bdocket\s+(?:sheet|report|entries|record|summary)/im, 'its title is that of a plea or of a docket', true),
  sign('notice under 851', -16, listedByDay, 'it lists what was filed and held'),
  sign('judgment', -8, listedByDay, 'it lists what was filed and held'),
  sign('indictment', -12, listedByDay, 'it lists what was filed and held'),
  sign('other', -12, listedByDay, 'it lists what was filed and held'),
  ...(['order under 2255', 'sentence reduction order'] as const).flatMap((kind) => [sign(kind, -12, listedByDay, 'it lists what was filed and held'), sign(kind, -12, isTabled, 'it is titled a register')]),
  sign('indictment', -12, /^[^\n.:]{0,40}\b(?:plea\s+agreement|factual\s+(?:resume|basis)|plea\s+(?:petition|sheet|summary))\b/im, 'its title is that of a plea', true),
  sign('appellate opinion', 10, /united\s+states\s+court\s+of\s+appeals|court\s+of\s+appeals\s+for\s+the/i, 'it comes from a court of appeals', true),
  sign('appellate opinion', 6, /appeal(?:s|ed)?\s+from\s+(?:the\s+)?(?:united\s+states\s+district\s+court|a\s+judgment)|before\s*:?\s+[^\n]{5,120}circuit\s+judges/i, 'it decides an appeal', true),
  sign('sentence reduction order', 10, /order\s+regarding\s+motion\s+for\s+sentence\s+reduction|\bAO\s?247\b|order\s+(?:reducing|amending|modifying)\s+(?:the\s+)?(?:sentence|term|judgment)|order\s+(?:granting|on|denying)[^\n]{0,60}(?:sentence\s+reduction|3582|first\s+step\s+act)/i, 'it is an order on a reduction of sentence', true),
  sign('sentence reduction order', 9, new RegExp(String.raw`\b(?:order|opinion)\b[\s\S]{0,500}?(?:18\s+U\.?\s?S\.?\s?C\.?\s*§*\s*3582\s*\(c\)|compassionate\s+release|reduc(?:e|tion\s+(?:of|in))\s+(?:his\s+|her\s+|the\s+|defendant['’]s\s+)?sentence|section\s+404\s+of\s+the\s+first\s+step)`, 'i'), 'it rules on a motion for a reduced sentence', true),
  sign('order under 2255', 10, new RegExp(String.raw`\b${ruling}\b[\s\S]{0,700}?(?:\b28\s+U\.?\s?S\.?\s?C\.?\s*(?:A\.?\s*)?(?:§+|section|sec\.)?\s*2255\b|(?:section|§)\s*2255\b|motion\s+to\s+vacate,?\s+set\s+aside)`, 'i'), 'it rules on a motion under 28 U.S.C. 2255', true),
  sign('order under 2255', 7, /^[^\n]{0,60}\b(?:movant|petitioner)\b[\s\S]{0,400}?\brespondent\b[\s\S]{0,900}?\b2255\b/im, 'a person in custody moves in it against the United States', true),
  sign('order under 2255', 4, /certificate\s+of\s+appealability/i, 'it speaks of a certificate of appealability'),
  sign('order under 2255', 3, /ineffective\s+assistance|strickland/i, 'it weighs the assistance of counsel'),
  sign('order under 2255', -12, /motion\s+under\s+28\s+U\.?S\.?C\.?\s*§*\s*2255[\s\S]{0,120}?by\s+a\s+person\s+in\s+federal\s+custody/i, 'it is the form on which such a motion is made', true),
  sign('other', 14, /^[^\S\n]*(?:[^\n]{0,50}\s)?brief\s+(?:(?:for|of|on\s+behalf\s+of)\s+(?:the\s+)?(?:united|appell|petition|respond|amic|plaintiff|defend|govern)|amic)|^[^\S\n]*(?:(?:opening|reply|response|answering|principal|corrected)\s+)*(?:appell(?:ant|ee)|government|defendant|amic[a-z]+)(?:['’]s?)?\s+(?:(?:opening|reply|response|answering|principal)\s+)*brief\b/im, 'its title is that of a brief', true),
  sign('other', 16, /members\s+of\s+the\s+jury,\s+(?:these|the\s+following)\s+instructions|\binstructions\s+to\s+the\s+jury\b|^[^\S\n]*(?:final\s+|preliminary\s+)*(?:jury\s+)?instructions?\s+no\.\s*1\b/im, 'it instructs a jury'),
  sign('other', 11, /^(?:[^\n]*[)\]:§|*][^\S\n]*)?[^\S\n]*(?:[^\n]{0,60}['’]s?[^\S\n]+)?(?:(?:joint|emergency|unopposed|renewed|amended|first|second|pro\s+se)\s+)*(?:motion|brief|memorandum\s+(?:of\s+law|in\s+(?:support|opposition|aid))|sentencing\s+memorandum|affidavit|declaration|(?:criminal\s+)?complaint|(?:response|reply|opposition|objections?)\s+(?:brief|memorandum|in\s+(?:support|opposition)|to\s+(?:the\s+)?(?:motion|petition|presentence|order|(?:defendant|government|united\s+states|movant|petitioner)))|subpoena|(?:search|arrest)\s+warrant|jury\s+instructions|instructions\s+to\s+the\s+jury|notice\s+of\s+(?:appeal|motion|filing))\b[^\n]{0,80}$/im, 'its title is that of a motion, a brief or the like of a party', true),
]
