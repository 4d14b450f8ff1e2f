import type { ReviewItem } from "#data/review-item.ts";
import { suggestedPrivacy } from "#domain/submission-privacy.ts";
import { duplicateInWords } from "./duplicate-in-words.ts";
import { words } from "./words.ts";

/** One thing looked at for the moderator: fine, or worth a look. */
export type ReviewCheck = { isFine: boolean; text: string; href?: string; hrefLabel?: string };

/** What can be told from the entry alone, so that a moderator need not look it up. */
export function reviewChecks(item: ReviewItem): ReviewCheck[] {
  return [...duplicateChecks(item), placeCheck(item), ...safetyChecks(item), contactCheck(item)];
}

/** Published entries that may be the same, and why we think so. */
export function duplicateChecks({ possibleDuplicates }: Pick<ReviewItem, "possibleDuplicates">): ReviewCheck[] {
  if (possibleDuplicates.length === 0) return [{ isFine: true, text: words.noDouble }];
  return possibleDuplicates.map((duplicate) => ({
    isFine: false,
    text: duplicateInWords(duplicate),
    href: `/organisations/${duplicate.id}`,
    hrefLabel: words.openOther(duplicate.name),
  }));
}

function placeCheck({ truePlaces }: ReviewItem): ReviewCheck {
  const [place] = truePlaces;
  if (!place) return { isFine: true, text: words.noPlace };
  if (!place.neighbourhood) return { isFine: false, text: words.outside };
  return { isFine: true, text: words.insideArea(place.neighbourhood.name) };
}

function safetyChecks({ organisation, truePlaces }: ReviewItem): ReviewCheck[] {
  const suggested = suggestedPrivacy(organisation.name, organisation.description ?? "", organisation.themes);
  const shows = truePlaces.some(({ privacy }) => privacy !== "hidden");
  return suggested?.isForSafety && shows ? [{ isFine: false, text: words.tooOpen }] : [];
}

function contactCheck({ organisation: { phone, email, website } }: ReviewItem): ReviewCheck {
  return phone || email || website
    ? { isFine: true, text: words.hasContact }
    : { isFine: false, text: words.noContact };
}
