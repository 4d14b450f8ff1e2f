import { plainFigure } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { besideInWords, type ThemeBeside } from "#domain/similar-areas.ts";
import styles from "./build-on.module.css";
import { words } from "./words.ts";

type BesideTableProps = { profile: NeighbourhoodProfile; themes: readonly ThemeBeside[] };

/** Each theme here beside the areas most like it. Nobody has looked, and nothing is there, are different words. */
export function BesideTable({ profile: { name, isMapped }, themes }: BesideTableProps) {
  const { headings } = words;
  const rate = (value: number | null) => (value === null ? words.noFigure : plainFigure(value, 2));
  return (
    <table className={styles.table} data-table="beside">
      <caption>{words.besideCaption(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.theme}</th>
          <th scope="col">{words.here}</th>
          <th scope="col">{headings.likeIt}</th>
          <th scope="col">{headings.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map((theme) => (
          <tr key={theme.slug} data-state={theme.state}>
            <th scope="row">{theme.name}</th>
            <td>{isMapped ? rate(theme.perThousand) : words.noFigure}</td>
            <td>{rate(theme.similarPerThousand)}</td>
            <td>{besideInWords(theme.state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
