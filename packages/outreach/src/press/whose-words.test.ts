import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const before = 'Dana Whitlock has spent 19 years in federal prison. Her mother, Ruth Whitlock, lives in Dayton. Judge Paul Arroyo sentenced her in 2007. Tom Briggs, her lawyer, filed the petition.\n\n'
const antes = 'Dana Ortega lleva 19 años en una prisión federal. Su madre, Rosa Ortega, vive en Laredo. El juez Pablo Arroyo la sentenció en 2007. Tomás Briceño, su abogado, presentó la petición.\n\n'

/** Who is proposed for each quote, `unsure` where nobody is. */
function speakers(text: string): string[] {
  return readArticle(text, { name: 'test' }).quotes.map(({ speaker }) => speaker?.name ?? 'unsure')
}

describe('whose words they are', () => {
  it.each([
    ['“The judge has no comment,” a spokeswoman for Arroyo said.', 'a spokeswoman for Arroyo'],
    ['A reader in Toledo writes, “Why should she get out?”', 'A reader in Toledo'],
    ['“It is time,” says the petition filed by Briggs.', 'the petition filed by Briggs'],
    ['“My girl will come home,” Briggs remembers Ruth Whitlock saying.', 'Ruth Whitlock'],
    ['Ruth Whitlock heard it from Briggs: “She is on the list.”', 'Tom Briggs'],
    ['Dana Whitlock’s reaction, Briggs said, was: “Is it real?”', 'Dana Whitlock'],
    ['Briggs said Dana Whitlock’s first words were “Is it real?”', 'Dana Whitlock'],
    ['“Is it real?” were Dana Whitlock’s first words, Briggs said.', 'Dana Whitlock'],
    ['The line that stayed with Briggs was Arroyo’s: “I was wrong.”', 'Paul Arroyo'],
    ['“I was wrong.” That is what Arroyo told the room.', 'Paul Arroyo'],
    ['“The door is heavy,” is how Briggs puts it.', 'Tom Briggs'],
    ['Arroyo’s rule for young lawyers: “Read the file twice.”', 'Paul Arroyo'],
    ['“Do the crime, do the time,” her lawyer likes to say.', 'Tom Briggs'],
  ])('%s', (text, name) => {
    expect(speakers(before + text)).toEqual([name])
  })

  it('are those of whoever alone is called so, where the sentence before gives no name', () => {
    expect(speakers(`${before}“I just want to go home,” Dana Whitlock said. Her mother nodded. “She will,” she said.`)).toEqual(['Dana Whitlock', 'Ruth Whitlock'])
    expect(speakers(`${before}Briggs wrote to Arroyo last spring.\n\nThe retired judge wrote back within a week. “I will help,” he wrote.`)).toEqual(['Paul Arroyo'])
  })

  it('are nobody’s that can be said, where two bear the surname, or a pronoun reaches over a paragraph to one of whom it is not known', () => {
    expect(speakers(`${before}Whitlock wrote in her diary that night, “I am still here.”`)).toEqual(['unsure'])
    expect(speakers('Wren Okafor met Tom Briggs in May.\n\nThe guests left. “Stay,” she said.')).toEqual(['unsure'])
    expect(speakers(`${before}She paused. Then: “I just want to go home.”`)).toEqual(['unsure'])
  })

  it.each([
    ['“La ley cambió”, explicó el abogado.', 'Tomás Briceño'],
    ['Briceño recuerda lo que le dijo Dana Ortega: “No se rinda”.', 'Dana Ortega'],
    ['“Aquí todos la queremos”, afirmó una vecina.', 'una vecina'],
  ])('%s', (text, name) => {
    expect(speakers(antes + text)).toEqual([name])
  })
})
