import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { list, natureTruths } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, addMonths, inWords, onWeekday, slashed, slashedShort, yearOf } from '../story/days.ts'
import { familyNames, kinNames, lawyerNames, streetNames } from '../story/names.table.ts'
import { dollars, fullName, plain, shortName, spelled, they } from '../story/say-name.ts'
import type { MadeCount } from '../story/story.ts'
import { allowCourse } from './parts/allow-course.ts'
import { caseTruths, moneyTruths, sectionTruths, sumsImposed } from './parts/case-truths.ts'
import { slashedLoose, withOrdinal, yearsBetween } from './parts/day-shapes.ts'
import { plainYears, runs } from './parts/term-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

/** A long letter of one of the family, which tells of a life and only at its end of a home and of work. */
export const familyLetter: Layout = {
  name: 'letter of support, long family letter',
  kind: 'letter of support',
  years: [1994, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { who, whose, whom } = they(story)
    const He = who === 'she' ? 'She' : 'He'
    const [kin, older] = dice.some(kinNames.filter((one) => !one.startsWith('Pastor')), 2)
    const relation = dice.pick(['sister', 'aunt', 'older brother', 'godmother'])
    const writer = `${kin ?? ''} ${dice.happens(0.4) ? story.name.family : dice.pick(familyNames.filter((one) => one !== story.name.family))}`
    const [home, before] = dice.some(streetNames, 2)
    const [street, town] = [`${dice.whole(100, 4900)} ${home ?? ''}`, `${story.court.city}, ${story.court.state}`]
    const w = writerFor(dice, ['serif', 'hand', 'typewriter', 'book'], { size: 12, leading: 1.5, margins: { left: 76, right: 76, top: 72, bottom: 76 }, justified: false })
    const on = addDays(story.today, -dice.whole(6, 90))
    w.onEveryPage((page) => (page > 1 ? w.put(`- ${page} -`, 306, 46, { size: 10, align: 'center', page }) : w))
    w.par(dice.pick([inWords, withOrdinal])(on), { align: 'right', after: 0.8 }).says('release.letters.0.on', on).par('The Honorable President of the United States\nThe White House', { align: 'left', after: 0.7 })
    const known = dice.happens(0.6)
    if (known) w.par(`Regarding ${fullName(story.name)}, # ${story.register}`, { after: 0.6 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    w.par('Dear Mr. President,', { after: 0.5 })
    const tell = (text: string): void => {
      w.par(text, { indent: 28, after: 0.35 })
    }
    tell(`I never wrote to a President before, so forgive me if this is long. I am the ${relation} of ${shortName(story.name)} and I am the one everybody in our family says should write, because I remember the dates.`)
    w.says('person.name', shortName(story.name))
    tell(`${story.name.given} was born on the kitchen floor of ${dice.whole(10, 99)} ${before ?? ''} in ${yearOf(story.born)}, because the car would not start. There were six of us children and Daddy worked nights at the rail yard until he passed on ${inWords(addMonths(story.born, 12 * 11 + dice.whole(1, 11)))}. After that ${story.name.given} got up before school to bring in the wood and the paper, and nobody had to say it twice.`)
    tell(`I will not tell you that ${who} did nothing wrong. When the police came in ${inWords(story.arrestedOn).replace(/ \d+,/, ' of')} we were ashamed, and ${who} was more ashamed than any of us. ${He} had lost the job at the plant and had people around ${whom} that we would not let in the house. The judge said ${plainYears(story.term)}${story.term === 'life' ? '' : ' in prison'} and Mama fell down right there in the courtroom. That was ${inWords(story.sentencedOn)}. I have the paper with the date in my Bible.`)
    w.allows({ 'conviction.term': story.term, 'conviction.sentencedOn': story.sentencedOn, 'person.name': fullName(story.name), 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    tell(`Since then ${who} has been in one place after another, and now at ${story.prison.name}, which is ${dice.whole(5, 16)} hours by car. We go when we can. ${He} taught ${dice.pick(['my boy fractions', 'my daughter to draw', 'the twins their prayers'])} through the mail. ${He} wrote every birthday, and I have four shoe boxes of letters to show for it.`)
    tell(`You should know about the others too, so you see what kind of family this is. Our brother ${older ?? ''} drives for ${dice.pick(familyNames)} Freight and has for ${spelled(dice.whole(12, 26))} years. Our cousin is a nurse at the county hospital. The youngest serves in the Navy. We are not people who make excuses.`)
    if (dice.happens(0.5)) {
      w.need(110)
      tell(`Mama is ${dice.whole(78, 90)}. She had her second stroke after Easter and cannot dress or feed herself. I work, and the rest live too far off. There is nobody to be with her in the day, and the county has no one to send. ${story.name.given} has asked for nothing else but to come and take care of ${whose} mother.`)
      w.says('release.careNeededBy', 'parent')
    }
    w.need(80)
    tell(`${He} would not be on the street. We have talked it over at the table, and ${who} will live with me at ${street}, ${town}, in the back bedroom, for as long as ${who} needs.`)
    w.says('release.home', `${street}, ${town}`)
    if (dice.happens(0.65)) {
      const [job, firm] = [dice.pick(['dishwasher', 'roofer', 'janitor', 'stock clerk', 'tire fitter']), `${dice.pick(familyNames)} ${dice.pick(['Diner', 'Roofing', 'Cleaning', 'Hardware', 'Tire'])}`]
      w.need(80)
      tell(`And ${who} would not be idle. Mr. ${firm.split(' ')[0] ?? ''} from our church will put ${whom} on as a ${job} at ${firm} from the first Monday. He told me so and he keeps his word.`)
      w.says('release.job', `${job} at ${firm}`)
    }
    tell(`People say a man or a woman does not change. I have watched it happen on paper, one letter at a time. I do not ask you to forget what was done. I ask you to look at all of it, and then to send ${whom} home while there is still somebody at the door who remembers ${whom} small.`)
    w.need(90).space(0.4).par('With respect and hope,', { after: 1.6 })
    signed(w, writer, w.left + 4, w.y - 6)
    w.par(writer, { align: 'left' }).says('release.letters.0.writer', writer).allows({ 'release.letters.0.signed': true })
    return w.par(`${street}\n${town}`, { align: 'left', after: 0.6 }).par('P.S. If someone from your office wants to call, I am home after six.')
  },
}

/** A house for people who come out of prison says that it takes one in, in a form with a few lines to each question. */
export const houseAcceptance: Layout = {
  name: 'release plan letter, transitional house',
  kind: 'release plan letter',
  years: [1994, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { who, whom, title } = they(story)
    const [office, home] = dice.some(streetNames, 2)
    const town = `${story.court.city}, ${story.court.state}`
    const street = `${dice.whole(100, 4900)} ${home ?? ''}`
    const house = `${dice.pick(['Lydia', 'Barnabas', 'Cornerstone', 'New Morning'])} House`
    const manager = dice.pick(['Sister Agnes Rowe', 'Carl Dempsey', 'Ruth Ann Tobias'])
    const w = writerFor(dice, ['serif', 'typewriter', 'sans'], { size: 11, leading: 1.4, justified: false })
    w.center(`{b|${house.toUpperCase()}}`, { size: 17 }).center('A home for people coming home', { size: 10 }).center(`Office: ${dice.whole(10, 990)} ${office ?? ''}, ${town}     (555) 555-01${dice.digits(2)}`, { size: 9.5, after: 0.4 }).rule(0.8).space(0.6)
    const on = addDays(story.today, -dice.whole(5, 60))
    w.par(inWords(on), { after: 0.6 }).says('release.letters.0.on', on).par(`To the Case Manager and the Unit Team\n${story.prison.name}\n${story.prison.place}`, { align: 'left', after: 0.7 })
    w.par(`{b|RE: Acceptance of ${fullName(story.name)}, Register No. ${story.register}}`, { after: 0.6 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    w.par(`We have read the application of ${title} ${story.name.family}, spoken with ${whom} by telephone and voted to take ${whom} in. A bed will be held from the day ${who} leaves custody.`, { after: 0.6 })
    const answers: readonly (readonly [label: string, text: string, says?: Readonly<Record<string, unknown>>])[] = [
      ['Where will the resident live?', `${street}, ${town}`, { 'release.home': `${street}, ${town}` }],
      ['Who else lives there?', `Nine residents and a house manager, ${manager}, day and night.`],
      ['What does it cost?', `Nothing for the first ${dice.pick(['thirty', 'sixty'])} days, then $${dice.whole(80, 140)} a week.`],
      ['How long may the resident stay?', `Up to ${dice.pick(['twelve', 'eighteen'])} months.`],
    ]
    for (const [label, text, says] of answers) {
      w.row([{ at: 0, text: `{i|${label}}`, width: 170 }, { at: 180, text }], 0.4)
      if (says !== undefined) w.saysAll(says)
    }
    if (dice.happens(0.6)) {
      const [job, firm] = [dice.pick(['kitchen helper', 'warehouse worker', 'groundskeeper', 'seamstress']), `${dice.pick(familyNames)} ${dice.pick(['Bakery', 'Logistics', 'Nursery', 'Linen Service'])}`]
      w.row([{ at: 0, text: '{i|Is there work?}', width: 170 }, { at: 180, text: `Yes. ${job} at ${firm}, full time, as the owner told us in writing.` }], 0.4).says('release.job', `${job} at ${firm}`)
    } else w.row([{ at: 0, text: '{i|Is there work?}', width: 170 }, { at: 180, text: 'Not yet. Residents look for work in the first month with our help.' }], 0.4)
    w.row([{ at: 0, text: '{i|What are the rules?}', width: 170 }, { at: 180, text: 'No alcohol, no drugs, no weapons. Home by nine. A test at any time it is asked for.' }], 0.8)
    w.par('The Probation Office has inspected the house twice and may come again without notice.', { after: 1 }).par('In peace,', { after: 1.7 })
    signed(w, manager, w.left + 4, w.y - 6)
    w.par(`${manager}, ${house}`).says('release.letters.0.writer', manager.replace(/^Sister /, '')).allows({ 'release.letters.0.signed': true })
    return w.allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
  },
}

function weekdayName(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
}

/** What the prosecutor's office gave to the press on the day of the sentence, printed from its site. */
export const prosecutorRelease: Layout = {
  name: 'press article, release of the prosecutor',
  kind: 'press article',
  years: [1999, 2022],
  draw(story, dice) {
    const { who } = they(story)
    const { court, counts, term } = story
    const sameDay = dice.happens(0.5)
    const issued = sameDay ? story.sentencedOn : onWeekday(addDays(story.sentencedOn, dice.whole(1, 4)))
    const w = writerFor(dice, ['sans', 'serif', 'modern'], { size: 11, leading: 1.4, justified: false })
    w.onEveryPage((page, of) => w.put(`USAO | ${court.district} | Press Release`, 306, 32, { size: 8, align: 'center', page }).put(`https://www.example.com/usao/pr/${issued.replaceAll('-', '')}`, 54, 766, { size: 7.5, page }).put(`${page}/${of}`, 558, 766, { size: 7.5, align: 'right', page }))
    w.par('{b|PRESS RELEASE}', { size: 10, after: 0.4 })
    const months = term === 'life' ? 'life' : dice.happens(0.5) ? `${term} months` : plainYears(term)
    const [first] = counts
    const label = dice.happens(0.5) ? `${court.city} ${story.woman ? 'Woman' : 'Man'}` : shortName(story.name)
    w.par(`{b|${label} Sentenced to ${term === 'life' ? 'Life' : months.replace(/months?/, (word) => (word === 'month' ? 'Month' : 'Months')).replace(/years?/, (word) => (word === 'year' ? 'Year' : 'Years'))} in Federal Prison for ${first?.nature ?? ''}}`, { size: 18, leading: 1.2, align: 'left', after: 0.6 })
    w.row([{ at: 0, text: `{b|${weekdayName(issued)}, ${inWords(issued)}}`, width: 240 }], 0.2).par('For Immediate Release', { after: 0.1 }).par(`U.S. Attorney's Office, ${court.district}`, { after: 0.4 }).rule(0.8).space(0.5)
    const charged = list(counts.map(({ nature }) => nature.toLowerCase()))
    const [chief, other] = dice.some(lawyerNames.filter((one) => ![story.prosecutor, story.defender, story.officer].includes(one)), 2)
    const when = sameDay ? 'today' : `on ${weekdayName(story.sentencedOn)}, ${inWords(story.sentencedOn)},`
    w.par(`${court.city.toUpperCase()}, ${court.state} – ${fullName(story.name)}, ${yearsBetween(story.born, story.sentencedOn)}, of ${court.city}, was sentenced ${when} to ${term === 'life' ? 'life' : months} in federal prison, United States Attorney ${chief ?? ''} announced. U.S. District Judge ${story.judge} also ordered ${spelled(story.supervisedYears)} years of supervised release to follow the prison term. There is no parole in the federal system.`, { after: 0.6 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': term, 'conviction.district': court.district, 'conviction.judge': story.judge, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    const sums = [...(story.restitution > 0 ? [`${dollars(story.restitution, false)} in restitution to the victims`] : []), ...(story.fine > 0 ? [`a fine of ${dollars(story.fine, false)}`] : [])]
    if (sums.length > 0) w.par(`${story.name.family} was further ordered to pay ${list(sums)}.`, { after: 0.6 }).saysAll(sumsImposed(story))
    const how = {
      'guilty plea': `${story.name.family} pleaded guilty on ${inWords(story.convictedOn)} to ${charged}.`,
      'jury verdict': `A federal jury found ${story.name.family} guilty on ${inWords(story.convictedOn)} of ${charged}, after ${spelled(dice.whole(3, 9))} days of trial.`,
      'bench verdict': `${story.name.family} was found guilty of ${charged} on ${inWords(story.convictedOn)} following a bench trial.`,
    }[story.decidedBy]
    w.par(how, { after: 0.6 }).saysAll({ 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy })
    w.par(`According to documents filed in this case, the investigation began in ${inWords(story.beganOn).replace(/ \d+,/, '')}, when agents learned of the activity from a cooperating source. On ${inWords(story.arrestedOn)}, officers arrested ${story.name.family} near ${who === 'she' ? 'her' : 'his'} residence.`, { after: 0.6 })
    w.par(`"This sentence shows that those who harm our communities will answer for it," ${(chief ?? '').split(' ').at(-1) ?? ''} said. "I thank the agents who worked this case for more than a year."`, { after: 0.6 })
    const [partner] = story.co
    if (partner !== undefined && story.co.length > 1) w.par(`Co-defendant ${partner} was sentenced on ${inWords(onWeekday(addDays(story.sentencedOn, -dice.whole(14, 60))))} to ${dice.whole(2, 7)} years in prison. ${story.co[1] ?? ''} awaits sentencing.`, { after: 0.6 })
    w.par(`The case was investigated by the ${dice.pick(['Federal Bureau of Investigation', 'Drug Enforcement Administration', 'Bureau of Alcohol, Tobacco, Firearms and Explosives'])} and the ${court.city} Police Department. Assistant U.S. Attorneys ${story.prosecutor} and ${other ?? ''} prosecuted the case.`, { after: 0.8 })
    w.center('# # #', { after: 0.8 }).par(`{b|Contact}\nPublic Affairs Officer, (555) 555-01${dice.digits(2)}`, { size: 9.5, align: 'left', after: 0.4 })
    w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' }, ...natureTruths(counts))
    return w.par(`Updated ${inWords(addDays(issued, dice.whole(20, 900)))}`, { size: 9 })
  },
}

/** Text broken to so many columns. */
function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

/** 21:846 and 841(b)(1)(A) */
function colonSections({ offense: { statute, penalty } }: MadeCount): string {
  return `${statute.replace(' U.S.C. ', ':')}${penalty === undefined ? '' : ` and ${penalty}`}`
}

/** In the middle of eighty columns. */
function middle(text: string): string {
  return `${' '.repeat(Math.max(0, Math.floor((80 - text.length) / 2)))}${text}`
}

function length({ term }: MadeCount): string {
  return term === 'life' ? 'LIFE' : `${term} months`
}

/** The docket as the courts' computers printed it before papers were filed on the web. */
export const printerDocket: Layout = {
  name: 'docket sheet, printer of the nineties',
  kind: 'docket sheet',
  years: [1990, 2002],
  draw(story, dice) {
    const { counts, court } = story
    const name = fullName(story.name)
    const w = new PaperWriter({ family: 'typewriter', size: 10, leading: dice.pick([1.15, 1.2]), filled: 'typewriter', margins: { left: 64, right: 60, top: 82, bottom: 76 } })
    const printed = onWeekday(addDays([story.signedOn, story.appeal?.decidedOn ?? '', story.collateral?.decidedOn ?? ''].toSorted().at(-1) ?? story.signedOn, dice.whole(30, 400)))
    const clock = `${dice.whole(1, 11)}:${dice.whole(10, 59)} ${dice.pick(['am', 'pm'])}`
    const short = `USA v. ${plain(story.name.family)}${story.co.length > 1 ? ', et al' : ''}`
    w.onEveryPage((page) => {
      w.put(`Docket as of ${inWords(printed)} ${clock}`, 64, 744, { page }).put(`Page ${page}`, 544, 744, { align: 'right', page })
      w.put('Proceedings include all events.', 64, 42, { page }).put(`${short}`, 64, 54, { page }).put(story.appeal === undefined ? 'CLOSED' : 'APPEAL  CLOSED', 544, 54, { align: 'right', page })
    })
    const aside = (left: readonly string[], right: readonly string[]): void => {
      w.need(Math.min(200, Math.max(left.length, right.length) * 12))
      w.lines(Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${(left[i] ?? '').padEnd(42)}${right[i] ?? ''}`.trimEnd()))
    }
    w.lines([middle('U.S. District Court'), middle(`USDC ${court.district} (${court.city})`), '', middle(`CRIMINAL DOCKET FOR CASE #: ${story.docket}`), ''])
    aside([short, 'Other Dkt #: None'], [`             Filed: ${slashedShort(story.indictedOn)}`, `            Closed: ${slashedShort(story.signedOn)}`])
    w.lines(['', `Case Assigned to:  Judge ${story.judge}`, '', ''])
    aside([...wrapped(`${plain(name).toUpperCase()} (1)`, 38), '     defendant', `  [term  ${slashedShort(story.signedOn)}]`], [plain(story.defender), '[COR LD NTC cja]', `${dice.whole(100, 990)} Main Street, Suite ${dice.whole(2, 40)}`, `${court.city}, ${court.state}`, `(555) 555-01${dice.digits(2)}`])
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge })
    w.lines(['', `${'Pending Counts:'.padEnd(42)}Disposition`, ''])
    const onlyOne = counts.length === 1
    counts.forEach((count, i) => {
      const beside = runs(count, counts)
      const money = i > 0 ? '' : `, assessment ${dollars(story.assessment)}${story.fine > 0 ? `, fine ${dollars(story.fine)}` : ''}${story.restitution > 0 ? `, restitution ${dollars(story.restitution)}` : ''}`
      const given = `Imprisonment ${count.term === 'life' ? 'for' : 'of'} ${length(count)}${beside === undefined || i === 0 ? '' : beside === 'consecutive' ? `, consecutive to count${i > 1 ? 's' : ''} ${counts.slice(0, i).map(({ number }) => number).join(', ')}` : `, concurrent with count ${counts[0]?.number ?? 1}`}${i > 0 ? '' : `, supervised release ${story.supervisedYears} years`}${money}`
      aside([...wrapped(`${colonSections(count)} ${count.nature.toUpperCase()}`, 38), `(${count.number})`], wrapped(given, 36))
      w.lines([''])
      w.saysAll({ [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.term`]: count.term, ...(i === 0 ? { 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story) } : {}), ...(onlyOne ? { 'conviction.term': story.term } : {}) })
      w.saysAll(Object.fromEntries(Object.entries(sectionTruths(story, String)).filter(([path]) => path.startsWith(`conviction.counts.${i}.`))))
    })
    w.lines(['Offense Level (disposition): 4', '', '', `${'Terminated Counts:'.padEnd(42)}Disposition`, ''])
    if (story.dismissed.length === 0) w.lines(['   NONE'])
    for (const number of story.dismissed) aside([...wrapped(`${counts[0] === undefined ? '' : colonSections(counts[0])} SAME`, 38), `(${number})`], ['Dismissed on motion of the', 'government'])
    w.lines(['', 'Offense Level (opening): 4', '', '', 'Complaints:', '', '   NONE', '', '', 'U. S. Attorneys:', '', `  ${plain(story.prosecutor)}`, '  [COR LD NTC]', "  U.S. Attorney's Office", `  ${court.city}, ${court.state}`, ''])
    w.newPage()
    const numbers = counts.map(({ number }) => number).join(', ')
    const dft = `${plain(name)} (1)`
    const found = {
      'guilty plea': `Change of plea hearing before Judge ${story.judge}; guilty plea entered by ${dft} to count(s) ${numbers}; PSI ordered`,
      'jury verdict': `JURY VERDICT of guilty as to ${dft} on count(s) ${numbers}; jury discharged; PSI ordered`,
      'bench verdict': `Bench trial before Judge ${story.judge} concluded; court finds ${dft} guilty on count(s) ${numbers}; PSI ordered`,
    }[story.decidedBy]
    const total = onlyOne ? length(counts[0] as MadeCount) : `${counts.map((count) => `${length(count)} on count ${count.number}`).join(', ')}, for a total term of ${story.term === 'life' ? 'LIFE' : `${story.term} months`}`
    const entries: readonly (readonly [on: string, text: string, says?: Readonly<Record<string, unknown>>])[] = [
      [story.indictedOn, `INDICTMENT by USA. Counts filed against ${dft} count(s) ${[...counts.map(({ number }) => number), ...story.dismissed].join(', ')}`],
      [addDays(story.indictedOn, 4), `Arraignment held before Mag. Judge; not guilty plea entered by ${dft}; detention ordered`],
      [addDays(story.indictedOn, 12), `MOTION by ${dft} for discovery and inspection`],
      ...(story.notice851 === undefined ? [] : [[addDays(story.indictedOn, 30), `INFORMATION pursuant to 21:851 of prior conviction by USA as to ${dft}`, { 'conviction.notice851': true }] as const]),
      [story.convictedOn, found, { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy }],
      [addDays(story.sentencedOn, -9), `SENTENCING MEMORANDUM by ${dft}`],
      [story.sentencedOn, `Sentencing held before Judge ${story.judge}; ${dft} sentenced to ${total}; court reporter: ${dice.pick(['B. Whaley', 'C. Dunmore'])}`, { 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term }],
      [story.signedOn, `JUDGMENT and Commitment as to ${dft}; case closed. cc: USM, USPO, counsel`],
      ...(story.appeal === undefined ? [] : [[story.appeal.filedOn, `NOTICE OF APPEAL by ${dft}. Fee status: IFP`, { 'litigation.appealTaken': true }] as const, [story.appeal.decidedOn, `CERTIFIED COPY of opinion of USCA, No. ${story.appeal.number}, decided ${slashed(story.appeal.decidedOn)}, affirming the judgment of the district court`, { 'litigation.appealDecidedOn': story.appeal.decidedOn }] as const]),
      ...(story.collateral === undefined ? [] : [[story.collateral.filedOn, `MOTION by ${dft} to vacate under 28 U.S.C. 2255`] as const, [story.collateral.decidedOn, `ORDER by Judge ${story.judge} denying motion to vacate under 28 U.S.C. 2255`, { 'litigation.collateralDecided': true }] as const]),
    ]
    const clerk = dice.pick(['eod', 'jmk', 'ls', 'tw'])
    entries.toSorted(([a], [b]) => a.localeCompare(b)).forEach(([on, text, says], i) => {
      const body = wrapped(`${text} (${clerk}) [Entry date ${slashedShort(onWeekday(addDays(on, dice.whole(1, 3))))}]`, 62)
      w.need((body.length + 1) * 12).lines(body.map((line, j) => `${j === 0 ? `${slashedLoose(on).replace(/\d\d(?=\d\d$)/, '').padEnd(10)}${String(i + 1).padEnd(6)}` : ' '.repeat(16)}${line}`)).lines([''])
      if (says !== undefined) w.saysAll(says)
    })
    w.lines([middle('[END OF DOCKET]')])
    return allowCourse(w, story).allows(...natureTruths(counts))
  },
}
