import type { PaperKind } from '@lenity/law'

/** Words that tell a kind of paper, and how much they weigh: 10 is a title no other kind has. A negative sign speaks against. */
export interface Sign {
  readonly kind: PaperKind
  readonly pattern: RegExp
  readonly weight: number
  readonly says: string
  /** Only where it stands in the first lines of the paper. */
  readonly atTop?: true
}

function sign(kind: PaperKind, weight: number, pattern: RegExp, says: string, atTop?: true): Sign {
  return { kind, pattern, weight, says, ...(atTop ? { atTop } : {}) }
}

export const signs: readonly Sign[] = [
  sign('judgment', 8, /judgment\s+in\s+a\s+criminal\s+case|\bjudgment\s+(?:and|&)\s+(?:probation\/)?commitment\b/i, 'its title is “Judgment in a Criminal Case”'),
  sign('judgment', 4, /\bAO\s?245\s?B\b/, 'it carries the form number AO 245B'),
  sign('judgment', 6, /criminal\s+judgment|judgment\s+(?:entry|of\s+(?:conviction|sentence)|and\s+sentence)|sentence\s+and\s+judgment|sentencing\s+(?:entry|order)/i, 'its title says judgment', true),
  sign('judgment', 3, /hereby\s+committed\s+to\s+the\s+custody\s+of\s+the\s+(?:United\s+States|Federal)\s+Bureau\s+of\s+Prisons/i, 'it commits the defendant to custody'),
  sign('judgment', 3, /adjud(?:g|icat)ed\s+guilty/i, 'it adjudges the defendant guilty'),
  sign('judgment', 3, /date\s+of\s+imposition\s+of\s+(?:judgment|sentence)/i, 'it states the date of imposition'),
  sign('presentence report', 10, /presentence\s+(?:investigation\s+)?report/i, 'its title is “Presentence Investigation Report”', true),
  sign('presentence report', 4, /offense\s+level\s+computation/i, 'it computes the offense level'),
  sign('presentence report', 4, /part\s+[A-F][.:]?\s+the\s+(?:offense|defendant.s\s+criminal\s+history)/i, 'it has the parts of a presentence report'),
  sign('presentence report', 2, /criminal\s+history\s+computation|adult\s+criminal\s+convictions?/i, 'it counts the criminal history'),
  sign('statement of reasons', 10, /statement\s+of\s+reasons/i, 'its title is “Statement of Reasons”', true),
  sign('statement of reasons', 4, /not\s+for\s+public\s+disclosure/i, 'it is marked not for public disclosure'),
  sign('statement of reasons', 4, /court\s+(?:findings\s+on\s+presentence|determination\s+of\s+(?:advisory\s+)?guideline\s+range)|guideline\s+range\s+determined\s+by\s+the\s+court/i, 'it gives the court’s findings on the guideline range'),
  sign('statement of reasons', 3, /the\s+court\s+adopts\s+the\s+presentence/i, 'the court adopts the presentence report in it'),
  sign('sentence computation', 9, /sentence\s+monitoring|computation\s+data|sentence\s+computation|offender\s+(?:summary|profile)|inmate\s+(?:profile|locator)/i, 'it is headed as computation data'),
  sign('sentence computation', 4, /date\s+computation\s+began|expiration\s+full\s+term|total\s+term\s+in\s+effect|projected\s+satisfaction|stated\s+prison\s+term|expiration\s+of\s+(?:stated\s+)?(?:term|sentence)/i, 'it computes the term'),
  sign('sentence computation', 3, /jail\s+credit|total\s+prior\s+credit/i, 'it counts jail credit'),
  sign('discipline log', 10, /inmate\s+discipline\s+data|chronological\s+disciplinary\s+record|disciplinary\s+record|incident\s+report\s+history|discipline\s+(?:log|history|record)/i, 'it is headed as disciplinary record', true),
  sign('discipline log', 4, /\b(?:DHO|UDC)\s+hearing|\bDIS\s+GCT\b|prohibited\s+act/i, 'it speaks of disciplinary hearings'),
  sign('progress report', 9, /progress\s+report|summary\s+reentry\s+plan|program\s+review|individualized\s+(?:reentry|needs)\s+plan/i, 'its title is “Progress Report”', true),
  sign('progress report', 3, /institutional\s+adjustment|current\s+work\s+assignment|education\s+courses|work\s+assignments?\b/i, 'it describes work and courses'),
  sign('letter of support', 4, /\bdear\s+(?:mr|ms|mrs|president|sir|madam|pardon|judge|your\s+honou?r|the\s+honou?rable|honou?rable|[A-Z][a-z]+)|^(?:a\s+quien\s+corresponda|estimad[oa]s?\s|querid[oa]s?\s|se[ñn]or(?:a|es)?\s)[^\n]{0,40}[:,]\s*$/im, 'it opens as a letter'),
  sign('letter of support', 3, /to\s+whom\s+it\s+may\s+concern/i, 'it opens as a letter'),
  sign('letter of support', 3, /^(?:sincerely|respectfully(?:\s+(?:submitted|yours))?|yours\s+(?:truly|sincerely|faithfully)|with\s+(?:love|gratitude|respect|hope)|warmly|best\s+regards|very\s+truly\s+yours|god\s+bless|atentamente|respetuosamente|cordialmente|que\s+dios|con\s+(?:cariño|respeto|esperanza)),?/im, 'it closes as a letter'),
  sign('letter of support', 3, /clemency|commut(?:e|ation)|letter\s+of\s+support|in\s+support\s+of|second\s+chance|clemencia|conmuta|indulto/i, 'it asks for clemency'),
  sign('letter of support', 3, /\bI\s+(?:am|have\s+been)\s+(?:writing|(?:his|her|the)\b)|\bI\s+(?:write|am\s+writing)\b|\bsoy\s+(?:la|el|su|due[ñn][oa])\b|\ble\s+(?:escribo|pido)\b|\bmi\s+(?:hij[oa]|herman[oa]|espos[oa]|madre|padre)\b/i, 'the writer speaks of themselves'),
  sign('medical record', 9, /medical\s+(?:record|summary|duty\s+status|history|report)|health\s+(?:services|record|problems|summary)|clinical\s+(?:encounter|summary)|discharge\s+summary|patient\s+(?:name|summary)/i, 'it is headed as a medical record', true),
  sign('medical record', 4, /\b(?:diagnos[ie]s|ICD-?(?:9|10)|assessment\s+and\s+plan|medications?|allergies|vital\s+signs|blood\s+pressure)\b/i, 'it speaks of diagnoses and medicines'),
  sign('indictment', 10, /^\s*(?:superseding\s+|second\s+superseding\s+|third\s+superseding\s+)?(?:indictment|information)\s*$|\)\s*(?:superseding\s+)?indictment\b/im, 'its title is “Indictment”', true),
  sign('indictment', 5, /the\s+grand\s+jury\s+(?:charges|further\s+charges|in\s+and\s+for)/i, 'the grand jury charges in it'),
  sign('indictment', 3, /a\s+true\s+bill|foreperson/i, 'it is a true bill'),
  sign('docket sheet', 20, /criminal\s+docket\s+for\s+case|docket\s+sheet|u\.s\.\s+district\s+court[^\n]*\n[^\n]*\ncriminal\s+docket/i, 'it is headed as a docket', true),
  sign('docket sheet', 4, /date\s+filed\s+(?:#|docket\s+text)|docket\s+text/i, 'it lists docket entries'),
  sign('verdict or plea agreement', 10, /plea\s+agreement|verdict\s+form|special\s+verdict|^\s*verdict\s*$/im, 'its title is a plea agreement or a verdict', true),
  sign('verdict or plea agreement', 3, /we,?\s+the\s+jury|agrees\s+to\s+plead\s+guilty/i, 'a jury answers or the defendant agrees to plead'),
  sign('notice under 851', 6, /(?:information|notice)\s+(?:pursuant|under|of\s+prior|of\s+enhance|to\s+establish)/i, 'its title is an information or a notice', true),
  sign('notice under 851', 6, /(?:§\s*|section\s+)851\b/i, 'it is filed under section 851', true),
  sign('notice under 851', 12, /(?:information|notice)[^.]{0,80}(?:21\s+U\.?S\.?C\.?\s*§*\s*|section\s+)851|enhancement\s+information|information\s+to\s+establish\s+prior/i, 'it gives notice of prior convictions', true),
  sign('appellate opinion', 10, /united\s+states\s+court\s+of\s+appeals|court\s+of\s+appeals\s+for\s+the/i, 'it comes from a court of appeals', true),
  sign('sentence reduction order', 10, /order\s+regarding\s+motion\s+for\s+sentence\s+reduction|\bAO\s?247\b|order\s+(?:granting|on|denying)[^\n]{0,60}(?:sentence\s+reduction|3582|first\s+step\s+act)/i, 'it is an order on a reduction of sentence', true),
  sign('press article', 4, /\b(?:reuters|associated\s+press|\(AP\)|cnn|fox\s+news|new\s+york\s+times|washington\s+post|staff\s+writer|correspondent|news(?:paper|room)?|daily|tribune|herald|gazette|courier|chronicle|observer|journal|times)\b/i, 'it names a newspaper or agency', true),
  sign('press article', 3, /^\s*(?:by|published|updated|posted)[:\s]+\S/im, 'it names its writer or day of publication', true),
  sign('press article', 2, /\b(?:said|told\s+(?:reporters|the|cnn|abc|us)|according\s+to|in\s+a\s+statement|in\s+an\s+interview|tweeted)\b/i, 'it reports what people said'),
  sign('public record', 6, /executive\s+grant\s+of\s+clemency|certificate\s+of\s+death|office\s+of\s+the\s+pardon\s+attorney[\s\S]{0,300}?commutations?\s+granted/i, 'it is a published record', true),
]
