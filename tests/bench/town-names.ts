import { pick } from "#scripts/doggerland/draws.ts";

/** A town of an invented county: where it is, how far it reaches and how much of the county's life is there. */
export type Town = { name: string; longitude: number; latitude: number; reachDegrees: number; share: number };

/** The county, as large as one of England's: about 140 km by 110 km. */
export const county = { west: -2.6, south: 53.2, east: -0.4, north: 54.2 } as const;

const firsts =
  "Ald,Ash,Barn,Beck,Birk,Brad,Cold,Crag,Dun,Eld,Fen,Gar,Hal,Hazel,Holm,Kirk,Lang,Mal,Nor,Ot,Ripp,Scar,Thorn,Wether,Whit";
const lasts = "borough,bridge,by,caster,dale,field,ford,ham,ley,low,mere,royd,shaw,stall,thorpe,ton,wick,worth";

/** Towns of that county, the first ones large: shares fall as one over the rank, as they do in most countries. */
export function countyTowns(random: () => number, count: number): Town[] {
  const taken = new Set<string>();
  const towns: Town[] = [];
  while (towns.length < count) {
    const name = pick(random, firsts.split(",")) + pick(random, lasts.split(","));
    if (taken.has(name)) continue;
    taken.add(name);
    const rank = towns.length + 1;
    towns.push({
      name,
      longitude: county.west + 0.1 + random() * (county.east - county.west - 0.2),
      latitude: county.south + 0.1 + random() * (county.north - county.south - 0.2),
      reachDegrees: 0.012 + 0.05 / Math.sqrt(rank),
      share: 1 / (rank + 4),
    });
  }
  return towns;
}

/** Picks towns as often as they are large. */
export function townPicker(towns: readonly Town[], random: () => number): () => Town {
  const total = towns.reduce((sum, { share }) => sum + share, 0);
  return () => {
    let left = random() * total;
    for (const town of towns) {
      left -= town.share;
      if (left <= 0) return town;
    }
    return pick(random, towns);
  };
}
