import type { CSSProperties } from "react";
import { Meter as AriaMeter } from "react-aria-components/Meter";
import styles from "./meter.module.css";

interface MeterProps {
  /** The whole of it in words: "0.92 per 1,000 people; Doggerland 0.41". */
  label: string;
  value: number;
  maximum: number;
  /** A second mark to compare with. */
  tick?: number | undefined;
  /** A colour token. */
  colour?: string;
}

/** One amount of a most, as a bar; its figure is written beside it by the caller. */
export function Meter({ label, value, maximum, tick, colour }: MeterProps) {
  const percent = (amount: number) => `${maximum > 0 ? Math.min(100, Math.max(0, (amount / maximum) * 100)) : 0}%`;
  return (
    <AriaMeter
      aria-label={label}
      value={value}
      maxValue={Math.max(maximum, Number.MIN_VALUE)}
      valueLabel={label}
      className={styles.meter ?? ""}
      style={colour ? ({ "--meter-fill": colour } as CSSProperties) : {}}
    >
      <div className={styles.fill} style={{ inlineSize: percent(value) }} />
      {tick !== undefined && <span className={styles.tick} style={{ insetInlineStart: percent(tick) }} />}
    </AriaMeter>
  );
}
