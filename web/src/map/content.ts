import type { LayerSpecification, SourceSpecification } from "maplibre-gl";

/** Pixels of an image the style names, and how many of them make one CSS pixel. */
export type DrawnImage = { data: ImageData; pixelRatio: number };

/** What a map shows: sources, and layers from the ground up. */
export type MapContent = {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
};

/** Several contents as one: later ones lie on top. */
export function mergedContent(parts: readonly MapContent[]): MapContent {
  return {
    sources: Object.assign({}, ...parts.map((part) => part.sources)) as MapContent["sources"],
    layers: parts.flatMap((part) => part.layers),
  };
}
