import { escapeHtml, paragraphs } from '../public/escape-html.ts'
import type { PublicLanguage } from '../public/public-page.ts'
import { signatureWords } from './signature-words.table.ts'

/** What the page shows of those who signed, and the form, while signatures are gathered. */
export interface PublicSignatures {
  /** The office's own words before it. */
  readonly lead: string | undefined
  /** How many confirmed. */
  readonly number: number
  /** Of those who agreed to it, name and town. */
  readonly names: readonly string[]
  /** Where the form goes; undefined when signatures are not gathered now. */
  readonly action: string | undefined
  readonly daysToConfirm: number
}

/** The longest that each field may be, in letters. */
export const longestField = { name: 100, place: 100, mail: 254, sentence: 500 } as const

/** The part of the page for signatures: a form of plain HTML, which goes without a script. On paper stands where it is, and nothing where there would be nothing to do. */
export function signatureSection({ lead, number, names, action, daysToConfirm }: PublicSignatures, language: PublicLanguage, address: string | undefined): string {
  const words = signatureWords[language]
  const others = number - names.length
  const listed = names.length === 0 ? '' : `<p class="names">${names.map(escapeHtml).join('; ')}${others > 0 ? `; ${words.others(others)}` : ''}.</p>`
  const onPaper = action === undefined || address === undefined ? '' : `<p class="paper">${words.signAt} ${escapeHtml(address.replace(/^https?:\/\//, ''))}</p>`
  return [`<section class="sign${number === 0 && onPaper === '' ? ' bare' : ''}">`, `<h2>${words.title}</h2>`, lead === undefined ? '' : paragraphs(lead), number === 0 ? '' : `<p><strong>${words.count(number)}</strong></p>`, listed, onPaper, action === undefined ? '' : form(action, language, daysToConfirm), '</section>'].filter((part) => part !== '').join('\n')
}

function form(action: string, language: PublicLanguage, days: number): string {
  const words = signatureWords[language]
  const line = (name: 'name' | 'place' | 'mail', autocomplete: string, type: string, more = '') => `<p><label for="sign-${name}">${words[name]}</label><input id="sign-${name}" name="${name}" type="${type}" maxlength="${longestField[name]}" autocomplete="${autocomplete}" required${more}></p>`
  return [
    `<form method="post" action="${escapeHtml(action)}" accept-charset="utf-8">`, `<input type="hidden" name="language" value="${language}">`,
    line('name', 'name', 'text'), line('place', 'address-level2', 'text'), line('mail', 'email', 'email', ' aria-describedby="sign-note"'), `<p class="note" id="sign-note">${words.mailNote(days)}</p>`,
    `<fieldset><legend>${words.shows}</legend><label><input type="radio" name="shows" value="yes" required> ${words.yes}</label><label><input type="radio" name="shows" value="no"> ${words.no}</label></fieldset>`,
    `<p><label for="sign-sentence">${words.sentence}</label><textarea id="sign-sentence" name="sentence" rows="3" maxlength="${longestField.sentence}"></textarea></p>`,
    // A program fills in every field; a person does not see this one.
    `<p class="trap" aria-hidden="true"><label for="sign-website">${words.trap}</label><input id="sign-website" name="website" type="text" tabindex="-1" autocomplete="off"></p>`,
    `<p><button type="submit">${words.send}</button></p>`, `<p class="note">${words.back}</p>`, '</form>',
  ].join('\n')
}
