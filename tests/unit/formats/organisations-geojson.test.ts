import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { readOrganisations } from "#formats/organisations.ts";

const point: Geometry = { type: "Point", coordinates: [-1.86, 53.72] };
const read = (features: [Record<string, unknown>, Geometry | null][], more = {}) =>
  readOrganisations(
    new TextEncoder().encode(
      JSON.stringify({
        type: "FeatureCollection",
        ...more,
        features: features.map(([properties, geometry]) => ({ type: "Feature", properties, geometry })),
      }),
    ),
    "places.geojson",
    { source: "OpenStreetMap contributors", licence: "ODbL 1.0" },
  );

test("tags in the text of other_tags give contacts, access, hours and theme", () => {
  const other =
    '"addr:city"=>"Halifax","addr:housenumber"=>"16","addr:street"=>"New Road","addr:postcode"=>"HX1 1QG","wheelchair"=>"yes","opening_hours"=>"Mo 10:00-12:00","website"=>"https://x.example.org/\\"a"';
  const { rows } = read([[{ osm_id: "7", name: "Skircoat Library", amenity: "library", other_tags: other }, point]]);
  expect(rows[0]).toMatchObject({
    externalId: "node/7",
    theme: "arts",
    kind: "public_body",
    address: "16 New Road, Halifax",
    postcode: "HX1 1QG",
    access: ["step_free"],
    openingHours: "Mo 10:00-12:00",
    longitude: -1.86,
    sourceUrl: "https://www.openstreetmap.org/node/7",
  });
});

test("a shelter, a refuge and a group home never come in, however they are tagged", () => {
  const shelter = { name: "Safe House", amenity: "social_facility", social_facility: "shelter" };
  const hidden = { name: "Rest", amenity: "social_facility", other_tags: '"social_facility"=>"shelter"' };
  const refuge = { name: "Help", amenity: "community_centre", "social_facility:for": "abused" };
  const { rows, problems } = read([
    [shelter, point],
    [hidden, point],
    [refuge, point],
    [{ name: "Pantry", social_facility: "food_bank" }, point],
  ]);
  expect(rows.map(({ name, theme }) => [name, theme])).toEqual([["Pantry", "food"]]);
  expect(problems.map(({ row }) => row)).toEqual([1, 2, 3]);
  expect(JSON.stringify(problems)).not.toContain("Safe House");
});

test("no name and no tag we know are left out, each with its row", () => {
  const { rows, problems } = read([
    [{ amenity: "doctors" }, point],
    [{ name: "Car park", amenity: "parking" }, point],
    [{ name: "Our Hub", description: "Meals for all" }, point],
  ]);
  expect(rows).toMatchObject([{ name: "Our Hub", theme: "food" }]);
  expect(problems.map(({ row }) => row)).toEqual([1, 2]);
});

test("an area gives a point on its own ground, even where its middle lies outside", () => {
  const ring = [
    [0, 0],
    [3, 0],
    [3, 3],
    [2, 3],
    [2, 1],
    [1, 1],
    [1, 3],
    [0, 3],
    [0, 0],
  ];
  const coordinates = [ring.map(([x = 0, y = 0]) => [-1.9 + x / 100, 53.7 + y / 100])];
  const { rows } = read([
    [
      { osm_way_id: "9", name: "Horseshoe Park", leisure: "park" },
      { type: "Polygon", coordinates },
    ],
  ]);
  const { longitude, latitude, externalId } = rows[0] ?? {};
  expect(externalId).toBe("way/9");
  const x = ((longitude ?? 0) + 1.9) * 100;
  const y = ((latitude ?? 0) - 53.7) * 100;
  expect(x > 1.01 && x < 1.99 && y > 1.01).toBe(false);
});

test("a collection gives its area, nothing gives no place, and metres become degrees", () => {
  const square: Geometry = {
    type: "Polygon",
    coordinates: [
      [
        [-1.5, 53.6],
        [-1.4, 53.6],
        [-1.4, 53.7],
        [-1.5, 53.6],
      ],
    ],
  };
  const { rows, problems } = read([
    [
      { name: "Hall A", amenity: "community_centre" },
      { type: "GeometryCollection", geometries: [point, square] },
    ],
    [{ name: "Hall B", amenity: "community_centre" }, null],
  ]);
  expect(rows.map(({ longitude }) => longitude === null)).toEqual([false, true]);
  expect(problems).toMatchObject([{ row: 2 }]);
  const grid = { crs: { type: "name", properties: { name: "EPSG:27700" } } };
  const metres: Geometry = { type: "Point", coordinates: [445_946, 425_833] };
  expect(read([[{ name: "Hall C", amenity: "community_centre" }, metres]], grid).rows[0]?.longitude).toBeCloseTo(
    -1.30511,
    3,
  );
});
