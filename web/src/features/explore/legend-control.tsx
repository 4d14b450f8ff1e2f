import { Select } from "#ui/select.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { AgainstControl } from "./against-control.tsx";
import { ChangeControl } from "./change-control.tsx";
import { controlWords as say } from "./control-words.ts";
import { CutControl } from "./cut-control.tsx";
import type { LegendProps } from "./legend.tsx";
import styles from "./legend-control.module.css";
import { TogetherControl } from "./together-control.tsx";

const ways = ["values", "against", "change", "together"] as const;

/** What is made of the figures, and how they are cut into classes. */
export default function LegendControl(props: LegendProps) {
  const { view, onView } = props;
  return (
    <div className={styles.control}>
      <Select
        label={say.way}
        value={view.way}
        choices={ways.map((value) => ({ value, label: say.ways[value] }))}
        onChange={(way) => onView({ way })}
      />
      <Part {...props} way={view.way} />
    </div>
  );
}

function Part({ way, ...props }: LegendProps & { way: ExploreView["way"] }) {
  if (way === "against") return <AgainstControl {...props} />;
  if (way === "change") return <ChangeControl {...props} />;
  if (way === "together") return <TogetherControl {...props} />;
  return <CutControl {...props} />;
}
