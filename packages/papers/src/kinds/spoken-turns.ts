/** The beginning of what somebody says in a hearing: behind the number of a line or the clock of a recording, the court or another, with a mark. */
const turn = /^[^\S\n]*(?:\d{1,2}\s+)?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*)?(?:(?<court>(?:(?:THE|The)\s+)?(?:COURT|Court|JUDGE|Judge)(?:\s+[A-Z][A-Za-z'’-]+)?)|(?:(?:THE|The)\s+)?(?:CLERK|Clerk|DEFENDANT|Defendant|PROBATION|Probation|DEPUTY|COURTROOM|INTERPRETER|Interpreter)(?:\s+[A-Z][A-Za-z]+){0,2}|(?:MR|MS|MRS|Mr|Ms|Mrs)\.\s+[A-Z][A-Za-z'’-]+)\s?(?::|\.\s|\s?[-–—]{1,2}\s)/
const fewest = 5
const fewestOfCourt = 2

/** Whether a paper is what people say in turn before a court: line by line, for a pattern over lines would look at each in many ways. */
export function isSpokenInTurn(text: string): boolean {
  let [all, ofCourt] = [0, 0]
  for (const line of text.split('\n')) {
    const hit = turn.exec(line)
    if (hit === null) continue
    all++
    if (hit.groups?.['court'] !== undefined) ofCourt++
    if (all >= fewest && ofCourt >= fewestOfCourt && all > ofCourt) return true
  }
  return false
}

const pronounces = /\bI\s+(?:(?:hereby|now|will|am\s+going\s+to)\s+)*(?:sentence|impose)\b|\bsentence\s+(?:that\s+)?(?:I|the\s+court)\s+(?:will\s+)?impose|\b(?:sentence|judgment)\s+of\s+(?:the|this)\s+court\b|\b(?:is|be|are)\s+(?:hereby\s+)?(?:committed|sentenced|remanded)\s+to\b/i

/** Whether people speak in turn before a court, and it pronounces a sentence. */
export function isSentencingSpoken(text: string): boolean {
  return pronounces.test(text) && isSpokenInTurn(text)
}
