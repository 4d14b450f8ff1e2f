import type { DirectoryView } from "#view/directory-view.ts";
import type { ExportView } from "#view/export-view.ts";
import { ConnectPanel } from "./connect-panel.tsx";
import styles from "./export-screen.module.css";
import { FilePanel } from "./file-panel.tsx";
import { FormatStep, WhatStep } from "./format-step.tsx";
import { MeasureStep } from "./measure-step.tsx";
import { ScopeStep } from "./scope-step.tsx";
import { useChoice } from "./use-choice.ts";
import { words } from "./words.ts";

export type OnExport = (change: Partial<ExportView>) => void;

interface ExportScreenProps {
  view: ExportView;
  /** The directory's own part of the address: the same filters as the list. */
  directory: DirectoryView;
  onView: OnExport;
  onDirectory: (change: Partial<DirectoryView>) => void;
}

/** Choosing what to take away, seeing how much it is, and saving it or connecting to it. */
export function ExportScreen({ view, directory, onView, onDirectory }: ExportScreenProps) {
  const choice = useChoice(view, directory);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <div className={styles.steps}>
        <WhatStep view={view} onView={onView} />
        {view.what === "organisations" ? (
          <ScopeStep view={view} directory={directory} choice={choice} onView={onView} />
        ) : (
          <MeasureStep view={view} choice={choice} onView={onView} onDirectory={onDirectory} />
        )}
        <FormatStep view={view} onView={onView} />
      </div>
      <div className={styles.side}>
        <FilePanel view={view} choice={choice} />
        {view.format === "geojson" && <ConnectPanel request={choice.request} />}
      </div>
    </div>
  );
}
