/** Below this width a panel becomes a sheet and tables become stacked rows. */
export const PHONE = "(max-width: 719px)";
