import { type ComponentProps, lazy, type ReactNode, Suspense, useState } from "react";
import type { Bbox } from "#domain/bbox.ts";
import type { LiftedPart } from "#domain/organisation-filter.ts";
import { metresBetween, tenMinuteWalkM } from "#domain/walking.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { PHONE, useMediaQuery } from "#ui/use-media-query.ts";
import { withoutFilters } from "#view/directory-filter.ts";
import type { DirectoryView } from "#view/directory-view.ts";
import { ChosenOnMap } from "./chosen-on-map.tsx";
import { DirectoryFilters } from "./directory-filters.tsx";
import styles from "./directory-screen.module.css";
import { FilterButton, ListMapSwitch } from "./filter-button.tsx";
import { FreshnessPanel } from "./freshness-panel.tsx";
import { directoryHeading } from "./heading.ts";
import { ResultHeader } from "./result-header.tsx";
import { ResultList } from "./result-list.tsx";
import { type Directory, useDirectory, useNeighbourhoodName } from "./use-directory.ts";

export type OnDirectory = (change: Partial<DirectoryView>, options?: { replace?: boolean }) => void;

interface DirectoryScreenProps {
  view: DirectoryView;
  onView: OnDirectory;
}

const DirectoryMap = lazy(async () => ({ default: (await import("./directory-map.tsx")).DirectoryMap }));

/** Between these, the filters stand in a dialog and the list beside the map. */
const NARROW = "(max-width: 1180px)";
const FIFTEEN_MINUTE_WALK_M = tenMinuteWalkM * 1.5;

/** How many points are a 15-minute walk from the place asked for; null when none was asked for. */
function withinWalk({ points, first }: Directory, asked: DirectoryView["near"]): number | null {
  const { longitude: x = null, latitude: y = null } = asked ?? first?.understood ?? {};
  if (!points || x === null || y === null || points.kind === "cells") return null;
  const near = { longitude: x, latitude: y };
  return points.longitudes.filter((longitude, i) => {
    const latitude = points.latitudes[i];
    return latitude !== undefined && metresBetween(near, { longitude, latitude }) <= FIFTEEN_MINUTE_WALK_M;
  }).length;
}

/** Giving up one part of a question, as a change of the address. */
function lifted(part: LiftedPart, view: DirectoryView): Partial<DirectoryView> {
  if (part === "openAt") return { openNow: false };
  if (part === "bounds") return { followMap: false };
  return { [part]: withoutFilters(view)[part] };
}

/** The directory: filters, list and map are one result and change together. */
export function DirectoryScreen({ view, onView }: DirectoryScreenProps) {
  const [bounds, setBounds] = useState<Bbox | null>(null);
  const directory = useDirectory(view, bounds);
  const neighbourhoodName = useNeighbourhoodName(view.geography, view.neighbourhood);
  const isPhone = useMediaQuery(PHONE);
  const isNarrow = useMediaQuery(NARROW);
  const { first } = directory;
  const heading = first ? directoryHeading(first, { filter: directory.filter, neighbourhoodName }) : null;
  const choose = (organisation: string | null) => onView({ organisation });

  const results = (
    <>
      <ResultHeader
        view={view}
        onView={onView}
        heading={heading}
        filter={directory.filter}
        found={first}
        withinWalk={withinWalk(directory, view.near)}
        isShort={isPhone && view.show === "map"}
      >
        {isNarrow && <FilterButton view={view} onView={onView} found={first} />}
        {isPhone && <ListMapSwitch show={view.show} onShow={(show) => onView({ show })} />}
      </ResultHeader>
      {!(isPhone && view.show === "map") && (
        <ResultList
          directory={directory}
          chosen={view.organisation}
          onChoose={choose}
          onLift={(part) => onView(part ? lifted(part, view) : withoutFilters(view))}
          heading={heading}
        />
      )}
    </>
  );
  const map = (
    <MapSide view={view} onView={onView} directory={directory} label={heading ?? ""} onBounds={setBounds}>
      <Corner directory={directory} isPhone={isPhone} chosen={view.organisation} onClose={() => choose(null)} />
    </MapSide>
  );

  if (isPhone) return <PhoneLayout results={results} map={view.show === "map" && map} />;
  return (
    <div className={styles.screen}>
      {!isNarrow && (
        <div className={styles.filters}>
          <DirectoryFilters view={view} onView={onView} facets={first?.facets} />
        </div>
      )}
      <div className={styles.results}>{results}</div>
      {map}
    </div>
  );
}

interface CornerProps {
  directory: Directory;
  isPhone: boolean;
  chosen: string | null;
  onClose: () => void;
}

/** The map's lower corner: how fresh the result is, or on a phone the organisation that was pressed. */
function Corner({ directory: { first, points }, isPhone, chosen, onClose }: CornerProps) {
  if (isPhone) return chosen && <ChosenOnMap id={chosen} onClose={onClose} />;
  if (!first?.total) return null;
  return (
    <FreshnessPanel
      counts={first.facets.freshness}
      withoutPlace={points?.withoutPlace ?? 0}
      isCounted={points?.kind === "cells"}
    />
  );
}

/** The list scrolls as a page; the map fills what the heading leaves. */
function PhoneLayout({ results, map }: { results: ReactNode; map: ReactNode }) {
  return (
    <div className={map ? styles.phone : styles.scroll}>
      {results}
      {map}
    </div>
  );
}

/** The map, and what floats over its lower corner. Its code comes after the list is there. */
function MapSide({ children, ...map }: ComponentProps<typeof DirectoryMap> & { children: ReactNode }) {
  return (
    <div className={styles.map}>
      <ErrorBoundary>
        <Suspense>
          <DirectoryMap {...map} />
        </Suspense>
      </ErrorBoundary>
      <div className={styles.fresh}>{children}</div>
    </div>
  );
}
