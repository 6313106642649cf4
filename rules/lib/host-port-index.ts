/** Which published ports want the same port of the host, found without comparing each with each. */
import type { Project } from "../../src/rule.ts";
import { type Added, firstAdded } from "./first-added.ts";
import { addressesOf, type HostPort } from "./host-port.ts";
import { anyProfile, profilesAround, profilesBeside } from "./running-together.ts";

/** Entries that were added, to be asked for the first that wants the same port as another. */
export interface HostPortIndex {
  add(claim: HostPort): void;
  /** The entry added first of those that collide with this one and can run together with it. */
  findRival(claim: HostPort): HostPort | undefined;
  /** The entry added first of those that collide with this one, though the two may be alternatives. */
  findAlternative(claim: HostPort): HostPort | undefined;
}

type Entry = Added<HostPort>;

/** The first entry of each block of ports, of the entries that share protocol, address and profile. */
interface Section {
  readonly fixed: Map<number, Entry>;
  readonly ranges: Map<number, Entry>;
}

/** Where an entry is kept, and where those are that may collide with it. */
interface Sections {
  readonly around: readonly Section[];
  readonly beside: readonly Section[];
  readonly any: readonly Section[];
}

/**
 * An index without entries. A range for a single target leaves the choice to Docker, so two ranges evade each other; a
 * range that holds a fixed port may take it first. Since only the first entry is asked for, a section keeps one alone
 * for each block of ports, and an answer costs the same whether one entry or thousands collide.
 */
export function createHostPortIndex(project: Project): HostPortIndex {
  const sectionsOf = createSections(project);
  let count = 0;
  return {
    add(claim) {
      const entry = { item: claim, place: count };
      count += 1;
      for (const section of sectionsOf(claim).around) keep(entry, section);
    },
    findRival: (claim) => findFirst(claim, sectionsOf(claim).beside),
    findAlternative: (claim) => findFirst(claim, sectionsOf(claim).any),
  };
}

function createSections(project: Project): (claim: HostPort) => Sections {
  const byName = new Map<string, Section>();
  const byPlace = new Map<string, Sections>();
  const sectionOf = (name: string) => {
    const section = byName.get(name) ?? { fixed: new Map(), ranges: new Map() };
    byName.set(name, section);
    return section;
  };
  // The entries of a range in short form are all in one place, which is worth describing once.
  return (claim) => {
    const place = JSON.stringify([claim.service.name, claim.port.protocol, claim.port.hostIp]);
    const known = byPlace.get(place) ?? {
      around: sectionsAround(claim).map(sectionOf),
      beside: sectionsBeside(claim, profilesBeside(claim.service, project)).map(sectionOf),
      any: sectionsBeside(claim, [anyProfile]).map(sectionOf),
    };
    byPlace.set(place, known);
    return known;
  };
}

/** An entry is found by its own address from inside that, and by each address around it from there. */
function sectionsAround({ service, port }: HostPort): readonly string[] {
  const [own, ...around] = addressesOf(port);
  const addresses = [`on ${own}`, ...[own, ...around].map((address) => `in ${address}`)];
  return describeSections(port.protocol, addresses, profilesAround(service));
}

function sectionsBeside({ port }: HostPort, profiles: readonly string[]): readonly string[] {
  const [own, ...around] = addressesOf(port);
  return describeSections(port.protocol, [`in ${own}`, ...around.map((address) => `on ${address}`)], profiles);
}

function describeSections(protocol: string, addresses: readonly string[], profiles: readonly string[]) {
  return addresses.flatMap((address) => profiles.map((profile) => JSON.stringify([protocol, address, profile])));
}

function keep(entry: Entry, { fixed, ranges }: Section): void {
  const { item: claim } = entry;
  if (isRange(claim)) {
    for (const block of blocksOf(claim)) ranges.set(block, ranges.get(block) ?? entry);
    return;
  }
  // Whoever took a block took all blocks around it as well, so that most entries stop at once.
  for (let block = blockOf(claim.first); block > 0 && !fixed.has(block); block = blockAround(block))
    fixed.set(block, entry);
}

function findFirst(claim: HostPort, sections: readonly Section[]): HostPort | undefined {
  return firstAdded(
    sections.flatMap((section) => (isRange(claim) ? portsIn(claim, section) : rivalsOf(claim.first, section))),
  );
}

function isRange({ first, last }: HostPort): boolean {
  return last > first;
}

function portsIn(range: HostPort, { fixed }: Section): readonly (Entry | undefined)[] {
  return fixed.size === 0 ? [] : blocksOf(range).map((block) => fixed.get(block));
}

function rivalsOf(port: number, { fixed, ranges }: Section): readonly (Entry | undefined)[] {
  const found = [fixed.get(blockOf(port))];
  if (ranges.size === 0) return found;
  for (let block = blockOf(port); block > 0; block = blockAround(block)) found.push(ranges.get(block));
  return found;
}

/**
 * Blocks of ports are numbered as in a binary heap: 1 is all of them, 2 and 3 are its halves, and so on to the single
 * ports. The long form takes any number, so there is room for more than the ports of a host.
 */
const SINGLE_PORTS = 2 ** 30;

function blockOf(port: number): number {
  return SINGLE_PORTS + port;
}

/** The block around a block; 0 around all ports, and around a number for which there is no room. */
function blockAround(block: number): number {
  return block < 2 * SINGLE_PORTS ? block >> 1 : 0;
}

/** The fewest blocks that make up a range. */
function blocksOf({ first, last }: HostPort): readonly number[] {
  const blocks: number[] = [];
  let [start, end] = [blockOf(first), blockOf(Math.min(last, SINGLE_PORTS - 1))];
  while (start <= end) {
    if (start % 2 === 1) blocks.push(start);
    if (end % 2 === 0) blocks.push(end);
    [start, end] = [Math.ceil(start / 2), Math.floor((end - 1) / 2)];
  }
  return blocks;
}
