import type { Sql } from "#scripts/server/database.ts";

/** A stranger has no account; a member has one and no tie to what was planted. */
export const askers = ["stranger", "member"] as const;
export type Asker = (typeof askers)[number];

/** A table or view of the exposed schema, with the tables that can be asked for inside it, and the columns that each
 *  asker may read by the catalogue's word. */
export type Relation = { name: string; linked: string[]; columns: Record<Asker, string[]> };

/** A function of the exposed schema, who may call it, and the media type it answers with where it has one of its own. */
export type Callable = {
  name: string;
  parameters: { name: string; type: string; isOptional: boolean }[];
  callers: Asker[];
  mediaType: string | null;
};

export type WaysOut = { relations: Relation[]; callables: Callable[] };

/** Every way out there is, by the catalogue's word: nothing has to be added here when a table, a view or a function is. */
export async function waysOut(sql: Sql): Promise<WaysOut> {
  const relations = await sql.query<Relation>(`
    select c.relname as name, coalesce(array_agg(distinct k.other) filter (where k.other is not null), '{}') as linked,
      json_build_object('stranger', ${columnsFor("anon")}, 'member', ${columnsFor("authenticated")}) as columns
    from pg_class c
    left join (
      select conrelid as id, confrelid::regclass::text as other from pg_constraint where contype = 'f'
      union all select confrelid, conrelid::regclass::text from pg_constraint where contype = 'f'
    ) k on k.id = c.oid and k.other !~ '\\.' and k.other <> c.relname
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.oid, c.relname order by c.relname`);
  const callables = await sql.query<Callable>(`
    select p.proname as name, coalesce((
      select json_agg(json_build_object('name', coalesce(p.proargnames[n], ''), 'type', format_type(t, null),
        'isOptional', n > p.pronargs - p.pronargdefaults) order by n)
      from unnest(p.proargtypes) with ordinality a (t, n)), '[]') as parameters,
      array_remove(array[case when has_function_privilege('anon', p.oid, 'execute') then 'stranger' end,
        case when has_function_privilege('authenticated', p.oid, 'execute') then 'member' end], null) as callers,
      case when t.typname like '%/%' then t.typname end as "mediaType"
    from pg_proc p join pg_type t on t.oid = p.prorettype
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))
    order by p.proname`);
  return { relations, callables };
}

const columnsFor = (role: string) =>
  `array(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    and has_column_privilege('${role}', c.oid, a.attnum, 'select') order by a.attnum)`;
