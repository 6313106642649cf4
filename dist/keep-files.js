// src/lint/keep-files.ts
function keepFile(result, path) {
  const { findings, suppressed, files } = result;
  return {
    ...result,
    findings: findings.filter(({ at }) => at.file.path === path),
    suppressed: suppressed.filter(({ at }) => at.file.path === path),
    files: files.filter((file) => file.path === path)
  };
}
function keepFiles(result, paths) {
  const hasPart = ({ at, related, flow = [] }) => paths.has(at.file.path) || [...related, ...flow].some((place) => paths.has(place.at.file.path));
  return { ...result, findings: result.findings.filter(hasPart), suppressed: result.suppressed.filter(hasPart) };
}
export {
  keepFile,
  keepFiles
};
