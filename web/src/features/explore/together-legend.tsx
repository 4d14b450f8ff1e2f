import { grouped } from "#domain/sentence.ts";
import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import { BivariateLegend } from "#ui/bivariate-legend.tsx";
import type { ClassRowsProps } from "./class-rows.tsx";
import styles from "./legend.module.css";
import { wayWords as say } from "./ways-words.ts";
import { words } from "./words.ts";

/** The nine cells of two measures, and what to look for in them. */
export default function TogetherLegend({ shown, areasName, pointing, choice }: ClassRowsProps & { areasName: string }) {
  const palette = usePalette();
  const { counts, lookOfClass, other } = shown;
  if (!other?.axes) return null;
  const { rising, across, captions, lookFirst, method } = other.axes;
  const told = choice.picked ?? lookFirst;
  return (
    <>
      <BivariateLegend
        label={other.title}
        axes={{ rising, across }}
        cells={counts.map((count, cell) => ({
          count,
          colour: lookColour(palette, lookOfClass[cell] ?? 0) ?? "",
          label: words.pickClass(captions[cell] ?? "", count),
        }))}
        picked={choice.picked}
        onPick={choice.onPick}
        pointing={pointing}
      >
        {choice.picked === null && <strong>{say.lookFirst}</strong>}
        <span>
          {captions[told]}: {grouped(counts[told] ?? 0)} {areasName}.
        </span>
        <span>{say.chooseSquare}</span>
      </BivariateLegend>
      <p className={styles.method}>{method}</p>
    </>
  );
}
