/** The words of the periods. */
export const timeWords = {
  period: "Period",
  change: (from: string, to: string) =>
    from < to ? `Show the change since ${from}` : `Show the change from ${to} to ${from}`,
  back: "Show the figures again",
};
