import type { Layout } from './layout.ts'
import { writerFor } from './parts/looks.ts'
import { addDays, inWords } from '../story/days.ts'
import { shortName, they } from '../story/say-name.ts'

/** A story in a newspaper, printed from its site. */
export const newspaper: Layout = {
  name: 'press article, printed from the web',
  kind: 'press article',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, whose } = they(story)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 11, leading: 1.4 })
    const paper = dice.pick(['The Clarion Ledger-Times', 'The Prairie Dispatch', 'Gulf Coast Tribune', 'Metro Sentinel'])
    const years = 2026 - Number(story.sentencedOn.slice(0, 4))
    w.onEveryPage((page, of) => w.put(`https://www.example.com/news/local/${story.name.family.toLowerCase().replaceAll(/[^a-z]/g, '')}`, 60, 770, { size: 7.5, page }).put(`${page}/${of}`, 552, 770, { size: 7.5, align: 'right', page }))
    w.par(paper, { size: 16, cut: 'bold', after: 0.4 }).par(dice.pick(['NEWS', 'LOCAL', 'CRIME & COURTS']), { size: 9, after: 0.4 })
    w.par(`{b|${dice.pick([`After ${years} years in prison, ${shortName(story.name)} asks for mercy`, `Family of ${shortName(story.name)} pleads for clemency`, `'A second chance': advocates rally for ${shortName(story.name)}`])}}`, { size: 20, leading: 1.15, after: 0.5 })
    w.par(`By ${dice.pick(['Nora Castellan', 'Ben Ogilvie', 'Tess Marchetti'])}, Staff Writer`, { size: 10 }).par(`Published ${inWords(addDays(story.today, -60))} | Updated 6:14 p.m.`, { size: 9, after: 0.7 })
    w.par(`${story.court.city.toUpperCase()} — When ${shortName(story.name)} walked into federal prison, ${whose} youngest child was in the second grade. That child is now a parent.`, { after: 0.6 }).par(`"${they(story).title} ${story.name.family} has done everything that was asked," said ${story.defender}, a lawyer. "${who === 'she' ? 'She' : 'He'} is the reason the law has clemency at all."`, { after: 0.6 }).par(`Prosecutors declined to comment. A spokeswoman for the Bureau of Prisons said the agency does not discuss individual inmates.`, { after: 0.6 })
    w.allows({ 'person.name': shortName(story.name), 'conviction.term': story.term, 'custody.status': 'in prison' })
    return w
  },
}

/** A bill: no paper of a case. */
export const invoice: Layout = {
  name: 'invoice',
  kind: 'other',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5 })
    w.row([{ at: 0, text: '{b|Hartwell Office Supply}', size: 16, width: 260 }, { at: 320, text: `{b|INVOICE}\nNo. ${dice.whole(10_000, 99_000)}\n${inWords(story.today)}` }], 1.5)
    w.par(`Bill to: Clinic, ${story.court.city}`, { after: 1 })
    let total = 0
    for (const item of ['Copy paper, 10 reams', 'File folders, box of 100', 'Toner', 'Postage']) {
      const price = dice.whole(8, 160)
      total += price
      w.row([{ at: 0, text: item, width: 260 }, { at: 300, text: '1', width: 40 }, { at: 360, text: `$${price}.00`, width: 80, align: 'right' }], 0.2)
    }
    w.rule().row([{ at: 300, text: 'Total due', cut: 'bold' }, { at: 360, text: `$${total}.00`, width: 80, align: 'right', cut: 'bold' }], 1).par('Payment is due within 30 days. Thank you for your business.')
    return w
  },
}
