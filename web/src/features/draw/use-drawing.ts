import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { drawnPreviewQuery } from "#data/drawn-preview.ts";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import {
  closedLine,
  type DrawnLine,
  shapeOfLine,
  withCorner,
  withCornerMoved,
  withoutLast,
} from "#domain/drawn-line.ts";
import type { DrawnShape } from "#domain/drawn-neighbourhood.ts";
import { type DrawView, mostPicked } from "#view/draw-view.ts";
import { type KeptFile, keepFile, keptFile } from "./kept-file.ts";

export type OnDrawView = (change: Partial<DrawView>, options?: { replace?: boolean }) => void;

/** What is drawn, what it means, and the steps that change it. The address owns the drawing; a file is kept beside it. */
export function useDrawing(view: DrawView, onView: OnDrawView) {
  const { data: site } = useQuery(siteQuery);
  const [file, setFile] = useState<KeptFile | null>(keptFile);
  const finest = site?.geographies.length ? Math.min(...site.geographies.map(({ level }) => level)) : null;
  const fitting = site?.geographies.filter(({ level }) => level === finest).map(({ slug }) => slug) ?? [];
  const usual = fitting.find((slug) => slug === site?.defaultGeography) ?? fitting[0] ?? "";
  const geography = view.geography ?? usual;
  const line: DrawnLine = { corners: view.corners, isClosed: view.isClosed && view.corners.length > 2 };
  const shape = shapeOf(view, line, file);
  const { data: index } = useQuery({ ...neighbourhoodIndexQuery(geography), enabled: geography !== "" });
  const preview = useQuery(drawnPreviewQuery(geography, shape));
  const setLine = (next: DrawnLine) => onView({ corners: next.corners, isClosed: next.isClosed }, { replace: true });
  return {
    ...{ view, geography, index, line, shape, file, preview },
    /** Of what is drawn now, or of what was drawn a moment ago while that is being worked out. */
    area: shape && !preview.isError ? (preview.data ?? null) : null,
    onWay: (way: DrawView["way"]) => onView({ way }),
    lineActions: {
      onAdd: (corner: readonly [number, number]) => setLine(withCorner(line, corner)),
      onMove: (position: number, to: readonly [number, number]) => setLine(withCornerMoved(line, position, to)),
      onUndo: () => setLine(withoutLast(line)),
      onFinish: () => setLine(closedLine(line)),
    },
    onAgain: () => setLine({ corners: [], isClosed: false }),
    onPick: (code: string) => onView({ areas: toggled(view.areas, code) }, { replace: true }),
    onPickNone: () => onView({ areas: [] }, { replace: true }),
    onFile: (next: KeptFile) => {
      keepFile(next);
      setFile(next);
    },
  };
}

export type Drawing = ReturnType<typeof useDrawing>;

function shapeOf({ way, areas }: DrawView, line: DrawnLine, file: KeptFile | null): DrawnShape | null {
  if (way === "line") return shapeOfLine(line);
  if (way === "file") return file?.shape ?? null;
  return areas.length ? { type: "Areas", codes: areas } : null;
}

function toggled(codes: readonly string[], code: string): string[] {
  if (codes.includes(code)) return codes.filter((each) => each !== code);
  return codes.length < mostPicked ? [...codes, code] : [...codes];
}
