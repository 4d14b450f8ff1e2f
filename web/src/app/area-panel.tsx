import { lazy, Suspense } from "react";
import type { ChosenArea, SidePanel } from "#features/explore/explore.tsx";
import { LoadingBars } from "#ui/notice.tsx";

const parts = () => import("#features/neighbourhood/neighbourhood-panel.tsx");
const PanelHeading = lazy(() => parts().then((module) => ({ default: module.PanelHeading })));
const Panel = lazy(() => parts().then((module) => ({ default: module.Panel })));

/** The panel of the area chosen on the map. Its code comes with the first choice: the first map does without. */
export function areaPanel({ geography, code, indicator, onClose }: ChosenArea): SidePanel {
  return {
    heading: (
      <Suspense fallback={<h1>{code}</h1>}>
        <PanelHeading geography={geography} code={code} onClose={onClose} />
      </Suspense>
    ),
    body: (
      <Suspense fallback={<LoadingBars />}>
        <Panel geography={geography} code={code} indicator={indicator} />
      </Suspense>
    ),
  };
}
