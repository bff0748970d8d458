/** A file to be sent, under the name it is to have: with the folders it lay in. */
export interface FileToSend {
  readonly file: File
  readonly name: string
}

/** What was brought and cannot be sent, and why. */
export interface NotSent {
  readonly name: string
  readonly why: string
}

/** So many files are walked through at most: who drops more has let go of a whole disk. */
export const mostFiles = 5_000
/** What systems leave beside papers, and what browsers save in a folder beside a page; of an archive the server leaves out the same. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|[-_](?:files|archivos)\/.+\.(?:m?js|css|map|woff2?|ttf|otf|eot|ico)(?:\.download)?$/i

/** Chosen files; those of a folder keep their way in it. */
export function chosenFiles(files: Iterable<File>): readonly FileToSend[] {
  return [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name })).filter(({ name }) => !litter.test(name))
}

const noFile: NotSent = { name: 'What was dropped', why: 'There was no file in it. Save the page, the message or the picture as a file and drop that, or paste its text below.' }

/** What was dropped, folders walked through; that it was no file, when it was a link, a text or a folder with nothing in it. What of it is read from `transfer` is read at once: the browser empties it afterwards. */
export async function droppedFiles(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly (FileToSend | NotSent)[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null)
  const found = entries.length === 0 ? chosenFiles(transfer.files) : await walkEntries(entries)
  return found.length === 0 ? [noFile] : found
}

/** The files of folders, in their order; of those that cannot be had, and of more than `mostFiles`, that they were not sent. */
export async function walkEntries(entries: readonly FileSystemEntry[]): Promise<readonly (FileToSend | NotSent)[]> {
  const found: (FileToSend | NotSent)[] = []
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    const name = entry.fullPath.replace(/^\//, '')
    if (found.length >= mostFiles) return [...found, { name, why: `More than ${mostFiles.toLocaleString('en-US')} files were dropped. Those before this one are sent; neither it nor what comes after it is. Drop the rest folder by folder.` }]
    try {
      if (entry.isDirectory) waiting.unshift(...await inside(entry as FileSystemDirectoryEntry))
      else if (!litter.test(name)) found.push({ file: await fileOf(entry as FileSystemFileEntry), name })
    } catch {
      found.push({ name, why: `The browser could not open this ${entry.isDirectory ? 'folder' : 'file'}, and nothing of it was sent. Close what else has it open, look whether you may read it, and drop it again.` })
    }
  }
  return found
}

/** A folder is read some entries at a time, until there are no more. */
async function inside(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject) })
    if (some.length === 0) return all
    all.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => { entry.file(resolve, reject) })
}
