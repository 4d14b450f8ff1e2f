import type { ReviewedProposal } from "#data/review-proposal.ts";
import { suggestedPrivacy } from "#domain/submission-privacy.ts";
import { duplicateChecks, type ReviewCheck } from "./review-checks.ts";
import { words } from "./words.ts";

/** What can be told from a proposal alone, so that a moderator need not look it up. */
export function changeChecks(item: ReviewedProposal): ReviewCheck[] {
  return [...staleChecks(item), ...duplicateChecks(item), ...openerChecks(item)];
}

function staleChecks({ diff }: ReviewedProposal): ReviewCheck[] {
  const overtaken = diff.filter(({ isConflict }) => isConflict).length;
  return overtaken > 0
    ? [{ isFine: false, text: words.staleCheck(overtaken) }]
    : [{ isFine: true, text: words.freshCheck }];
}

/** A place that sounds as if it must not be found, and would show more than before. */
function openerChecks({ organisation, diff }: ReviewedProposal): ReviewCheck[] {
  const shows = diff.some(({ path, after }) => path.endsWith("/place") && privacyOf(after) !== "hidden");
  const text = diff.map(({ after }) => (typeof after === "string" ? after : "")).join(" ");
  const isDelicate = suggestedPrivacy(organisation.name, text)?.isForSafety ?? false;
  return shows && isDelicate ? [{ isFine: false, text: words.tooOpen }] : [];
}

function privacyOf(place: unknown): string {
  return place && typeof place === "object" && "privacy" in place ? String(place.privacy) : "hidden";
}
