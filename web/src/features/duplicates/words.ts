import type { PairStatus } from "#data/duplicates-report.ts";

/** The words of the report of possible doubles. */
export const words = {
  title: "Possible doubles",
  lead: "Two entries that may be the same organisation. Compare them and decide; a merge can be taken back.",
  backToReview: "Back to review",
  tabs: { open: "To decide", not_a_duplicate: "Not the same", merged: "Merged" } satisfies Record<PairStatus, string>,
  tabsLabel: "Which pairs",
  tab: (name: string, count: number) => `${name} (${count.toLocaleString("en-GB")})`,
  unchecked: (count: number) =>
    count === 1
      ? "One entry is still to be compared. It follows by itself."
      : `${count.toLocaleString("en-GB")} entries are still to be compared. They follow by themselves.`,
  shown: (shown: number, total: number) =>
    `The ${shown} with the strongest evidence, of ${total.toLocaleString("en-GB")}.`,
  shared: "Contacts that many share",
  sharedDetail: "These say nothing of any two entries, so they make no pairs by themselves.",
  sharedLine: (contact: string, count: number) => `${contact}: ${count} entries`,

  loading: "Comparing entries",
  failedTitle: "We could not get the pairs",
  failedDetail: "Nothing has changed. Nothing is lost.",
  empty: {
    open: { title: "No doubles to look at", detail: "Every pair has an answer. New ones show here by themselves." },
    not_a_duplicate: { title: "No pair was told apart yet", detail: "Pairs you say are not the same are kept here." },
    merged: { title: "Nothing was merged yet", detail: "Merges are kept here, and can be taken back." },
  } satisfies Record<PairStatus, { title: string; detail: string }>,
  deniedTitle: "This page is for moderators",
  deniedDetail: "Sign in as a moderator to compare entries.",
  signIn: "Sign in",
  toHealth: "See how the directory is doing",

  pair: (one: string, other: string) => `${one} and ${other}`,
  because: "Why they may be one",
  field: "What they say",
  fields: {
    where: "Where",
    contact: "Contact",
    services: "Offers",
    description: "What",
    numbers: "Numbers",
    source: "From",
    checked: "Checked",
  },
  addedHere: "Added here",
  notGiven: "Not given",
  placeKept: "Not shown to the public",
  keep: "Keep",
  kept: (name: string) => `Keep “${name}”`,
  keepWhich: "Which entry stays?",
  same: "Same: merge",
  merging: "Merging…",
  notSame: "Not the same",
  whatHappens:
    "Services, places, editors and history of the other come along. Its link will lead here. You can take it back.",
  merged: (kept: string) => `Merged into ${kept}.`,
  apart: (one: string, other: string) => `${one} and ${other} are kept apart.`,
  undo: "Undo",
  undone: "Taken back. Both entries stand as before.",
  reopened: "The pair waits again.",
  failed: "That did not go through. Nothing has changed: try again.",
  takeBack: "Take the merge back",
  openAgain: "Open again",
  decided: (by: string | null, on: string) => (by ? `Decided by ${by} on ${on}.` : `Decided on ${on}.`),
  leadsTo: (name: string) => `Both links lead to ${name} now.`,
} as const;
