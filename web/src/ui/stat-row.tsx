import styles from "./stat-row.module.css";

/** Two to four figures side by side, each with whose it is. */
export function StatRow({ stats }: { stats: readonly { label: string; value: string }[] }) {
  return (
    <dl className={styles.row} data-many={stats.length > 3}>
      {stats.map(({ label, value }) => (
        <div key={label} className={styles.stat}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
