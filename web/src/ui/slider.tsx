import type { CSSProperties, ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import styles from "./slider.module.css";

interface SliderProps {
  label: string;
  /** A whole number from 0 to 100. */
  percent: number;
  /** While it moves, and once it rests. */
  onChange: (percent: number) => void;
  onRest: (percent: number) => void;
  isDisabled?: boolean;
  /** Stands beside the figure: a way to take it out. */
  aside?: ReactNode;
}

/** A share in per cents. Arrow keys move it by 1, Page Up and Page Down by 10, Home and End to the ends. */
export function PercentSlider({ label, percent, onChange, onRest, isDisabled = false, aside }: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider ?? ""}
      value={percent}
      minValue={0}
      maxValue={100}
      isDisabled={isDisabled}
      formatOptions={{ style: "unit", unit: "percent" }}
      onChange={(value) => onChange(Number(value))}
      onChangeEnd={(value) => onRest(Number(value))}
      style={{ "--slider-percent": `${percent}%` } as CSSProperties}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <SliderOutput className={styles.output ?? ""} />
      <span className={styles.aside}>{aside}</span>
      <SliderTrack className={styles.track ?? ""}>
        <SliderThumb className={styles.thumb ?? ""} />
      </SliderTrack>
    </AriaSlider>
  );
}
