import { findAll, wordsAt, type Spot } from './spot.ts'

/** What the name of an illness has in it: how medicine forms such words, and those that stand alone. */
const heads = new RegExp(`\\b(?!diagnos|prognos)(?:${[
  // Of what is inflamed, in the blood, swollen, grown, hurting, wasted, weak.
  '[a-z-]{3,}(?:itis|[aeiu]mia|oses|osis|carcinoma|sarcoma|melanoma|lymphoma|myeloma|adenoma|glioma|pathy|plegia|paresis|algia|rrhea|rrhage|edema|sclerosis|stenosis|thrombosis|embolism|aneurysm|dystrophy|atrophy|thyroidism|trophic|ectasis|penia|phasia|kinesia|uria|dynia|cele|ptosis|lithiasis|spasm|asthenia|phobia)',
  'asthma', 'diabetes(?:\\s+mellitus)?', '(?:pre)?hypertension', 'hypotension', 'glaucoma', 'cataracts?', 'stroke', 'epilepsy', 'dementia', 'anxiety', 'depression', 'obesity', 'insomnia', 'migraines?', 'seizures?', 'hernias?', 'ulcers?', 'tumou?rs?', 'cancers?', 'neoplasms?', 'angina', 'gout', 'lupus', 'psoriasis', 'eczema', 'fibromyalgia', 'schizophrenia', 'incontinence', 'blindness', 'deafness', 'paralysis', 'vertigo', 'tinnitus', 'rheumatism',
  'HIV(?:\\s+infection)?', 'AIDS', 'COPD', 'GERD', 'PTSD', 'ADHD', 'BPH', 'CHF', 'CKD', 'ESRD', 'CAD', 'DVT', 'HTN', 'tuberculosis', 'COVID-19',
  '(?:disease|disorder|syndrome|failure|insufficiency|deficiency|fibrillation|infarction|infection|impairment|obstruction|dysfunction|degeneration|retardation|hypertrophy|hyperplasia|arrhythmia|regurgitation|prolapse|tears?|fractures?|dependence|addiction|apnea|pain|loss|murmur|cirrhosis|injury)',
].join('|')})(?![a-z-])`, 'i')

/** Words at which the name of an illness cannot begin or go on. */
const noPart = /^(?:a|an|the|this|that|these|his|her|their|my|your|its|he|she|they|who|which|i|we|it|and|or|but|with|from|for|by|of|to|in|on|at|as|is|was|were|are|be|been|being|has|have|had|having|includ\w+|since|also|both|current(?:ly)?|patient|inmate|m[rs]s?\.?|diagnos\w+|dx|history|suffers?|suffered|suffering|carries|found|developed|shows?|showed|reveal\w*|confirm\w*|known|new|any|no|not|treated|treatment|manag\w+|monitor\w*|significant|notable|positive|negative|status|active|stable|controlled|ongoing|code|problems?|conditions?|illness(?:es)?|medical|health|onset|date|first|name|description|impression|assessment|following|denie[sd]|denying|reports?|reported|describes?|complain\w*|without|possible|suspected|resolved|presents?|presenting|regarding|concerning|takes?|taking|followed|seen|evaluat\w+|screening|enrolled|visit|clinic|besides|plus|then|due|secondary|because)$/i
const mostBefore = 6
const part = /(?<space>[^\S\n]+|\s*\n\s*|-)$/
/** What goes on a name behind its head: of what, without what, of which stage or type. */
const goesOn = new RegExp(`^(?:\\s+(?:of|in)\\s+(?:the\\s+)?(?!(?:the|his|her|which|whom|this|care)\\b)(?:(?:left|right|lower|upper|both|lumbar|cervical)\\s+)?[a-z][a-z-]+(?![a-z-])|,?\\s+(?:(?:type|stage|grade|class|group)\\s+(?:[IV]{1,3}|\\d)[a-d]?|unspecified|bilateral|left|right|recurrent|in\\s+remission|NOS)(?![a-z])|\\s+[A-E](?![a-z.])|\\s+(?:mellitus|simplex|zoster)\\b|\\s+without\\s+[a-z]+|\\s*\\((?:primary|essential|chronic|acute|NYHA[^)\\n]{0,12}|[A-Z]{2,6})\\)|,\\s+(?:chronic|acute|moderate|severe|mild)(?=\\s*(?:[.,;)\\n]|$)))`, 'i')

/** The names of illnesses within a spot, in order: the words before the head that belong to it and what specifies it behind. A line that begins with a capital begins a new name. */
export function illnessesIn(spot: Spot): Spot[] {
  const out: Spot[] = []
  for (const head of findAll([spot], heads)) {
    const last = out.at(-1)
    const start = reachBack({ ...spot, start: last === undefined ? spot.start : Math.max(spot.start, last.end) }, head)
    const end = reachOn(spot, head.end)
    if (last !== undefined && head.start < last.end) continue
    // Two heads in one name: `congestive heart failure syndrome`.
    if (last !== undefined && /^[^\S\n]+$/.test(spot.page.text.slice(last.end, start))) {
      out[out.length - 1] = { page: spot.page, start: last.start, end }
      continue
    }
    out.push({ page: spot.page, start, end })
  }
  return out.filter((one) => wordsAt(one).length < 90 && !/^(?:pain|loss|injury|tears?|disease|disorder|syndrome|failure|infection|impairment|obstruction)$/i.test(wordsAt(one)))
}

function reachBack(within: Spot, head: Spot): number {
  const { text } = within.page
  let start = head.start
  for (let count = 0; count < mostBefore; count++) {
    const space = part.exec(text.slice(Math.max(within.start, start - 40), start))
    if (space === null) break
    const before = start - space[0].length
    const word = /[A-Za-z0-9'’/()-]+$/.exec(text.slice(Math.max(within.start, before - 40), before))?.[0]
    if (word === undefined || noPart.test(word) || !(/^(?:[A-Za-z'’/-]+|\([a-z]+\)|\([A-Z][A-Za-z]+\))$/.test(word) || (/^(?:[12]|II?)$/.test(word) && /\btype\s+\S+$/i.test(text.slice(Math.max(within.start, before - 12), before))))) break
    if (space[0].includes('\n') && /^[A-Z(]/.test(text.slice(start)) && !/^[A-Z]{2}/.test(word)) break
    start = before - word.length
  }
  return start
}

function reachOn({ page, end }: Spot, from: number): number {
  let at = from
  for (let more = goesOn.exec(page.text.slice(at, Math.min(end, at + 60))); more !== null; more = goesOn.exec(page.text.slice(at, Math.min(end, at + 60)))) at += more[0].length
  return at
}
