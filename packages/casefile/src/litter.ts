/** What systems and programs leave beside papers. */
const leavings = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|Thumbs\.db$|desktop\.ini$|~\$)/i
/** What a browser saves in a folder beside a page so that it looks as it did: scripts, styles, letters to print with, and the small sign of the site. Its pictures may be papers. */
const ofSavedPage = /[-_](?:files|archivos)\/(?:[^/]+\/)*[^/]+\.(?:m?js|css|map|woff2?|ttf|otf|eot|ico)(?:\.download)?$/i

/** Whether a file, named with the folders it lay in, is one nobody means to bring among papers. */
export function isLitter(name: string): boolean {
  return leavings.test(name) || ofSavedPage.test(name)
}
