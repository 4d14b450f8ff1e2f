import { plainFigure } from "#domain/indicator-format.ts";
import type { Sentence } from "#domain/sentence.ts";
import type { ShownAccess } from "./shown-access.ts";
import { type AreaWords, words } from "./words.ts";

/** "61%", never 0 or 100 for what is neither. */
function percent(part: number, whole: number): string {
  const share = whole > 0 ? (100 * part) / whole : 0;
  if (share > 0 && share < 1) return "Under 1%";
  if (share < 100 && share > 99) return "Over 99%";
  return `${Math.round(share)}%`;
}

/** Who lives within a walk of the services, and who of none: made of the values of map and table. */
export function accessSentence(
  shown: ShownAccess,
  areas: AreaWords,
  who: string,
  what: string,
  minutes: number,
): Sentence {
  const { people, peopleInReach, counts, services } = shown;
  const { sentence } = words;
  if (!services.ids.length) return [sentence.noServices];
  if (shown.areas.every((area) => area.people === null)) return [sentence.noPeople(areas)];
  const none = counts.get("none") ?? 0;
  const lived = sentence.live(Math.round(peopleInReach), Math.round(people), minutes, services.ids.length, what);
  return [
    { strong: sentence.share(percent(peopleInReach, people), who) },
    lived,
    ...(none ? [{ strong: sentence.none(none, areas) }, sentence.noneHave(none)] : [sentence.everyone(areas)]),
  ];
}

/** How much there is to share, in the middle and at the ends. */
export function shareSentence(shown: ShownAccess, areas: AreaWords): string | null {
  const some = shown.ranked.filter(({ inReach, perThousand }) => inReach > 0 && perThousand !== null);
  const [least, most] = [some[0], some.at(-1)];
  const middle = some[Math.floor((some.length - 1) / 2)];
  if (!least || !most || !middle) return null;
  const figure = ({ perThousand }: typeof least) => plainFigure(perThousand ?? 0, 2);
  return words.shared(areas, figure(middle), [most.name, figure(most)], [least.name, figure(least)]);
}
