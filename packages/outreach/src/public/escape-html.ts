/** Text as it may stand in HTML, between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/(?![\t\n])\p{Cc}|[‪-‮⁦-⁩]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** Text as paragraphs, where an empty line parts them. */
export function paragraphs(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').split(/\n[ \t]*\n+/).map((each) => each.trim()).filter((each) => each !== '').map((each) => `<p>${escapeHtml(each).replaceAll('\n', '<br>')}</p>`).join('\n')
}
