import {
  MASK,
  isSecretName
} from "./shared-53.js";

// src/explain/command-passwords.ts
function createCommandReader() {
  let program;
  let isNext = false;
  return (word) => {
    if (/^[|;&\n]$/.test(word)) program = void 0;
    program = findProgram(word) ?? program;
    if (isNext) {
      isNext = false;
      return isReference(word) ? void 0 : 0;
    }
    isNext = program?.separate.includes(word) ?? false;
    return program?.attached === void 0 ? void 0 : findAttached(word, program.attached);
  };
}
function maskCommands(text, mask) {
  let masked = "";
  let at = 0;
  const readWord = createCommandReader();
  for (const { 0: word, index } of text.matchAll(WORD_OF_SHELL)) {
    if (index < at) continue;
    const start = readWord(word);
    if (start === void 0) continue;
    VALUE_OF_SHELL.lastIndex = index + start;
    if (!VALUE_OF_SHELL.test(text)) continue;
    masked += text.slice(at, index + start) + mask;
    at = VALUE_OF_SHELL.lastIndex;
  }
  return masked + text.slice(at);
}
var PROGRAMS = [
  {
    name: /^(?:mysql|mariadb)(?:-?(?:admin|binlog|check|dump|import|pump|sh|show|slap|upgrade))?$/,
    attached: "-p",
    separate: []
  },
  { name: /^sshpass$/, attached: "-p", separate: ["-p"] },
  { name: /^(?:redis|valkey|keydb)-cli$/, separate: ["-a"] },
  { name: /^mongo(?:sh|dump|restore|export|import|stat|top)?$/, separate: ["-p"] },
  { name: /^mosquitto_(?:pub|sub|rr)$/, separate: ["-P"] }
];
var LONGEST_PROGRAM = 128;
var WORD_OF_SHELL = /\\\r?\n|[|;&\n]|[^\s|;&]+/g;
var VALUE_OF_SHELL = /"[^"]*"?|'[^']*'?|[^\s"'|;&]+/y;
function findProgram(word) {
  if (word.length > LONGEST_PROGRAM) return void 0;
  const [name = ""] = /[\w-]+(?=["'`]?$)/.exec(word) ?? [];
  return PROGRAMS.find((program) => program.name.test(name));
}
function findAttached(word, option) {
  const start = option.length + (/^["']/.test(word) ? 1 : 0);
  const isOption = word.slice(0, start).endsWith(option) && word.length > start;
  return isOption && !isReference(word.slice(start)) ? start : void 0;
}
function isReference(word) {
  return word.length > LONGEST_PROGRAM ? false : /^["']?\$?(?:\$\w+|\$\{\w+\}|\$\(|`)/.test(word);
}

// src/explain/mask-text.ts
function maskWords(text, secrets) {
  if (secrets.classOfValue(text)) return MASK;
  const masked = text.replace(PRIVATE_KEY, MASK).replace(URL_PASSWORD, `$1${MASK}@`).replace(URL_USER, maskUser).replace(AUTHORIZATION, `$1${MASK}`).replace(USER_OPTION, `$1${MASK}`).replace(WEBHOOK, `$1${MASK}`);
  return maskCommands(maskNamed(masked, secrets), MASK).replace(
    WORD,
    (word) => secrets.classOfValue(word) ? MASK : word
  );
}
function isUserOption(name) {
  return /^(?:-u|--user|--proxy-user)$/.test(name);
}
function maskNamed(text, secrets) {
  let masked = "";
  let at = 0;
  for (const match of text.matchAll(NAME)) {
    const [whole, name = "", between = ""] = match;
    if (match.index < at || !isAssignment(name, between)) continue;
    const isParameter = /[?&]/.test(text.charAt(match.index - 1)) && SECRET_PARAMETERS.has(name.toLowerCase());
    if (!isParameter && !isSecretName(name, secrets)) continue;
    VALUE.lastIndex = match.index + whole.length;
    if (!VALUE.test(text)) continue;
    masked += text.slice(at, match.index) + whole + MASK;
    at = VALUE.lastIndex;
  }
  return masked + text.slice(at);
}
function isAssignment(name, between) {
  if (between.includes("=")) return true;
  if (!between.includes(":")) return name.startsWith("-");
  return between.length > 1 || /^x-/i.test(name);
}
function maskUser(whole, scheme, user) {
  const isWord = /^https?:/i.test(scheme) ? user === "git" : /^[a-z][a-z_-]{0,14}$/.test(user);
  return isWord || /^\$(?:\w+|\{\w+\})$/.test(user) ? whole : `${scheme}${MASK}@`;
}
var SECRET_PARAMETERS = /* @__PURE__ */ new Set(["key", "sig", "signature", "auth", "code", "credential"]);
var PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----.*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/gs;
var URL_PASSWORD = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/[^\s/?#@:'"`]*:)([^\s/?#'"`,]+)@/gi;
var URL_USER = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*:\/\/)([^\s/?#@:'"`,]+)@/gi;
var AUTHORIZATION = /(\bauthorization\\?["']?[ \t]*[:=][ \t]*\\?["']?|\bbearer[ \t]+(?=\S{6})|\bBasic[ \t]+(?=\S{6}))[^"'`\r\n\\]+/gi;
var USER_OPTION = /((?<![\w-])(?:-u|--user|--proxy-user)[= \t]*["']?[^\s:"']+:)[^\s"']+/g;
var WEBHOOK = /(https:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks)\/)[^\s"'`$?]{8,}/gi;
var NAME = /(?<![\w.-])([\w.-]+)(?![\w.-])(\\?["']?[ \t]*[=:][ \t]*|\s+)/g;
var VALUE = /\\"(?:[^"\\]|\\(?!"))*|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s"']+?(?=[;,&][\w -]{1,64}=|[\s"']|$)/sy;
var WORD = /[^\s"'`=,;()<>]{8,}/g;

export {
  createCommandReader,
  maskWords,
  isUserOption
};
