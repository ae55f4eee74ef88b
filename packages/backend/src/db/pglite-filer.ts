import { MemoryFS, type PGlite } from '@electric-sql/pglite';
import { concat } from '../bytes.ts';

type FileSystem = PGlite['Module']['FS'];

/** Which files of the engine. */
export interface Files {
  readonly root: string;
  readonly leaveOut?: RegExp;
}
export const database: Files = { root: '/pglite/data' };
/**
 * The database and what the engine reads of its own while it runs. The rest is two thirds: for making a new database,
 * for building extensions, and for encodings nobody asks for.
 */
export const databaseAndEngine: Files = {
  root: '/pglite',
  leaveOut: /\/(bin|pgxs)$|_and_\w+\.so$|libpqwalreceiver|dict_snowball|tsearch_data|\.(bki|sql|sample|txt)$/,
};

/** Path of a file, and its bytes; those of a folder are null. */
type Entry = readonly [path: string, size: number | null];

/** All of them as one: how long the list is, the list, and the files one after the other. */
export function pack(fs: FileSystem, { root, leaveOut }: Files): Uint8Array<ArrayBuffer> {
  const list: Entry[] = [];
  const contents: Uint8Array[] = [];
  const add = (path: string): void => {
    if (leaveOut?.test(path)) return;
    if (!fs.isDir(fs.stat(path).mode)) {
      const bytes = fs.readFile(path);
      list.push([path, bytes.length]);
      contents.push(bytes);
      return;
    }
    list.push([path, null]);
    for (const name of fs.readdir(path)) if (name !== '.' && name !== '..') add(`${path}/${name}`);
  };
  add(root);
  const head = new TextEncoder().encode(JSON.stringify(list));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return concat([length, head, ...contents]);
}

function unpack(fs: FileSystem, packed: Uint8Array): void {
  const start = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const list = JSON.parse(new TextDecoder().decode(packed.subarray(4, start))) as Entry[];
  let at = start;
  for (const [path, size] of list) {
    if (size === null) fs.mkdirTree(path);
    else fs.writeFile(path, packed.subarray(at, (at += size)), { canOwn: true });
  }
}

/**
 * The engine's memory, with a database in it from the start. The engine's own way (`loadDataDir`) copies every file
 * three times and walks its path anew: 0.35 s of a start in a browser, where this takes 0.03.
 */
export class FilledMemory extends MemoryFS {
  readonly #packed: Uint8Array | Promise<Uint8Array>;

  /** @param packed what {@link pack} gave, or will give: it is needed late. It is handed over, and written into. */
  constructor(packed: Uint8Array | Promise<Uint8Array>) {
    super();
    this.#packed = packed;
  }

  override async initialSyncFs(): Promise<void> {
    unpack(this.pg!.Module.FS, await this.#packed);
  }
}
