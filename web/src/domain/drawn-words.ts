import { apportionedWords } from "./apportioned-words.ts";
import { fitPercent, goodFit } from "./degree-of-fit.ts";
import type { DrawnArea, DrawnFigure } from "./drawn-neighbourhood.ts";
import { figure as figureText, plainFigure, unitBeside } from "./indicator-format.ts";
import { counted, inRunningText, type Sentence } from "./sentence.ts";
import { suppressionWords } from "./suppression.ts";

/** "34.3%", "fewer than 5", "no figure": what stands in a figure's place. */
export function drawnFigureText(drawn: DrawnFigure): string {
  const { state, suppression, value } = drawn;
  if (state === "suppressed") return suppressionWords(suppression ?? "small-count").short;
  if (state === "notCollected" || value === null) return "no figure";
  return isShare(drawn) ? `${plainFigure(value, 0)}%` : figureText(value, drawn);
}

/** "33.1 to 35.6", or empty where there is no likely range. */
export function drawnRangeText({ lower, upper, decimals }: DrawnFigure): string {
  if (lower === null || upper === null) return "";
  return `${plainFigure(lower, decimals)} to ${plainFigure(upper, decimals)}`;
}

/** What is measured, with its unit: "Falls in later life, per 1,000 people". */
export function drawnMeasureText(drawn: DrawnFigure): string {
  if (isShare(drawn)) return `${drawn.name}: residents in the most deprived fifth`;
  const beside = unitBeside({ unit: drawn.unit, unitPhrase: drawn.unitPhrase ?? "" });
  return beside ? `${drawn.name}, ${beside}` : drawn.name;
}

/** How the figure was made, or why there is none, in whole sentences. */
export function drawnMakingText(drawn: DrawnFigure, area: DrawnArea): string {
  const { members, population, geography } = area;
  return apportionedWords(
    { ...drawn, population: population ?? 0, members: members.length },
    geography.isFictional ? (drawn.boroughName ?? "this place") : "England",
  );
}

const shortMaking: Record<DrawnFigure["made"], string> = {
  summed: "counts added up",
  "rate-of-sums": "counts added up, then divided",
  "population-weighted-mean": "average weighted by residents; no counts behind it",
  "share-in-most-deprived-fifth": "residents counted; ranks and tenths are never averaged",
};

/** When and how, in a few words for a table: "2025, counts added up, then divided. From 6 of 7 small areas." */
export function drawnMakingNote(drawn: DrawnFigure, area: DrawnArea): string {
  const { state, made, period, membersWithFigure } = drawn;
  if (state !== "value") return `${period}. ${drawnMakingText(drawn, area)}`;
  const all = area.members.length;
  const part = membersWithFigure < all ? ` From ${membersWithFigure} of ${all} small areas.` : "";
  return `${period}, ${shortMaking[made]}.${part}`;
}

/** "Good fit: 94% of people in common". Never rounded up past the limit. */
export function drawnFitText(fit: number): string {
  return `${fit >= goodFit ? "Good fit" : "Loose fit"}: ${fitPercent(fit)}% of people in common`;
}

/** "7 small areas". */
export function drawnMembersText({ members }: DrawnArea): string {
  return counted(members.length, "small area", "small areas");
}

/** Who lives in the shape and what stands out, in two sentences made from its figures. */
export function drawnHeadline(area: DrawnArea, name: string): Sentence {
  const { population, organisationCount } = area;
  const people =
    population === null
      ? [`We do not know how many people live in ${name}.`]
      : [`${name} is home to `, { strong: counted(population, "person", "people") }, "."];
  const standing = standingOut(area.figures);
  return [
    ...people,
    ...(standing ? [" ", ...standing] : []),
    " ",
    organisationCount
      ? { strong: `${counted(organisationCount, "organisation is", "organisations are")} inside` }
      : "No organisation that we know of is inside",
    ".",
  ];
}

/** The need furthest above its council area, beyond chance: "34.3% of children …, against 20.3 in Doggerland." */
function standingOut(figures: readonly DrawnFigure[]): Sentence | null {
  const worse = figures.filter(isWorseThanBorough);
  const [most] = worse.sort((a, b) => ratio(b) - ratio(a));
  if (!most || most.value === null || most.borough === null) return null;
  return [
    "It stands out for ",
    { strong: inRunningText(most.name) },
    ": ",
    {
      strong: [drawnFigureText(most), unitBeside({ unit: most.unit, unitPhrase: most.unitPhrase ?? "" })]
        .join(" ")
        .trim(),
    },
    `, against ${plainFigure(most.borough, most.decimals)} in ${most.boroughName ?? "the council area"}.`,
  ];
}

function isWorseThanBorough({ kind, polarity, borough, lower, upper }: DrawnFigure): boolean {
  if (kind !== "need" || borough === null || lower === null || upper === null) return false;
  return polarity === -1 ? lower > borough : polarity === 1 && upper < borough;
}

function ratio({ value, borough }: DrawnFigure): number {
  return value && borough ? Math.abs(Math.log(value / borough)) : 0;
}

function isShare({ made }: DrawnFigure): boolean {
  return made === "share-in-most-deprived-fifth";
}
