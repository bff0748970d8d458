import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const told = 'Marisol Teague, 44, has served nineteen years at Aliceville. Her lawyer, Grant Ellery, filed a petition. Judge Alma Whitlow sentenced her in 2003.\n\n'

/** Who is proposed for the last quote; nothing where nobody is. */
const speaker = (text: string): string => readArticle(text, { name: 'test' }).quotes.at(-1)?.speaker?.name ?? ''

describe('whoever is named in ways that lean on the sentences around', () => {
  it.each([
    ['The petition is, per her lawyer, “ready but for the stamps.”', 'Grant Ellery'],
    ['Per Ellery, the petition is “ready but for the stamps.”', 'Grant Ellery'],
    ['Her boss, longtime baker Dora Finch, called it “the best news of the year.”', 'Dora Finch'],
    ['The teachers’ union is out with a letter calling the sentence “an insult to arithmetic.”', 'The teachers’ union'],
    ['The paper quoted Ellery as saying that the board was “asleep.”', 'Grant Ellery'],
    ['Draper called it a stunt, a word Ellery dismissed as “beneath him.”', 'Grant Ellery'],
    ['Last week it was a former bailiff. “I was there,” he told the panel.', 'a former bailiff'],
    ['A host asked what Teague wants. “Quiet,” came the answer.', 'Marisol Teague'],
    ['At the end Teague speaks slowly. “Tell my son I got the picture.”', 'Marisol Teague'],
    ['The neighbor, a retired welder who asked not to be named, wrote that he had “seen enough.”', 'The neighbor'],
    ['Her sister read a letter from Teague. “The rain is a good sign,” it began.', 'Marisol Teague'],
    ['Teague’s letter came on Monday. “The rain is a good sign,” it said.', 'Marisol Teague'],
    ['Ellery would not say more. (“It is a matter of record.”)', 'Grant Ellery'],
    ['Reached by telephone, Whitlow declined to say whether she would sign, but allowed that “the law was hard.”', 'Alma Whitlow'],
    ['Whitlow came to the door. Reached again by telephone, she declined to say more, but allowed that “the law was hard.”', 'Alma Whitlow'],
    ['Her first lawyer, a courtly man named Emmett Sayles, has since died. “I tried,” he said before he did.', 'Emmett Sayles'],
    ['The clinic’s owner, Seattle dentist Howard Prill, came. “I read it all,” he said.', 'Howard Prill'],
    ['Ellery waited at the gate. First thing out of his mouth: “You’re going to want to hurry.”', 'Grant Ellery'],
    ['Ellery’s phrase for it is “a letter with a stamp on it.”', 'Grant Ellery'],
    ['“Don’t thank me,” the judge told Teague. “Go be useful.”', 'Alma Whitlow'],
  ])('%s', (text, name) => {
    expect(name.split('|')).toContain(speaker(told + text))
  })
})

describe('whoever bears a name that is a title as well', () => {
  it.each([
    ['Raymond Pope was sentenced in 1991.\n\nDana Kirch argued against it.\n\nPope appeared by video. Asked whether he understood, he said, “Yes ma’am.”', 'Raymond Pope'],
    ['Lena King, 50, is at Carswell.\n\n“I sew,” King said.', 'Lena King'],
    ['Lena King, 50, is at Carswell.\n\nKing sews all day. “I like it,” she said.', 'Lena King'],
    ['Pope Leo spoke first. Raymond Pope, 60, listened.\n\n“I heard it,” Pope said.', 'Raymond Pope'],
    ['Hosts Mick Arroyo and Tanya Bell met her. “Hello,” Arroyo said.', 'Mick Arroyo'],
  ])('%s', (text, name) => {
    expect(speaker(`A town waits\n\n${text}`)).toBe(name)
  })
})

describe('whoever a story tells of before it names them', () => {
  it.each([
    ['A federal judge on Friday cut the sentence of Ray Colby to time served, saying “the law had moved.”\n\nU.S. District Judge Alma Whitlow imposed it in 1991.', 'Alma Whitlow'],
    ['A judge on Friday cut the sentence of Ray Colby, saying “the law had moved.”\n\nJudge Alma Whitlow imposed it in 1991. Judge Roy Haskins signed.', 'A judge'],
    ['On the fourth Sunday of each month Leonora Ames puts on a coat and drives to see him. “It still buttons,” she told me.', 'Leonora Ames'],
    ['Cass Ames has kept count. On Sundays Leonora Ames drives to see him. “It buttons,” she said.\n\nAmes, who is sixty, came in with his hands folded. He talks slowly.\n\n“They give you a number,” he said.', 'Cass Ames'],
    ['Her sister, Denise, and her coach, Hank Willard, came. “She raised me,” Denise said.\n\n“I’m not saying it was nothing,” the coach, who is 78, went on.', 'Hank Willard'],
  ])('%s', (text, name) => {
    expect(speaker(`A town waits\n\n${text}`)).toBe(name)
  })
})

