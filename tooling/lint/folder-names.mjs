const NAMELESS = new Set(["utils", "helpers", "common", "misc"]);

/** A folder called `helpers` is an idea without a name. */
export function folderNames({ paths }) {
  const folders = new Set(paths.flatMap(foldersAbove));
  return [...folders]
    .filter((folder) => NAMELESS.has(folder.split("/").at(-1)))
    .map((folder) => `${folder}/ says nothing: name the folder after what it holds`);
}

function foldersAbove(path) {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
