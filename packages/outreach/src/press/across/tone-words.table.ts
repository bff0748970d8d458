/** Words that speak for a person's release or for what was granted, when nothing before them turns them round. */
export const supportWords: readonly RegExp[] = [
  /\b(?:deserves?|earned|merits?) (?:a |another |to |his |her |their |this )?(?:second |chance|mercy|clemency|freedom|release|be (?:free|home)|come home|go home)?/i,
  /\bchanged (?:man|woman|person)\b|\brehabilitat\w+|\bredeem\w*|\btransform\w+/i,
  /\b(?:too (?:long|harsh|much)|long enough|more than enough|enough is enough|excessive|draconian|unjust|injustice|(?:isn[’']t|not|no) justice|cruel)\b/i,
  /\b(?:free|release|pardon) (?:her|him|them)\b|\bwelcome home\b|\b(?:come|go|goes|send (?:her|him)|bring (?:her|him)) home\b/i,
  /\bsecond chance/i,
  /\bjustice (?:has been |was |is )?(?:done|served)\b|\bse ha hecho justicia\b/i,
  /\b(?:good|honest|decent|remarkable|kind|gentle|extraordinary) (?:man|woman|person|mother|father|soul|citizen)\b/i,
  /\b(?:best|ideal|perfect|deserving) (?:candidate|case)\b/i,
  /\bno (?:danger|threat|risk) to\b|\bnot a (?:danger|threat|risk)\b/i,
  /\b(?:would|could|face|receive|get) (?:a )?(?:significantly |far |much )?(?:lower|less|shorter|lighter)\b|\b(?:lower|shorter) sentences?\b/i,
  /\b(?:mercy|compassion|forgive\w*|forgiveness|grace)\b/i,
  /\b(?:we|I) (?:support|back|stand with|pray(?:ed)? for) (?:this|her|him|his|its|the (?:petition|release|request))\b|\bsupports? (?:her|his|their) release\b/i,
  /\b(?:overjoyed|thrilled|overwhelmed and grateful|day of joy|prayers? (?:were|was|have been) answered)\b/i,
  /\b(?:she|he|they)(?: ha(?:s|ve)|[’']s|[’']ve)? (?:more than )?(?:paid|repaid|served) (?:his|her|their|nine|ten|what|more|every)\b/i,
  /\b(?:outlived|no longer serves|would not happen today|charge it different)/i,
]

/** Words that speak against it. */
export const criticismWords: readonly RegExp[] = [
  /\bslap in the face\b|\bspit in the face\b|\binsult\w*|\boutrag\w+|\bdisgrac\w+|\bshame(?:ful)?\b|\bappall\w+|\bdisgust\w+|\binsulto\b|\bvergüenza\b/i,
  /\b(?:victims?|grieving|families destroyed|the kids (?:he|she|they) (?:sold|hurt)|who got hurt|víctimas)\b/i,
  /\b(?:remains? a |still a |is a )(?:danger|risk|threat)\b|\bdangerous\b|\bpublic safety\b/i,
  /\b(?:drug (?:trafficker|dealer|kingpin)|trafficker|kingpin|poison\w*|criminals?)\b/i,
  /\b(?:soft on crime|emptying the prisons|get out of jail|jury[’']s verdict|jurors also|los jurados)\b/i,
  /\b(?:belongs?|stay|rot|die) (?:in|behind) (?:prison|bars|jail)\b|\bserve (?:every day|the full|out)\b/i,
  /\b(?:disappointed|dismayed|wrong (?:decision|message|call)|terrible (?:decision|mistake|message)|mensaje pésimo|nada que celebrar|flatly wrong|bad precedent)\b/i,
  /\b(?:never (?:fully )?accepted|no remorse|not sorry|never apologi[sz]ed|did not care)\b/i,
  /\b(?:publicity stunt|pr stunt|political pawn|celebrity justice|favou?rs? for)\b/i,
  /\b(?:they never ask about|nobody (?:held|here has)|what about the)\b/i,
  /\bsecond-guess\w*/i,
  /\b(?:arrest (?:him|her) again|let (?:him|her|a drug) .{0,20}walk|just let a)\b/i,
]

/** Just before a word, it turns it round. */
export const denial = /\b(?:not?|never|without|hardly|n[’']t|isn[’']t|wasn[’']t|aren[’']t|don[’']t|doesn[’']t|didn[’']t|won[’']t|no)\s+(?:\w+\s){0,2}$/i

/** Callings of those who mostly speak for a person, and of those who mostly speak against. */
export const supportRoles = /\b(?:lawyer|attorney for|defender|defense|clinic|coalition|advocate|daughter|son|mother|father|sister|brother|wife|husband|aunt|niece|nephew|pastor|supporter|campaigner|executive director|cousin|abogad[oa]|hij[oa]|hermana)\b/i
export const criticismRoles = /\b(?:prosecutor|prosecutors|district attorney|assistant u\.?s\.? attorney|sheriff|police|union|victim|fiscal)\b/i