describe('whoever is told apart from the others around', () => {
  it.each([
    ['Odell Yost walks to the gate. “I’ll know when I see it.”', 'Odell Yost'],
    ['Odell Yost walks Dana Kirch to the gate. “I’ll know when I see it.”', ''],
    ['Odell Yost has made up a bedroom. He is embarrassed about it.\n\n“It’s silly. He won’t know what it means.”', 'Odell Yost'],
    ['Odell Yost has made up a bedroom. Dana Kirch laughs at it.\n\n“It’s silly. He won’t know what it means.”', ''],
    ['“This is a governor running out the back door,” state Sen. Moira Castellane said.', 'Moira Castellane'],
    ['Ina Lindqvist leaves in May. Lindqvist’s successor, Gov.-elect Burke Danforth, said he would review “every last one” of them.', 'Burke Danforth'],
    ['Tom Akerele and his sister-in-law, Rep. Lucille Akerele, spoke.\n\n“You don’t get to vote his proxy,” his sister-in-law answered.', 'Lucille Akerele'],
    ['Pilar Edgecombe dissented.\n\nRay Lamplugh heard of it from his attorney, Sylvie Arneson, who had argued the case. She reached him by telephone.\n\n“He asked me to read it twice,” she said.', 'Sylvie Arneson'],
    ['Deacon Ray Fahey reports that the property officer at Elm Fork looked at the boxes and said, “Are you opening a store?”', 'the property officer'],
    ['Honora Beckwith asked for her dockets, and the clerk, a woman who had been her bailiff, brought them. “She says she wants the bad ones,” the clerk told me.', 'the clerk'],
    ['“She served seventeen years,” the motion says. It adds that her role “was to drive a car she did not own.”', 'the motion'],
    ['Judge Fitz Amos told Patty Oak, who stood with a cane, that he had letters.\n\nHe recommended a hospital.\n\n“I will not oppose it,” he said.', 'Fitz Amos'],
    ['Opponents, including the league, have called it “a blank check on a hospital pad.”', 'Opponents'],
    ['Two wrote back. One of them, St. Anne County Prosecutor Julia Kern, wrote that her office could “find no one who wishes this sentence to continue.”', 'Julia Kern'],
    ['It notes that former Assistant U.S. Attorney Grant Wheelock did not object.\n\nWheelock, now in private practice, confirmed that. “Forty years was the number,” he said.', 'Grant Wheelock'],
    ['An entry for Dec. 4 records a call. It says, “Doctor thinks old injury poss.”', 'An entry'],
    ['The panel was not persuaded. It held that a judge’s knowledge “is not a substitute for an advocate.”', 'The panel'],
    ['In its brief, filed July 19, the state contends that she was alone. “The age of the wound does not change the hand,” it argues.', 'the state'],
    ['“What kind of fence?” said board member Neil Baptiste.', 'Neil Baptiste'],
    ['“We don’t often see a record like this one,” board chair Lorna Whit said.', 'Lorna Whit'],
    ['There was laughter, then a voice from the hall: “What about the fella you killed?”', 'a voice from the hall'],
    ['As he left, a man in the back called out, “Don’t go!” Someone else laughed.', 'a man in the back'],
    ['Another was from the mother of a man. “You stayed with him until the end,” she had written.', 'the mother'],
    ['Dr. Rukmini Sen, a pediatric radiologist, called the testimony “not a close call then, either.”', 'Rukmini Sen'],
    ['Justice Robert Van Houten accused the majority of substituting “four consciences for 148 votes.”', 'Robert Van Houten'],
    ['Dale Ivey, a witness, came.\n\nTom Marsh, a lawyer, stood.\n\n“Whose hand is that?” Marsh asked.\n\n“Mine,” Ivey said.\n\n“Did he say that to you?” Marsh asked.\n\n“I would not have put it down if he had not.”', 'Dale Ivey'],
    ['Deputy Leonard Hatch spoke of it. Asked whether he supports clemency, he paused. “I don’t oppose it. Put it that way.”', 'Leonard Hatch'],
    ['Nan Roche called every month. She’d ask, “Is there anything I should be doing?”', 'Nan Roche'],
    ['Trustee Lyle Vance cast a vote against it.\n\n“No complaints so far,” Vance said.', 'Lyle Vance'],
    ['The auditors described the process as “designed to outlast its applicants.”', 'The auditors'],
    ['At the last one, a board member told her she was “too frail to supervise,” according to a transcript.', 'a board member'],
    ['Nan Roche taught him. Former member Constance Applegarth remembers being told that mercy “is not a coupon that expires.”', ''],
    ['Justice Adele Monck would not let that go by.\n\n“Where in this letter is the verdict?” Monck asked Deputy Solicitor Lorne Haverty.\n\n“It is implied, Your Honor.”', 'Lorne Haverty'],
    ['Bernadette Kosko wrote to the board in 2019. Her letter, two paragraphs in blue ink, is in his file. “I have forgiven this man,” it reads.', 'Bernadette Kosko'],
    ['The driver calls roll from memory.\n\nMiss Vonetta Lyles sits by the heater.\n\n“History,” the driver says.', 'the driver'],
    ['Sister Perpetua Ryan sewed it. Tom Marsh laughed.\n\n“I filed a report!” the nun said.', 'Perpetua Ryan'],
    ['Jamal Greer is my brother. I came around the machines with the face on and he looked at me and said, “Put that away.”', 'Jamal Greer'],
    ['They are reading a book by the late Msgr. Alphonse Reardon. “We visit because we were told to,” Monsignor writes.', 'Alphonse Reardon'],
    ['Justice Adele Monck said the legislature had spoken plainly when it told judges to consider “any reliable information” they had.', ''],
    ['Greta Paulson bakes. One of them, who asked us not to use her name, holds a loaf.\n\n“They gave me a number and I was that,” she says.', 'One of them'],
    ['Justice Adele Monck wrote it. The letter came from Juror 9, who reached the defense. “I have driven people places,” it read in part.', 'Juror 9'],
    ['It reached Hana Vos because her mailbox was nearest the door. “I have no calculator and eleven years,” it said.', ''],
    ['Opal Reyes came in. “I filed a report!” Reyes said.\n\n“Yes. We know.”', ''],
    ['The paper quoted me as saying that the board is “broken.” It was not.', 'the writer'],
  ])('%s', (text, name) => {
    expect(name.split('|')).toContain(speaker(`A town waits\n\n${text}`))
  })
})

