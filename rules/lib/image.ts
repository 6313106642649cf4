/** An image reference, taken apart (the grammar of distribution/reference). */
export interface ImageReference {
  /** Registry and path, without tag and digest. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/**
 * Takes an image reference apart. A colon before the last slash belongs to the registry's port.
 *
 * @param text `[registry[:port]/]path[:tag][@digest]`.
 */
export function parseImage(text: string): ImageReference {
  const [name = "", digest] = text.split("@", 2);
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  return {
    repository: colon < 0 ? name : name.slice(0, colon),
    ...(colon < 0 ? {} : { tag: name.slice(colon + 1) }),
    ...(digest === undefined ? {} : { digest }),
  };
}
