import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is written from its beginning on. */
export interface FileToWrite {
  write(piece: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Where the files that come of a sorting are written, some of them side by side. */
export interface Folder {
  /** A new file; its name may have folders before it, with `/` between. */
  file(name: string): Promise<FileToWrite>
}

export function folderOnDisk(path: string): Folder {
  return {
    async file(name) {
      const whole = join(path, name)
      await mkdir(dirname(whole), { recursive: true, mode: 0o700 })
      const handle = await open(whole, 'w')
      return { write: async (piece) => { await handle.writeFile(piece) }, close: () => handle.close() }
    },
  }
}

/** A whole file at once. */
export async function writeWhole(folder: Folder, name: string, content: string | Uint8Array): Promise<void> {
  const file = await folder.file(name)
  try {
    await file.write(content)
  } finally {
    await file.close()
  }
}
