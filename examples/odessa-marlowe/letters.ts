import { facts } from './facts.ts'

const to = ['Office of the Pardon Attorney', 'U.S. Department of Justice', '950 Pennsylvania Avenue NW', 'Washington, DC 20530']
const about = `Re: ${facts.name}, Register Number ${facts.registerNumber}`

export const jobLetter = {
  font: 'Source Serif 4',
  size: 11,
  letterhead: ["Rosalind's Table", 'Community bakery and kitchen', '1840 Sycamore Row, Kansas City, Missouri', '(816) 555-0188'],
  colour: '#8a3b12',
  date: 'September 28, 2026',
  to,
  about,
  text: [
    'To whom it may concern:',
    "I own Rosalind's Table, a bakery that has fed this neighborhood since 2009. We have fourteen people on the payroll, and five of them came to us from prison. Not one of the five has gone back.",
    'I have written to Odessa Marlowe for six years, since one of my bakers, who learned the trade from her at Carswell, told me that everything she knew about bread she knew from Miss Dessa. I have read her letters aloud at our staff table more than once.',
    "On the day she is released, Odessa has a job with us: full-time baker at Rosalind's Table, at $19.50 an hour, with health insurance after sixty days. If her knees do not allow full days we will start with half days. The offer does not expire.",
    'I understand that she was convicted of a serious crime and I have not asked her to explain it away. She never has. Please send her to us.',
  ],
  close: 'Respectfully,',
  handName: 'Rosalind Achterberg',
  name: ['Rosalind Achterberg', "Owner, Rosalind's Table"],
}

export const homeLetter = {
  font: 'Courier Prime',
  size: 11,
  from: ['Verna Tate', '2216 Elmhurst Terrace', 'Kansas City, Missouri'],
  date: 'October 2, 2026',
  to,
  about,
  text: [
    'Dear Pardon Attorney:',
    'I am Odessa Marlowe\'s older sister. I am 71 years old and a retired practical nurse. I raised her three children after she was arrested, the youngest from the age of eight.',
    'When Odessa comes home she will live with me in my house at 2216 Elmhurst Terrace, Kansas City, Missouri. I own the house and it is paid for. She will have the downstairs bedroom with her own bath, so that she need not climb stairs. There is no firearm in the house and I live alone.',
    'I will drive her to her probation officer and to her doctors. I was a nurse for thirty-four years and I know how to look after someone with sugar and bad kidneys.',
    'I do not say she did no wrong. I say that she has been gone for thirty-one years, that our mother died asking for her, and that I would like to have my sister at my table again while we are both still here.',
  ],
  close: 'Yours truly,',
  handName: 'Verna Tate',
  name: ['Verna Tate'],
}

export const familyLetter = {
  font: 'Tinos',
  size: 12,
  from: ['Denise Marlowe Ortega', '705 Larkspur Court', 'Independence, Missouri', '(816) 555-0126'],
  date: 'October 5, 2026',
  to,
  about,
  text: [
    'Dear Sir or Madam:',
    'My name is Denise Marlowe Ortega. I am the oldest of Odessa Marlowe\'s three children. I was seventeen when she was sentenced to life, and I am a mother of three and a third-grade teacher now.',
    'My mother has never missed a birthday. Every one of her seven grandchildren has a box of her letters, with recipes in the margins. She helped me pass my teaching examination over the telephone, fifteen minutes at a time. When my son was sick she wrote to him every day for four months.',
    'My brother Marcus, my sister Alicia and I have talked about what she will need. We will support our mother when she comes home: Marcus will put her on his telephone plan and bring her to church, Alicia, who works at the county health department, will set up her doctors, and I will pay for her food and clothing until her first paychecks come.',
    'She told me long ago that she put us in danger when she let those men use our house, and that I must never teach my children that it was somebody else\'s fault. I have not. But I would like them to know her outside of a visiting room.',
  ],
  close: 'With respect and hope,',
  handName: 'Denise M. Ortega',
  name: ['Denise Marlowe Ortega'],
}
