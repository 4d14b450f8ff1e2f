import { useQuery } from "@tanstack/react-query";
import { organisationPointsQuery } from "#data/organisations-points.ts";
import { surroundingsQuery } from "#data/surroundings.ts";
import { classLabel } from "#domain/classes.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { everyOrganisation } from "#domain/organisation-filter.ts";
import { rampPosition } from "#domain/ramp.ts";
import { paperProjection, type Surroundings, shapePath } from "#domain/surroundings.ts";
import { themeShapePath } from "#ui/theme-shape.ts";
import styles from "./paper-map.module.css";
import { type AreaClasses, useAreaClasses } from "./use-area-classes.ts";
import { words } from "./words.ts";

const WIDTH = 480;
const rampSteps = 4;

type PaperMapProps = { profile: NeighbourhoodProfile; indicator: string | null };

/** The map for paper: shapes and patterns that survive grey, in the light ramp whatever the screen's theme is. */
export function PaperMap({ profile, indicator }: PaperMapProps) {
  const { geography, code } = profile;
  const coloured = useAreaClasses(geography.slug, indicator);
  const { data: surroundings } = useQuery(surroundingsQuery(geography.slug, code));
  if (!surroundings || !coloured) return null;
  return (
    <figure className={styles.figure}>
      <Drawing profile={profile} surroundings={surroundings} coloured={coloured} />
      <figcaption>
        <b>{coloured.measure.name}</b>
        <span>{unitHeading(coloured.measure)}</span>
        <ul>
          {coloured.classes.counts.map((_, position) => (
            <li key={classLabel(position, coloured.classes)}>
              <span className={styles.swatch} style={{ background: fillOf(position, coloured) }} />
              {classLabel(position, coloured.classes)}
            </li>
          ))}
          <li>
            <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
              <rect width={14} height={14} fill="url(#paper-lines)" />
            </svg>
            {words.paper.none}
          </li>
        </ul>
        <span>{words.paper.marks}</span>
      </figcaption>
    </figure>
  );
}

type DrawingProps = { profile: NeighbourhoodProfile; surroundings: Surroundings; coloured: AreaClasses };

function Drawing({ profile, surroundings: { bounds, areas }, coloured }: DrawingProps) {
  const { data: points } = useQuery(organisationPointsQuery(everyOrganisation));
  const { height, at } = paperProjection(bounds, WIDTH);
  const [west, south, east, north] = bounds;
  const here = areas.find(({ code }) => code === profile.code);
  const marks =
    points?.kind === "points"
      ? points.ids.flatMap((id, i) => {
          const [x = 0, y = 0] = [points.longitudes[i], points.latitudes[i]];
          return x > west && x < east && y > south && y < north ? [{ id, x, y, theme: points.themes[i] ?? "" }] : [];
        })
      : [];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={words.mapLabel(profile.name)}
    >
      <defs>
        <pattern id="paper-lines" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} className={styles.missing} />
          <line x1={0} x2={0} y1={0} y2={6} className={styles.missingLine} />
        </pattern>
      </defs>
      {areas.map(({ id, code, shape }) => {
        const position = coloured.at[coloured.values.ids.indexOf(id)] ?? null;
        const fill = position === null ? "url(#paper-lines)" : fillOf(position, coloured);
        return <path key={code} d={shapePath(shape, at)} className={styles.area} style={{ fill }} />;
      })}
      {here && <path d={shapePath(here.shape, at)} className={styles.here} />}
      {marks.map(({ id, x, y, theme }) => {
        const [left, top] = at(x, y);
        return (
          <g key={id}>
            <circle className={styles.disc} cx={left} cy={top} r={8} />
            <path d={themeShapePath(theme, left, top, 5)} style={{ fill: `var(--t-${theme})` }} />
          </g>
        );
      })}
    </svg>
  );
}

/** The ramp's step of a class, worse always furthest from the ground. */
function fillOf(position: number, { classes, measure }: AreaClasses): string {
  return `var(--seq-${1 + Math.round(rampPosition(position, classes.counts.length, measure.polarity) * rampSteps)})`;
}
