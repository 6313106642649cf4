// src/compose/create-tree.ts
function createScalar(parts) {
  const { type, value, style, file, start, end, template, partOf, pair, relative, isUnread, tag, history } = parts;
  return {
    kind: "scalar",
    type,
    value,
    style,
    file,
    start,
    end,
    template,
    partOf,
    pair,
    relative,
    isUnread,
    tag,
    history
  };
}
function createMapping(parts) {
  const { entries, file, start, end, short, isPartial, tag, history } = parts;
  return { kind: "mapping", entries, file, start, end, short, isPartial, tag, history };
}
function createSequence(parts) {
  const { items, file, start, end, tag, history } = parts;
  return { kind: "sequence", items, file, start, end, tag, history };
}
function createEntry(key, value, via) {
  return via ? { key, value, via } : { key, value };
}
function copyEntry({ key, via }, value) {
  return createEntry(key, value, via);
}
function arriveThrough({ key, value, via }, hop) {
  return createEntry(key, value, via ? [hop, ...via] : [hop]);
}
function copyWith(tree, parts) {
  if (tree.kind === "scalar") return createScalar({ ...tree, ...parts });
  return tree.kind === "mapping" ? createMapping({ ...tree, ...parts }) : createSequence({ ...tree, ...parts });
}

// src/text/go-text.ts
function formatFloat(value) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (Object.is(value, -0)) return "-0";
  const size = Math.abs(value);
  if (size === 0 || size >= 1e-4 && size < 1e6) return String(value);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
function roundToFloat32(value) {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded;
  for (let precision = 1; precision < 9; precision++) {
    const candidate = roundToPrecision(rounded, precision);
    if (Math.fround(candidate) === rounded) return candidate;
  }
  return Number(rounded.toPrecision(9));
}
function parseInteger(text) {
  if (!/^[+-]?[0-9]+$/.test(text)) return void 0;
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  const exact = BigInt(text.replace("+", ""));
  return exact === BigInt.asIntN(64, exact) ? exact : void 0;
}
function parseFloat64(text) {
  const plain = text.includes("_") ? withoutSeparators(text) : text;
  if (/^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/.test(plain)) return finite(Number(plain));
  if (/^nan$/i.test(plain)) return Number.NaN;
  const infinity = /^([+-]?)inf(?:inity)?$/i.exec(plain);
  if (infinity) return infinity[1] === "-" ? -Infinity : Infinity;
  return parseHexadecimalFloat(plain);
}
function isSpace(character) {
  return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(character);
}
function roundToPrecision(value, precision) {
  const up = value.toExponential(precision - 1);
  const [digits = "", exponent] = value.toExponential(precision).split("e");
  const isTie = digits.endsWith("5") && Number(`${digits}e${exponent}`) === value;
  const isOdd = "13579".includes(up.charAt(up.indexOf("e") - 1));
  return Number(isTie && isOdd ? `${digits.slice(0, -1)}e${exponent}` : up);
}
function finite(value) {
  return Number.isFinite(value) ? value : void 0;
}
function withoutSeparators(text) {
  const isHexadecimal = /^[+-]?0x/i.test(text);
  const misplaced = isHexadecimal ? /(?<![0-9a-fx])_|_(?![0-9a-f])/i : /(?<![0-9])_|_(?![0-9])/;
  return misplaced.test(text) ? text : text.replaceAll("_", "");
}
function parseHexadecimalFloat(text) {
  const match = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/i.exec(text);
  const [, sign, whole = "", fraction = "", exponent] = match ?? [];
  if (whole + fraction === "") return void 0;
  const mantissa = Number(`0x${whole}${fraction}`);
  const size = mantissa === 0 ? 0 : mantissa * 2 ** (Number(exponent) - 4 * fraction.length);
  return finite(sign === "-" ? -size : size);
}

// src/yaml/timestamp.ts
function readTimestamp(text) {
  const match = TIMESTAMP.exec(text);
  if (!match) return void 0;
  const [, year = "", month = "", day = "", separator, hour = "0", minute = "0", second = "0", fraction = "", zone] = match;
  if (separator !== void 0 && separator === " " !== (zone === void 0)) return void 0;
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysOf(year, month);
  if (!isDate || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return void 0;
  const printedZone = printZone(zone);
  if (printedZone === void 0) return void 0;
  const digits = fraction.slice(1, 10).replace(/0+$/, "");
  const time = [hour, minute, second].map(twoDigits).join(":");
  return `${year}-${twoDigits(month)}-${twoDigits(day)} ${time}${digits && `.${digits}`} ${printedZone}`;
}
var TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})([.,]\d+)?(Z|[-+]\d\d:\d\d)?)?$/;
function daysOf(year, month) {
  return new Date(Date.UTC(2e3 + Number(year) % 400, Number(month), 0)).getUTCDate();
}
function printZone(zone) {
  if (zone === void 0 || zone === "Z") return "+0000 UTC";
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4));
  if (hours > 24 || minutes > 60) return void 0;
  const offset = zone.replace(":", "");
  return hours === 0 && minutes === 0 ? "+0000 UTC" : `${offset} ${offset}`;
}
function twoDigits(digits) {
  return digits.padStart(2, "0");
}

