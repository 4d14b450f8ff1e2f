import type { Sql } from "#scripts/server/database.ts";

/** A table or view of the exposed schema, with the tables that can be asked for inside it. */
export type Relation = { name: string; linked: string[] };

/** A function of the exposed schema that a stranger or a member may call. */
export type Callable = { name: string; parameters: { name: string; type: string; isOptional: boolean }[] };

/** Every way out there is, by the catalogue's word: nothing has to be added here when a table or function is. */
export async function waysOut(sql: Sql): Promise<{ relations: Relation[]; callables: Callable[] }> {
  const relations = await sql.query<Relation>(`
    select c.relname as name, coalesce(array_agg(distinct k.other) filter (where k.other is not null), '{}') as linked
    from pg_class c
    left join (
      select conrelid as id, confrelid::regclass::text as other from pg_constraint where contype = 'f'
      union all select confrelid, conrelid::regclass::text from pg_constraint where contype = 'f'
    ) k on k.id = c.oid and k.other !~ '\\.' and k.other <> c.relname
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    group by c.relname order by c.relname`);
  const callables = await sql.query<Callable>(`
    select p.proname as name, coalesce((
      select json_agg(json_build_object('name', coalesce(p.proargnames[n], ''), 'type', format_type(t, null),
        'isOptional', n > p.pronargs - p.pronargdefaults) order by n)
      from unnest(p.proargtypes) with ordinality a (t, n)), '[]') as parameters
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))
    order by p.proname`);
  return { relations, callables };
}
