import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { Search } from "#view/define-view.ts";
import { readSearch, writeSearch } from "#view/search-text.ts";
import { PageFailed } from "./page-failed.tsx";
import { PageNotFound } from "./page-not-found.tsx";
import { PageWaiting } from "./page-waiting.tsx";
import { RootFrame } from "./root-frame.tsx";
import { warmExplore } from "./warm-explore.ts";

const root = createRootRoute({ component: RootFrame, notFoundComponent: PageNotFound });

/** Any query is let through as text; each page's view reads what it knows and ignores the rest. */
const validateSearch = (search: Record<string, unknown>): Search =>
  Object.fromEntries(Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** A page whose code comes when it is asked for; `warm` starts its data before the code is there. */
function page(path: string, load: () => Promise<{ Route: ComponentType }>, warm?: (search: Search) => void) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch,
    beforeLoad: ({ search }) => warm?.(search),
    component: lazyRouteComponent(load, "Route"),
  });
}

/** Every page of Patchwork: one line each. */
const pages = [
  page("/", () => import("./routes/explore.tsx"), warmExplore),
  page("/neighbourhoods/$geography/$code", () => import("./routes/neighbourhood.tsx")),
  page("/compare", () => import("./routes/compare.tsx")),
  page("/gaps", () => import("./routes/gaps.tsx")),
  page("/hotspots", () => import("./routes/hotspots.tsx")),
  page("/reach", () => import("./routes/reach.tsx")),
  page("/draw", () => import("./routes/draw.tsx")),
  page("/drawn/$token", () => import("./routes/drawn.tsx")),
  page("/review/drawn", () => import("./routes/drawn-review.tsx")),
  page("/directory", () => import("./routes/directory.tsx")),
  page("/organisations/$id", () => import("./routes/organisation.tsx")),
  page("/organisations/$id/change", () => import("./routes/change-organisation.tsx")),
  page("/organisations/$id/history", () => import("./routes/history.tsx")),
  page("/organisations/$id/claim", () => import("./routes/claim.tsx")),
  page("/proposals", () => import("./routes/proposals.tsx")),
  page("/add", () => import("./routes/add.tsx")),
  page("/lists", () => import("./routes/lists.tsx")),
  page("/lists/$token", () => import("./routes/list.tsx")),
  page("/export", () => import("./routes/export.tsx")),
  page("/sign-in", () => import("./routes/sign-in.tsx")),
  page("/account", () => import("./routes/account.tsx")),
  page("/invitation", () => import("./routes/invitation.tsx")),
  page("/people", () => import("./routes/people.tsx")),
  page("/claims", () => import("./routes/claims.tsx")),
  page("/review", () => import("./routes/review.tsx")),
  page("/review/notes", () => import("./routes/review-notes.tsx")),
  page("/review/duplicates", () => import("./routes/duplicates.tsx")),
  page("/health", () => import("./routes/health.tsx")),
  page("/still-right", () => import("./routes/still-right.tsx")),
  page("/calls", () => import("./routes/calls.tsx")),
  page("/imports", () => import("./routes/imports.tsx")),
  page("/about", () => import("./routes/about.tsx")),
];

export const router = createRouter({
  routeTree: root.addChildren(pages),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultErrorComponent: PageFailed,
  defaultPendingComponent: PageWaiting,
  // The bar and its words stand at once; what is in the page follows.
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultNotFoundComponent: PageNotFound,
  scrollRestoration: true,
});
