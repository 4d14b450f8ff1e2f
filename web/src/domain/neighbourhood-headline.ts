import type { NeighbourhoodProfile, ProfileIndicator } from "./neighbourhood.ts";
import { missingThemes } from "./neighbourhood-missing.ts";
import { verdictOf } from "./neighbourhood-verdict.ts";
import { grouped, inRunningText, listInWords, type Sentence } from "./sentence.ts";

const mostNamed = 2;

/** A neighbourhood in two or three sentences made from its figures: who lives here, what weighs, what helps, what lacks. */
export function neighbourhoodHeadline(profile: NeighbourhoodProfile): Sentence {
  const { name, population, localAuthority, indicators } = profile;
  const borough = localAuthority?.name ?? "the area";
  const people = population === null ? null : `${population.toLocaleString("en-GB")} people`;
  const weighs = standingOut(indicators, "worse");
  const helps = standingOut(indicators, "better");
  return [
    ...(people ? [`${name} is home to `, { strong: people }, "."] : [`${name} is part of ${borough}.`]),
    ...(weighs.length ? [" It stands out for ", { strong: listInWords(weighs) }, "."] : []),
    ...(helps.length ? [" It does better than most on ", { strong: listInWords(helps) }, "."] : []),
    ...organisationSentence(profile),
  ];
}

/** Names of the measures furthest from the reference on one side, in running text. */
function standingOut(indicators: readonly ProfileIndicator[], verdict: "better" | "worse"): string[] {
  return indicators
    .filter((indicator) => verdictOf(indicator) === verdict && farness(indicator) > 0.6)
    .sort((a, b) => farness(b) - farness(a))
    .slice(0, mostNamed)
    .map(({ name }) => inRunningText(name));
}

/** Distance from the middle value in spreads of the middle half: comparable between measures. */
function farness({ value, quartiles }: ProfileIndicator): number {
  const [, lower, median, upper] = quartiles ?? [];
  if (value === null || lower === undefined || median === undefined || upper === undefined) return 0;
  return Math.abs(value - median) / (Math.abs(upper - lower) || 1);
}

function organisationSentence(profile: NeighbourhoodProfile): Sentence {
  const { organisationCount, isMapped, themes } = profile;
  if (!isMapped) return [" Nobody has mapped its organisations yet."];
  const lacking = missingThemes(profile).slice(0, mostNamed);
  const strong = [...themes]
    .filter(({ count, perThousand, boroughPerThousand }) => count > 1 && (perThousand ?? 0) > (boroughPerThousand ?? 0))
    .sort((a, b) => b.count - a.count)[0];
  if (!organisationCount) return [" ", { strong: "No organisation" }, " is known here."];
  const few = lacking.length
    ? [
        ", but ",
        { strong: `few or none cover ${listInWords(lacking.map(({ name }) => inRunningText(name)))}` },
        ` beside ${profile.localAuthority?.name ?? "the rest of the area"}`,
      ]
    : [];
  const lead: Sentence = strong
    ? [" Its organisations are strong on ", { strong: inRunningText(strong.name) }]
    : [` ${organisationCount === 1 ? "One organisation is" : `${grouped(organisationCount)} organisations are`} here`];
  return [...lead, ...few, "."];
}
