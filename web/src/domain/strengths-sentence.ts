import { plainFigure } from "./indicator-format.ts";
import type { NeighbourhoodProfile, ProfileTheme } from "./neighbourhood.ts";
import { counted, type Sentence } from "./sentence.ts";

/** What there is to build on, in a sentence from the same figures as its bars and its table. */
export function strengthsSentence(profile: NeighbourhoodProfile): Sentence {
  const { organisationCount, withinReachCount, themes, isMapped, localAuthority } = profile;
  const reach = `${withinReachCount || "none"} within a 10-minute walk of the centre`;
  if (!isMapped)
    return [
      { strong: "Nobody has mapped here yet" },
      `: what there is to build on is not known. ${counted(withinReachCount, "organisation is", "organisations are")} known within a 10-minute walk of the centre.`,
    ];
  const here = counted(organisationCount, "organisation", "organisations");
  const ahead = furthestAhead(themes);
  return [
    { strong: organisationCount ? `${here} here` : "No organisation is known here" },
    `, ${reach}.`,
    ...(ahead
      ? [
          ` Most ahead of ${localAuthority?.name ?? "the borough"}: ${ahead.name.toLowerCase()}, ${plainFigure(ahead.perThousand ?? 0, 2)} per 1,000 people against ${plainFigure(ahead.boroughPerThousand ?? 0, 2)}.`,
        ]
      : []),
  ];
}

function furthestAhead(themes: readonly ProfileTheme[]): ProfileTheme | undefined {
  const lead = ({ perThousand, boroughPerThousand }: ProfileTheme) => (perThousand ?? 0) - (boroughPerThousand ?? 0);
  return themes
    .filter((theme) => theme.perThousand !== null && theme.boroughPerThousand !== null && lead(theme) > 0)
    .sort((a, b) => lead(b) - lead(a))[0];
}
