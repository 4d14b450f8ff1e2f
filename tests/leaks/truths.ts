/** A planted organisation's true place, made of values that are nowhere else in the database. */
export type Truth = { name: string; longitude: number; latitude: number; address: string; postcode: string };

const words = ["Zanquay", "Yewthorn", "Xanthe", "Wyrmgate", "Vexholm", "Umberlea", "Tarnwick", "Skarrow", "Rookmire"];

/** The truth of the organisation with this number, 0 to 8: a point in its own small square, an address and a postcode
 *  that no other row has. `origin` is the south-west corner of the small town, or of another fixture. */
export function truthOf(number: number, origin: { longitude: number; latitude: number }): Truth {
  const word = words[number] ?? "Quillmoor";
  return {
    name: `The ${word} Circle`,
    longitude: round(origin.longitude + 0.01 * (number % 3) + 0.002713 + 0.0001307 * number),
    latitude: round(origin.latitude + 0.01 * Math.floor(number / 3) + 0.007389 - 0.0002111 * number),
    address: `${number + 2} ${word}hurst Mews`,
    postcode: `DG${4 + Math.floor(number / 3)} ${number}QX`,
  };
}

/** What of a truth can be read from a text: the words of its address, its postcode, or its coordinates to four decimals
 *  or more, rounded or cut off. */
export function truthsIn(text: string, truths: Truth[], search: CoordinateSearch = eitherCoordinate): string[] {
  const plain = text.toLowerCase();
  const close = text.replaceAll(/[\s+]|%20/g, "").toUpperCase();
  const numbers = [...text.matchAll(/-?\d{1,3}\.\d{4,}/g)].map(([number]) => Number(number));
  return truths.flatMap((truth) => [
    ...(plain.includes(markOf(truth.address)) ? [`the address of ${truth.name}`] : []),
    ...(close.includes(truth.postcode.replace(" ", "")) ? [`the postcode of ${truth.name}`] : []),
    ...search(numbers, truth),
  ]);
}

/** Finds a truth's coordinates among the numbers of a text, in their order. */
export type CoordinateSearch = (numbers: number[], truth: Truth) => string[];

const isNear = (one: number, other: number) => Math.abs(one - other) < 0.0001;

/** Either coordinate by itself, for a small town where no other lies on the same line. */
export const eitherCoordinate: CoordinateSearch = (numbers, { name, longitude, latitude }) => [
  ...(numbers.some((number) => isNear(number, longitude)) ? [`the longitude of ${name}`] : []),
  ...(numbers.some((number) => isNear(number, latitude)) ? [`the latitude of ${name}`] : []),
];

/** Both coordinates close together, for a map so full that one of them alone is met by chance. */
export const bothCoordinates: CoordinateSearch = (numbers, { name, longitude, latitude }) => {
  const places = (truth: number) => numbers.flatMap((number, place) => (isNear(number, truth) ? [place] : []));
  const latitudes = places(latitude);
  const isPair = places(longitude).some((x) => latitudes.some((y) => Math.abs(x - y) < 4));
  return isPair ? [`the coordinates of ${name}`] : [];
};

/** The word of an address that is nowhere else. */
function markOf(address: string): string {
  return (address.split(" ")[1] ?? address).toLowerCase();
}

function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
