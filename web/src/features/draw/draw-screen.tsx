import { lazy, Suspense } from "react";
import { LoadingBars } from "#ui/notice.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import type { DrawView } from "#view/draw-view.ts";
import { AreaPicks } from "./area-picks.tsx";
import styles from "./draw-screen.module.css";
import { DrawnResult } from "./drawn-result.tsx";
import { FileChoice } from "./file-choice.tsx";
import { LineTools } from "./line-tools.tsx";
import { OwnDrawings } from "./own-drawings.tsx";
import { PublishedDrawings } from "./published-drawings.tsx";
import { SaveDrawing } from "./save-drawing.tsx";
import { type OnDrawView, useDrawing } from "./use-drawing.ts";
import { words } from "./words.ts";

const DrawMap = lazy(() => import("./draw-map.tsx"));

type DrawScreenProps = { view: DrawView; onView: OnDrawView; onGo: (href: string) => void };

/** Mark out a place on the map and see at once what there is to say of it. */
export function DrawScreen({ view, onView, onGo }: DrawScreenProps) {
  const drawing = useDrawing(view, onView);
  const { area, shape } = drawing;
  return (
    <div className={styles.screen}>
      <div className={styles.stage}>
        <Suspense fallback={<LoadingBars label={words.gettingMap} />}>
          <DrawMap drawing={drawing} />
        </Suspense>
      </div>
      <div className={styles.side}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <SegmentedSwitch
          label={words.ways.label}
          choices={[
            { value: "line", label: words.ways.line },
            { value: "areas", label: words.ways.areas },
            { value: "file", label: words.ways.file },
          ]}
          value={view.way}
          onChange={drawing.onWay}
        />
        {view.way === "line" && <LineTools drawing={drawing} />}
        {view.way === "areas" && <AreaPicks drawing={drawing} />}
        {view.way === "file" && <FileChoice drawing={drawing} />}
        <DrawnResult drawing={drawing} />
        {area && shape && <SaveDrawing drawing={drawing} area={area} shape={shape} onGo={onGo} />}
        {!shape && <OwnDrawings />}
        {!shape && <PublishedDrawings />}
      </div>
    </div>
  );
}
