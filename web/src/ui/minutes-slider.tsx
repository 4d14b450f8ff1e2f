import { type CSSProperties, useState } from "react";
import { Label } from "react-aria-components/Label";
import { Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import styles from "./slider.module.css";

interface MinutesSliderProps {
  label: string;
  minutes: number;
  least: number;
  most: number;
  /** Once it rests. */
  onRest: (minutes: number) => void;
}

/** So many minutes, whole ones. Arrow keys move it by 1, Home and End to the ends. */
export function MinutesSlider({ label, minutes, least, most, onRest }: MinutesSliderProps) {
  const [moved, setMoved] = useState<number | null>(null);
  const value = moved ?? minutes;
  return (
    <AriaSlider
      className={styles.slider ?? ""}
      value={value}
      minValue={least}
      maxValue={most}
      formatOptions={{ style: "unit", unit: "minute" }}
      onChange={(next) => setMoved(Number(next))}
      onChangeEnd={(next) => {
        setMoved(null);
        onRest(Number(next));
      }}
      style={{ "--slider-percent": `${(100 * (value - least)) / (most - least)}%` } as CSSProperties}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <SliderOutput className={styles.output ?? ""} />
      <span />
      <SliderTrack className={styles.track ?? ""}>
        <SliderThumb className={styles.thumb ?? ""} />
      </SliderTrack>
    </AriaSlider>
  );
}
