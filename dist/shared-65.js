// src/text/nearest.ts
function nearestOf(text, candidates) {
  const wanted = fold(text);
  let nearest;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = countEdits(wanted, fold(candidate));
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}
function fold(text) {
  return text.toLowerCase().replaceAll("-", "_");
}
function countEdits(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

export {
  nearestOf
};
