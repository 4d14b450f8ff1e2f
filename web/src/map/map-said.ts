import { createContext, useContext } from "react";

/** Says something about the map to those who cannot see it, and shows it when it matters to all. */
export type Say = (text: string, options?: { isShown?: boolean }) => void;

export const SayContext = createContext<Say>(() => {});

/** How a part of the map speaks: through the map's one live region. */
export function useSay(): Say {
  return useContext(SayContext);
}
