import type { OrganisationDetail } from "#domain/organisation-detail.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { directoryView } from "#view/directory-view.ts";
import { writeSearch } from "#view/search-text.ts";
import styles from "./facts.module.css";
import { words } from "./words.ts";

/** Others that do the same, the nearest first. */
export function NearbyList({ organisation: { theme, similarNearby } }: { organisation: OrganisationDetail }) {
  const all = `/directory${writeSearch(directoryView.write({ ...directoryView.read({}), themes: [theme] }))}`;
  return (
    <Panel title={words.nearby} aside={<TextLink href={all}>{words.sameTheme}</TextLink>}>
      {similarNearby.length === 0 && <p>{words.nearbyNone}</p>}
      <ul>
        {similarNearby.map((near) => (
          <li key={near.id} className={styles.near}>
            <ThemeGlyph theme={near.theme} />
            <div>
              <TextLink href={`/organisations/${near.id}`}>{near.name}</TextLink>
              <p className={styles.note}>
                {[near.locality, near.distanceM !== null && spokenDistance(near.distanceM)].filter(Boolean).join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
