import { type Persona, personas } from "./personas.ts";

/**
 * What each persona may do with each table. S sees every row; s some rows, with all of the Quayside Pantry's where rows
 * belong to organisations; o some rows, without all of the Pantry's; I adds, U changes, D removes.
 */
const mayDo = `
table                            | stranger | contributor | editor | another editor | analyst | moderator | administrator | service
public.members                   | -        | s           | s      | s              | s       | s         | SUD           | SIUD
public.site                      | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.geographies               | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.neighbourhoods            | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.neighbourhood_neighbours  | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.neighbourhood_notes       | -        | -           | -      | -              | -       | S         | SD            | SIUD
public.indicators                | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.indicator_values          | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.indicator_benchmarks      | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.indicator_coverage        | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.taxonomy_terms            | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.postcodes                 | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.basemap_features          | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.imports                   | -        | -           | -      | -              | S       | S         | SIUD          | SIUD
public.organisations             | s        | S           | s      | s              | s       | SIU       | SIUD          | SIUD
public.organisation_terms        | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.services                  | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.schedules                 | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.locations                 | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.service_locations         | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.location_neighbourhoods   | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.location_points           | -        | o           | s      | -              | -       | SIUD      | SIUD          | SIUD
public.organisation_identifiers  | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.service_areas             | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.photos                    | s        | S           | s      | s              | s       | SIUD      | SIUD          | SIUD
public.contacts                  | o        | o           | s      | o              | o       | SIUD      | SIUD          | SIUD
public.organisation_editors      | -        | -           | s      | o              | -       | SIUD      | SIUD          | SIUD
public.organisation_versions     | -        | -           | s      | o              | -       | S         | S             | S
private.touched_organisations    | -        | -           | -      | -              | -       | -         | -             | -
public.proposals                 | -        | s           | s      | o              | -       | S         | S             | SIUD
private.former_points            | -        | -           | -      | -              | -       | -         | -             | -
public.submissions               | -        | -           | -      | -              | -       | SU        | SUD           | SIUD
public.freshness_intervals       | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.closures                  | -        | -           | -      | -              | -       | S         | S             | SIUD
public.callers                   | -        | -           | -      | -              | S       | SD        | SD            | SIUD
public.calls                     | -        | -           | -      | -              | S       | S         | S             | SIUD
private.reminders                | -        | -           | -      | -              | -       | -         | -             | SIUD
private.reminder_stops           | -        | -           | -      | -              | -       | -         | -             | SIUD
public.site_settings             | -        | -           | -      | -              | -       | -         | SIUD          | SIUD
public.claims                    | -        | s           | -      | -              | o       | S         | S             | SIUD
private.claim_codes              | -        | -           | -      | -              | -       | -         | -             | SIUD
public.public_mail_hosts         | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.invitations               | -        | -           | s      | -              | -       | -         | S             | SIUD
private.invitation_tokens        | -        | -           | -      | -              | -       | -         | -             | SIUD
private.rate_events              | -        | -           | -      | -              | -       | -         | -             | SIUD
private.address_salt             | -        | -           | -      | -              | -       | -         | -             | SIUD
private.captcha_passes           | -        | -           | -      | -              | -       | -         | -             | SIUD
public.duplicate_pairs           | -        | -           | -      | -              | -       | S         | S             | SIUD
public.merges                    | -        | -           | -      | -              | -       | S         | S             | SIUD
private.duplicate_checks         | -        | -           | -      | -              | -       | -         | -             | SIUD
public.search_synonyms           | S        | S           | S      | S              | S       | S         | SIUD          | SIUD
public.saved_lists               | -        | sIUD        | -      | -              | -       | -         | s             | SIUD
public.drawn_neighbourhoods      | -        | sD          | -      | -              | s       | s         | s             | SIUD
public.drawn_neighbourhood_members | -      | s           | -      | -              | s       | s         | s             | SIUD
private.search_choices           | S        | S           | S      | S              | S       | S         | S             | S
private.search_entries           | S        | S           | S      | S              | S       | S         | S             | S
private.search_places            | S        | S           | S      | S              | S       | S         | S             | S
private.search_dates             | S        | S           | S      | S              | S       | S         | S             | S
private.search_words             | S        | S           | S      | S              | S       | S         | S             | S
private.search_lexicon           | S        | S           | S      | S              | S       | S         | S             | S
private.search_bits              | S        | S           | S      | S              | S       | S         | S             | S
private.search_hours             | S        | S           | S      | S              | S       | S         | S             | S
private.search_unpacked          | S        | S           | S      | S              | S       | S         | S             | S
private.search_packing           | S        | S           | S      | S              | S       | S         | S             | S
private.tile_shapes              | S        | S           | S      | S              | S       | S         | S             | S
private.import_rows              | -        | -           | -      | -              | -       | -         | SIUD          | SIUD
private.outgoing_mail            | -        | -           | -      | -              | -       | -         | -             | SIUD
`;

/** One row of the table above. */
export type Expectation = { table: string; cells: Record<Persona, string> };

export const expectations: Expectation[] = mayDo
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [table = "", ...cells] = line.split("|").map((cell) => cell.trim());
    if (cells.length !== personas.length) throw new Error(`${table} has ${cells.length} cells.`);
    const named = personas.map((persona, place) => [persona, cells[place]]);
    return { table, cells: Object.fromEntries(named) as Expectation["cells"] };
  });
