/** Pieces of text that programs stumble over. */
import fc from "fast-check";

/** A value that nothing may print: it stands under the names of secrets alone. */
export const SECRET = "Zq8vK2mT9xLw4RbN7cYd";

export type Text = fc.Arbitrary<string>;

/** What acts on a terminal, a log or a parser, or is not there to the eye. */
export const poison: Text = fc.constantFrom(
  "\u001b[31m",
  "\u001b]8;;https://example.com\u0007",
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\u2028",
  "\u200b",
  "\u0000",
  "\u0007",
  "\u007f",
  "\ufeff",
  "\ufffe",
  "\ud800",
  "\udfff",
  "\r",
  "\r\n",
  "\n::error::x",
  "::stop-commands::x",
  "##[group]",
  "]]>",
  "<script>",
  "`|`",
  "%0A",
  "\t",
  "🐳",
  "é",
);

/** Names that objects have of their own, and names that are none. */
export const oddName: Text = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "<<", "~", "", " ", ".", "..", "a.b", "*"),
  fc.constantFrom("null", "true", "1", "-1", "1e999", "0x1", "NaN", "2001-01-01", "a/b", "../../x", "C:\\x", "-", "?"),
  poison,
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** References to variables, whole and broken, one in the other. */
export const reference: Text = fc.constantFrom(
  "${A}",
  "$A",
  "$$A",
  "${A:-${B:-${A:?x}}}",
  "${A:-${B:-${C:-${D:-}}}}",
  "${A:?}",
  "${A:+b}",
  "${__proto__}",
  "${",
  "${}",
  "${A:-",
  "$",
  "${A?${B",
  "${A:-$$}",
  "${1}",
  "${A-}}",
  "${A:-\u001b[31m}",
);

/** Scalars of Compose files: right, wrong, enormous. Not quoted. */
export const scalar: Text = fc.oneof(
  fc.constantFrom("a", "b", "nginx", "nginx:latest", "db:5432", "true", "no", "1.5", "0", "-1", "null", ""),
  fc.constantFrom("80", "80:80", "127.0.0.1:80-90:80-90", "70000:1", "90-80:1", "[::1]:80:80/udp", "::80", "1:2:3:4:5"),
  fc.constantFrom("./a:/b", "/var/run/docker.sock:/x:ro", "~/a:/b", "C:\\a:/b", "a:b:c:d", "/", "../../../../etc"),
  fc.constantFrom("10.0.0.0/33", "172.16.0.0/12", "fe80::/10", "999.1.1.1", "10.0.0.0/8"),
  fc.constantFrom("99999999999999999999", "1e400", "-0", "0o777", "0b1", "1_000", "64m", "1e3gb", "9".repeat(400)),
  fc.constantFrom("service:a", "service:__proto__", "container:x", "host", "none", "bridge"),
  fc.constantFrom(
    "http://a:80/x",
    "postgres://u@[::1",
    "http://",
    "redis://db:99999/0",
    "https://%zz",
    "x".repeat(5000),
  ),
  reference,
  oddName,
);
