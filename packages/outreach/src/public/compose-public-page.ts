import { drawSentence } from './draw-sentence.ts'
import { escapeHtml, paragraphs } from './escape-html.ts'
import type { PublicAct, PublicPage } from './public-page.ts'
import { publicStyle } from './public-style.ts'
import { signatureSection } from '../support/signature-form.ts'
import { actWords, publicWords } from './public-words.table.ts'

/** The line under the name: the age, the sentence in words. */
export function leadOf({ age, sentence, timeServed }: Pick<PublicPage, 'age' | 'sentence' | 'timeServed'>): string {
  const said = [age, sentence, timeServed].filter((each) => each !== undefined).join('; ')
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** What stands on the picture that goes with a link: of the page, and nothing else. */
export function cardOf(page: PublicPage): { readonly language: PublicPage['language']; readonly title: string; readonly lines: readonly string[]; readonly foot: string } {
  const words = publicWords[page.language]
  const drawn = page.drawn === undefined ? [] : [words.sayThen(page.drawn.year, page.drawn.says.then), `${words.now}: ${page.drawn.says.now}${page.drawn.says.condition === undefined ? '' : `, ${page.drawn.says.condition}`}.`]
  const lead = leadOf(page)
  return { language: page.language, title: page.name ?? words.nobody, lines: drawn.length > 0 ? drawn : lead === '' ? [] : [lead], foot: page.acts.length === 0 ? '' : `${words.act}: ${page.acts.map(({ does }) => actWords[page.language][does].toLowerCase()).join(', ')}` }
}

/**
 * The page for one person as one file of HTML that any host can serve: no script, nothing loaded from anywhere, a form for signatures only where they are gathered, the photograph inside it. It prints as a leaflet.
 * `styleHash` is the SHA-256 of `publicStyle` in base64, by which the page itself forbids everything else.
 */
export function composePublicPage(page: PublicPage, styleHash: string): string {
  const { language, name, drawn, photograph, story, ownWords, acts, signatures, address } = page
  const words = publicWords[language]
  const title = escapeHtml(name ?? words.nobody)
  const lead = leadOf(page)
  const card = cardOf(page)
  const describes = escapeHtml(card.lines.join(' '))
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action ${signatures?.action === undefined ? "'none'" : escapeHtml(new URL(signatures.action).origin)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    describes === '' ? '' : `<meta name="description" content="${describes}">`,
    `<meta property="og:type" content="website">\n<meta property="og:title" content="${title}">`,
    describes === '' ? '' : `<meta property="og:description" content="${describes}">`,
    address === undefined ? '' : `<meta property="og:url" content="${escapeHtml(address)}">\n<meta property="og:image" content="${escapeHtml(`${address.replace(/\/?$/, '/')}card-${language}.png`)}">\n<meta property="og:image:width" content="1200">\n<meta property="og:image:height" content="630">\n<meta property="og:image:alt" content="${escapeHtml([card.title, ...card.lines].join('. '))}">\n<meta name="twitter:card" content="summary_large_image">`,
    `<style>${publicStyle}</style>\n</head>\n<body>\n<main>`,
    `<p class="lang"><a href="${escapeHtml(page.otherFile)}" lang="${language === 'en' ? 'es' : 'en'}" hreflang="${language === 'en' ? 'es' : 'en'}">${words.other}</a></p>`,
    `<h1>${title}</h1>`,
    lead === '' ? '' : `<p class="lead">${escapeHtml(lead)}</p>`,
    photograph === undefined ? '' : `<img class="photo" src="${photograph.dataUri}" width="${photograph.width}" height="${photograph.height}" alt="${escapeHtml(photograph.alt)}">`,
    story === undefined ? '' : `<section>\n<h2>${words.story}</h2>\n${paragraphs(story)}\n</section>`,
    ownWords === undefined ? '' : `<section>\n<h2>${words.ownWords}</h2>\n<blockquote>${paragraphs(ownWords)}</blockquote>\n</section>`,
    drawn === undefined ? '' : `<section class="facts">\n<h2>${words.drawn}</h2>\n${drawSentence(language, drawn)}\n<p>${escapeHtml(words.sayThen(drawn.year, drawn.says.then))} ${escapeHtml(words.sayNow(drawn.says.now, drawn.says.condition))}</p>\n<p class="note">${escapeHtml(words.note(drawn.says.asOf))}</p>\n</section>`,
    acts.length === 0 ? '' : `<section>\n<h2>${words.act}</h2>\n<ul class="acts">\n${acts.map((act) => actLine(act, language)).join('\n')}\n</ul>\n</section>`,
    signatures === undefined ? '' : signatureSection(signatures, language, address),
    `<p class="note">${words.print}</p>\n</main>\n</body>\n</html>`,
  ].filter((part) => part !== '').join('\n')
}

function actLine({ does, text, link }: PublicAct, language: PublicPage['language']): string {
  const shown = link === undefined ? '' : `<p><a href="${escapeHtml(link)}">${escapeHtml(link.replace(/^(?:https:\/\/|tel:|mailto:)/, ''))}</a></p>`
  return `<li><h3>${actWords[language][does]}</h3>\n${paragraphs(text)}${shown}</li>`
}
