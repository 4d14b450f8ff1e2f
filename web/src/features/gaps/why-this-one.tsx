import { plainFigure } from "#domain/indicator-format.ts";
import type { Sentence } from "#domain/sentence.ts";
import { ButtonLink } from "#ui/button.tsx";
import { SentenceText } from "#ui/sentence-text.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { Side } from "./gap-measures.ts";
import { type Contribution, contributions, type RankedArea, type ShownGaps } from "./shown-gaps.ts";
import styles from "./why-this-one.module.css";
import { words } from "./words.ts";

type WhyThisOneProps = { shown: ShownGaps; area: RankedArea };

/** What an area's place is made of: a sentence and a table of the same points, and where to go from here. */
export function WhyThisOne({ shown, area }: WhyThisOneProps) {
  const sides = { need: contributions(shown, "need", area), help: contributions(shown, "help", area) };
  const geography = shown.index.geography;
  const other = shown.ranked.find(({ code }) => code !== area.code);
  const { contribution } = words;
  return (
    <div className={styles.why}>
      <p className={styles.sentence} data-why-sentence>
        <SentenceText sentence={whySentence(sides)} />
      </p>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{contribution.caption(area.name)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{contribution.measure}</th>
            <th scope="col">{contribution.here}</th>
            <th scope="col">{contribution.weight}</th>
            <th scope="col">{contribution.points}</th>
          </tr>
        </thead>
        {(["need", "help"] as const).map((side) => (
          <SideRows key={side} side={side} parts={sides[side]} rank={rankWords(shown, area, side)} />
        ))}
      </table>
      <p className={styles.note}>{contribution.note}</p>
      <div className={styles.ways}>
        <ButtonLink href={`/neighbourhoods/${geography}/${area.code}`} variant="primary">
          {words.open}
        </ButtonLink>
        {other && (
          <ButtonLink href={`/compare?g=${geography}&with=${area.code},${other.code}`}>
            {words.compare(other.name)}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

type SideRowsProps = { side: Side; parts: readonly Contribution[]; rank: string };

function SideRows({ side, parts, rank }: SideRowsProps) {
  return (
    <tbody data-side={side}>
      <tr className={styles.sum}>
        <th scope="rowgroup">
          {words.contribution.sum[side]}, {rank}
        </th>
        <td />
        <td>100%</td>
        <td>{points(totalOf(parts))}</td>
      </tr>
      {parts.map(({ slug, measure, value, weight, part }) => (
        <tr key={slug}>
          <th scope="row">{measure.name}</th>
          <td>{measure.inWords(value)}</td>
          <td>{Math.round(weight * 100)}%</td>
          <td>{points(part)}</td>
        </tr>
      ))}
    </tbody>
  );
}

const points = (score: number) => plainFigure(score * 100, 1);
const totalOf = (parts: readonly Contribution[]) => parts.reduce((sum, { part }) => sum + part, 0);

function rankWords({ ranked }: ShownGaps, area: RankedArea, side: Side): string {
  return words.contribution.rank(side === "need" ? area.needRank : area.helpRank, ranked.length);
}

function whySentence(sides: Record<Side, readonly Contribution[]>): Sentence {
  return (["need", "help"] as const).flatMap((side) => {
    const [most] = sides[side];
    const { contribution } = words;
    if (!most || points(most.part) === points(0)) return [contribution.none[side]];
    const strong = { strong: most.measure.name };
    return [contribution.most[side], strong, contribution.of(points(most.part), points(totalOf(sides[side])))];
  });
}
