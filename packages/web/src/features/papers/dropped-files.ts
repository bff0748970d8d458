/** A file to be sent, under the name it is to have: with the folders it lay in. */
export interface FileToSend {
  readonly file: File
  readonly name: string
}

const mostFiles = 5_000

/** Chosen files; those of a folder keep their way in it. */
export function chosenFiles(files: Iterable<File>): readonly FileToSend[] {
  return [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name }))
}

/** What was dropped, folders walked through. What of it is read from `transfer` is read at once: the browser empties it afterwards. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly FileToSend[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null)
  if (entries.length === 0) return Promise.resolve(chosenFiles(transfer.files))
  return walk(entries)
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly FileToSend[]> {
  const found: FileToSend[] = []
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry !== undefined && found.length < mostFiles; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.unshift(...await inside(entry as FileSystemDirectoryEntry))
    else if (!/^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(entry.name)) found.push({ file: await fileOf(entry as FileSystemFileEntry), name: entry.fullPath.replace(/^\//, '') })
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
