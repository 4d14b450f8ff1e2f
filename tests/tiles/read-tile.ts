/** A feature of a vector tile, as far as tests look at it. Positions are in tile units, across and down. */
export type TileFeature = {
  id: number;
  properties: Record<string, unknown>;
  points: number;
  positions: [number, number][];
};
export type TileLayer = { name: string; extent: number; features: TileFeature[] };

/** Reads a Mapbox vector tile by its specification, apart from the library that wrote it. */
export function readTile(bytes: Uint8Array): TileLayer[] {
  return fields(bytes)
    .filter(({ number }) => number === 3)
    .map(({ bytes: layer }) => readLayer(layer));
}

type Field = { number: number; value: number; bytes: Uint8Array };

function readLayer(bytes: Uint8Array): TileLayer {
  const all = fields(bytes);
  const text = (number: number) => all.filter((field) => field.number === number).map((field) => decode(field.bytes));
  const keys = text(3);
  const values = all.filter((field) => field.number === 4).map((field) => readValue(field.bytes));
  const features = all.filter((field) => field.number === 2).map((field) => readFeature(field.bytes, keys, values));
  return { name: text(1)[0] ?? "", extent: all.find((field) => field.number === 5)?.value ?? 4096, features };
}

function readFeature(bytes: Uint8Array, keys: string[], values: unknown[]): TileFeature {
  const all = fields(bytes);
  const tags = numbers(all.find((field) => field.number === 2)?.bytes);
  const properties: Record<string, unknown> = {};
  for (let i = 0; i + 1 < tags.length; i += 2) properties[keys[tags[i] ?? 0] ?? ""] = values[tags[i + 1] ?? 0];
  const positions = positionsIn(numbers(all.find((field) => field.number === 4)?.bytes));
  return {
    id: all.find((field) => field.number === 1)?.value ?? Number.NaN,
    properties,
    points: positions.length,
    positions,
  };
}

function readValue(bytes: Uint8Array): unknown {
  const [field] = fields(bytes);
  return field?.number === 1 ? decode(field.bytes) : field?.value;
}

/** Commands count what follows them: 1 moves, 2 draws, each with two numbers a point, from the point before; 7 closes a
 *  ring. The last bit of a number is its sign. */
function positionsIn(geometry: number[]): [number, number][] {
  const positions: [number, number][] = [];
  let [across, down] = [0, 0];
  for (let i = 0; i < geometry.length; ) {
    const command = geometry[i] ?? 0;
    const count = (command & 7) === 7 ? 0 : command >> 3;
    for (let k = 0; k < count; k += 1) {
      across += signed(geometry[i + 1 + k * 2] ?? 0);
      down += signed(geometry[i + 2 + k * 2] ?? 0);
      positions.push([across, down]);
    }
    i += 1 + count * 2;
  }
  return positions;
}

function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** Wire types: 0 a number, 2 bytes with their length, 1 and 5 fixed widths of eight and four bytes. */
function fields(bytes: Uint8Array): Field[] {
  const found: Field[] = [];
  let at = 0;
  const varint = () => {
    const end = bytes.findIndex((byte, i) => i >= at && byte < 128) + 1;
    const [value = 0] = numbers(bytes.subarray(at, end));
    at = end;
    return value;
  };
  while (at < bytes.length) {
    const key = varint();
    const wire = key & 7;
    const value = wire === 0 || wire === 2 ? varint() : 0;
    const length = [0, 8, value, 0, 0, 4][wire] ?? 0;
    found.push({ number: key >> 3, value, bytes: bytes.subarray(at, at + length) });
    at += length;
  }
  return found;
}

/** Numbers of seven bits a byte, the least first. */
function numbers(bytes: Uint8Array | undefined): number[] {
  const found: number[] = [];
  let value = 0;
  let factor = 1;
  for (const byte of bytes ?? []) {
    value += (byte & 127) * factor;
    factor *= 128;
    if (byte >= 128) continue;
    found.push(value);
    value = 0;
    factor = 1;
  }
  return found;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
