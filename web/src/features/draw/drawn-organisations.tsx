import { Plus } from "lucide-react";
import type { DrawnArea } from "#domain/drawn-neighbourhood.ts";
import { freshnessLabel } from "#domain/freshness.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { FreshnessTag } from "#ui/tag.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./drawn-result.module.css";
import { words } from "./words.ts";

const most = 7;

/** The organisations with a public point inside the shape, the nearest its centre first. */
export function DrawnOrganisations({ area, level = 3 }: { area: DrawnArea; level?: 2 | 3 }) {
  const { organisations, organisationCount } = area;
  const Title = `h${level}` as const;
  const seen = organisations.slice(0, most);
  return (
    <section className={styles.part}>
      <Title>{words.organisationsTitle(organisationCount)}</Title>
      <p className={styles.note}>{seen.length ? words.nearest(seen.length) : words.noOrganisations}</p>
      <ul>
        {seen.map(({ id, name, theme, summary, freshness, checkedAt }) => (
          <li key={id}>
            <a className={styles.row} href={`/organisations/${id}`}>
              <ThemeGlyph theme={theme} size={14} />
              <b>{name}</b>
              <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, new Date())} />
              {summary && <span className={styles.detail}>{summary.replace(/\.$/, "")}</span>}
            </a>
          </li>
        ))}
      </ul>
      {!seen.length && (
        <ButtonLink href="/add">
          <Icon of={Plus} small />
          {words.addOne}
        </ButtonLink>
      )}
    </section>
  );
}
