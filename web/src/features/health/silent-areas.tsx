import { useState } from "react";
import type { DirectoryHealth } from "#data/directory-health.ts";
import { Panel } from "#ui/panel.tsx";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import styles from "./health.module.css";
import { words } from "./words.ts";

type SilentAreasProps = {
  geography: NonNullable<DirectoryHealth["geography"]>;
  silent: DirectoryHealth["silent"];
};

const firstShown = 12;

/** Neighbourhoods that nobody in the directory speaks for, the most people first. */
export function SilentAreas({ geography, silent }: SilentAreasProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? silent.items : silent.items.slice(0, firstShown);
  return (
    <Panel title={words.silent(geography.pluralName)} look="card">
      <p>
        {words.silentSentence(silent.total, geography.areas, geography.pluralName)}{" "}
        {silent.population !== null && silent.total > 0 && words.people(silent.population)}{" "}
        {silent.unmapped > 0 && words.unmapped(silent.unmapped)}
      </p>
      {shown.length > 0 && (
        <table className={styles.table}>
          <caption className={styles.caption}>{words.silentCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.silentColumns.name}</th>
              <th scope="col" className={styles.number}>
                {words.silentColumns.people}
              </th>
              <th scope="col">{words.silentColumns.state}</th>
              <th scope="col">{words.silentColumns.work}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ code, name, district, population, isMapped }) => (
              <tr key={code}>
                <th scope="row">
                  <TextLink href={`/neighbourhoods/${geography.slug}/${code}`}>{name}</TextLink>
                  {district && district !== name && <small>{district}</small>}
                </th>
                <td className={styles.number}>{population === null ? "–" : words.number(population)}</td>
                <td>{isMapped ? words.nothingFound : words.notMapped}</td>
                <td>
                  <TextLink href="/add" aria-label={words.addHereLabel(name)}>
                    {words.addHere}
                  </TextLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!showsAll && silent.items.length > firstShown && (
        <TextButton onPress={() => setShowsAll(true)}>{words.more(silent.items.length - firstShown)}</TextButton>
      )}
    </Panel>
  );
}
