import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIpAddress, parsePorts } from "../../../src/compose/grammar/port.ts";

/** Each entry as `hostIp|published|target/protocol`, or the problem with the text it points at. */
function read(text: string): readonly string[] | string {
  const parsed = parsePorts(text);
  if ("problem" in parsed) return `${parsed.problem.message} <${text.slice(parsed.problem.start, parsed.problem.end)}>`;
  return parsed.value.entries.map((port) => `${port.hostIp}|${port.published}|${port.target}/${port.protocol}`);
}

describe("ports that Compose reads", () => {
  test.each([
    ["80", ["||80/tcp"]],
    ["080", ["||80/tcp"]],
    ["0", ["||0/tcp"]],
    ["80/TCP", ["||80/tcp"]],
    ["80/udp", ["||80/udp"]],
    ["80/sctp", ["||80/sctp"]],
    ["80/", ["||80/tcp"]],
    ["80/udp/x", ["||80/udp"]],
    ["8080:80", ["|8080|80/tcp"]],
    ["08080:80", ["|8080|80/tcp"]],
    [":80", ["||80/tcp"]],
    ["::80", ["||80/tcp"]],
    ["127.0.0.1:8080:80", ["127.0.0.1|8080|80/tcp"]],
    ["127.0.0.1::80", ["127.0.0.1||80/tcp"]],
    ["[::1]:1:1", ["::1|1|1/tcp"]],
    ["[::ffff:1.2.3.4]:1:1", ["::ffff:1.2.3.4|1|1/tcp"]],
    ["[]:1:1", ["|1|1/tcp"]],
    ["3000-3001:4000-4001", ["|3000|4000/tcp", "|3001|4001/tcp"]],
    ["98-101", ["||100/tcp", "||101/tcp", "||98/tcp", "||99/tcp"]],
    ["80-80:80", ["|80|80/tcp"]],
    ["7000-7005:80", ["|7000-7005|80/tcp"]],
    ["1-2-3:5-6", ["|1|5/tcp", "|2|6/tcp"]],
  ])("%j is %j", (text, expected) => expect(read(text)).toEqual(expected));

  test("tell where their parts stand", () => {
    const text = "[::1]:8080:80/udp";
    expect(parsePorts(text)).toMatchObject({
      value: {
        places: {
          hostIp: { start: 0, end: 5 },
          published: { start: 6, end: 10 },
          target: { start: 11, end: 13 },
          protocol: { start: 14, end: 17 },
        },
      },
    });
  });
});

describe("ports that Compose refuses", () => {
  test.each([
    ["", "is missing. <>"],
    ["80:", "is missing. <80:>"],
    ["/tcp", "is missing. </tcp>"],
    ["65536", "from 0 to 65535 or a range of two, first-last. <65536>"],
    ["a:80", "from 0 to 65535 or a range of two, first-last. <a>"],
    ["80:a", "from 0 to 65535 or a range of two, first-last. <a>"],
    ["5-4", "from 0 to 65535 or a range of two, first-last. <5-4>"],
    ["1-", "from 0 to 65535 or a range of two, first-last. <1->"],
    ["+1", "from 0 to 65535 or a range of two, first-last. <+1>"],
    ["1-3:1-2", "equally long. <1-3>"],
    ["1:1-2", "equally long. <1>"],
    ["80/http", '"tcp", "udp" or "sctp". <http>'],
    ["localhost:80:80", "no IP address; an IPv6 address needs brackets. <localhost>"],
    ["::1:1:1", "no IP address; an IPv6 address needs brackets. <::1>"],
    ["[::1:1:1", "no IP address; an IPv6 address needs brackets. <[::1>"],
    ["1.2.3.4:5:6:7", "no IP address; an IPv6 address needs brackets. <1.2.3.4:5>"],
  ])("%j: %s", (text, expected) => expect(read(text)).toContain(expected));
});

test("isIpAddress takes addresses as net.ParseIP does", () => {
  for (const address of [
    "1.2.3.4",
    "0.0.0.0",
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
    "1::1.2.3.4",
    "FE80::a",
  ]) {
    expect(isIpAddress(address), address).toBe(true);
  }
  for (const other of [
    ...[
      "",
      "1.2.3",
      "1.2.3.4.",
      "1.2.3.4.5",
      "256.1.1.1",
      "01.2.3.4",
      "1.2.3.4 ",
      "a",
      ":",
      ":::",
      "1:",
      ":1",
      "1::2::3",
    ],
    ...["1:2:3:4:5:6:7", "1:2:3:4:5:6:7::8", "12345::", "1.2.3.4::", "::1.2.3", "fe80::1%eth0", "[::1]", "::g"],
  ]) {
    expect(isIpAddress(other), other).toBe(false);
  }
});

test("every mapping of a port reads as it was written", () => {
  const port = fc.integer({ min: 0, max: 65535 });
  const protocol = fc.constantFrom("tcp", "udp", "sctp");
  fc.assert(
    fc.property(fc.ipV4(), port, port, protocol, (hostIp, published, target, name) => {
      expect(read(`${hostIp}:${published}:${target}/${name}`)).toEqual([`${hostIp}|${published}|${target}/${name}`]);
    }),
  );
});
