/** GitHub's own checks of workflows and actions. */
import { validate } from "@actions/languageservice";

/**
 * What GitHub's language service has to say of a workflow or an `action.yml`.
 *
 * @param path Its path in the repository.
 */
export async function validateWorkflowFile(path: string, text: string): Promise<readonly string[]> {
  const problems = await validate(toDocument(path, text));
  return problems.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}

let count = 0;

/** The service remembers what it has read by its name. */
function nextRepository(): string {
  count += 1;
  return `repository-${count}`;
}

/** The little of a document of an editor that the service asks for. */
function toDocument(path: string, text: string): Parameters<typeof validate>[0] {
  const lines = text.split("\n");
  const offsetAt = ({ line, character }: Position) =>
    lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
  return {
    uri: `file:///${nextRepository()}/${path}`,
    languageId: "yaml",
    version: 1,
    lineCount: lines.length,
    getText: (range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    positionAt: (offset) => {
      const before = text.slice(0, offset).split("\n");
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
    offsetAt,
    getLineRange: (line) => ({ start: { line, character: 0 }, end: { line, character: lines[line]?.length ?? 0 } }),
    getEOLCharacters: (line) => (line < lines.length - 1 ? "\n" : ""),
  };
}

interface Position {
  readonly line: number;
  readonly character: number;
}
