import { Plus } from "lucide-react";
import { freshnessLabel } from "#domain/freshness.ts";
import type { NearbyOrganisation, NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { FreshnessTag } from "#ui/tag.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { directoryView } from "#view/directory-view.ts";
import { writeSearch } from "#view/search-text.ts";
import styles from "./organisations-near.module.css";
import { words } from "./words.ts";

/** The organisations nearest the centre, with how lately each was checked. */
export function OrganisationsNear({ profile, most }: { profile: NeighbourhoodProfile; most: number }) {
  const { organisations, organisationCount, geography, code } = profile;
  const seen = organisations.slice(0, most);
  const search = directoryView.write({ ...directoryView.read({}), geography: geography.slug, neighbourhood: code });
  return (
    <section className={styles.near}>
      <div className={styles.head}>
        <h2>{words.organisations(organisationCount)}</h2>
        {organisationCount > 0 && <a href={`/directory${writeSearch(search)}`}>{words.seeAll}</a>}
      </div>
      <p className={styles.note}>
        {seen.length ? `${words.nearest(seen.length)} ${words.straightLine}` : words.noOrganisations}
      </p>
      <ul>
        {seen.map((organisation) => (
          <li key={organisation.id}>
            <Row organisation={organisation} />
          </li>
        ))}
      </ul>
      {organisationCount > 0 && (
        <p className={styles.printed}>{words.seeAllAt(`${window.location.origin}/directory${writeSearch(search)}`)}</p>
      )}
      <ButtonLink wide href="/add">
        <Icon of={Plus} small />
        {organisations.length ? words.addMissing : words.addFirst}
      </ButtonLink>
    </section>
  );
}

function Row({ organisation }: { organisation: NearbyOrganisation }) {
  const { id, name, theme, summary, freshness, checkedAt, distanceM } = organisation;
  return (
    <a className={styles.row} href={`/organisations/${id}`}>
      <ThemeGlyph theme={theme} size={14} />
      <span className={styles.name}>{name}</span>
      <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, new Date())} />
      <span className={styles.detail}>
        {summary && <span>{summary.replace(/\.$/, "")}</span>}
        {distanceM !== null && <span>{spokenDistance(distanceM)}</span>}
      </span>
    </a>
  );
}
