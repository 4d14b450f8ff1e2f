import { useState } from "react";
import type { ClassMethod } from "#domain/breaks.ts";
import { readBreaks, writeBreaks } from "#domain/custom-breaks.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { controlWords as say } from "./control-words.ts";
import type { LegendProps } from "./legend.tsx";
import styles from "./legend-control.module.css";
import { words } from "./words.ts";

const usual = 5;
export const groupCounts = ["3", "4", "5", "6", "7", "8", "9"].map((value) => ({
  value,
  label: say.groupCount(Number(value)),
}));

/** How the values are cut into classes: the way, and how many, or where each begins. */
export function CutControl({ shown, view, onView }: LegendProps) {
  const { indicator, classes } = shown;
  const own: ClassMethod = indicator.fixedBreaks?.length ? "fixed" : "quantile";
  const ways: ClassMethod[] = [
    ...(own === "fixed" ? ["fixed" as const] : []),
    "quantile",
    "equal",
    "natural",
    "custom",
  ];
  const choose = (method: ClassMethod) => {
    // one's own begin where the classes lie now
    if (method === "custom" && classes.breaks.length > 1) return onView({ method, breaks: classes.breaks.slice(0, 8) });
    onView({ method: method === own ? null : method, breaks: null });
  };
  return (
    <>
      <Select
        label={say.grouping}
        value={classes.method}
        choices={ways.map((value) => ({ value, label: words.methods[value] }))}
        onChange={choose}
      />
      {classes.method === "custom" && <OwnBreaks key={classes.breaks.join()} shown={shown} onView={onView} />}
      {classes.method !== "custom" && classes.method !== "fixed" && (
        <Select
          label={say.groups}
          value={String(view.classCount ?? usual)}
          choices={groupCounts}
          onChange={(count) => onView({ classCount: Number(count) === usual ? null : Number(count) })}
        />
      )}
    </>
  );
}

/** Breaks as a person types them; what cannot be used is said in a sentence, and the map stays as it was. */
function OwnBreaks({ shown, onView }: Pick<LegendProps, "shown" | "onView">) {
  const { classes } = shown;
  const [text, setText] = useState(() => writeBreaks(classes.breaks, classes.decimals));
  const [problem, setProblem] = useState<string | null>(null);
  const use = () => {
    const read = readBreaks(text, classes);
    setProblem(read.problem);
    if (read.breaks) onView({ method: "custom", breaks: read.breaks });
  };
  return (
    // said in words of our own: the browser's would stop the next try
    <form
      noValidate
      className={styles.control}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        label={say.breaks}
        description={say.breaksHelp}
        value={text}
        onChange={(next) => {
          setText(next);
          setProblem(null);
        }}
        error={problem ?? undefined}
        inputMode="text"
      />
      <Button type="submit">{say.useBreaks}</Button>
    </form>
  );
}
