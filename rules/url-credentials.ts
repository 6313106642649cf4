import { defineRule } from "../src/rule.ts";
import { describeText, textsOf } from "./lib/service-texts.ts";
import { urlPasswords } from "./lib/url.ts";

export const urlCredentials = defineRule({
  id: "url-credentials",
  meta: {
    summary: "Disallow passwords written into URLs, as text or as a default",
    category: "security",
    recommended: "error",
    needsPlan: false,
    messages: {
      literal:
        "{{what}} holds a URL with its password written into the file: everyone who can read the file has it, and logs tend to show URLs whole. Replace the password, and take the new one from an env file, as `${PASSWORD:?}`.",
      default:
        "{{what}} falls back to a URL password that is written into the file, which everyone who can read the file knows. Remove the default: `${NAME:?}` makes Compose stop instead.",
    },
    securitySeverity: 8.6,
    references: [
      "https://cwe.mitre.org/data/definitions/798.html",
      "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    ],
  },
  create({ report }) {
    return {
      service(service) {
        for (const item of textsOf(service)) {
          const [first, ...others] = urlPasswords(item.text.template).flatMap(({ start, end, kind }) => {
            return kind === "variable" ? [] : [{ kind, at: item.text.within(start, end) }];
          });
          if (!first) continue;
          report({
            at: item.at,
            range: first.at,
            messageId: first.kind,
            data: { what: describeText(item, service) },
            subject: item.name,
            related: others.map(({ at }) => ({ at, message: "Another password in a URL is here." })),
          });
        }
      },
    };
  },
});
