import { lazy } from "react";

/** The map comes after the question: a postcode works without it. */
export const PlaceMap = lazy(() => import("./place-map.tsx").then((module) => ({ default: module.PlaceMap })));
