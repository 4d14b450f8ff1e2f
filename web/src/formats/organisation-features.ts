import { pointOnFeature } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { isNearBritain } from "#domain/national-grid.ts";
import { type FileFeature, readFeatures } from "./features.ts";
import { slugOf } from "./indicator-file.ts";
import {
  isVacant,
  LONGEST_NAME,
  type OrganisationFile,
  type OrganisationOptions,
  type OrganisationRow,
  onceEach,
  themeOfLast,
} from "./organisation-row.ts";
import { hasTellingTags, type Themed, themeOfWords, themesOfTags } from "./organisation-themes.ts";
import { contactsOf, isPrivatePlace, osmElement, type Tags, tagsOf } from "./osm-tags.ts";
import { areaPartOf } from "./polygons.ts";
import type { Problem } from "./problem.ts";

type LinedRow = OrganisationRow & { line: number };

/** Reads organisations from GeoJSON: OpenStreetMap's tags, or plain name, description and the like. */
export function readOrganisationFeatures(
  bytes: Uint8Array,
  fileName: string,
  options: OrganisationOptions,
): OrganisationFile {
  const { features, problems, notes } = readFeatures(bytes, fileName, { crs: options.crs });
  const rows = features.flatMap((feature) => {
    const tags = renamed(tagsOf(feature.properties), options.map ?? {});
    const why = whyLeftOut(tags);
    if (why) {
      problems.push({ row: feature.row, column: null, problem: why });
      return [];
    }
    return [readFeature(feature, tags, problems)];
  });
  return { rows: onceEach(rows, problems), problems, notes };
}

function whyLeftOut(tags: Tags): string | null {
  if (isPrivatePlace(tags)) return "A shelter or group home is never put on a public map; it was left out.";
  if (!tags.name) return "It has no name, so it was left out.";
  if (isVacant(tags.name)) return `“${tags.name}” says that nobody is there; it was left out.`;
  if (hasTellingTags(tags) && themesOf(tags).length === 0) {
    return `“${tags.name}” has no tags that say it is a place for the community; it was left out.`;
  }
  return null;
}

function readFeature({ row, geometry, properties }: FileFeature, tags: Tags, problems: Problem[]): LinedRow {
  const themed = themesOf(tags);
  const place = placeOf(geometry);
  const contacts = contactsOf(tags);
  const name = (tags.name ?? "").slice(0, LONGEST_NAME);
  if (!place)
    problems.push({
      row,
      column: null,
      problem: `“${name}” has no place that can be shown; it was taken without one.`,
    });
  const element = osmElement(tags, geometry?.type === "Point");
  const theme = themed[0]?.theme ?? themeOfWords(`${name} ${tags.description ?? ""}`) ?? themeOfLast;
  return {
    line: row,
    externalId: element ?? tags.id ?? tags.urn ?? textId(properties) ?? `${slugOf(name)}-${place?.join("-") ?? row}`,
    name,
    description: tags.description ?? tags.comments ?? null,
    kind: themed[0]?.kind ?? "community_group",
    theme,
    themes: [...new Set([theme, ...themed.map((each) => each.theme)])],
    ...contacts,
    longitude: place?.[0] ?? null,
    latitude: place?.[1] ?? null,
    sourceUrl: element ? `https://www.openstreetmap.org/${element}` : null,
  };
}

function themesOf(tags: Tags): Themed[] {
  const known = themesOfTags(tags);
  if (known.length > 0) return known;
  // Values with spaces are somebody's own words, not OpenStreetMap's.
  const theme = tags.amenity?.includes(" ") ? themeOfWords(tags.amenity) : null;
  return theme ? [{ theme, kind: "community_group" }] : [];
}

/** A point on the ground of the place: the point itself, or one within the area. */
function placeOf(geometry: Geometry | null): Position | null {
  if (!geometry) return null;
  const area = areaPartOf(geometry).geometry;
  if (!area && geometry.type === "GeometryCollection") return null;
  const [longitude, latitude] =
    geometry.type === "Point" ? geometry.coordinates : pointOnFeature(area ?? geometry).geometry.coordinates;
  if (longitude === undefined || latitude === undefined || !isNearBritain(longitude, latitude)) return null;
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}

/** The caller's names for our fields, put over the file's own. */
function renamed(tags: Tags, map: Record<string, string>): Tags {
  const extra = Object.entries(map).flatMap(([field, heading]) => {
    const text = tags[heading];
    return text === undefined ? [] : [[field, text] as const];
  });
  return { ...tags, ...Object.fromEntries(extra) };
}

function textId({ GlobalID: id, FID: fid }: Record<string, unknown>): string | null {
  return typeof id === "string" ? id : typeof fid === "number" ? String(fid) : null;
}
