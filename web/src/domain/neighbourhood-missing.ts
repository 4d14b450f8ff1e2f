import { figure, plainFigure } from "./indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator, ProfileTheme } from "./neighbourhood.ts";
import { referenceOf, verdictOf } from "./neighbourhood-verdict.ts";

/** Something a neighbourhood lacks, or something nobody knows yet. */
export type MissingThing = { name: string; detail: string; isUnknown: boolean };

/** Under this share of the borough's rate a theme counts as lacking. */
const lackingShare = 0.6;
const mostMeasures = 2;

/** Themes with far fewer organisations for each resident than the borough, the scarcest first. */
export function missingThemes({ themes, isMapped }: NeighbourhoodProfile): ProfileTheme[] {
  if (!isMapped) return [];
  return themes.filter((theme) => shareOf(theme) < lackingShare).sort((a, b) => shareOf(a) - shareOf(b));
}

/** What is missing: strengths that lag, themes that are scarce, and what nobody has looked for. */
export function whatIsMissing(profile: NeighbourhoodProfile): MissingThing[] {
  const borough = profile.localAuthority?.name ?? "the borough";
  const themes = missingThemes(profile).map((theme) => ({
    name: theme.name,
    detail: themeDetail(theme, profile.population, borough),
    isUnknown: false,
  }));
  const measures = profile.indicators
    .filter((indicator) => indicator.kind === "strength" && verdictOf(indicator) === "worse")
    .sort((a, b) => rankFromWorst(a) - rankFromWorst(b))
    .slice(0, mostMeasures)
    .map((indicator) => ({ name: indicator.name, detail: measureDetail(indicator), isUnknown: false }));
  const unknown = profile.isMapped
    ? []
    : [
        {
          name: "Not known yet: which organisations are here",
          detail: "Nobody has mapped here yet. There may be more than we know.",
          isUnknown: true,
        },
      ];
  return [...themes.slice(0, 3), ...measures, ...unknown];
}

function shareOf({ perThousand, boroughPerThousand }: ProfileTheme): number {
  if (perThousand === null || !boroughPerThousand) return 1;
  return perThousand / boroughPerThousand;
}

function themeDetail(theme: ProfileTheme, population: number | null, borough: string): string {
  if (!theme.count) {
    const rate = theme.boroughPerThousand ?? 0;
    return `None is known here. ${borough} has ${plainFigure(rate, 2)} for every 1,000 people.`;
  }
  const groups = theme.count === 1 ? "1 group" : `${theme.count} groups`;
  const people = population === null ? "" : ` for ${population.toLocaleString("en-GB")} people`;
  return `${groups}${people}, ${rateWords(shareOf(theme))} the rate of ${borough}.`;
}

function rateWords(share: number): string {
  if (share < 0.29) return "about a quarter of";
  if (share < 0.42) return "about a third of";
  return share < 0.55 ? "about half" : "a little over half";
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
