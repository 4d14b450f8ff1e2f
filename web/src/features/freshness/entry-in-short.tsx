import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "#data/organisation-detail.ts";
import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./still-right.module.css";
import { words } from "./words.ts";

/** What the entry says now, so that it can be judged without leaving the page. */
export function EntryInShort({ id }: { id: string }) {
  const { data } = useQuery(organisationQuery(id));
  if (!data) return <TextLink href={`/organisations/${id}`}>{words.open}</TextLink>;
  return (
    <Panel title={words.shown} look="card">
      <dl className={styles.facts}>
        {factsOf(data).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-empty={!value}>{value || words.notGiven}</dd>
          </div>
        ))}
      </dl>
      <TextLink href={`/organisations/${id}`}>{words.open}</TextLink>
    </Panel>
  );
}

function factsOf(organisation: OrganisationDetail): [string, string | null][] {
  const { description, scheduleText, locations, phone, email, website } = organisation;
  const [place] = locations;
  return [
    [words.what, description],
    [words.when, scheduleText],
    [
      words.where,
      place ? [place.name, place.address, place.postcode, place.locality].filter(Boolean).join(", ") : null,
    ],
    [words.phone, phone],
    [words.email, email],
    [words.website, website],
  ];
}
