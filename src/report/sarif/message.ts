/** The text of a result: one line, not longer than consumers show, with links to the related places. */
import type { Location } from "sarif";
import { cutText } from "../../lint/message.ts";
import type { Finding } from "../../lint/result.ts";

const LONGEST_MESSAGE = 1024;
const LONGEST_LINK = 100;
const MOST_LINKS = 3;
const MOST_SERVICES = 10;

/**
 * @param twins The findings of the result, the first of which speaks for all.
 * @param related Its related locations; those with an id are linked (SARIF 2.1.0, 3.11.6).
 */
export function composeMessage([first, ...others]: readonly Finding[], related: readonly Location[]): string {
  if (!first) return "";
  const links = linkPlaces(related);
  const also = [...nameServices(first, others), ...repeatMessages(first, others)];
  return cutText([first.message, ...also].map(unlink).join(" "), LONGEST_MESSAGE - links.length - 1) + links;
}

/** Other services with the same fault: the message holds for them too. */
function nameServices(first: Finding, others: readonly Finding[]): readonly string[] {
  const names = [...new Set(others.filter((other) => isSameFault(first, other)).map(({ service }) => `'${service}'`))];
  if (names.length === 0) return [];
  const rest = names.length - MOST_SERVICES;
  const list = names.slice(0, MOST_SERVICES).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
  return [`The same holds for ${names.length === 1 ? "service" : "services"} ${list}.`];
}

function repeatMessages(first: Finding, others: readonly Finding[]): readonly string[] {
  const messages = others.filter((other) => !isSameFault(first, other)).map(({ message }) => message);
  return [...new Set(messages)].filter((message) => message !== first.message);
}

function isSameFault(first: Finding, { messageId, subject, service }: Finding): boolean {
  return (
    service !== undefined && messageId === first.messageId && subject === first.subject && service !== first.service
  );
}

function linkPlaces(related: readonly Location[]): string {
  const links = related.slice(0, MOST_LINKS).map(({ id, message }) => {
    const text = (message?.text ?? "").replace(/[[\]]/g, "").replace(/\.$/, "");
    return `[${cutText(text, LONGEST_LINK - 1)}](${id})`;
  });
  return links.length > 0 ? ` See ${links.join(", ")}.` : "";
}

/** Keeps text that happens to look like a link from being one. */
function unlink(text: string): string {
  return text.replaceAll("](", "] (");
}
