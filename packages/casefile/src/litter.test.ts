import { expect, it } from 'vitest'
import { isLitter } from './litter.ts'

it('what nobody means to bring is told from papers by its name and where it lay', () => {
  for (const name of ['.DS_Store', 'court/.DS_Store', '__MACOSX/court/._judgment.txt', 'court/~$motion.docx', 'Thumbs.db', 'The Gazette_files/main.js', 'The Gazette_files/ads/frame.css', 'news/The Gazette_files/main.js.download', 'La Voz_archivos/letra.woff2']) expect([name, isLitter(name)]).toEqual([name, true])
  // A script that lies by itself was brought by somebody, and a picture beside a page may be a photograph of a paper.
  for (const name of ['main.js', 'court/notes.css', 'The Gazette.html', 'The Gazette_files/photo.jpg', 'case_files/judgment.pdf', 'case_files/notes.txt', 'my_files.js', 'desktop.ini.pdf']) expect([name, isLitter(name)]).toEqual([name, false])
})
