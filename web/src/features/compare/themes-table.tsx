import type { ComparedTheme } from "#domain/compared-areas.ts";
import { plainFigure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileTheme } from "#domain/neighbourhood.ts";
import { listInWords } from "#domain/sentence.ts";
import { Meter } from "#ui/meter.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./compared-table.module.css";
import { words } from "./words.ts";

type ThemesTableProps = { profiles: readonly NeighbourhoodProfile[]; themes: readonly ComparedTheme[] };

/** Organisations of every theme in a row, every area in a column, for a thousand people. */
export function ThemesTable({ profiles, themes }: ThemesTableProps) {
  const names = profiles.map(({ name }) => name);
  const maximum = Math.max(
    0,
    ...themes.flatMap(({ areas }) => areas.flatMap((one) => [one?.perThousand ?? 0, one?.boroughPerThousand ?? 0])),
  );
  return (
    <section className={styles.section}>
      <h2>{words.themes}</h2>
      <p className={styles.note}>{words.themesNote}</p>
      <table className={styles.table} data-areas={profiles.length}>
        <caption>
          <VisuallyHidden>{words.themesCaption(listInWords(names))}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            {profiles.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ slug, name, areas }) => (
            <tr key={slug} data-theme={slug}>
              <th scope="row">
                <span className={styles.theme}>
                  <ThemeGlyph theme={slug} size={14} />
                  {name}
                </span>
              </th>
              {profiles.map((profile, position) => (
                <td key={profile.code} data-area={profile.name}>
                  <ThemeCell theme={areas[position] ?? null} isMapped={profile.isMapped} maximum={maximum} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ThemeCellProps = { theme: ProfileTheme | null; isMapped: boolean; maximum: number };

function ThemeCell({ theme, isMapped, maximum }: ThemeCellProps) {
  if (!isMapped) return <span className={styles.none}>{words.notMapped}</span>;
  if (!theme || theme.perThousand === null) return <span className={styles.none}>{words.notKnown}</span>;
  const { slug, count, perThousand, boroughPerThousand } = theme;
  const rate = plainFigure(perThousand, 2);
  return (
    <div className={styles.cell}>
      <div className={styles.figures}>
        <b>{rate}</b>
        <span className={styles.rank}>{words.count(count)}</span>
      </div>
      <Meter
        label={words.perThousand(rate, count)}
        value={perThousand}
        maximum={maximum * 1.05}
        tick={boroughPerThousand ?? undefined}
        colour={`var(--t-${slug})`}
      />
    </div>
  );
}
