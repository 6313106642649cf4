// src/compose/memory-files.ts
function memoryFiles(files) {
  const texts = new Map(Object.entries(files));
  const isDirectory = (path) => [...texts.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    home: "/home/user",
    kind: (path) => texts.has(path) ? "file" : path === "/" || isDirectory(path) ? "directory" : "missing",
    read(path) {
      const text = texts.get(path);
      if (text !== void 0) return { text };
      return isDirectory(path) ? { failure: "it is a directory" } : { failure: "no such file", isMissing: true };
    }
  };
}

export {
  memoryFiles
};
