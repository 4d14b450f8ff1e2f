import { figure } from "./indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator, ProfileTheme } from "./neighbourhood.ts";
import { referenceOf, verdictOf } from "./neighbourhood-verdict.ts";

/** Something a neighbourhood lacks. */
export type MissingThing = { name: string; detail: string };

/** Under this share of the borough's rate a theme counts as lacking. */
const lackingShare = 0.6;
const mostMeasures = 2;

/** Themes with far fewer organisations for each resident than the borough, the scarcest first. */
export function missingThemes({ themes, isMapped }: NeighbourhoodProfile): ProfileTheme[] {
  if (!isMapped) return [];
  return themes.filter((theme) => shareOf(theme) < lackingShare).sort((a, b) => shareOf(a) - shareOf(b));
}

/** Strengths that lag behind what they are held against, the worst first. */
export function laggingStrengths({ indicators }: NeighbourhoodProfile): MissingThing[] {
  return indicators
    .filter((indicator) => indicator.kind === "strength" && verdictOf(indicator) === "worse")
    .sort((a, b) => rankFromWorst(a) - rankFromWorst(b))
    .slice(0, mostMeasures)
    .map((indicator) => ({ name: indicator.name, detail: measureDetail(indicator) }));
}

function shareOf({ perThousand, boroughPerThousand }: ProfileTheme): number {
  if (perThousand === null || !boroughPerThousand) return 1;
  return perThousand / boroughPerThousand;
}

function measureDetail(indicator: ProfileIndicator): string {
  const here = figure(indicator.value ?? 0, indicator);
  const reference = figure(referenceOf(indicator) ?? 0, indicator);
  const whose = indicator.england === null ? "the borough" : "England";
  const unit = indicator.unitPhrase ? ` ${indicator.unitPhrase}` : "";
  return `${here}${unit} here, ${reference} in ${whose}.`;
}

/** 0 for the worst of all. */
function rankFromWorst({ rank, rankOf, polarity }: ProfileIndicator): number {
  const fromHighest = (rank ?? rankOf) - 1;
  return polarity === 1 ? rankOf - 1 - fromHighest : fromHighest;
}
