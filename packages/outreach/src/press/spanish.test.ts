import { parseCivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const publishedOn = parseCivilDate('2023-10-04')
const read = (text: string) => readArticle(text, { name: 'test', ...(publishedOn && { publishedOn }) })
const said = (text: string) => read(text).quotes.map((q) => [q.text, q.speaker?.name ?? 'unsure'])

describe('an article in Spanish', () => {
  it('names speakers after, before and between, with angled and curly marks', () => {
    expect(said(`La familia de Rosa Cárdenas lleva años esperando a que la llamen de la prisión. «Yo estaba en la cocina», cuenta su madre, Esperanza Cárdenas, de 81 años. «Pensé que era la luz.»

El abogado Tomás Villaseñor, que llevó el caso, respondió: “Ya los cumplió con creces”.

“Es un mensaje pésimo”, aseguró el fiscal federal en un comunicado.`)).toEqual([
      ['Yo estaba en la cocina', 'Esperanza Cárdenas'], ['Pensé que era la luz.', 'Esperanza Cárdenas'],
      ['Ya los cumplió con creces', 'Tomás Villaseñor'], ['Es un mensaje pésimo', 'el fiscal federal'],
    ])
  })

  it('gives a verb without a subject to whom the sentences before are of, by name or by what they are', () => {
    expect(said('La familia de Rosa Cárdenas lleva años esperando. Su abogada, Úrsula Benítez, prepara la petición de clemencia.\n\nLa madre, doña Altagracia, vive en Paterson con dos nietos. Tiene la habitación preparada desde 2015. «Cambio las sábanas todos los meses», dice, y señala la puerta.\n\nEl gobernador dijo que había leído el expediente y que no se arrepentía. «Duermo bien», añadió.')).toEqual([
      ['Cambio las sábanas todos los meses', 'Altagracia'], ['Duermo bien', 'El gobernador'],
    ])
  })

  it('has speech between dashes, with the words of the writer left out', () => {
    expect(said(`Graciela Montalvo esperaba en la cocina de su hijo, que no sabía qué hacer con las flores del día.

—Cuando la vea —dijo Montalvo—, no voy a llorar.

—¿Y usted qué va a escribir? —le preguntó Graciela al periodista.`)).toEqual([
      ['Cuando la vea', 'Graciela Montalvo'], ['no voy a llorar.', 'Graciela Montalvo'], ['¿Y usted qué va a escribir?', 'Graciela Montalvo'],
    ])
  })

  it('marks indirect statements and resolves its days', () => {
    const { statements, dates } = read('La abogada Nuria Echeverri explicó que la pena sería hoy de menos de la mitad. Según Echeverri, nadie se opuso a la petición que el juez recibió este lunes. La condena es de 1998, pero en 1999 la cambiaron.')
    expect(statements.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['la pena sería hoy de menos de la mitad', 'Nuria Echeverri'], ['nadie se opuso a la petición que el juez recibió este lunes', 'Nuria Echeverri']])
    expect(dates.map(({ text, resolved }) => [text, resolved?.from])).toEqual([['este lunes', '2023-10-02'], ['en 1999', '1999-01-01']])
  })
})
