import { type Freshness, freshnessStates } from "#domain/freshness.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./health.module.css";
import { words } from "./words.ts";

type FreshnessSharesProps = {
  freshness: Record<Freshness, number>;
  total: number;
  medianAgeDays: number | null;
};

/** How many entries somebody has checked, and how lately. */
export function FreshnessShares({ freshness, total, medianAgeDays }: FreshnessSharesProps) {
  return (
    <Panel title={words.age} look="card">
      <p>
        {words.ageSentence(freshness.never, total)} {medianAgeDays !== null && words.medianAge(medianAgeDays)}
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.ageCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ageColumns.state}</th>
            <th scope="col" className={styles.number}>
              {words.ageColumns.entries}
            </th>
            <th scope="col" className={styles.number}>
              {words.ageColumns.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {freshnessStates.map((state) => (
            <tr key={state}>
              <th scope="row">
                <TextLink href={`/directory?fresh=${state}`}>{words.states[state]}</TextLink>
              </th>
              <td className={styles.number}>{words.number(freshness[state])}</td>
              <td className={styles.number}>{words.percent(freshness[state] / total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
