import { sign, type Sign } from './sign.ts'

/** What tells the papers of a prison apart. */
export const prisonSigns: readonly Sign[] = [
  sign('sentence computation', 9, /sentence\s+monitoring|computation\s+data|sentence\s+computation(?!\s+(?:began|begins?|date))|offender\s+(?:summary|profile)|inmate\s+locator|FSA\s+time\s+credit\s+assessment/i, 'it is headed as computation data', true),
  sign('sentence computation', 4, /date\s+computation\s+began|expiration\s+full\s+term|total\s+term\s+in\s+effect|projected\s+satisfaction|stated\s+prison\s+term|expiration\s+of\s+(?:stated\s+)?(?:term|sentence)/i, 'it computes the term'),
  sign('sentence computation', 3, /jail\s+credit|total\s+prior\s+credit/i, 'it counts jail credit'),
  sign('inmate profile', 12, /^[^\n]{0,60}\binmate\s+profile\b|male\s+inmate\s+profile|inmate\s+(?:skills|profile)\s+(?:report|sheet)/im, 'it is headed “Inmate Profile”', true),
  sign('inmate profile', 4, /public\s+safety\s+factors?|FINL\s+PUB(?:LIC)?\s+SAFETY|\bPUB\s+SFTY/i, 'it lists public safety factors'),
  sign('inmate profile', 3, /\bRSP\s+OF\.*\s*:|\bQTR\.*\s*:|quarters\s+(?:assignment|assnmt)|\bCASE\s+M(?:GT|NGR)/i, 'it gives quarters and assignments'),
  sign('discipline log', 10, /inmate\s+discipline\s+data|chronological\s+disciplinary\s+record|^[^\n:.]{0,40}(?:disciplin(?:e|ary)\s+(?:log|history|record|report)|incident\s+report\s+(?:history|log))(?!\s*[:.])/im, 'it is headed as disciplinary record', true),
  sign('discipline log', 4, /\b(?:DHO|UDC)\s+hearing|\bDIS\s+GCT\b|prohibited\s+act|incident\s+reports?\s+(?:on\s+file|found)/i, 'it speaks of disciplinary hearings'),
  sign('progress report', 9, /progress\s+report|summary\s+reentry\s+plan|program\s+review|individualized\s+(?:re-?entry|needs)\s+plan/i, 'its title is that of a progress report or a program review', true),
  sign('progress report', 3, /institutional\s+adjustment|current\s+work\s+assignment|education\s+courses|work\s+assignments?\b/i, 'it describes work and courses'),
  sign('financial responsibility plan', 12, /financial\s+responsibility\s+(?:plan|contract|program\s+(?:plan|contract|agreement|data|status))|inmate\s+financial\s+(?:contract|plan|responsibility)|\bFRP\s+(?:plan|contract|data)/i, 'it is headed as a financial responsibility plan', true),
  sign('financial responsibility plan', 4, /\b(?:financial\s+(?:responsibility|obligations?)|FRP)\b[\s\S]{0,300}?(?:quarterly|monthly|per\s+(?:month|quarter)|payment)/i, 'it sets payments on what the court imposed'),
  sign('financial responsibility plan', 3, /I\s+(?:agree|understand)[^.]{0,120}(?:payments?|obligations?|financial)|refus(?:e|al)[^.]{0,60}participat/i, 'the person agrees to pay in it'),
  sign('education transcript', 14, /inmate\s+education\s+data|record\s+of\s+courses|education\s+data\s+(?:transcript|summary)|(?:official|student|academic|education(?:al)?|college|high\s+school|inmate)\s+(?:academic\s+)?(?:transcript(?!\s+of\s+(?:proceedings|sentencing|hearing|plea))|record\s+of\s+courses)|^\s*transcript\s+of\s+(?:academic|courses|grades|record)/im, 'it is headed as an education transcript', true),
  sign('education transcript', 4, /(?:start|begin)\s+date\s+(?:stop|end)\s+date|sub-?facl\b|\bEVNT\b|credit\s+hours?|\bGPA\b|grade\s+point\s+average/i, 'it lists courses with their days, credits or grades'),
  sign('certificate', 12, /certificate\s+of\s+(?:successful\s+)?(?:completion|achievement|attendance|participation|appreciation|recognition|excellence|training|merit|accomplishment|graduation|award|proficiency|high\s+school)|high\s+school\s+equivalency\s+(?:diploma|certificate|credential)|certificado\s+de\s+\w+|^\s*(?:certificate|diploma)\s*$/im, 'its title is “Certificate”', true),
  sign('certificate', 5, /(?:this\s+)?(?:is\s+to\s+certify|certifies|certify)\s+that\b|(?:is\s+|be\s+)?(?:hereby\s+|proudly\s+)?(?:awarded|presented|conferred)\s+(?:to|upon)\b|se\s+otorga\s+(?:el\s+presente\s+)?a\b/i, 'it certifies or is presented to somebody', true),
  sign('certificate', 4, /(?:has|have|having|for)\s+(?:successfully|satisfactorily)\s+(?:complet|participat)|in\s+recognition\s+of|ha\s+(?:completado|terminado)/i, 'it says what was completed', true),
  sign('risk or custody classification', 12, /custody\s+classification(?:\s+form)?|(?:male|female|recidivism)\s+(?:PATTERN\s+)?risk\s+(?:scoring|assessment)|PATTERN\s+(?:risk|worksheet|score|\d)|FSA\s+recidivism\s+risk|inmate\s+load\s+(?:and\s+security|data)|security\s+(?:designation|classification)\s+(?:form|data)|\bBP-?[AS]?-?0?33[78]\b/i, 'it is headed as a custody classification or a risk assessment', true),
  sign('risk or custody classification', 4, /(?:general|violent)\s+(?:level|score)|(?:custody|base|variance)\s+(?:total|score)|security\s+(?:total|level)|minutes?\s+variance|management\s+variable|MGTV/i, 'it adds up scores'),
  sign('risk or custody classification', 3, /history\s+of\s+(?:violence|escapes?)|walsh\s+w\/\s*conviction|percentage\s+of\s+time\s+served|time\s+since\s+last\s+incident/i, 'it scores history and conduct'),
  sign('medical record', 9, /medical\s+(?:record|summary|duty\s+status|history|report)|health\s+(?:services|record|problems|summary)|clinical\s+(?:encounter|summary)|discharge\s+summary|patient\s+(?:name|summary)/i, 'it is headed as a medical record', true),
  sign('medical record', 4, /\b(?:diagnos[ie]s|ICD-?(?:9|10)|assessment\s+and\s+plan|medications?|allergies|vital\s+signs|blood\s+pressure)\b/i, 'it speaks of diagnoses and medicines'),
]
