/** A file, and its path below the folder it came with. */
export interface ChosenFile {
  path: string;
  file: File;
}

const texts = /\.(docx|html?|xhtml|md|markdown|mdx|txt|text|xml|wxr)$/i;
const pictures = /\.(jpe?g|png|webp|avif|gif|tiff?)$/i;
/** Beside a saved web page lies what its site looked like. */
const hidden = /(^|\/)([._~][^/]*|node_modules|[^/]*_(files|bestanden))(\/|$)/;

/** Texts, and pictures that may belong to them; of a folder only what may be either. */
export function sorted(files: ChosenFile[]): { texts: ChosenFile[]; pictures: ChosenFile[] } {
  const seen = files.filter(({ path }) => !path.includes("/") || !hidden.test(path));
  const isText = ({ path }: ChosenFile) => texts.test(path) || (!path.includes("/") && !pictures.test(path));
  return { texts: seen.filter(isText), pictures: files.filter(({ path }) => pictures.test(path)) };
}

/** What was chosen in a field. */
export const filesOfField = (field: HTMLInputElement): ChosenFile[] =>
  [...(field.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** What was dropped, the files in folders too. */
export async function filesOfDrop(data: DataTransfer): Promise<ChosenFile[]> {
  // The list is empty once the event is over: each is asked for first.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files].map((file) => ({ path: file.name, file }));
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesBelow));
  return found.length > 0 ? found.flat() : plain;
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ path, file: await new Promise<File>((done, fail) => entry.file(done, fail)) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A browser gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(filesBelow))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
