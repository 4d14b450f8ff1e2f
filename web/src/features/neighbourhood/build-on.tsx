import { plainFigure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { Meter } from "#ui/meter.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./build-on.module.css";
import { words } from "./words.ts";

/** Organisations of each theme for a thousand people, beside the borough's rate; the most first. */
export function BuildOn({ profile }: { profile: NeighbourhoodProfile }) {
  const borough = profile.localAuthority?.name ?? words.borough;
  const themes = profile.themes
    .filter(({ perThousand, boroughPerThousand }) => perThousand !== null && boroughPerThousand !== null)
    .sort((a, b) => (b.perThousand ?? 0) - (a.perThousand ?? 0));
  if (!themes.length) return null;
  const maximum = Math.max(...themes.flatMap((theme) => [theme.perThousand ?? 0, theme.boroughPerThousand ?? 0]));
  return (
    <section className={styles.build}>
      <h2>{words.buildOn}</h2>
      <p className={styles.note}>{words.buildOnNote(borough)}</p>
      <ul className={styles.list}>
        {themes.map(({ slug, name, perThousand, boroughPerThousand }) => {
          const here = plainFigure(perThousand ?? 0, 2);
          return (
            <li key={slug} className={styles.row}>
              <ThemeGlyph theme={slug} size={14} />
              <span>{name}</span>
              <Meter
                label={`${name}: ${words.buildOnLabel(here, borough, plainFigure(boroughPerThousand ?? 0, 2))}`}
                value={perThousand ?? 0}
                maximum={maximum * 1.1}
                tick={boroughPerThousand ?? undefined}
                colour={`var(--t-${slug})`}
              />
              <b>{here}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
