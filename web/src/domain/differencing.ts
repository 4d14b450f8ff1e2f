import { fewestPeople, isSmallCount } from "./suppression.ts";

/** One small area: residents, and its numerators, one for each indicator in the same order everywhere (null: unknown or hidden). */
export type CountedArea = { population: number; numerators: readonly (number | null)[] };

/** A shape as the positions of its members. The name is what its owner sees. */
export type MemberShape = { name: string; members: readonly number[] };

/** Why a shape may not be saved: what the sentence says, and which saved shape and difference are to blame. */
export type DifferencingRefusal = {
  sentence: string;
  /** Null when it takes several saved shapes together. */
  savedShape: string | null;
  /** Positions of the areas that would be laid bare. */
  difference: number[];
};

/**
 * Guards against learning a hidden figure by taking one shape from another (differencing). Refuses a new shape when
 * - what it has beyond a saved shape that it overlaps, or what that has beyond it, is not empty and is under the limits:
 *   fewer than 100 residents, or a numerator of 1–4; or
 * - sums and differences of it and the saved shapes together lay such a group of areas bare: a shape less its parts,
 *   or the part of a containing shape that the others leave over.
 * The second is decided exactly for groups that no shape divides: shapes are rows over those groups, and a group can be
 * found out if and only if the reduced rows hold one with that group alone. Shapes that share no area never count,
 * and a group that the saved shapes lay bare without the new one is not held against it.
 * @param areas RangeError when a member is not among them.
 * @returns null when the shape may be saved.
 */
export function differencingRefusal(
  shape: MemberShape,
  saved: readonly MemberShape[],
  areas: readonly CountedArea[],
): DifferencingRefusal | null {
  for (const other of saved) {
    const refusal = refusalOfPair(shape, other, areas);
    if (refusal) return refusal;
  }
  const already = new Set(laidBare(saved).map(keyOf));
  for (const group of laidBare([...saved, shape])) {
    const reason = already.has(keyOf(group)) || isWhole(group, shape) ? null : limitBroken(group, areas);
    if (reason)
      return {
        sentence: `Together with shapes that are saved already, this one would let people work out figures for ${reason}. Add or remove a small area.`,
        savedShape: null,
        difference: group,
      };
  }
  return null;
}

function refusalOfPair(
  shape: MemberShape,
  other: MemberShape,
  areas: readonly CountedArea[],
): DifferencingRefusal | null {
  const [ours, theirs] = [new Set(shape.members), new Set(other.members)];
  const beyondTheirs = shape.members.filter((member) => !theirs.has(member));
  const beyondOurs = other.members.filter((member) => !ours.has(member));
  if (beyondTheirs.length === shape.members.length) return null;
  for (const difference of [beyondTheirs, beyondOurs]) {
    const reason = difference.length ? limitBroken(difference, areas) : null;
    if (reason)
      return {
        sentence: `Taking this shape and “${other.name}” from one another would give away figures for ${reason}. Add or remove a small area.`,
        savedShape: other.name,
        difference: [...difference].sort((a, b) => a - b),
      };
  }
  return null;
}

/** Which limit a group of areas breaks, as the end of a sentence; null when it breaks none. */
function limitBroken(group: readonly number[], areas: readonly CountedArea[]): string | null {
  const members = group.map((position) => {
    const area = areas[position];
    if (!area) throw new RangeError(`There is no area at ${position}.`);
    return area;
  });
  if (members.reduce((sum, { population }) => sum + population, 0) < fewestPeople)
    return `a place where fewer than ${fewestPeople} people live`;
  const indicators = Math.max(...members.map(({ numerators }) => numerators.length));
  for (let indicator = 0; indicator < indicators; indicator++)
    if (isSmallCount(members.reduce((sum, { numerators }) => sum + (numerators[indicator] ?? 0), 0)))
      return "fewer than 5 people";
  return null;
}

function isWhole(group: readonly number[], { members }: MemberShape): boolean {
  return group.length === new Set(members).size && group.every((position) => members.includes(position));
}

function keyOf(group: readonly number[]): string {
  return group.join(" ");
}

/** Groups of areas, undivided by any shape, whose sums can be worked out from the sums of the shapes. */
function laidBare(shapes: readonly MemberShape[]): number[][] {
  const groups = undividedGroups(shapes);
  const rows = shapes.map(({ members }) => {
    const within = new Set(members);
    return Float64Array.from(groups, (group) => (within.has(group[0] as number) ? 1 : 0));
  });
  reduceRows(rows, groups.length);
  return rows.flatMap((row) => {
    const filled = [...row.keys()].filter((column) => Math.abs(row[column] as number) > 1e-9);
    return filled.length === 1 ? [groups[filled[0] as number] as number[]] : [];
  });
}

/** Areas by the set of shapes that hold them, each group rising. */
function undividedGroups(shapes: readonly MemberShape[]): number[][] {
  const holders = new Map<number, string>();
  for (const [shape, { members }] of shapes.entries())
    for (const member of new Set(members)) holders.set(member, `${holders.get(member) ?? ""} ${shape}`);
  const groups = new Map<string, number[]>();
  for (const [area, key] of [...holders].sort(([a], [b]) => a - b)) groups.set(key, [...(groups.get(key) ?? []), area]);
  return [...groups.values()];
}

/** Gauss and Jordan: to reduced row echelon form, in place, with partial pivoting. */
function reduceRows(rows: Float64Array[], columns: number): void {
  let done = 0;
  for (let column = 0; column < columns && done < rows.length; column++) {
    const pivot = greatestBelow(rows, done, column);
    const row = rows[pivot] as Float64Array;
    const lead = row[column] as number;
    if (Math.abs(lead) < 1e-9) continue;
    rows[pivot] = rows[done] as Float64Array;
    rows[done] = row.map((value) => value / lead);
    clearColumn(rows, done, column);
    done++;
  }
}

function greatestBelow(rows: readonly Float64Array[], from: number, column: number): number {
  let best = from;
  for (let row = from; row < rows.length; row++)
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  return best;
}

function clearColumn(rows: readonly Float64Array[], kept: number, column: number): void {
  const by = rows[kept] as Float64Array;
  for (const [position, row] of rows.entries()) {
    const times = row[column] as number;
    if (position === kept || times === 0) continue;
    for (let place = 0; place < row.length; place++)
      row[place] = (row[place] as number) - times * (by[place] as number);
  }
}