describe('whom the words were told in Spanish', () => {
  it.each([
    ['«Ya los cumplió», explicó el abogado Tomás Villa a este diario.', 'este diario'],
    ['«Vengo por los dos», dijo Tomás Villa a los comisionados.', 'los comisionados'],
    ['«Cuando la vea», dijo doña Esperanza.', ''],
  ])('%s', (text, told) => {
    expect(readArticle(`La familia espera que llegue la carta de la ciudad\n\n${text}`, { name: 'test' }).quotes[0]?.told ?? '').toBe(told)
  })
})

describe('speech between dashes', () => {
  it('ends where the writer of the article asks', () => {
    const { quotes } = readArticle('Una tarde con el hombre que espera\n\nCelso Maidana repara motores en el puerto y mira el agua de la ciudad.\n\n—¿Y usted le ganaba siempre? —pregunto.\n\n—Una vez —dice al fin—. Y se dio cuenta.', { name: 'test' })
    expect(quotes.map(({ text }) => text)).toEqual(['¿Y usted le ganaba siempre?', 'Una vez', 'Y se dio cuenta.'])
  })
})

describe('whoever is named in Spanish behind what they are to another', () => {
  it.each([
    ['Rosa Cárdenas, de 52 años, espera. Su hija menor, Lucía, que tenía dos años, no está tan segura: «Mi abuela llora siempre».', 'Lucía'],
    ['El jurado nunca oyó hablar de golpes; su abogado de entonces los consideró «un asunto privado».', 'su abogado de entonces'],
    ['Afuera había veinte personas con Consuelo Abarca. Entre ellas estaba un hombre que no quiso dar su nombre. «Yo estaba en la casa», dijo.', 'un hombre'],
    ['La directora de la cárcel, que no quiso dar su nombre, recordó que Remedios Altuna enseñó el oficio. «El primer día preguntó por la levadura», señaló.', 'La directora de la cárcel'],
    ['Leire Ochoa presentó la solicitud. En la segunda, cuenta, un funcionario le devolvió los papeles con una nota: «Insista».', 'un funcionario'],
    ['Su portavoz, Maribel Zambrana, es hermana del liberado.\n\n«Me faltan los otros, y no pienso parar», prometió.', 'Maribel Zambrana'],
    ['Consultado sobre ello, el secretario de prensa de la oficina respondió que el gobernador «no lleva la cuenta».', 'el secretario de prensa'],
    ['El gobernador Anselmo Prats firmó este martes. «Es demasiado», declaró el mandatario al firmar la orden.', 'Anselmo Prats'],
    ['Rosa Cárdenas, de 52 años, espera. Su abogado, Tomás Villa, no lo cree: «Falta una firma».', 'Tomás Villa'],
  ])('%s', (text, name) => {
    expect(speaker(`La familia espera que llegue la carta de la ciudad\n\n${text}`)).toBe(name)
  })
})
