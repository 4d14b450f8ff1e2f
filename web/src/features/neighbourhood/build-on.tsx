import { plainFigure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { strengthsSentence } from "#domain/strengths-sentence.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Meter } from "#ui/meter.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./build-on.module.css";
import { words } from "./words.ts";

/** Organisations of each theme for a thousand people, beside the borough's rate; the most first. */
export function BuildOn({ profile }: { profile: NeighbourhoodProfile }) {
  const borough = profile.localAuthority?.name ?? words.borough;
  const themes = profile.themes
    .filter(({ perThousand, boroughPerThousand }) => perThousand !== null && boroughPerThousand !== null)
    .sort((a, b) => (b.perThousand ?? 0) - (a.perThousand ?? 0));
  const maximum = Math.max(...themes.flatMap((theme) => [theme.perThousand ?? 0, theme.boroughPerThousand ?? 0]));
  return (
    <section className={styles.build}>
      <h2>{words.buildOn}</h2>
      <p data-sentence="strengths">
        <SentenceText sentence={strengthsSentence(profile)} />
      </p>
      {profile.isMapped && themes.length > 0 && (
        <>
          <p className={styles.note}>{words.buildOnNote(borough)}</p>
          <ul className={styles.list}>
            {themes.map(({ slug, name, perThousand, boroughPerThousand }) => {
              const here = plainFigure(perThousand ?? 0, 2);
              return (
                <li key={slug} className={styles.row} data-theme={slug}>
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
          <Disclosure title={words.buildOnTable}>
            <StrengthsTable profile={profile} borough={borough} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** The same figures in full, with services and what lies within reach. */
function StrengthsTable({ profile, borough }: { profile: NeighbourhoodProfile; borough: string }) {
  const { headings } = words;
  const rate = (value: number | null) => (value === null ? words.noFigure : plainFigure(value, 2));
  return (
    <table className={styles.table}>
      <caption>{words.buildOnCaption(profile.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.theme}</th>
          <th scope="col">{headings.organisations}</th>
          <th scope="col">{headings.services}</th>
          <th scope="col">{headings.withinReach}</th>
          <th scope="col">{headings.perThousand}</th>
          <th scope="col">{borough}</th>
        </tr>
      </thead>
      <tbody>
        {profile.themes.map((theme) => (
          <tr key={theme.slug} data-theme={theme.slug}>
            <th scope="row">{theme.name}</th>
            <td>{theme.count}</td>
            <td>{theme.services}</td>
            <td>{theme.withinReach}</td>
            <td>{rate(theme.perThousand)}</td>
            <td>{rate(theme.boroughPerThousand)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
