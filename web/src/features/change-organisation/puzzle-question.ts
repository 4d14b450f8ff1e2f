import type { ComponentType } from "react";

/** Asks a stranger to solve a puzzle, where one is asked for. */
export type PuzzleQuestion = ComponentType<{ onSolved: (pass: string) => void; onClose: () => void }>;
