import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { pointInWordsQuery } from "#data/submission-point.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { words } from "./words.ts";

type Point = { longitude: number; latitude: number };

/** Moves the pin by hand, to degrees in EPSG:4326. It gets its words from what lies around it. */
export function usePin(place: DraftPlace | null, onChoose: (place: DraftPlace) => void): (point: Point) => void {
  const queries = useQueryClient();
  const latest = useRef(place);
  latest.current = place;

  return (point) => {
    const pinned = { longitude: rounded(point.longitude), latitude: rounded(point.latitude) };
    onChoose({ ...pinned, postcode: "", label: words.aPoint });
    queries
      .fetchQuery(pointInWordsQuery(pinned))
      .then((around) => {
        const now = latest.current;
        if (!around || now?.longitude !== pinned.longitude || now.latitude !== pinned.latitude) return;
        const near = around.nearestPostcode ? words.near(around.nearestPostcode) : words.aPoint;
        const where = around.locality ?? around.neighbourhood?.name;
        onChoose({ ...now, label: where ? `${near}, ${where}` : near });
      })
      // The pin stands without its words; they are only for saying back.
      .catch(() => {});
  };
}

/** Six decimals of a degree: a tenth of a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
