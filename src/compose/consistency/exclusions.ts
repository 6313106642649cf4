/** Attributes of a service that exclude each other or need another. */
import { scalarText } from "../../yaml/scalar.ts";
import { entriesAt, isScalar, itemsAt, scalarAt } from "../parts.ts";
import { type CheckedService, contradiction, keyOf, textAt } from "./check.ts";

/** `network_mode` beside `networks`, the words of a health check, a watch without target. */
export function checkExclusions(checked: CheckedService): void {
  checkNetworkMode(checked);
  checkHealthcheck(checked);
  checkWatch(checked);
}

function checkNetworkMode({ service, path, report }: CheckedService): void {
  const mode = scalarAt(service, "network_mode");
  if (!mode || mode.value === "" || entriesAt(service, "networks").size === 0) return;
  const message = "`network_mode` and `networks` exclude each other. Keep one.";
  const related = [{ at: mode, message: "`network_mode` is set here." }];
  report({ ...contradiction(keyOf(service, "networks", service), `${path}.networks`, message), related });
}

function checkHealthcheck({ service, path, report }: CheckedService): void {
  const [first] = itemsAt(service, "healthcheck", "test");
  if (!isScalar(first) || TEST_WORDS.has(scalarText(first))) return;
  const message = 'A health check in list form must begin with "CMD", "CMD-SHELL" or "NONE".';
  report(contradiction(first, `${path}.healthcheck.test.0`, message));
}

const TEST_WORDS: ReadonlySet<string> = new Set(["CMD", "CMD-SHELL", "NONE"]);

function checkWatch({ service, path, report }: CheckedService): void {
  for (const [index, watch] of itemsAt(service, "develop", "watch").entries()) {
    const action = textAt(watch, "action");
    if (textAt(watch, "target") !== "" || action === "rebuild" || action === "restart") continue;
    const message = `The watch action '${action}' needs a \`target\`.`;
    report(contradiction(scalarAt(watch, "action") ?? watch, `${path}.develop.watch.${index}`, message));
  }
}