// src/yaml/scalar.ts
function typePlain(text) {
  const first = text.charCodeAt(0);
  if (isDigit(first) || first === PLUS || first === MINUS) return WORDS.get(text) ?? typeNumber(text);
  if (first === POINT) return WORDS.get(text) ?? typeFraction(text);
  return text.length <= LONGEST_WORD ? WORDS.get(text) : void 0;
}
function typeTagged(text, tag) {
  if (tag === "str") return { type: "string", value: text };
  if (tag === "binary") return decodeBinary(text);
  const typed = typePlain(text) ?? { type: "string", value: text };
  const wanted = TYPE_OF_TAG.get(tag);
  if (wanted === void 0) return { type: "string", value: text };
  if (wanted === "float" && typed.type === "int") return { type: "float", value: Number(typed.value) };
  return typed.type === wanted ? typed : void 0;
}
function scalarText(scalar) {
  const { type, value } = scalar;
  if (value === null) return "";
  if (typeof value === "string") return value;
  return type === "float" ? formatFloat(Number(value)) : String(value);
}
var ZERO = 48;
var PLUS = 43;
var MINUS = 45;
var POINT = 46;
var LONGEST_WORD = 5;
var SMALLEST_INT = -(2n ** 63n);
var LARGEST_INT = 2n ** 63n - 1n;
var LARGEST_UNSIGNED = 2n ** 64n - 1n;
var INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var WORDS = new Map([
  ...words("null", null, ["", "~", "null", "Null", "NULL"]),
  ...words("bool", true, ["true", "True", "TRUE"]),
  ...words("bool", false, ["false", "False", "FALSE"]),
  ...words("float", Number.NaN, [".nan", ".NaN", ".NAN"]),
  ...words("float", Number.POSITIVE_INFINITY, [".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"]),
  ...words("float", Number.NEGATIVE_INFINITY, ["-.inf", "-.Inf", "-.INF"]),
  ...words("float", -0, ["-0", "-0.0"])
]);
var TYPE_OF_TAG = /* @__PURE__ */ new Map([
  ["int", "int"],
  ["float", "float"],
  ["bool", "bool"],
  ["null", "null"],
  ["timestamp", "time"]
]);
function words(type, value, texts) {
  return texts.map((text) => [text, { type, value }]);
}
function typeNumber(text) {
  const time = text.charCodeAt(4) === MINUS ? readTimestamp(text) : void 0;
  if (time !== void 0) return { type: "time", value: time };
  const digits = text.replaceAll("_", "");
  return typeInteger(digits) ?? typeFloat(digits);
}
function typeInteger(text) {
  const [, sign = "", digits = ""] = INTEGER.exec(text) ?? [];
  if (digits === "") return void 0;
  const isOctal = digits.length > 1 && digits.charCodeAt(0) === ZERO && isDigit(digits.charCodeAt(1));
  const notation = isOctal ? `0o${digits}` : digits;
  const small = sign === "-" ? -Number(notation) : Number(notation);
  if (Number.isSafeInteger(small)) return { type: "int", value: small };
  const value = sign === "-" ? -BigInt(notation) : BigInt(notation);
  const largest = sign === "" ? LARGEST_UNSIGNED : LARGEST_INT;
  return value < SMALLEST_INT || value > largest ? void 0 : { type: "int", value };
}
function typeFloat(text) {
  if (!FLOAT.test(text)) return void 0;
  const value = Number(text);
  return Number.isFinite(value) ? { type: "float", value } : void 0;
}
function typeFraction(text) {
  const value = parseFloat64(text);
  return value === void 0 ? void 0 : { type: "float", value };
}
function decodeBinary(text) {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return { type: "string", value: new TextDecoder().decode(bytes) };
  } catch {
    return void 0;
  }
}
function isDigit(code) {
  return code >= ZERO && code <= 57;
}

export {
  createScalar,
  createMapping,
  createSequence,
  createEntry,
  copyEntry,
  arriveThrough,
  copyWith,
  roundToFloat32,
  parseInteger,
  parseFloat64,
  isSpace,
  typePlain,
  typeTagged,
  scalarText
};
