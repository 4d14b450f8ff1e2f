import { scaleLinear } from "@visx/scale";
import styles from "./distribution-strip.module.css";
import { dotColumns } from "./dot-columns.ts";

const WIDTH = 272;
const PITCH = 5;
const MOST_DOTS = 9;
const TOP = 16;
const BASE = TOP + MOST_DOTS * PITCH + 2;

export interface StripMarker {
  label: string;
  value: number;
  isDashed?: boolean;
}

interface DistributionStripProps {
  /** The whole of it as a sentence: "115 values, from 4% to 42%; most lie between 14% and 20%." */
  label: string;
  values: readonly number[];
  /** Colour token of a value's class on the map. */
  colourOf: (value: number) => string;
  format: (value: number) => string;
  markers?: readonly StripMarker[];
  /** The chosen neighbourhood's value, shown in the colour of choice. */
  chosen?: number | undefined;
}

/** How the values spread: a histogram of dots, each in its class's colour, with lines to compare with. */
export function DistributionStrip({ label, values, colourOf, format, markers = [], chosen }: DistributionStripProps) {
  if (values.length === 0) return null;
  const { dots, minimum, maximum } = dotColumns(values, Math.floor(WIDTH / PITCH), MOST_DOTS);
  const x = scaleLinear<number>({
    domain: [minimum, maximum || 1],
    range: [PITCH / 2, WIDTH - PITCH / 2],
    clamp: true,
  });
  const placed = placeMarkers(markers, x);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${BASE + 16}`} role="img" aria-label={label}>
      {dots.map(({ column, level, value }) => (
        <circle
          key={`${column}-${level}`}
          className={value === chosen ? `${styles.dot} ${styles.chosen}` : styles.dot}
          style={value === chosen ? undefined : { fill: colourOf(value) }}
          cx={column * PITCH + PITCH / 2}
          cy={BASE - 3 - level * PITCH}
          r={2.1}
        />
      ))}
      <line className={styles.axis} x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
      {placed.map((marker) => (
        <Marker key={marker.label} {...marker} />
      ))}
      <text className={styles.text} x={0} y={BASE + 13}>
        {format(minimum)}
      </text>
      <text className={styles.text} x={WIDTH} y={BASE + 13} textAnchor="end">
        {format(maximum)}
      </text>
    </svg>
  );
}

type PlacedMarker = StripMarker & { x: number; goesRight: boolean; isRaised: boolean };

/** Names stand to the left of their lines, that of the highest to its right; where two would meet, the second is raised. */
function placeMarkers(markers: readonly StripMarker[], x: (value: number) => number): PlacedMarker[] {
  let taken = Number.NEGATIVE_INFINITY;
  const ordered = [...markers].sort((a, b) => a.value - b.value);
  return ordered.map((marker, place) => {
    const at = x(marker.value);
    // a letter of the label is about 5.8 wide: it stands left only where all of it fits
    const width = marker.label.length * 5.8;
    const isLast = place > 0 && place === ordered.length - 1;
    const goesRight = at < width || (isLast && at < WIDTH - width);
    const isRaised = (goesRight ? at : at - width) < taken;
    taken = goesRight ? at + width : at;
    return { ...marker, x: at, goesRight, isRaised };
  });
}

/** A line with its name. */
function Marker({ label, isDashed, x, goesRight, isRaised }: PlacedMarker) {
  const lift = isRaised ? 12 : 0;
  return (
    <g>
      <line
        className={isDashed ? `${styles.marker} ${styles.dashed}` : styles.marker}
        x1={x}
        x2={x}
        y1={TOP - 12 - lift}
        y2={BASE}
      />
      <text
        className={`${styles.text} ${styles.name}`}
        x={goesRight ? x + 4 : x - 4}
        y={TOP - 4 - lift}
        textAnchor={goesRight ? "start" : "end"}
      >
        {label}
      </text>
    </g>
  );
}
