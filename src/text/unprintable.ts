/** Characters that are not shown as they are. */

/**
 * What must not reach a terminal or a log: control characters, line separators, marks that change the direction of
 * text, lone surrogates, noncharacters, and whatever else has no look of its own and so could hide in a name.
 */
export const UNPRINTABLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Replaces such characters by their code points: `\u{1b}`. Line breaks are such characters too. */
export function replaceUnprintable(text: string): string {
  // Nearly every text. The expression for all others knows Unicode, and takes a millisecond to compile.
  return /^[ -~]*$/.test(text) ? text : text.replace(UNPRINTABLE, toCodePoint);
}

function toCodePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`;
}

/** JSON text with such characters as escapes, code unit by code unit; line breaks between its tokens stay. */
export function escapeInJson(json: string): string {
  return json.replace(UNPRINTABLE, (character) =>
    character === "\n" ? character : character.split("").map(toEscape).join(""),
  );
}

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
