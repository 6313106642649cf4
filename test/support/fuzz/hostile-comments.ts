/** Comments that suppress findings, or nearly do. */
import fc from "fast-check";
import { rules } from "../../../rules/index.ts";
import { oddName, poison, scalar, type Text } from "./hostile-text.ts";

const rule: Text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("image-tag", "privileged", "compose-schema", "compose-syntax") },
  fc.constantFrom(...rules.map(({ id }) => id)),
  oddName,
);

/** A comment, from its `#` on. */
export function hostileComment(): Text {
  return fc
    .tuple(
      fc.constantFrom("# ", "#", "#   ", "# # "),
      fc.constantFrom(
        "pmoves-lint-disable",
        "pmoves-lint-enable",
        "pmoves-lint-",
        "PMOVES-LINT-disable",
        "pmoves-lint ",
      ),
      fc.constantFrom("-next-line", "-line", "", "-file", "-nextline"),
      fc.array(rule, { maxLength: 3 }).map((names) => ` ${names.join(", ")}`),
      fc.oneof(fc.constantFrom("", " until=2999-01-01", " until=2001-01-01", " until=2001-99-99", " until="), poison),
      fc.oneof(
        fc.constantFrom("", " -- because", " --", " -- "),
        scalar.map((text) => ` -- ${text}`),
      ),
    )
    .map((parts) => parts.join("").replaceAll("\n", " "));
}
