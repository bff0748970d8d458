import { facts } from './facts.ts'

const to = ['Oficina del Procurador de Indultos', 'Departamento de Justicia de los Estados Unidos', '950 Pennsylvania Avenue NW', 'Washington, DC 20530']
const about = `Asunto: Tomás Rafael Iriarte, número de registro ${facts.registerNumber}`

export const homeLetter = {
  lang: 'es',
  font: 'Tinos',
  size: 12,
  from: ['Leticia Navarro de Iriarte', '1129 Sycamore Row', 'Grand Island, Nebraska'],
  date: '11 de octubre de 2026',
  to,
  about,
  text: [
    'A quien corresponda:',
    'Soy la esposa de Tomás Iriarte desde hace veinte años. Cuando lo detuvieron, nuestro hijo Ignacio tenía seis años y Marisol tenía tres. Hoy Ignacio estudia para electricista y Marisol está en la secundaria.',
    'Cuando salga, Tomás vivirá conmigo y con nuestros hijos en nuestra casa, 1129 Sycamore Row, Grand Island, Nebraska. La casa está a mi nombre y al corriente en los pagos. Trabajo de noche en un asilo de ancianos y no nos falta lo necesario.',
    'Tomás cometió un delito y lo sabe. La droga casi acaba con él y con nosotros. Lleva más de doce años sin probarla. Les pido que lo dejen volver mientras todavía puede ser padre de sus hijos.',
  ],
  close: 'Atentamente,',
  handName: 'Leticia N. de Iriarte',
  name: ['Leticia Navarro de Iriarte'],
}

export const jobLetter = {
  lang: 'es',
  font: 'Source Serif 4',
  size: 11,
  letterhead: ['Techos Iriarte', 'Techos nuevos y reparaciones', '640 Locust Row, Grand Island, Nebraska', '(308) 555-0174'],
  colour: '#1d4e5f',
  date: '8 de octubre de 2026',
  to,
  about,
  text: [
    'Estimados señores:',
    'Soy Ramiro Iriarte, dueño de Techos Iriarte, una empresa con nueve empleados que existe desde 2008. Mi hermano Tomás trabajó conmigo de 2011 a 2014 y era el mejor de la cuadrilla cuando estaba sano.',
    'Le ofrezco a mi hermano un puesto fijo de soldador y techador en Techos Iriarte, a 24 dólares la hora, con seguro médico, desde el día en que salga. Sé que aprendió a soldar en prisión y me hace falta alguien que sepa.',
    'También me comprometo a llevarlo a sus citas con el oficial de libertad supervisada y a las reuniones de recuperación de los martes y los jueves.',
  ],
  close: 'Respetuosamente,',
  handName: 'Ramiro Iriarte',
  name: ['Ramiro Iriarte', 'Dueño, Techos Iriarte'],
}

export const familyLetter = {
  lang: 'es',
  font: 'Courier Prime',
  size: 11,
  from: ['Rosario Beltrán viuda de Iriarte', '1204 Sycamore Row', 'Grand Island, Nebraska'],
  date: '12 de octubre de 2026',
  to,
  about,
  text: [
    'Señor Procurador:',
    'Tengo 74 años y soy la madre de Tomás. No hablo bien el inglés; mi nieta Marisol me ayuda a escribir esta carta a máquina.',
    'Mi hijo fue siempre trabajador. Entró a la empacadora a los dieciocho años para ayudarnos. Cuando murió mi esposo se perdió en esa droga y yo no supe verlo a tiempo.',
    'Toda la familia lo va a ayudar cuando regrese: yo cuido a los niños y les hago de comer, Ramiro le da trabajo, y la parroquia de Santa María lo espera con un grupo para hombres que han dejado la droga.',
    'Le pido a usted y a Dios volver a verlo en mi mesa antes de morirme.',
  ],
  close: 'Que Dios lo bendiga,',
  handName: 'Rosario Beltrán',
  name: ['Rosario Beltrán viuda de Iriarte'],
}
