/** The folders that the tree in ARCHITECTURE.md names below src, by the paths of its lines that end in a slash. */
export function foldersInTree(markdown: string): readonly string[] {
  const block = /```\n(src\/\n[\s\S]*?)```/u.exec(markdown)?.[1] ?? '';
  const folders: string[] = [];
  const path: string[] = [];
  for (const line of block.split('\n').slice(1)) {
    const found = /^(\s+)([a-z-]+)\//u.exec(line);
    if (!found) continue;
    const depth = (found[1] ?? '').length / 2 - 1;
    path.splice(depth, path.length, found[2] ?? '');
    folders.push(path.join('/'));
  }
  return folders.toSorted();
}

/** Differences between the tree on paper and the folders that are there, as Dutch sentences. */
export function compareTree(onPaper: readonly string[], real: readonly string[]): readonly string[] {
  return [
    ...real
      .filter((name) => !onPaper.includes(name))
      .map((name) => `src/${name} staat niet in ARCHITECTURE.md.`),
    ...onPaper
      .filter((name) => !real.includes(name))
      .map((name) => `ARCHITECTURE.md noemt src/${name}, en die map is er niet.`),
  ];
}
