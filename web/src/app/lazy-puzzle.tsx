import { lazy, Suspense } from "react";
import type { SolvePuzzleProps } from "#features/solve-puzzle/solve-puzzle.tsx";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { LoadingBars } from "#ui/notice.tsx";

const SolvePuzzle = lazy(async () => {
  const { SolvePuzzle: component } = await import("#features/solve-puzzle/solve-puzzle.tsx");
  return { default: component };
});

/** The puzzle for strangers, whose code comes only to those who are asked to solve one. */
export function LazyPuzzle(props: SolvePuzzleProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<LoadingBars />}>
        <SolvePuzzle {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
