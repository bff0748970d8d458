import { escapeHtml } from '../public/escape-html.ts'
import type { PublicLanguage } from '../public/public-page.ts'
import { publicStyle } from '../public/public-style.ts'

/** A page that answers a form or a link: a heading, some sentences, and a button that does it, where something is asked. */
export function composeAnswerPage(language: PublicLanguage, [title = '', ...said]: readonly string[], asks?: { readonly action: string; readonly button: string }): string {
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n<meta name="referrer" content="same-origin">`,
    `<title>${escapeHtml(title)}</title>\n<style>${publicStyle}</style>\n</head>\n<body>\n<main>\n<h1>${escapeHtml(title)}</h1>`,
    ...said.map((one) => `<p>${escapeHtml(one)}</p>`),
    ...(asks === undefined ? [] : [`<form method="post" action="${escapeHtml(asks.action)}"><p><button type="submit">${escapeHtml(asks.button)}</button></p></form>`]),
    '</main>\n</body>\n</html>',
  ].join('\n')
}
