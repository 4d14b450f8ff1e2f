import { type ComponentType, createContext, useContext } from "react";

/** What else can be done with an organisation of the list: another feature's, handed in by the page. */
type CardMore = ComponentType<{ id: string; name: string }>;

export const CardMoreContext = createContext<CardMore | null>(null);

/** The page's own button for a card; null when it gave none. */
export function useCardMore(): CardMore | null {
  return useContext(CardMoreContext);
}
