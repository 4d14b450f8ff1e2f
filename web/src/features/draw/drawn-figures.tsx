import { useState } from "react";
import type { DrawnArea, DrawnFigure } from "#domain/drawn-neighbourhood.ts";
import { drawnFigureText, drawnMakingNote, drawnMeasureText, drawnRangeText } from "#domain/drawn-words.ts";
import { plainFigure } from "#domain/indicator-format.ts";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./drawn-figures.module.css";
import result from "./drawn-result.module.css";
import { words } from "./words.ts";

const first = 8;

type DrawnFiguresProps = { area: DrawnArea; name: string; level?: 2 | 3 };

/** Every figure worked out for the shape: the value, how sure, the borough's, and how it was made. */
export function DrawnFigures({ area, name, level = 3 }: DrawnFiguresProps) {
  const [isAll, setAll] = useState(false);
  const { figures } = area;
  const Title = `h${level}` as const;
  if (!figures.length) return null;
  const inState = (state: DrawnFigure["state"]) => figures.filter((each) => each.state === state);
  const shown = inState("value");
  const ordered = [...shown, ...inState("suppressed"), ...inState("notCollected")];
  const seen = isAll ? ordered : ordered.slice(0, first);
  return (
    <section className={result.part}>
      <Title>{words.figuresTitle}</Title>
      <p data-sentence="figures">
        {words.withFigures(shown.length, inState("suppressed").length, inState("notCollected").length)}.
      </p>
      <p className={result.note}>{words.figuresNote}</p>
      <table className={styles.table}>
        <caption>{words.figuresCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.measure}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.range}</th>
            <th scope="col">{figures[0]?.boroughName ?? words.columns.borough}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((figure) => (
            <Row key={figure.slug} figure={figure} area={area} />
          ))}
        </tbody>
      </table>
      {ordered.length > first && (
        <TextButton onPress={() => setAll(!isAll)}>
          {isAll ? words.fewerFigures : words.allFigures(ordered.length)}
        </TextButton>
      )}
    </section>
  );
}

function Row({ figure, area }: { figure: DrawnFigure; area: DrawnArea }) {
  const { slug, state, borough, made, decimals } = figure;
  const isShare = made === "share-in-most-deprived-fifth";
  return (
    <tr data-figure={slug} data-state={state}>
      <th scope="row">
        {drawnMeasureText(figure)}
        <small>{drawnMakingNote(figure, area)}</small>
      </th>
      <td className={styles.value}>{drawnFigureText(figure)}</td>
      <td>{drawnRangeText(figure) || words.none}</td>
      <td>{borough === null || isShare ? words.none : plainFigure(borough, decimals)}</td>
    </tr>
  );
}
