const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs that report words, in the forms that have a subject. */
export const finiteSpeech = words(`said says say told tells tell added adds add asked asks ask continued continues explained explains wrote writes tweeted tweets posted posts noted notes replied replies responded responds answered answers recalled recalls remembered remembers insisted insists argued argues claimed claims claim maintained maintains admitted admits acknowledged acknowledges conceded concedes joked jokes quipped quips declared declares announced announces stated states described describes confessed confesses revealed reveals shared shares warned warns stressed stresses emphasized emphasizes urged urges testified testifies pleaded pleads begged begs whispered whispers shouted shouts yelled yells cried cries sighed sighs concluded concludes observed observes remarked remarks commented comments mused muses promised promises vowed vows predicted predicts suggested suggests agreed agrees repeated repeats reiterated reiterates confirmed confirms countered counters interjected interrupted pointed went texted texts captioned exclaimed exclaims lamented laments complained complains boasted boasts reflected reflects reasoned reasons allowed offered gushed gushes demanded demands wondered wonders called calls urges thanked thanks praised praises denied denies swore swears read reads clarified clarifies quoted`)

/** The forms that lean on the subject of the sentence they stand in. */
export const participleSpeech = words('saying telling adding asking writing tweeting posting noting explaining insisting arguing claiming calling describing declaring joking warning stressing urging recalling admitting replying responding answering stating promising shouting texting pleading')

/** Verbs of thought: they take a few quoted words, never a whole quotation. */
export const thought = words('thinks thought believes believed feels felt hopes hoped wants wanted sees saw considers considered fears feared knows knew realizes realized deemed deems finds found likened labeled termed')

/** What may stand between a subject and its verb. */
export const betweenSubjectAndVerb = words('has had have would will also then later once recently previously simply just only still now never often always reportedly himself herself themselves quickly quietly softly finally repeatedly even did does do already famously emphatically tearfully warmly flatly bluntly first both all reportedly eventually immediately')
