import type { IndicatorMeta, IndicatorRow, IndicatorSource } from "./indicator-file.ts";
import { slugsOf } from "./indicator-file.ts";
import type { NumberCell } from "./number-cell.ts";
import { describePlain, sentenceOf } from "./plain-indicator.ts";

/** How many of an area fall in one category of a table, such as an age band. */
export type CategoryEntry = {
  code: string;
  period: string;
  category: string;
  count: NumberCell | null;
  percent: NumberCell | null;
};

/** What a table of categories counts, such as “Age”. */
export type CategoryTable = { topic: string; entries: CategoryEntry[]; more: Partial<IndicatorMeta> };

type Figures = { indicators: IndicatorMeta[]; rows: IndicatorRow[]; populations: Record<string, number> | null };

/** Makes each category an indicator: its share of the total where there is one, else the count. */
export function figuresOfCategories({ topic, entries, more }: CategoryTable, source: IndicatorSource): Figures {
  const totalName = entries.find(({ category }) => isTotal(category))?.category ?? null;
  const totals = new Map(
    entries.filter(({ category }) => category === totalName).map((entry) => [keyOf(entry), entry.count?.value ?? null]),
  );
  const parts = entries.filter(({ category }) => !isTotal(category));
  const isShare = totalName !== null || parts.some(({ percent }) => percent !== null);
  const categories = [...new Set(parts.map(({ category }) => category))];
  const written = slugsOf(categories.map((category) => `${topic} ${category}`));
  const slugs = new Map(categories.map((category, position) => [category, written[position] ?? ""]));
  return {
    indicators: categories.map((category) => {
      const name = topic ? `${topic}: ${category.charAt(0).toLowerCase()}${category.slice(1)}` : category;
      const unit = isShare
        ? { unit: "%", unitPhrase: phraseOf(totalName) }
        : { unit: "number", unitPhrase: "", decimals: 0 };
      return describePlain(name, source, {
        ...more,
        ...unit,
        slug: slugs.get(category) ?? "",
        shortName: sentenceOf(category).slice(0, 40),
      });
    }),
    rows: parts.map((entry) =>
      rowOf(entry, slugs.get(entry.category) ?? "", isShare, totals.get(keyOf(entry)) ?? null),
    ),
    populations: countsPeople(topic, totalName) ? populationsOf(entries, totalName) : null,
  };
}

function rowOf(entry: CategoryEntry, indicator: string, isShare: boolean, total: number | null): IndicatorRow {
  const count = entry.count?.value ?? null;
  // Published percentages are rounded, so that a few people can read as none.
  const share = count !== null && total ? (100 * count) / total : (entry.percent?.value ?? null);
  const value = isShare ? share : count;
  const told = [entry.percent, entry.count].find(
    (cell) => cell?.state === "suppressed" || cell?.state === "not_collected",
  );
  return {
    ...{ indicator, code: entry.code, period: entry.period, value, count },
    denominator: isShare ? total : null,
    lower: null,
    upper: null,
    state: value !== null ? "value" : told?.state === "suppressed" ? "suppressed" : "not_collected",
    note: value !== null ? null : (told?.note ?? "There is nobody in the total to take a share of."),
  };
}

function populationsOf(entries: CategoryEntry[], totalName: string | null): Record<string, number> {
  return Object.fromEntries(
    entries.flatMap(({ code, category, count }) =>
      category === totalName && count?.state === "value" ? [[code, count.value]] : [],
    ),
  );
}

/** “Total”, “Total: All usual residents”. */
function isTotal(category: string): boolean {
  return /^(total|all (usual residents|people|persons|households))\b/i.test(category.trim());
}

/** Only a total of everybody is the population: not one of households, nor of those over 16. */
function countsPeople(topic: string, totalName: string | null): boolean {
  if (totalName === null) return false;
  return (
    /^(total: )?all (usual residents|people|persons)$/i.test(totalName) ||
    (/^(age|sex)$/i.test(topic) && /^total$/i.test(totalName))
  );
}

function phraseOf(totalName: string | null): string {
  const of = totalName?.replace(/^total:?\s*/i, "") ?? "";
  return of ? `of ${of.charAt(0).toLowerCase()}${of.slice(1)}` : "of all";
}

function keyOf({ code, period }: CategoryEntry): string {
  return `${code} ${period}`;
}
