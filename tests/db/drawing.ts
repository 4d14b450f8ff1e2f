import type { MemberFigure } from "#domain/apportion.ts";
import type { Sql } from "#scripts/server/database.ts";
import { become, type Persona, rpc } from "./small-town.ts";

/** Figures with counts for the nine squares: in S7 three people and in S8 two, whom nobody may be told of. */
export const countedSql = `
insert into indicators (slug, name, unit, decimals, sort_order) values
  ('no-car', 'Households with no car', '%', 1, 3), ('falls', 'Falls', 'per 1,000 people', 1, 4),
  ('worry', 'Worry', 'score', 1, 5), ('need-tenth', 'All needs, in tenths', 'decile', 0, 6),
  ('moves', 'People who moved in', 'people', 0, 7), ('adjusted', 'Illness, standardised', 'per 1,000 people', 1, 8);
insert into indicator_values (indicator, neighbourhood_id, period, value, count, denominator)
select 'no-car', n.id, '2024', 100.0 * c.people / (400 + n.id), c.people, 400 + n.id
from neighbourhoods n, lateral (select case n.code when 'S7' then 3 when 'S8' then 2 else 50 + n.id end as people) c where n.geography = 'squares'
union all select 'falls', n.id, '2024', 1000.0 * (20 + n.id) / n.population, 20 + n.id, n.population from neighbourhoods n where n.geography = 'squares'
union all select 'worry', n.id, '2024', 10 + n.id, null, null from neighbourhoods n where n.geography = 'squares'
union all select 'need-tenth', n.id, '2024', n.id, null, null from neighbourhoods n where n.geography = 'squares'
union all select 'moves', n.id, '2024', 30 + n.id, 30 + n.id, null from neighbourhoods n where n.geography = 'squares'
union all select 'adjusted', n.id, '2024', 20 + n.id, 10, n.population from neighbourhoods n where n.geography = 'squares';
insert into indicator_values (indicator, neighbourhood_id, period, value, count, denominator)
select v.indicator, 10, '2024', 100 * sum(v.count) / sum(v.denominator), sum(v.count), sum(v.denominator)
from indicator_values v where v.indicator = 'no-car' group by v.indicator;
select private.refresh_indicator_coverage();`;

export type DrawnFigure = {
  slug: string;
  unit: string;
  state: string;
  made: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  suppression: string | null;
  membersWithFigure: number;
};
export type Drawn = {
  id?: string;
  population: number;
  fit: number;
  withheld: string | null;
  members: { id: number; code: string }[];
  figures: DrawnFigure[];
  organisationCount: number;
  bounds: number[];
  shape: { type: string; coordinates: number[][][][] };
};

/** A box in degrees, as a line around it. */
export function box(west: number, south: number, east: number, north: number) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

export const areas = (...codes: string[]) => ({ type: "Areas", codes });

export const draw = (sql: Sql, shape: object, geography = "squares") =>
  rpc<Drawn>(sql, "draw_neighbourhood", { geography, shape: JSON.stringify(shape) });

export const figureOf = (drawn: Drawn, slug: string) =>
  drawn.figures.find((figure) => figure.slug === slug) as DrawnFigure;

/** Saves as a persona, within the transaction. */
export async function save(sql: Sql, persona: Persona, drawing: object) {
  await become(sql, persona);
  return rpc<{ id: string; token: string; status: string | null }>(sql, "save_drawn_neighbourhood", {
    drawing: JSON.stringify({ name: "Round the harbour", geography: "squares", ...drawing }),
  });
}

/** What each member brings, as the pure functions take it. */
export function memberFigures(sql: Sql, slug: string, codes: string[]): Promise<MemberFigure[]> {
  return sql.query<MemberFigure>(
    `select coalesce(n.population, 0) as population, v.value, v.count as numerator, v.denominator
     from neighbourhoods n left join indicator_values v on v.neighbourhood_id = n.id and v.indicator = $1 and v.state = 'value'
       and v.period = (select c.period from indicator_coverage c where c.indicator = $1 and c.geography = n.geography and c.is_latest)
     where n.code = any ($2) and n.geography = 'squares' order by n.id`,
    [slug, codes],
  );
}
