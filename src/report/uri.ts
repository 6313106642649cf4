/** Paths and addresses as URIs (RFC 3986). Half a character, which has no encoding, becomes U+FFFD. */

/** A path with `/` between its parts. */
export function encodePath(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join("/");
}

/** An address, in which what an address cannot hold is encoded. */
export function encodeUrl(url: string): string {
  return encodeURI(wellFormed(url));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
