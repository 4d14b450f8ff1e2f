import type { ProposedChange } from "#data/review-proposal.ts";
import { accessNames, costNames, kindNames, themeNames, whoForNames } from "#domain/organisation-words.ts";
import { changePath } from "#domain/record-change.ts";
import { incomeBandNames, preventionTierNames, serviceStatusNames, visibilityNames } from "#domain/record-words.ts";

type Words = Readonly<Record<string, string>>;

/** How a moderator may write another value: as text, as one of a few, or as any number of a few. */
export type Editable = { as: "text" } | { as: "one" | "several"; choices: Words };

const one: Readonly<Record<string, Words>> = {
  kind: kindNames,
  theme: themeNames,
  cost: costNames,
  incomeBand: incomeBandNames,
  preventionTier: preventionTierNames,
  visibility: visibilityNames,
};
const several: Readonly<Record<string, Words>> = {
  themes: themeNames,
  whoFor: whoForNames,
  accessFeatures: accessNames,
};

/** How a change may be edited before it is accepted; null where it is taken or left as it is. */
export function editable({ path, after, before }: Pick<ProposedChange, "path" | "after" | "before">): Editable | null {
  const { list, field } = changePath(path);
  if (field === null) return null;
  const ofOne = list === "services" && field === "status" ? serviceStatusNames : one[field];
  if (ofOne) return { as: "one", choices: ofOne };
  const ofSeveral = several[field];
  if (ofSeveral) return { as: "several", choices: ofSeveral };
  return typeof (after ?? before) === "string" && field !== "status" ? { as: "text" } : null;
}
